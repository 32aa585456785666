### Writing a fiche: its fields, languages, versions, and what is said of it while it is written.

fiche-new = Medida nueva
fiche-new-entry = Medida nueva
fiche-new-explains = Se introduce para un Estado y queda marcada como introducida por la secretaría.
fiche-begin = Empezar
fiche-edit = Modificar
fiche-done = Terminado
fiche-keep = Guardar esta versión
fiche-name-version = Dar nombre a esta versión…
fiche-version-name = Cómo llamarla
fiche-version-name-hint = Por ejemplo «Enviada a Comercio». Los nombres se quedan en este equipo.
fiche-beside = Lo que se dice de la entrada
fiche-line =
    { $line ->
        [working] Versión de trabajo, se queda en este equipo
       *[other] { $by ->
            [secretariat] Versión entregada, introducida por la secretaría
            [nobody] Versión entregada
           *[other] Versión entregada, introducida por { $by }
        }
    }
fiche-field =
    { $field ->
        [title] Título
        [official_title] Título oficial
        [state] Estado
        [category] Categoría
        [categories] Categorías
        [stage] Fase jurídica
        [application] Aplicación
        [summary] Resumen
        [text] Resumen o pasajes citados
        [clauses] Pasajes citados
        [exemptions] Excepciones
        [events] Fechas
        [adopted] Fecha de adopción
        [in-force] Fecha de entrada en vigor
        [sources] Fuentes
        [act] Acto
        [authority] Autoridad del acto
        [obligations] Textos internacionales
        [directions] A qué se refiere
        [items] Productos
        [geography] Lugares
        [persons] Personas
        [trigger] Cuándo se aplica
        [existing_contracts] Contratos en curso
        [sunset] Fin
        [review] Deber de revisar o informar
        [enforcement] Ejecución
        [audience] Puede ser vista por
       *[other] { $field }
    }

## Keeping what is typed.

fiche-unchanged = Nada ha cambiado aún
fiche-typed = Escribiendo…
fiche-not-saved = Aún sin guardar; se vuelve a intentar.
fiche-continued = Continúa lo que se escribió y se guardó a las { $time }.
fiche-waiting = Aquí se estaba escribiendo algo (guardado a las { $time }).
fiche-continue = Continuar
fiche-discard = Descartar
fiche-being-written = En redacción
fiche-moved-on = La entrada cambió mientras se escribía esto.
fiche-moved-on-hint = Nada se pierde: las dos redacciones quedarán lado a lado, por conciliar.
fiche-now-two-wordings = Se conservan dos redacciones lado a lado.
fiche-two-wordings-hint = Entretanto la entrada se modificó en otro lugar. Las concilia una persona.

## Completeness and checks.

fiche-completeness = Aún sin rellenar
fiche-complete = Todas las partes que se piden están rellenas.
fiche-checks = Conviene verlo
fiche-no-checks = Nada que convenga ver.
fiche-checks-count =
    { $count ->
        [0] Nada que convenga ver.
        [one] Conviene ver un punto.
       *[other] Conviene ver { $count } puntos.
    }
fiche-add-part = Añadir una parte
fiche-add-part-hint = Escriba su nombre

## Languages.

fiche-languages = Idiomas
fiche-add-language = Añadir un idioma
fiche-language-to-add = Idioma que añadir
fiche-language-of-words = ¿En qué idioma están estas palabras?
fiche-language-status =
    { $status ->
        [authentic] auténtico
        [current] traducción al día
        [confirmed] traducción confirmada el { $date }
        [as-received] tal como se recibió
        [stale] { $version ->
            [0] traducción de una versión anterior
           *[other] traducción de la versión { $version }
        }
       *[other] aún sin palabras
    }
fiche-confirm-language = Confirmar
fiche-confirm-language-of = Confirmar { $language } como traducción de las palabras actuales
fiche-make-authentic = Hacer auténtico
fiche-make-authentic-of = Hacer auténtico: { $language }

## Single fields.

fiche-add-category = Categoría que añadir
fiche-from-dates = Se desprende de las fechas
fiche-from-dates-now = Se desprende de las fechas: { $stage }
fiche-reason = Por qué difiere de las fechas
fiche-reason-hint = Por qué difiere de las fechas, si es el caso
fiche-words = Palabras
fiche-exemption = Excepción { $number }
fiche-add-exemption = Añadir una excepción
fiche-exemption-type = Clase
fiche-exemption-decider = Quién decide
fiche-exemption-condition = Con qué condición
fiche-exemption-expiry = Hasta
fiche-passage = Pasaje { $number }
fiche-add-passage = Añadir un pasaje
fiche-passage-number = Número tal como está impreso
fiche-passage-heading = Encabezado
fiche-passage-text = Palabras tal como están impresas
fiche-event = Fecha { $number }
fiche-add-event = Añadir una fecha
fiche-event-kind = Qué ocurrió
fiche-event-date = Cuándo
fiche-event-source = Consta en
fiche-no-source = Aún sin fuente
fiche-source = Fuente { $number }
fiche-add-source = Añadir una fuente
fiche-source-kind = Clase
fiche-source-locator = Dónde encontrarla
fiche-source-locator-hint = Diario oficial núm. 212, pág. 9
fiche-source-quote = Sus palabras, tal como se recibieron
fiche-source-language = Idioma de las palabras
fiche-source-retrieved = Consultada el
fiche-source-file = Archivo
fiche-source-second-reader = Segundo lector
fiche-attach = Adjuntar un archivo
fiche-attach-other = Adjuntar otro
fiche-file-without-name = archivo adjunto
fiche-act-choose = Acto de este Estado
fiche-act-new = Un acto nuevo
fiche-act-shared =
    { $count ->
        [one] También contiene otra medida: un cambio aquí se ve allí.
       *[other] También contiene otras { $count } medidas: un cambio aquí se ve allí.
    }
fiche-act-type = Tipo de acto
fiche-act-number = Número tal como está impreso
fiche-act-number-hint = Orden 157/2025
fiche-act-title = Título del acto
fiche-act-authority = Autoridad
fiche-act-date = Fecha que lleva
fiche-item = Producto { $number }
fiche-add-item = Añadir un producto
fiche-item-list = Lista
fiche-item-edition = Edición
fiche-item-code = Código tal como está impreso
fiche-item-name = Nombre
fiche-item-national = Cifras nacionales
fiche-add-paragraph = Párrafo que vincular
fiche-basis = Fundamento de { $paragraph }
fiche-basis-explains = «Citado en el acto» es para quien ha visto el acto. Los vínculos hechos por el equipo de redacción se quedan aquí y nunca se entregan.
fiche-add-place = Lugar que añadir
fiche-place-hint = Escriba un lugar y pulse Intro
fiche-place-method = Cómo se delimita
fiche-place-list = Lista a la que se refiere
fiche-place-list-hint = Con su fecha o edición
fiche-add-person = Personas que añadir
fiche-persons =
    { $kind ->
        [nationals] Nacionales
        [residents] Residentes
        [companies] Empresas
        [state-bodies] Órganos del Estado
        [vessels] Buques
       *[other] Personas incluidas en una lista
    }
fiche-sunset-date = Termina el
fiche-sunset-event = Termina cuando
fiche-audience =
    { $code ->
        [me] Solo yo
        [delegation] Mi delegación
        [cochairs] La copresidencia
        [named] Estados designados
        [participants] Los participantes
       *[public] Todos
    }
fiche-add-named-state = Estado que añadir
fiche-title-only = Solo ven el título

## Versions.

fiche-versions = Versiones
fiche-version = Versión { $number }
fiche-compare = Comparar
fiche-compare-version = Comparar la versión { $number } con la más reciente
fiche-compare-title = Comparar versiones
fiche-compare-from = De
fiche-compare-to = A
fiche-compare-same = Las dos dicen lo mismo.
fiche-taken-out = Quitado:
fiche-put-in = Añadido:
fiche-end-of-change = (fin)
fiche-restore = Restablecer
fiche-restore-version = Restablecer la versión { $number }
fiche-nothing-to-name = Nada difiere de la versión más reciente, así que no se dio nombre a ninguna.
fiche-save-copy = Guardar una copia
fiche-save-copy-of = Guardar una copia de { $file }
fiche-copy-saved = Copia guardada: { $file }
fiche-interrupted =
    { $count ->
        [one] Se estaba escribiendo «{ $title }» cuando se cerró el programa.
       *[other] Se estaban escribiendo { $count } entradas cuando se cerró el programa.
    }
