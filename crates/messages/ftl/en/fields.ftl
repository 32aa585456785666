### Controls that several pages share: dates, lists, languages.

fields-not-stated = Not stated
fields-language-not-known = language not known
fields-in-language = { $what }, { $language }
fields-search-to-add = Type to find
fields-type-or-choose = Type, or choose from the list
fields-remove = Remove { $what }
fields-remove-short = Remove
fields-removed = { $what } removed.
fields-bring-back = Bring back
fields-move-up = Move { $what } up
fields-move-down = Move { $what } down
fields-moved = Now number { $place } of { $count }
fields-date-placeholder = 2025-10-17 or March 2025
fields-date-not-known = Not known
fields-date-read =
    { $precision ->
        [year] { $date } (the year)
        [month] { $date } (the month)
       *[other] { $date }
    }
fields-date-ambiguous = Which of the two days?
fields-date-unread = Not read as a date yet. Write 2025-10-17, 2025-10, 2025, or the month in words.
