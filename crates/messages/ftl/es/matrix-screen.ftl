matrix-screen-title-category = Medidas por categoría
matrix-screen-title-obligation = Medidas por párrafo de un texto internacional
matrix-screen-title-commitment = Medidas por compromiso
matrix-screen-sub = { $states ->
        [one] { $states } Estado
       *[other] { $states } Estados
    } · { $columns ->
        [one] { $columns } columna
       *[other] { $columns } columnas
    } · situación al { $date }
matrix-screen-changed-count = { $count ->
        [one] { $count } casilla cambiada
       *[other] { $count } casillas cambiadas
    }
matrix-screen-changed = cambiada
matrix-screen-columns = Columnas
matrix-screen-categories = Categorías
matrix-screen-paragraphs = Párrafos
matrix-screen-commitments = Compromisos
matrix-screen-group = Sector
matrix-screen-stage = Fase jurídica
matrix-screen-region = Región
matrix-screen-any = todas
matrix-screen-all = todas
matrix-screen-since = Cambios desde
matrix-screen-state = Estado
matrix-screen-unverified = aún no comprobado con el texto oficial
matrix-screen-stage-not-stated = Fase no indicada
matrix-screen-exemptions = { $count ->
        [one] { $count } excepción
       *[other] { $count } excepciones
    }
matrix-screen-more = y { $count } más
matrix-screen-measures = { $count ->
        [one] { $count } medida
       *[other] { $count } medidas
    }
matrix-screen-empty = Ningún Estado tiene una entrada que corresponda. Quite un filtro o añada una comunicación.
matrix-screen-panel = Lo que hay detrás de la casilla
matrix-screen-all-in-cell = Todas las medidas de esta casilla
matrix-screen-nothing-here = Aquí no consta ninguna medida.
matrix-screen-file-name = matriz
matrix-screen-export-explains = El archivo muestra la matriz tal como está en pantalla, menos lo que los lectores elegidos no pueden ver.
matrix-screen-audience = Para
matrix-screen-audience-desk = Esta oficina
matrix-screen-audience-delegation = Mi delegación
matrix-screen-audience-cochairs = La copresidencia
matrix-screen-audience-participants = Los participantes
matrix-screen-audience-public = El público
matrix-screen-format = Formato
matrix-screen-format-xlsx = Libro de cálculo (XLSX)
matrix-screen-format-html = Página (HTML)
matrix-screen-format-csv = Tabla como texto (CSV)
matrix-screen-format-json = Para programas (JSON)
matrix-screen-language = Idioma
matrix-screen-paper = Papel
matrix-screen-paper-a4 = A4
matrix-screen-paper-a3 = A3
matrix-screen-paper-letter = Carta
matrix-screen-choose-place = Elegir el lugar…
matrix-screen-exported = Matriz escrita en { $path }
matrix-screen-check-code = Código de control: { $words }
