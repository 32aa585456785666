clearance-answer-awaited = Esperada
clearance-answer-cleared = Conforme
clearance-answer-with-changes = Conforme con cambios
clearance-answer-ad-referendum = Ad referéndum

change-ask-clearance = Conformidad con { $reference } pedida a { $addressee }
change-answer-clearance = Respuesta de { $addressee } sobre { $reference } registrada
change-confirm-entries = Confirmación de la delegación registrada
error-hand-in-private-kind = { $about } es de una clase que nunca sale de la delegación.
error-hand-in-private-kind-hint = Los comentarios, las tareas, las posiciones y las consultas a la capital se quedan aquí. Entregue la medida misma.
error-hand-in-kind = { $about } no se entrega por separado.
error-hand-in-kind-hint = Entregue la medida a la que pertenece.
error-hand-in-two-wordings = { $about } consta en dos redacciones.
error-hand-in-two-wordings-hint = Elija antes entre ellas; después haga la entrega.
error-hand-in-audience = { $about } es solo para usted o para su delegación.
error-hand-in-audience-hint = Fije que puede verla la copresidencia o un grupo más amplio, y después haga la entrega.
error-withdraw-not-handed-in = { $about } no se ha entregado.
error-withdraw-not-handed-in-hint = No hay nada que retirar.
error-confirm-not-handed-in = { $about } no se ha entregado, por lo que no se puede confirmar.
error-confirm-not-handed-in-hint = Entréguela antes. La delegación confirma la entrada tal como la ven los demás.
hand-in-left-editor-links =
    { $count ->
        [one] Un vínculo con un párrafo hecho por el equipo de redacción
       *[other] { $count } vínculos con párrafos hechos por el equipo de redacción
    }
hand-in-left-second-readers =
    { $count ->
        [one] El segundo lector de una fuente
       *[other] Los segundos lectores de { $count } fuentes
    }
hand-in-left-stale-languages =
    { $count ->
        [one] Las palabras en { $names }: traducen una versión anterior
       *[other] Las palabras en { $names }: traducen versiones anteriores
    }
hand-in-left-unknown-keys =
    { $count ->
        [one] Un elemento que no forma parte de una medida: { $names }
       *[other] { $count } elementos que no forman parte de una medida: { $names }
    }
clearance-since =
    { $since ->
        [cleared] desde la conformidad de { $who }
        [answered] desde la respuesta de { $who }
        [asked] desde la consulta a { $who }
       *[confirmed] desde la confirmación de la delegación
    }
clearance-changed-words =
    { $words ->
        [one] Una palabra ha cambiado { clearance-since }
       *[other] { $words } palabras han cambiado { clearance-since }
    }
clearance-changed-details =
    { $details ->
        [one] Un detalle ha cambiado { clearance-since }
       *[other] { $details } detalles han cambiado { clearance-since }
    }
clearance-n-words =
    { $words ->
        [one] Una palabra
       *[other] { $words } palabras
    }
clearance-n-details =
    { $details ->
        [one] otro detalle
       *[other] otros { $details } detalles
    }
clearance-changed-both = { clearance-n-words } y { clearance-n-details } han cambiado { clearance-since }
error-clearance-not-own = { $about } no es un borrador de su delegación.
error-clearance-not-own-hint = A la capital se la consulta sobre medidas propias, en la versión de trabajo.
error-clearance-two-wordings = { $about } consta en dos redacciones.
error-clearance-two-wordings-hint = Elija antes entre ellas; después consulte.
error-clearance-no-proposal = Para { $about } no se propone nada que pueda ponerse desde aquí.
error-clearance-no-proposal-hint = Las fechas y los códigos se cambian a mano en la ficha.
error-clearance-typing = Algo escrito en { $about } aún no está guardado.
error-clearance-typing-hint = Guárdelo con Ctrl+S o descártelo antes.
error-sheet-version-gone = Las palabras de la versión { $about } ya no están en este archivo.
error-sheet-version-gone-hint = Consulte de nuevo sobre la versión de hoy.
sheet-kind = Medida para conformidad
sheet-line = Hoja de conformidad { $code }
sheet-marking = Solo para la delegación y su capital
sheet-page = Página { $page } de { $pages }
sheet-reference = Referencia
sheet-version = Versión
sheet-state = Estado
sheet-addressee = Para
sheet-asked = Consultado el
sheet-due = Responda, por favor, a más tardar el
sheet-code = Código de la hoja
sheet-how = Cómo responder
sheet-how-1 = 1. Lea las palabras de la página siguiente.
sheet-how-2 = 2. Donde desee otras palabras, escríbalas en la última columna. Una celda vacía significa que está de acuerdo.
sheet-how-3 = 3. Ponga una X junto a una sola de las respuestas siguientes, con su referencia y la fecha.
sheet-how-4 = 4. Guarde este documento y devuélvalo. Deje como están, por favor, el código de la hoja y los números de las filas.
sheet-answer = Su respuesta
sheet-answer-what = Respuesta
sheet-answer-here = Escriba aquí
sheet-cleared = Conforme
sheet-with-changes = Conforme con cambios
sheet-ad-referendum = Ad referéndum
sheet-answer-reference = Referencia de su respuesta
sheet-answer-date = Fecha
sheet-answer-function = Respondido por (función)
sheet-answer-note = Nota
sheet-words = Las palabras de la medida
sheet-column-number = N.º
sheet-column-part = Parte
sheet-column-words = Palabras tal como se redactaron
sheet-column-yours = Su redacción
sheet-row-title = Título
sheet-row-official-title = Título oficial
sheet-row-summary = Resumen
sheet-row-heading = Encabezado de { $number }
sheet-row-clause = Texto de { $number }
sheet-row-exemption = Excepción { $number }
sheet-row-exemption-type = Excepción { $number }: clase
sheet-row-exemption-decider = Excepción { $number }: quién decide
sheet-row-exemption-condition = Excepción { $number }: condición
sheet-row-exemption-expiry = Excepción { $number }: hasta
sheet-row-date = Fecha
sheet-row-stage = Fase jurídica
sheet-stage-as-at = { $stage } (a { $date })
sheet-row-application = Aplicación
sheet-row-sunset = Fin
sheet-row-review = Revisión
sheet-row-enforcement = Ejecución
sheet-row-act = Instrumento nacional
sheet-row-categories = Categoría
sheet-row-paragraphs = Textos internacionales
sheet-row-source = Fuente
sheet-standing-current = Esta hoja salió con las palabras de hoy.
sheet-standing-earlier = Esta hoja salió con una versión anterior. La respuesta vale para esa versión; se muestra lo que ha cambiado desde entonces.
sheet-standing-unknown-version = La entrada está en este archivo, pero no la versión de esta hoja ({ $code }). Puede ser una hoja de otro archivo.
sheet-standing-unknown-entry = Ninguna entrada de este archivo tiene la referencia de esta hoja ({ $code }). Pertenece a otro archivo.
sheet-standing-no-code = Este documento no lleva código de hoja.
sheet-standing-unreadable = Este documento no puede leerse como hoja. Puede guardarse con una consulta, y la respuesta introducirse a mano.
sheet-remark-comment = Un comentario dice: { $words }
sheet-remark-table = Una fila que no es nuestra: { $words }
sheet-remark-line = Una línea que no es nuestra: { $words }
sheet-remark-tracked = Algunas partes están con control de cambios; se leyeron como si los cambios se hubieran aceptado.
sheet-remark-no-answer = No hay ninguna respuesta marcada.
sheet-remark-several-answers = Hay más de una respuesta marcada.
sheet-remark-mark = Junto a una respuesta hay algo que no es una marca clara; elija la respuesta: { $words }
sheet-remark-cleared-with-words = Está marcada la conformidad, pero se proponen otras palabras.
sheet-remark-in-place = Nuestras palabras se cambiaron en su lugar, y al lado figura una redacción: { $words }
sheet-remark-emptied = Nuestras palabras se quitaron: { $words }
sheet-remark-row-gone = Una fila nuestra ya no está: { $words }
sheet-remark-date = La fecha puede leerse de dos maneras o de ninguna: { $words }
