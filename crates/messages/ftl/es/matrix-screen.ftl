matrix-screen-title-category = Medidas por categoría
matrix-screen-title-obligation = Medidas por párrafo de un texto internacional
matrix-screen-title-commitment = Medidas por compromiso
matrix-screen-sub = { $states ->
        [one] { $states } Estado
       *[other] { $states } Estados
    } · { $kind ->
        [obligation] { $columns ->
            [one] { $columns } párrafo
           *[other] { $columns } párrafos
        }
        [commitment] { $columns ->
            [one] { $columns } compromiso
           *[other] { $columns } compromisos
        }
       *[category] { $columns ->
            [one] { $columns } categoría
           *[other] { $columns } categorías
        }
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

## Moments, layouts, copies.

matrix-screen-known = Conocido hasta
matrix-screen-now = ahora
matrix-screen-beside = Junto a
matrix-screen-two-dates = Dos fechas lado a lado
matrix-screen-one-date = Una sola fecha
matrix-screen-differing = Solo los Estados que difieren
matrix-screen-empty-then = En esa fecha no constaba nada que corresponda.
matrix-screen-none-differ = Ninguna casilla difiere entre las dos fechas.
matrix-screen-sub-two = Conocido el { $earlier } y el { $later } · { $differing ->
        [0] ninguna casilla difiere
        [one] { $differing } casilla difiere
       *[other] { $differing } casillas difieren
    }
matrix-screen-difference-new = nuevo
matrix-screen-difference-gone = ya no está
matrix-screen-difference-other = difiere
matrix-screen-difference-text = otra redacción
matrix-screen-looking-back = Mostrado tal como se conocía el registro el { $date }. Lo llegado después no está aquí, y nada puede modificarse.
matrix-screen-back-to-now = Volver a ahora
matrix-screen-footnotes = Notas
matrix-screen-copy = Copiar como tabla
matrix-screen-copied = Copiado: péguelo en Word o Excel
matrix-screen-copy-again = El sistema no permitió copiar. Inténtelo otra vez.
matrix-screen-for-whom = Para: { $audience }
matrix-screen-layout = Presentación
matrix-screen-layout-none = sin guardar
matrix-screen-layout-save = Guardar presentación…
matrix-screen-layout-save-title = Guardar lo mostrado como presentación
matrix-screen-layout-explains = Una presentación guarda las columnas, los filtros, los lectores y las fechas. No guarda contenido.
matrix-screen-layout-name = Nombre
matrix-screen-layout-keep = Guardar
matrix-screen-layout-replaces = Ya hay una presentación con este nombre; será sustituida.
matrix-screen-layout-saved = Presentación «{ $name }» guardada
matrix-screen-layout-forget = Olvidar
matrix-screen-layout-forget-this = Olvidar la presentación «{ $name }»
matrix-screen-layout-forgotten = Presentación «{ $name }» olvidada
matrix-screen-layout-name-missing = Póngale un nombre.
matrix-screen-layout-name-long = Un nombre tiene 80 letras como máximo.
