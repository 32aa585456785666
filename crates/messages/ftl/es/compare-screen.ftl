### Measures beside each other: field by field, clause by clause, and the wording of national texts.

compare-screen-section = Comparar
compare-screen-page = Medidas comparadas
compare-screen-wording-page = Redacción nacional
compare-screen-go = Ir a las medidas comparadas
compare-screen-wording-go = Ir a la redacción de los textos nacionales
compare-screen-chosen-action = Comparar las elegidas
compare-screen-title = Comparar medidas
compare-screen-measures-count =
    { $count ->
        [one] { $count } medida
       *[other] { $count } medidas
    }
compare-screen-fields-count = Campos: { $all } = { $same } iguales + { $differ } distintos + { $some } indicados por algunos
compare-screen-clauses-count = Cláusulas: { $all } = { $same } iguales + { $differ } con otras palabras + { $some } solo en algunas
compare-screen-chosen = Medidas que se comparan
compare-screen-remove = Quitar { $what }
compare-screen-remove-all = Quitar todas
compare-screen-add = Añadir
compare-screen-find = Buscar una medida
compare-screen-none-found = Ninguna medida contiene estas palabras.
compare-screen-full = Se comparan { $most } medidas; quite una para añadir otra.
compare-screen-choose =
    { $count ->
        [0] Elija dos medidas o más, hasta { $most }: aquí por sus palabras, o en la lista de medidas con Espacio y «Comparar las elegidas».
        [one] Hay una medida elegida. Añada otra con la que compararla.
       *[other] Elija dos medidas o más, hasta { $most }.
    }
compare-screen-comparing =
    { $count ->
        [one] Comparación de { $count } medida
       *[other] Comparación de { $count } medidas
    }
compare-screen-only-differs = Solo lo que difiere
compare-screen-nothing-differs = Nada difiere entre estas medidas.
compare-screen-to-wording = Redacción de los textos nacionales
compare-screen-to-fields = Campos de estas medidas
compare-screen-save = Guardar…
compare-screen-panel = Lo que hay detrás de la casilla
compare-screen-table = Campos y cláusulas de las medidas
compare-screen-corner = Campo
compare-screen-no-state = Sin Estado
compare-screen-not-stated = no indicado
compare-screen-agreement =
    { $agreement ->
        [same] igual
        [partly] indicado por algunos
        [covers] uno incluye al otro
       *[differs] difiere
    }
compare-screen-letter =
    { $of ->
        [wording] Redacción { $letter }:
       *[value] Valor { $letter }:
    }
compare-screen-clauses = Cláusulas
compare-screen-clause = Cláusula { $number }
compare-screen-clause-count =
    { $count ->
        [0] ninguna cláusula
        [one] { $count } cláusula
       *[other] { $count } cláusulas
    }
compare-screen-clause-agreement =
    { $agreement ->
        [same] las mismas palabras
        [partly] en algunas, con las mismas palabras
       *[differs] las palabras difieren
    }
compare-screen-not-compared = Idiomas no comparados: { $languages }
compare-screen-clause-first = Las demás se comparan con estas palabras.
compare-screen-no-clause = sin esta cláusula
compare-screen-imprecise = Textos largos: se muestran en partes mayores de lo necesario.
compare-screen-field =
    { $field ->
        [authentic] Idioma auténtico
        [stage_reason] Por qué la fase jurídica difiere de las fechas
        [application_reason] Por qué la aplicación difiere de las fechas
        [numbering] Numeración de las cláusulas
        [title_only] Solo ven el título
        [act-type] Tipo de acto
        [act-authority] Autoridad del acto
        [act-number] Número del acto
        [act-date] Fecha que lleva el acto
        [act-title] Título del acto
        [act-amends] Lo que el acto modifica
       *[other] { $field }
    }

## Wording in national texts.

compare-screen-wording-title = Redacción de los textos nacionales
compare-screen-wording-explains = Una fila por idea, una columna por Estado. Las palabras son las de los textos; nada de lo que figura aquí es una propuesta de un Estado.
compare-screen-ideas =
    { $count ->
        [one] { $count } idea
       *[other] { $count } ideas
    }
compare-screen-states =
    { $count ->
        [one] { $count } Estado
       *[other] { $count } Estados
    }
compare-screen-to-look-at =
    { $count ->
        [one] { $count } casilla por revisar
       *[other] { $count } casillas por revisar
    }
compare-screen-wording-choose = Elija arriba una categoría para leer sus textos lado a lado, o elija medidas y compárelas.
compare-screen-wording-none = No se encontró ninguna idea en estos textos.
compare-screen-texts = Textos
compare-screen-of-chosen =
    { $count ->
        [0] ninguna medida elegida
        [one] de { $count } medida elegida
       *[other] de { $count } medidas elegidas
    }
compare-screen-aligning = Colocando los textos lado a lado
compare-screen-cancelled = Cancelado. No se cambió nada.
compare-screen-again = Empezar de nuevo
compare-screen-idea = Idea
compare-screen-shape =
    { $shape ->
        [definition] definición
        [prohibition] prohibición
        [exemption] excepción
        [penalty] pena
        [entry-into-force] entrada en vigor
       *[other] otra
    }
compare-screen-not-in-text = no figura en este texto
compare-screen-likeness =
    { $likeness ->
        [alone] solo en este texto
        [shared] misma redacción en varios textos
        [first] redacción propia
        [near] casi la redacción A
        [different] redacción distinta de A
       *[equal] misma redacción
    }
compare-screen-confidence =
    { $sure ->
        [sure] Seguro: { $percent } %
        [fairly] Bastante seguro: { $percent } %
       *[unsure] No seguro, conviene verlo: { $percent } %
    }
compare-screen-place = { $state } · idea { $number }
compare-screen-empty-explains = No se encontró en el texto de { $state } ninguna cláusula para esta idea. No dice nada más.
compare-screen-also = También en otros textos de este Estado
compare-screen-measure = Medida
compare-screen-variants =
    { $count ->
        [one] { $count } redacción de esta idea
       *[other] { $count } redacciones de esta idea
    }

## Saving.

compare-screen-save-title =
    { $what ->
        [wording] Guardar la redacción de los textos nacionales
       *[comparison] Guardar la comparación
    }
compare-screen-save-explains = El archivo es para esta oficina: muestra todo lo que está en pantalla, en el idioma que usted elija.
compare-screen-file-name =
    { $what ->
        [wording] redaccion
       *[comparison] comparacion
    }
compare-screen-saved = Guardado: { $path }
