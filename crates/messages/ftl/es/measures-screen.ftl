measures-screen-count = { $count ->
        [0] Ninguna medida
        [one] { $count } medida
       *[other] { $count } medidas
    }
measures-screen-find = Buscar palabras en las medidas
measures-screen-show-all = Mostrar todo
measures-screen-none = Ninguna medida corresponde. Quite un filtro.
measures-screen-category = Categoría
measures-screen-title = Título
measures-screen-all = Todas las medidas
measures-screen-two-wordings = Dos redacciones, por conciliar
measures-screen-beside = De dónde viene
measures-screen-no-origin = No viene de una comunicación: escrita en este archivo.
measures-screen-missing = Aún sin rellenar
measures-screen-nothing-missing = Todas las partes de la ficha están rellenas.
measures-screen-summary = Resumen
measures-screen-passages = Pasajes citados
measures-screen-exemptions = Excepciones
measures-screen-dates = Fechas
measures-screen-sources = Fuentes
measures-screen-official-title = Título oficial
measures-screen-directions = Se refiere a
measures-screen-places = Lugares
measures-screen-trigger = Se aplica
measures-screen-contracts = Contratos en curso
measures-screen-paragraphs = Textos internacionales
measures-screen-sunset = Fin
measures-screen-enforcement = Ejecución
measures-screen-review = Revisión
measures-screen-audience = Puede ser vista por
measures-screen-title-in = Título ({ $lang })
measures-screen-field = { $field ->
        [official_title] Título oficial
        [summary] Resumen
        [text] Texto de la medida
        [clauses] Pasajes citados
        [exemptions] Excepciones
        [events] Fechas
        [sources] Fuentes
        [act] Acto
        [authority] Autoridad
        [items] Productos
        [directions] A qué se refiere
        [geography] Lugares
        [persons] Personas
        [trigger] Cuándo se aplica
        [existing_contracts] Contratos en curso
        [obligations] Textos internacionales
        [sunset] Fin
        [enforcement] Ejecución
        [review] Revisión
        [application] Aplicación
        [stage] Fase jurídica
        [adopted] Fecha de adopción
        [in-force] Fecha de entrada en vigor
        [category] Categoría
        [categories] Categoría
        [title] Título
       *[other] { $field }
    }
