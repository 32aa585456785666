submissions-sub = { $count ->
        [0] Aún no hay comunicaciones
        [one] { $count } comunicación
       *[other] { $count } comunicaciones
    }
submissions-empty = Añada los archivos que los Estados han enviado, o suéltelos en la ventana. Cada uno se conserva sin cambios, y nada se escribe antes de que usted lo haya visto.
submissions-file = Archivo
submissions-states = Estado
submissions-channel = Vía
submissions-received = Recibido
submissions-work = Estado del trabajo
submissions-rows = Filas
submissions-next = Siguiente
submissions-open-queries = Ver las consultas
submissions-enter = Introducir
submissions-back-to-preview = { $count ->
        [one] Volver a la vista previa ({ $count } archivo)
       *[other] Volver a la vista previa ({ $count } archivos)
    }
submissions-account = { $rows } = { $parts }
submissions-part-applied = { $count ->
        [one] { $count } incorporada
       *[other] { $count } incorporadas
    }
submissions-part-held = { $count } en espera
submissions-part-aside = { $count } aparte
submissions-preview-title = Vista previa de las comunicaciones
submissions-preview-explains = Nada se escribe hasta que usted acepte.
submissions-no-preview = No hay archivos en vista previa.
submissions-to-board = Todas las comunicaciones
submissions-discard = Salir sin aceptar
submissions-count-line = { $files ->
        [one] { $files } archivo
       *[other] { $files } archivos
    }, { $rows ->
        [one] { $rows } fila
       *[other] { $rows } filas
    } = { $parts }
submissions-count-new = { $count ->
        [one] { $count } nueva
       *[other] { $count } nuevas
    }
submissions-count-changed = { $count ->
        [one] { $count } cambiada
       *[other] { $count } cambiadas
    }
submissions-count-same = { $count ->
        [one] { $count } igual
       *[other] { $count } iguales
    }
submissions-count-waiting = { $count } a la espera de usted
submissions-count-unreadable = { $count } sin poder leerse
submissions-add-or-drop = Añadir archivos o soltarlos aquí
submissions-card-rows = { $count ->
        [one] { $count } fila
       *[other] { $count } filas
    }
submissions-card-questions = { $count ->
        [one] { $count } consulta
       *[other] { $count } consultas
    }
submissions-card-ready = listo
submissions-card-accepted = aceptado
submissions-card-by-hand = por introducir a mano
submissions-set-aside-explains = El archivo mismo se conserva, sin cambios, cuando usted acepta. Luego espera entre las comunicaciones por introducir a mano, junto a los campos.
submissions-view = Vista
submissions-tab-rows = Vista previa
submissions-tab-columns = Columnas
submissions-tab-about = Envío
submissions-show = Filas
submissions-show-all = todas
submissions-layout = Disposición guardada: { $name }
submissions-accept-certain = Aceptar lo seguro ({ $count })
submissions-accept-all = Aceptar lo contestado
submissions-row = Fila
submissions-from-header = de «{ $header }»
submissions-not-stated = no indicado
submissions-corrected = corregido por usted
submissions-no-rows = Ninguna fila de este archivo corresponde.
submissions-bucket-new = nueva
submissions-bucket-changed = cambiada
submissions-bucket-same = igual
submissions-bucket-query = en espera
submissions-bucket-unreadable = ilegible
submissions-put-aside = aparte
submissions-correct = Corregir: { $field }
submissions-date-hint = 2025, 2025-10 o 2025-10-17
submissions-date-problem = No es una fecha en esta forma.
submissions-set-value = Fijar
submissions-row-number = Fila { $row }
submissions-take-row = Tomar esta fila
submissions-put-row-aside = Dejarla aparte
submissions-undecide = Dejarla abierta
submissions-queries = Consultas ({ $count })
submissions-no-queries = Ninguna consulta. Se pudieron leer todas las filas de este archivo.
submissions-question-rows = { $count ->
        [one] { $count } fila espera esta respuesta.
       *[other] { $count } filas esperan esta respuesta.
    }
submissions-removed = Ya no están en el archivo
submissions-removed-explains = Estas medidas figuraban en el último archivo del remitente. Se quedan, salvo que usted diga otra cosa.
submissions-remove = Retirar «{ $title }»
submissions-noted = Anotado, nada que hacer
submissions-encoding = Codificación
submissions-delimiter = Separado por
submissions-delimiter-comma = coma
submissions-delimiter-semicolon = punto y coma
submissions-delimiter-tab = tabulación
submissions-delimiter-bar = barra vertical
submissions-hidden-sheet = oculta por el remitente
submissions-header-rows = Filas de encabezado
submissions-header-rows-problem = Números de fila, separados por comas.
submissions-read-again = Leer de nuevo
submissions-column = Columna
submissions-header = Encabezado
submissions-fills = Rellena
submissions-how-sure = Certeza
submissions-field-of = Campo para «{ $header }»
submissions-verbatim-only = solo conservado al pie de la letra
submissions-sure = seguro
submissions-likely = probable
submissions-unsure = por comprobar
submissions-day-month = día antes que mes
submissions-month-day = mes antes que día
submissions-layout-name = Nombre de esta disposición
submissions-layout-hint = El próximo archivo del mismo remitente se leerá igual.
submissions-save-layout = Guardar la disposición
submissions-layout-saved = Disposición «{ $name }» guardada
submissions-about-explains = Lo que se sabe de la comunicación misma. Queda unido a cada entrada que viene de ella.
submissions-about-state = Estado, si ninguna columna lo nombra
submissions-about-offered = Tomar { $state }, como dice el archivo
submissions-about-channel = Vía
submissions-about-note = Número de la nota
submissions-about-dated = Fecha de la nota
submissions-about-received = Recibido
submissions-about-sender = Cargo del remitente
submissions-about-authority = Autoridad
submissions-about-audience = Puede ser visto por
submissions-about-standing = Rango
submissions-about-keep = Aplicar a la vista previa
submissions-summary = Resumen
submissions-summary-line = { $rows ->
        [one] { $rows } fila
       *[other] { $rows } filas
    } = { $applied } incorporadas + { $same } iguales + { $held } en espera + { $aside } aparte
submissions-summary-held = Lo que queda en espera sigue entre las comunicaciones, con sus consultas.
submissions-summary-aside = Lo que quedó aparte se conserva con su archivo y puede introducirse a mano.
submissions-summary-nothing = No había nada que escribir.
submissions-enter-title = Introducir desde el archivo conservado
submissions-entered-so-far = { $count ->
        [one] { $count } medida introducida hasta ahora
       *[other] { $count } medidas introducidas hasta ahora
    }
submissions-enter-more = Introducir, medida siguiente
submissions-enter-done = Introducir, archivo terminado
submissions-enter-done-without = Archivo terminado
submissions-language-of-text = Idioma del texto
submissions-as-worded = Con las palabras del archivo.
submissions-larger = Ampliar
submissions-picture-of = Imagen de { $file }
submissions-cannot-show = La ventana no puede mostrar este tipo de archivo. Ábralo junto a la ventana e introduzca aquí sus medidas.
