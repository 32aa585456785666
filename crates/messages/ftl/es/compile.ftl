# The common text from Word, marked-up copies, the rolling text.

compile-tracked-change = El documento tiene cambios controlados. Se leyeron como aceptados.
compile-notes-not-read = { $count ->
    [one] No se leyó una nota al pie o al final: véala en el documento.
   *[other] No se leyeron { $count } notas al pie o al final: véalas en el documento.
  }
compile-comments-not-read = { $count ->
    [one] Un comentario no se tomó por propuesta: véalo en la copia.
   *[other] { $count } comentarios no se tomaron por propuestas: véalos en la copia.
  }
compile-words-in-tables = { $count ->
    [one] Las palabras de una tabla se leyeron párrafo por párrafo.
   *[other] Las palabras de { $count } tablas se leyeron párrafo por párrafo.
  }
compile-unreadable = { $file } no pudo leerse. Se guarda tal como llegó.
compile-unreadable-hint = Pídalo de nuevo como documento de Word (.docx).
compile-earlier-version = { $file } parte de una versión anterior del texto, del { $date }. No se tomó nada de él.
compile-earlier-version-hint = Envíe a la delegación el texto tal como está ahora, o traslade sus cambios junto con ella.
compile-other-text = { $file } es otro texto. No se tomó nada de él.
compile-other-text-hint = Vea si se envió el archivo correcto.
compile-no-words = { $file } no tiene palabras. No se tomó nada de él.
compile-no-words-hint = Ábralo: una página escaneada es una imagen. Pida el documento mismo.
compile-state-open = No es seguro de quién es la copia { $file }. Sus cambios esperan.
compile-state-open-hint = Indique qué delegación la envió: --state FILE=XXX.
compile-other-delegation = { $file } también tiene cambios de { $named }. Todos cuentan como de la delegación siguiente: { $state }.
compile-other-delegation-hint = Pregunte a la delegación si los respalda todos. Si no, deshaga esto y pida a cada una su propia copia.
compile-two-copies = Dos copias distintas son de una misma delegación. No se tomó ninguna.
compile-two-copies-hint = Pregunte cuál cuenta y compile solo esa.
compile-same-file = { $file } es el mismo archivo que otro de estos. Cuenta una vez.
compile-earlier-copy = La delegación envió antes otra copia, con otros cambios. No se tomó nada de { $file }.
compile-earlier-copy-hint = Para ponerla en el lugar de la anterior: --replace.
compile-tracking-off = { $file } no tiene cambios controlados. Sus cambios se hallaron por comparación.
compile-partly-tracked = Algunos cambios de { $file } no están controlados. Se hallaron por comparación.

error-compile-no-common-text = Aún no hay ningún texto común.
error-compile-no-common-text-hint = Traiga antes el documento de la copresidencia: chancery provisions.
error-compile-several-texts = Hay varios textos comunes: { $about }
error-compile-several-texts-hint = Indique cuál: --text ID.
error-points-no-state = No se indica ninguna delegación, y este archivo no pertenece a ninguna.
error-points-no-state-hint = Indique el Estado, por ejemplo: chancery points --state XBE.
error-compile-no-words = { $about } no tiene palabras que puedan ser disposiciones.
error-compile-no-words-hint = Vea si es el documento correcto.
error-rolling-no-wording = { $about } no tiene redacción en este corchete.
error-rolling-no-wording-hint = Tome la redacción de una delegación nombrada en el corchete, o escriba otra: --words.

rolling-title = Texto evolutivo
rolling-basis = Las palabras entre corchetes son propuestas por las delegaciones nombradas; todas las demás figuran en el texto. Nada de lo que figura aquí se ha tomado de una medida nacional.
rolling-column-provision = Disposición
rolling-column-text = Texto
rolling-column-proposals = Propuestas
rolling-column-without-brackets = Sin corchetes
rolling-column-line = Línea
rolling-column-states = Delegaciones
rolling-column-compared = Hallado por comparación
rolling-four-columns = En cuatro columnas
rolling-provenance = De dónde viene cada párrafo

compile-not-word = No es un documento de Word (.docx).
compile-set-aside-hint = No se tomó nada de él. Pida un documento de Word (.docx) que se abra sin contraseña.

points-in =
    { $total ->
        [0] No hay propuestas que buscar
       *[other] Puntos recogidos: { $count } de { $total }
    }
compile-boxes-not-read =
  { $count ->
    [one] No se leyó un cuadro de texto: véalo en el documento.
   *[other] No se leyeron { $count } cuadros de texto: véalos en el documento.
  }
rolling-aside =
    { $count ->
        [one] Una propuesta se hizo sobre palabras distintas de estas y no figura en ningún corchete.
       *[other] { $count } propuestas se hicieron sobre palabras distintas de estas y no figuran en ningún corchete.
    }
compile-own-brackets =
    { $count ->
        [one] Un corchete figura en el texto mismo. Lo que dice entre corchetes se lee como palabras del texto, no nombra a ninguna delegación y se cuenta aparte.
       *[other] { $count } corchetes figuran en el texto mismo. Lo que dice entre corchetes se lee como palabras del texto, no nombra a ninguna delegación y se cuenta aparte.
    }
rolling-own-brackets =
    { $count ->
        [one] Un corchete figura en el texto mismo. Lo que dice entre corchetes no nombra a ninguna delegación.
       *[other] { $count } corchetes figuran en el texto mismo. Lo que dice entre corchetes no nombra a ninguna delegación.
    }
