window-brand = Chancery
window-demo = demostración
window-read-only = solo lectura
window-pages = Páginas
window-meeting = Reunión
window-desk = Oficina
window-page-matrix = Matriz
window-page-measures = Medidas
window-page-submissions = Comunicaciones
window-page-history = Historial
window-page-settings = Ajustes
window-number = { NUMBER($number) }
window-commands = Órdenes
window-search-or-command = Buscar o dar una orden
window-palette-nothing = Nada encontrado. Pruebe con menos palabras o con una referencia corta como XBE-D1-K7.
window-go-to = Ir a { $reference }
window-as-at = Situación
window-today = de hoy
window-meeting-in = Reunión en
window-days = { $count ->
        [one] { $count } día
       *[other] { $count } días
    }
window-saved = Guardado a las { $time }
window-counts = { $measures ->
        [one] { $measures } medida
       *[other] { $measures } medidas
    } · { $submissions ->
        [one] { $submissions } comunicación
       *[other] { $submissions } comunicaciones
    }
window-waiting = { $count ->
        [one] { $count } comunicación en espera
       *[other] { $count } comunicaciones en espera
    }
window-to-reconcile = { $count } por conciliar
window-language = Idioma
window-step = { $step ->
        [comparing] Comparación
        [reading] Lectura
        [checking] Comprobación
        [rebuilding] Reconstrucción
        [writing] Escritura
       *[other] { $step }
    }
window-cancel = Cancelar
window-cancelling = Cancelando…
window-close = Cerrar
window-clear = Borrar
window-reveal = Mostrar el archivo
window-undone = Deshecho: { $title }
window-moment-title = Ver el archivo tal como era
window-moment-explains = Todas las páginas muestran entonces lo que el archivo contenía al final de ese día. Mientras tanto no se puede cambiar nada.
window-moment-day = Día
window-moment-look = Ver ese día
window-moment-today = Volver a hoy
window-action-palette = Búsqueda y órdenes
window-action-go-matrix = Ir a la matriz
window-action-go-measures = Ir a las medidas
window-action-go-submissions = Ir a las comunicaciones
window-action-go-history = Ir al historial
window-action-go-settings = Ir a los ajustes
window-action-back = Atrás
window-action-forward = Adelante
window-action-shortcuts = Atajos de teclado
window-action-add-files = Añadir archivos
window-action-add-folder = Añadir una carpeta
window-action-export-matrix = Exportar la matriz
window-action-undo = Deshacer el último cambio
window-action-save = Decir cuándo se guardó el archivo
window-action-moment = Ver el archivo tal como era
window-action-close-file = Cerrar este archivo
window-action-look-system = Aspecto: como el sistema
window-action-look-light = Aspecto: claro
window-action-look-dark = Aspecto: oscuro
window-action-look-contrast = Aspecto: alto contraste
window-untitled = Sin título
window-as-submitted = Texto recibido
window-record = Datos
window-history = Historial
window-open-fiche = Abrir la ficha
window-place-file = { $file }
window-place-sheet = hoja { $sheet }
window-place-row = fila { $row }
window-place-note = nota { $note }
window-place-received = recibido el { $date }
window-act = Acto
window-items = Productos
window-exemption = Excepción
window-cites = Cita
window-stated-basis = Base jurídica indicada por el Estado
window-date-not-known = fecha desconocida
window-settings-explains = Se guarda en este equipo; nada de ello se escribe en el archivo.
window-settings-language = Idioma de la ventana
window-settings-look = Aspecto
window-settings-look-system = Como el sistema
window-settings-look-light = Claro
window-settings-look-dark = Oscuro
window-settings-look-contrast = Alto contraste
window-settings-text-size = Tamaño del texto
window-settings-text-size-small = Pequeño
window-settings-text-size-normal = Normal
window-settings-text-size-large = Grande
window-settings-text-size-largest = Muy grande
window-settings-file = Este archivo
window-settings-file-name = Nombre
window-settings-file-place = Lugar
window-settings-file-owner = A cargo de
window-settings-secretariat = una secretaría

window-redone = Rehecho: { $title }
window-action-redo = Rehacer lo deshecho
# A label before its words, on pages, in tables and on sheets.
window-labelled = { $label }: { $words }
