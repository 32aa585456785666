### The common text from Word, marked-up copies, the rolling text with its brackets.

compilation-text = Texto
compilation-untitled = Sin título
compilation-no-text = Aún no hay ningún texto común. Traiga el documento de la copresidencia, o empiece un texto en su propia página.
compilation-all-texts = Todos los textos
compilation-to-rolling = Texto evolutivo
compilation-undo = Deshacer
compilation-undone = Deshecho.
compilation-close = Cerrar
compilation-views = Vista

## Going there.

compilation-go-rolling = Ir al texto evolutivo
compilation-go-copies = Incorporar copias con cambios
compilation-go-bring-in = Traer de Word

## The rolling text.

compilation-rolling-page = Texto evolutivo
compilation-rolling-sub = Lo que nadie propone cambiar figura fuera de los corchetes; dentro figuran las palabras del texto y las de cada delegación.
compilation-as-now = Se muestra tal como está ahora, no como estaba el día que se consulta.
compilation-tab-text = Texto
compilation-tab-four-column = Cuatro columnas
compilation-tab-provenance = De dónde vienen las palabras
compilation-lines = Líneas del texto evolutivo
compilation-line = Línea { $line }
compilation-brackets =
    { $count ->
        [one] { $count } corchete
       *[other] { $count } corchetes
    }
compilation-no-brackets = No hay corchetes. Nadie propone cambiar estas palabras.
compilation-own-brackets =
    { $count ->
        [one] Un corchete figura en el texto mismo.
       *[other] { $count } corchetes figuran en el texto mismo.
    }
compilation-held = { $state } en { $count }
compilation-new-paragraph = Párrafo nuevo
compilation-aside =
    { $count ->
        [one] Una propuesta se hizo sobre otras palabras y no se muestra.
       *[other] { $count } propuestas se hicieron sobre otras palabras y no se muestran.
    }
compilation-bracket-open = Corchete { $number }: { $states }

## One bracket.

compilation-panel = Corchete
compilation-bracket-of = { $number } de { $all }
compilation-bracket-line = Corchete { $number }, línea { $line }
compilation-before = Corchete anterior
compilation-after = Corchete siguiente
compilation-of-text = Palabras del texto
compilation-words-go = Las palabras se suprimen.
compilation-take = Tomar esta redacción
compilation-take-of = Tomar esta redacción: { $states }
compilation-keep-text = Mantener las palabras del texto
compilation-leave-out = No poner las palabras, como en el texto
compilation-leave-out-paragraph = No poner el párrafo
compilation-own-words = Otras palabras
compilation-own-words-label = Palabras que han de figurar aquí
compilation-own-words-hint = Ocupan el lugar del corchete, y todas las propuestas que contiene se consideran tratadas.
compilation-own-words-take = Poner estas palabras
compilation-settled = El corchete está resuelto.

## Four columns, and where words come from.

compilation-column-paragraph = Párrafo
compilation-column-text = Texto de la copresidencia
compilation-column-proposals = Propuestas de las delegaciones
compilation-column-without-brackets = Sin corchetes
compilation-open = entre corchetes
compilation-provenance-explains = Para cada línea: qué delegaciones proponen algo en ella, cuántas propuestas hay, cuántas se hallaron por comparación y de qué copias vienen.
compilation-column-line = Línea
compilation-column-delegations = Delegaciones
compilation-column-delegation = Delegación
compilation-column-proposal-count = Propuestas
compilation-column-compared = Por comparación
compilation-column-copies = Copias
compilation-no-open-proposal = ninguna propuesta abierta

## Saving it.

compilation-save-as = Guardar como
compilation-save-title = Guardar el texto evolutivo
compilation-save-explains = El documento de Word contiene el texto con sus corchetes y números de línea, las cuatro columnas y de dónde vienen las palabras; las demás formas contienen una parte de ello.
compilation-format-docx = Documento de Word
compilation-format-html = Página web
compilation-format-xlsx = Libro de cálculo
compilation-format-txt = Texto sin formato
compilation-format-json = Datos
compilation-file-name = Texto evolutivo
compilation-saved = Guardado: { $path }

## Marked-up copies.

compilation-copies-page = Copias con cambios
compilation-copies-sub = Copias del texto común tal como las delegaciones las devolvieron, con sus cambios
compilation-copies-empty = Elija las copias, o una carpeta de ellas. De cada una se muestra de quién es y qué cambia antes de incorporar nada.
compilation-copies-read = Se están leyendo las copias.
compilation-choose-files = Elegir copias
compilation-choose-folder = Elegir una carpeta
compilation-copies-drop = Dejar de lado
compilation-tab-files =
    { $count ->
        [one] { $count } archivo
       *[other] { $count } archivos
    }
compilation-tab-changes =
    { $count ->
        [one] { $count } cambio
       *[other] { $count } cambios
    }
compilation-receipt =
    { $rows ->
        [one] { $rows } cambio
       *[other] { $rows } cambios
    } = nuevos: { $applied } + ya presentes: { $same } + en espera: { $held }
compilation-take-in =
    { $count ->
        [0] Conservar los archivos
        [one] Incorporar { $count } cambio
       *[other] Incorporar { $count } cambios
    }
compilation-taken-in =
    { $count ->
        [0] Los archivos se conservan. Ningún cambio era nuevo.
        [one] Se incorporó un cambio.
       *[other] Se incorporaron { $count } cambios.
    }
compilation-replace = La copia nueva de una delegación ocupa el lugar de su copia anterior
compilation-column-file = Archivo
compilation-column-whose = De quién es
compilation-column-standing = Cómo se leyó
compilation-column-changes = Cambios
compilation-column-findings = Conviene verlo
compilation-taken = se incorpora
compilation-not-taken = espera; no se incorpora nada de ella
compilation-whose = De quién es la copia { $file }
compilation-named = Nombrados en ella: { $states }
compilation-whose-from-told = según usted
compilation-whose-from-author = por el autor de los cambios
compilation-whose-from-file-name = por el nombre del archivo
compilation-standing-tracked = Cambios controlados
compilation-standing-tracking-off = Comparada con el texto: sin cambios controlados
compilation-standing-partly-tracked = Cambios controlados, y palabras comparadas
compilation-standing-unchanged = Sin cambios
compilation-standing-earlier-version = Sobre una versión anterior
compilation-standing-other-text = Otro texto
compilation-standing-no-words = Sin palabras
compilation-standing-unreadable = No pudo leerse
compilation-no-longer =
    { $count ->
        [one] { $count } propuesta anterior ya no figura en ella
       *[other] { $count } propuestas anteriores ya no figuran en ella
    }
compilation-earlier-version = Parte de una versión anterior del texto, del { $time }. No se incorpora nada de ella.
compilation-hint-state-open = Indique a su lado qué delegación la envió.
compilation-hint-earlier-copy = Indique arriba si ocupa el lugar de la anterior.
compilation-changes-list = Cambios en las copias
compilation-found-none = Ningún cambio está listo para incorporarse.
compilation-column-removed = Quitado
compilation-column-inserted = Añadido
compilation-column-made = Hecho por
compilation-there-already = ya presente

## The co-chairs' document.

compilation-bring-in-page = Traer de Word
compilation-bring-in-sub = El documento de la copresidencia pasa a ser los párrafos del texto común
compilation-bring-in-empty = Elija el documento de Word de la copresidencia. Sus párrafos se muestran antes de traer nada.
compilation-bring-in-over = Elija el nuevo documento de la copresidencia. Se compara con el texto común que está aquí, y se muestra antes de que nada cambie.
compilation-choose-document = Elegir el documento
compilation-document-read = Se está leyendo el documento.
compilation-document-drop = Dejar de lado
compilation-language = Idioma
compilation-account =
    { $all ->
        [one] { $all } párrafo
       *[other] { $all } párrafos
    } = nuevos: { $new } + cambiados: { $changed } + iguales: { $same }
compilation-bring-in-take = Traer
compilation-brought-in =
    { $count ->
        [one] El texto común tiene un párrafo.
       *[other] El texto común tiene { $count } párrafos.
    }
compilation-removed = Ya no está en el documento; sale del texto:
compilation-column-number = Número
compilation-column-words = Palabras
compilation-column-bucket = Comparado
compilation-bucket-new = nuevo
compilation-bucket-changed = cambiado
compilation-bucket-same = igual

## Which of a delegation's points the text has.

compilation-tab-points = Puntos recogidos
compilation-points-explains = Solo para esta oficina: una frase tal como la quería la delegación, y dónde la tiene hoy el texto.
compilation-column-point = Con el cambio hecho
compilation-column-taken-up = En el texto
compilation-column-where = Dónde
compilation-taken-up-verbatim = palabra por palabra
compilation-taken-up-reworded = con otras palabras
compilation-taken-up-not-in = no figura
compilation-alike = parecido en un { $percent } %
compilation-point-removes = Por suprimir:
