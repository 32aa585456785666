### Lo que se sabe de cada Estado y de cada párrafo.

information-page = Información
information-go = Ir al estado de la información
information-title = Lo que se sabe de cada Estado
information-desk-only = Solo para esta oficina: nada de esta vista pasa a un documento.
information-as-known = tal como se conocía el { $date }
information-text = Texto internacional
information-empty = Aquí no consta nada todavía. Quite un filtro o registre lo que se sabe.
information-record-other = Registrar lo que se sabe
information-record = Registrar aquí
information-entries = Registrado
information-none-recorded = Nadie ha registrado nada aquí.
information-looking-back = Está mirando atrás. De vuelta a hoy, las entradas pueden modificarse.
information-searches = Búsquedas
information-searched-on = Búsqueda del { $date }
information-stated-on = Declarado el { $date }
information-date-none = Fecha no registrada
information-by-submission = Declarado en una comunicación
information-change = Modificar
information-change-this = Modificar la entrada «{ $value }»
information-remove = Quitar
information-remove-this = Quitar la entrada «{ $value }»

## What each value means.

information-means-reported = Consta al menos una medida.
information-means-held = La conserva la copresidencia; no se transmite.
information-means-stated-none = El Estado declaró no tener ninguna.
information-means-none-found = Se buscó y no se encontró nada. No significa que no haya nada.
information-means-not-applicable = No puede aplicarse a este Estado, por la razón indicada.
information-means-received = Llegó una comunicación del Estado y aún no está registrada por completo.
information-means-no-information = Se espera al Estado en la reunión o ha enviado una comunicación, y no ha dicho nada al respecto.
information-means-unchecked = Nadie ha preguntado ni buscado todavía.

## The form.

information-form-new = Registrar lo que se sabe
information-form-change = Modificar lo registrado
information-value = Lo que se sabe
information-category = Categoría
information-paragraph = Párrafo
information-reason = Por qué no procede
information-when = Día de la búsqueda
information-when-stated = Día de la declaración
information-search = Búsqueda { $place }
information-search-hint = Qué se buscó y dónde: «productos de los asentamientos» en el diario oficial, de 2020 a 2026
information-search-away = Quitar la búsqueda { $place }
information-search-further = Añadir una búsqueda
information-keep = Guardar
information-saved = Registrado
information-fault-place = Elija un Estado y una columna.
information-fault-reason = Indique por qué no procede.
information-fault-queries = Indique qué se buscó y dónde.
information-fault-date = Indique el día de la búsqueda.
