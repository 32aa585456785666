### International texts and their paragraphs.

international-page = Textos internacionales
international-go = Ir a los textos internacionales
international-sub = Lo que los textos piden a los Estados, en frases nuestras, y hasta qué punto se cotejó cada una.
international-find = Buscar un párrafo
international-all-texts = Todos los textos
international-texts = Textos
international-theme = Tema
international-addressee = Destinatario
international-nature = Naturaleza jurídica
international-any = cualquiera
international-none = Ningún párrafo corresponde. Muestre todo, o pruebe con menos palabras.
international-show-all = Mostrar todo
international-reference-only = Se conserva para poder citarlo; no se enumera ninguno de sus párrafos.
international-paragraphs = Párrafos
international-paraphrase = Paráfrasis, no es texto oficial
international-own-part = parte (subdivisión nuestra)
international-own-part-of = Subdivisión nuestra de { $paragraph }; el texto no le da letra.
international-parts = Subdivisiones nuestras
international-verb = Verbo dispositivo
international-deadline = Plazo
international-deadline-of = plazo: { $date }
international-source = Leído en
international-note = Nota del equipo de redacción
international-title-official = Título oficial
international-date = Fecha
international-symbol = Signatura
international-added = añadido a este archivo

## How far a paragraph was checked here.

international-checked = Cotejo con el texto oficial
international-signed-off = Verificado en este archivo por dos lectores
international-one-reader = Leído aquí por una persona; se espera a un segundo lector
international-differing = Dos lectores dan palabras distintas; sin verificar
international-held-out = Señalado en pantalla y excluido de los documentos marcados como definitivos.
international-may-be-final = Puede figurar en documentos marcados como definitivos.
international-mark = marca { $mark }
international-readings = Lecturas
international-no-reading = Nadie lo ha leído aquí todavía. Se necesitan dos lectores distintos, cada uno con la cita, su lugar y el archivo leído.
international-sign = Añadir una lectura
international-sign-second = Añadir una segunda lectura
international-sign-explains = Copie las palabras del texto oficial tal como figuran en él. El segundo lector lo hace sin mirar la primera lectura. Los nombres de los lectores quedan con el párrafo y van con él cuando se intercambia.
international-reader = Lector (nombre o función)
international-quote = Cita del texto oficial
international-locator = Dónde figura
international-locator-hint = Página y párrafo, por ejemplo «pág. 76, párr. 278».
international-file-read = Archivo leído
international-file-choose = Elegir el archivo
international-file-same = Usar { $file }
international-file-none = Ningún archivo elegido.
international-keep-reading = Guardar esta lectura
international-quotes-differ = La cita no es igual a la de { $reader }.
international-quotes-differ-hint = Compare ambas con el texto. Corrija la suya, o conserve las dos lecturas: el párrafo cuenta entonces como no verificado.
international-quote-other = Palabras de { $reader }
international-keep-both = Conservar las dos lecturas
international-take-back = Retirar
international-read-on = { $reader }, { $date }

## Measures linked to a paragraph.

international-measures = Medidas vinculadas a este párrafo
international-no-measures = No hay ninguna vinculada aquí.
international-link = Vincular medidas
international-link-explains = Se distingue quién dice que estas medidas corresponden a este párrafo: el propio acto, el Estado o el equipo de redacción. Los vínculos de ese equipo son internos.
international-basis = Quién lo dice
international-act-seen = He visto los actos de estas medidas, y en ellos se cita este párrafo.
international-pick = Medidas
international-pick-find = Buscar medidas
international-picked = { $count ->
    [one] { $count } medida elegida
   *[other] { $count } medidas elegidas
  }
international-pick-more = Solo figuran las primeras { $count }. Precise la búsqueda.

## Whom a treaty reaches.

international-applies = A quién alcanza
international-parties-of = Alcanza a las partes en { $treaty }.
international-no-list = No se ha aportado ninguna lista de partes, así que nada se dice de quién es parte.
international-list-as-at = Lista de partes al { $date }, { $source }.
international-list-partial = La lista no nombra a todas las partes: de un Estado que no figura en ella no se dice nada.
international-party = Parte
international-not-party = No es parte: no procede
international-not-known = No figura en la lista
international-since = desde el { $date }
international-not-a-party = No es parte en { $treaty } al { $date } ({ $source })
international-parties = Partes
international-bring-list = Aportar una lista de partes
international-list-title = Lista de partes: { $treaty }
international-list-explains = Un libro de cálculo o un archivo de texto con un Estado por fila, o lo mismo pegado aquí. Nada se escribe hasta que cada nombre esté aclarado.
international-list-file = Elegir un archivo
international-list-pasted = O pegue la lista
international-list-from = De { $file }
international-list-day = Situación al
international-list-source = De quién es la lista
international-list-source-hint = Por ejemplo: depositario, Colección de Tratados de las Naciones Unidas.
international-list-complete = ¿Nombra la lista a todas las partes?
international-list-complete-yes = Sí: quien no figura en ella no es parte
international-list-complete-no = No: no dice nada de los demás
international-list-undated = Algunas filas no tienen fecha. ¿Son partes estos Estados?
international-list-undated-yes = Sí, son partes
international-list-undated-no = No, dejarlos fuera
international-list-choose = Elija, por favor
international-list-state-column = Columna de los Estados
international-list-date-column = Columna de las fechas
international-list-no-column = ninguna
international-list-column = { $number }: { $header }
international-list-row = Fila
international-list-printed = Tal como está impreso
international-list-state = Estado
international-list-date = Fecha
international-list-again = ya nombrado en una fila anterior
international-list-left-out = dejado fuera, como usted indicó
international-list-which = ¿Qué Estado es «{ $name }»?
international-list-no-state = Ningún Estado: dejar la fila fuera
international-list-names-open =
  { $count ->
    [one] { $count } nombre no es seguro. Aclárelo, por favor.
   *[other] { $count } nombres no son seguros. Aclárelos, por favor.
  }
international-list-empty = Ninguna fila nombra con seguridad a un Estado. Compruebe la columna de los Estados.
international-list-write = Guardar esta lista
international-list-written = La lista de partes está guardada.
international-list-heading = Tomado como encabezado: { $words }

## Texts and paragraphs that users add.

international-add-text = Añadir un texto
international-add-paragraph = Añadir un párrafo
international-edit = Modificar
international-code = Código
international-code-hint = De dos a ocho mayúsculas y cifras, por ejemplo CTBT. No puede cambiarse después.
international-name = Nombre
international-name-in = Nombre en { $language }
international-pinpoints = Sus partes se cuentan como
international-parties-only = Alcanza solo a sus partes
international-number = Número
international-number-hint = Tal como lo imprime el texto, por ejemplo 5 b).
international-sentence = Frase neutra nuestra, de sesenta palabras como máximo
international-sentence-in = Frase en { $language }
international-save = Guardar
international-saved = Guardado: { $what }
international-developments = Acontecimientos
