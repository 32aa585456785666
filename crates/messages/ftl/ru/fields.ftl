### Controls that several pages share: dates, lists, languages.

fields-not-stated = Не указано
fields-language-not-known = язык неизвестен
fields-in-language = { $what }, { $language }
fields-search-to-add = Введите, чтобы найти
fields-type-or-choose = Введите или выберите из списка
fields-remove = Убрать: { $what }
fields-remove-short = Убрать
fields-removed = Убрано: { $what }.
fields-bring-back = Вернуть
fields-move-up = Переместить вверх: { $what }
fields-move-down = Переместить вниз: { $what }
fields-moved = Теперь под номером { $place } из { $count }
fields-date-placeholder = 2025-10-17 или март 2025
fields-date-not-known = Неизвестно
fields-date-read =
    { $precision ->
        [year] { $date } (год)
        [month] { $date } (месяц)
       *[other] { $date }
    }
fields-date-ambiguous = Какой из двух дней?
fields-date-unread = Пока не прочитано как дата. Напишите 2025-10-17, 2025-10, 2025 или месяц словом.
