### Controls that several pages share: dates, lists, languages.

fields-not-stated = No indicado
fields-language-not-known = idioma desconocido
fields-in-language = { $what }, { $language }
fields-search-to-add = Escriba para buscar
fields-type-or-choose = Escriba, o elija de la lista
fields-remove = Quitar { $what }
fields-remove-short = Quitar
fields-removed = Quitado: { $what }.
fields-bring-back = Recuperar
fields-move-up = Subir { $what }
fields-move-down = Bajar { $what }
fields-moved = Ahora es el número { $place } de { $count }
fields-date-placeholder = 2025-10-17 o marzo de 2025
fields-date-not-known = No se conoce
fields-date-read =
    { $precision ->
        [year] { $date } (el año)
        [month] { $date } (el mes)
       *[other] { $date }
    }
fields-date-ambiguous = ¿Cuál de los dos días?
fields-date-unread = Aún no se lee como fecha. Escriba 2025-10-17, 2025-10, 2025, o el mes en palabras.
