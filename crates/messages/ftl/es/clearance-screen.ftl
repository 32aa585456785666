### Clearance beside the fiche and on its own page; handing in; confirmation.

clearance-screen-title = Conformidad de la capital
clearance-screen-sub =
    { $awaited ->
        [0] No se espera ninguna respuesta.
        [one] Se espera { $awaited } respuesta.
       *[other] Se esperan { $awaited } respuestas.
    }
clearance-screen-overdue =
    { $count ->
        [one] { $count } con el plazo vencido.
       *[other] { $count } con el plazo vencido.
    }
clearance-screen-group-overdue = Plazo vencido
clearance-screen-group-awaited = Esperadas
clearance-screen-group-answered = Respondidas
clearance-screen-empty = Aún no se ha consultado a nadie en la capital. Abra una medida propia y consulte.
clearance-screen-entry = Medida
clearance-screen-function = Función consultada
clearance-screen-due = Responder a más tardar el
clearance-screen-answer = Respuesta
clearance-screen-since = Desde entonces
clearance-screen-next = Siguiente
clearance-screen-panel = Conformidad y entrega
clearance-screen-nobody = No se ha consultado a nadie en la capital sobre esta entrada.
clearance-screen-unchanged = Nada ha cambiado desde entonces.
clearance-screen-asked-on = Consultado el { $date }
clearance-screen-due-on = responder a más tardar el { $date }
clearance-screen-answered-on = Respondido el { $date }
clearance-screen-version = versión { $version }
clearance-screen-their-reference = su referencia: { $reference }
clearance-screen-what-changed = Qué ha cambiado
clearance-screen-proposals =
    { $count ->
        [one] Una redacción propuesta
       *[other] { $count } redacciones propuestas
    }
clearance-screen-applied = En la entrada
clearance-screen-by-hand = Por modificar a mano
clearance-screen-take-words = Tomar estas palabras
clearance-screen-taken = Las palabras propuestas están en la entrada.
clearance-screen-word-gone = quitado
clearance-screen-word-new = añadido

## Asking.

clearance-screen-ask = Consultar a la capital
clearance-screen-ask-explains = Cada función recibe su propia consulta, sobre las palabras tal como están ahora. Si ya tiene una sin respuesta, se retoma.
clearance-screen-ask-known = Funciones ya consultadas
clearance-screen-ask-other = Otra función
clearance-screen-ask-add = Añadir
clearance-screen-ask-due = Responder a más tardar el
clearance-screen-ask-do = Consultar
clearance-screen-asked = Consultado. Ya puede escribirse la hoja para cada función.

## Answers.

clearance-screen-record = Registrar la respuesta
clearance-screen-record-of = Respuesta de { $who }
clearance-screen-record-what = Respuesta
clearance-screen-record-date = Respondido el
clearance-screen-record-reference = Referencia
clearance-screen-record-note = Nota
clearance-screen-record-on = Se refiere a
clearance-screen-record-on-asked = las palabras consultadas
clearance-screen-record-on-current = las palabras de hoy
clearance-screen-record-do = Guardar la respuesta
clearance-screen-recorded = La respuesta está guardada.

## The sheet.

clearance-screen-sheet = Escribir la hoja
clearance-screen-sheet-of = Hoja para { $who }
clearance-screen-sheet-explains = Dos páginas de Word, más si la medida es larga, para personas que nunca ven este programa. Contiene las palabras de esta entrada, sus fechas, excepciones y fuentes; ni comentarios ni otras respuestas.
clearance-screen-sheet-language = Idioma de la hoja
clearance-screen-sheet-do = Elegir el lugar
clearance-screen-sheet-name = Conformidad { $reference } { $who }
clearance-screen-sheet-written = Escrito: { $file }
clearance-screen-take-in = Incorporar una hoja devuelta
clearance-screen-returned = Hoja devuelta: { $file }
clearance-screen-known = Este mismo archivo ya se incorporó antes.
clearance-screen-question = Responde a
clearance-screen-question-choose = Elegir la consulta
clearance-screen-remarks = Por revisar
clearance-screen-no-proposals = No se propone ninguna otra redacción.
clearance-screen-take-in-do = Incorporar
clearance-screen-taken-in = Incorporada como respuesta de { $who }; el archivo se conserva.
clearance-screen-choose-answer = Elegir la respuesta

## Handing in.

clearance-screen-hand-in = Entregar
clearance-screen-hand-in-none = Sin entregar: nadie más ve esta entrada.
clearance-screen-hand-in-same = Entregada tal como está.
clearance-screen-hand-in-differs = Entregada; las palabras de aquí son más recientes.
clearance-screen-hand-in-title =
    { $count ->
        [one] Entregar una entrada
       *[other] Entregar { $count } entradas
    }
clearance-screen-hand-in-explains = La entrada, tal como está ahora, pasa a existir para: { $audience }. Las redacciones anteriores, las horas y los nombres se quedan aquí.
clearance-screen-hand-in-not-cleared = Sin conformidad
clearance-screen-hand-in-nobody-asked = No se consultó a nadie en la capital.
clearance-screen-hand-in-changed = Cambiada desde la conformidad
clearance-screen-hand-in-not-taken = Palabras propuestas que no están en la entrada
clearance-screen-hand-in-checks = Pendiente en la entrada
clearance-screen-hand-in-left = Se queda en la delegación
clearance-screen-hand-in-typing = Algo escrito aún no está guardado y no saldría.
clearance-screen-hand-in-clear = Todos los consultados dieron su conformidad a estas palabras.
clearance-screen-hand-in-already = Estas mismas palabras ya están entregadas.
clearance-screen-hand-in-do = Entregar
clearance-screen-hand-in-anyway = Entregar de todos modos
clearance-screen-handed-in = Entregado.
clearance-screen-withdraw = Retirar
clearance-screen-withdraw-title = Retirar lo entregado
clearance-screen-withdraw-explains = La entrada deja de existir para los demás, y sus palabras entregadas se borran de este archivo. Lo que usted trabaja aquí se queda. Esto no puede deshacerse; puede entregarse de nuevo. Las copias enviadas antes siguen donde están.
clearance-screen-withdrawn = Retirado.

## Confirmation.

clearance-screen-confirm = Registrar una confirmación
clearance-screen-confirm-title = Confirmada por la delegación
clearance-screen-confirm-explains = La delegación dice que la entrada entregada es correcta tal como está impresa.
clearance-screen-confirm-by = Por (función)
clearance-screen-confirm-date = El
clearance-screen-confirm-reference = Nota o correo
clearance-screen-confirm-do = Guardar la confirmación
clearance-screen-confirmed = Confirmada por la delegación: { $who }
clearance-screen-confirmed-on = el { $date }
clearance-screen-confirm-kept = La confirmación está guardada.

clearance-screen-action-go = Ir a la conformidad de la capital
clearance-screen-hand-in-entry = Entregar esta entrada
