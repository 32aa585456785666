### La matriz como documento.

matrix-status-as-at = Situación al { $date }
matrix-changes-since = Cambios desde: { $since }
matrix-basis = Elaborado a partir de la información presentada; sin perjuicio de las posiciones nacionales.
matrix-check-code = Código de comprobación: { $words }
matrix-page-of = Página { $page } de { $pages }
matrix-marking = Distribución
matrix-notes = Notas

## Heads of the rows.

matrix-row-number = N.º
matrix-state = Estado
matrix-state-code = Código

## In a cell.

matrix-stage-not-stated = Etapa no indicada
matrix-exemptions =
    { $count ->
        [one] { $count } exención
       *[other] { $count } exenciones
    }
matrix-more = y { $count } más
matrix-change-text = cambio: redacción
matrix-change-stage = cambio: etapa
matrix-change-cell = cambio: entradas
matrix-column-unverified = aún no cotejado con el texto oficial

## Names of the sheets; 31 characters at most.

matrix-sheet-matrix = Matriz
matrix-sheet-legend = Leyenda
matrix-sheet-provenance = Procedencia

## The legend.

matrix-legend-category = Categorías
matrix-legend-obligation = Párrafos
matrix-legend-commitment = Compromisos
matrix-legend-entries = Cómo leer una casilla
matrix-legend-entry = La primera línea de una entrada es su etapa jurídica, tal como la indica su fuente. Debajo figuran el acto, el año y el número de exenciones indicadas.
matrix-legend-changed = Una barra al inicio de la casilla y una palabra al final señalan lo que cambió.
matrix-legend-empty = Una casilla vacía no dice nada sobre el Estado.
matrix-legend-words = Donde no figura ninguna medida
matrix-legend-reported = Consta una medida.
matrix-legend-held = Una medida está en poder de la copresidencia por deseo del Estado.
matrix-legend-stated-none = El Estado declara que no tiene ninguna medida.
matrix-legend-none-found = Una búsqueda documentada no encontró ninguna medida.
matrix-legend-not-applicable = La columna no puede concernir al Estado, por un motivo indicado.
matrix-legend-received = Se ha recibido información del Estado y se está registrando.
matrix-legend-no-information = Se consultó al Estado; no se ha recibido nada sobre este punto.
matrix-legend-unchecked = Aún no se ha buscado nada sobre este punto.

## Where each entry comes from; for the desk only.

matrix-provenance-reference = Referencia
matrix-provenance-title = Título
matrix-provenance-stage = Fase jurídica
matrix-provenance-submission = Información presentada
matrix-provenance-sheet = Hoja
matrix-provenance-row = Fila
matrix-provenance-received = Recibido
