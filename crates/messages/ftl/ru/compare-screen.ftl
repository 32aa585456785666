### Measures beside each other: field by field, clause by clause, and the wording of national texts.

compare-screen-section = Сопоставление
compare-screen-page = Сопоставление мер
compare-screen-wording-page = Формулировки национальных текстов
compare-screen-go = Перейти к сопоставлению мер
compare-screen-wording-go = Перейти к формулировкам национальных текстов
compare-screen-chosen-action = Сопоставить выбранное
compare-screen-title = Сопоставление мер
compare-screen-measures-count =
    { $count ->
        [one] { $count } мера
        [few] { $count } меры
        [many] { $count } мер
       *[other] { $count } мер
    }
compare-screen-fields-count = Поля: { $all } = { $same } одинаковых + { $differ } разных + { $some } указаны не у всех
compare-screen-clauses-count = Положения: { $all } = { $same } одинаковых + { $differ } другими словами + { $some } не во всех
compare-screen-chosen = Сопоставляемые меры
compare-screen-remove = Убрать: { $what }
compare-screen-remove-all = Убрать все
compare-screen-add = Добавить
compare-screen-find = Найти меру
compare-screen-none-found = Мер с такими словами нет.
compare-screen-full = Число сопоставляемых мер: { $most }, это предел. Уберите одну, чтобы добавить другую.
compare-screen-choose =
    { $count ->
        [0] Выберите от двух до { $most } мер: здесь по словам или в списке мер клавишей «Пробел» и командой «Сопоставить выбранное».
        [1] Выбрана одна мера. Добавьте ещё одну, чтобы их сопоставить.
       *[other] Выберите от двух до { $most } мер.
    }
compare-screen-comparing =
    { $count ->
        [one] Сопоставляется { $count } мера
        [few] Сопоставляются { $count } меры
        [many] Сопоставляются { $count } мер
       *[other] Сопоставляются { $count } мер
    }
compare-screen-only-differs = Только различия
compare-screen-nothing-differs = Различий между этими мерами нет.
compare-screen-to-wording = Формулировки национальных текстов
compare-screen-to-fields = Поля этих мер
compare-screen-save = Сохранить…
compare-screen-panel = Что стоит за ячейкой
compare-screen-table = Поля и положения мер
compare-screen-corner = Поле
compare-screen-no-state = Без государства
compare-screen-not-stated = не указано
compare-screen-agreement =
    { $agreement ->
        [same] совпадает
        [partly] указано не всеми
        [covers] одно охватывает другое
       *[differs] различается
    }
compare-screen-letter =
    { $of ->
        [wording] Формулировка { $letter }:
       *[value] Значение { $letter }:
    }
compare-screen-clauses = Положения
compare-screen-clause = Положение { $number }
compare-screen-clause-count =
    { $count ->
        [0] положений нет
        [one] { $count } положение
        [few] { $count } положения
        [many] { $count } положений
       *[other] { $count } положений
    }
compare-screen-clause-agreement =
    { $agreement ->
        [same] те же слова
        [partly] есть не во всех, слова те же
       *[differs] слова различаются
    }
compare-screen-not-compared = Не сопоставлено на языках: { $languages }
compare-screen-clause-first = Остальные сравниваются с этими словами.
compare-screen-no-clause = такого положения нет
compare-screen-imprecise = Тексты длинные: показаны более крупными частями, чем нужно.
compare-screen-field =
    { $field ->
        [authentic] Аутентичный язык
        [stage_reason] Почему правовая стадия расходится с датами
        [application_reason] Почему применение расходится с датами
        [numbering] Нумерация положений
        [title_only] Им видно только название
        [act-type] Вид акта
        [act-authority] Орган, принявший акт
        [act-number] Номер акта
        [act-date] Дата, указанная на акте
        [act-title] Название акта
        [act-amends] Что изменяет акт
       *[other] { $field }
    }

## Wording in national texts.

compare-screen-wording-title = Формулировки национальных текстов
compare-screen-wording-explains = Каждая строка — одна мысль, каждый столбец — одно государство. Слова взяты из самих текстов; ничто здесь не является предложением какого-либо государства.
compare-screen-ideas =
    { $count ->
        [one] { $count } мысль
        [few] { $count } мысли
        [many] { $count } мыслей
       *[other] { $count } мыслей
    }
compare-screen-states =
    { $count ->
        [one] { $count } государство
        [few] { $count } государства
        [many] { $count } государств
       *[other] { $count } государств
    }
compare-screen-to-look-at =
    { $count ->
        [one] на { $count } ячейку стоит взглянуть
        [few] на { $count } ячейки стоит взглянуть
        [many] на { $count } ячеек стоит взглянуть
       *[other] на { $count } ячеек стоит взглянуть
    }
compare-screen-wording-choose = Выберите выше категорию, чтобы прочитать её тексты рядом, или выберите меры и сопоставьте их.
compare-screen-wording-none = В этих текстах не найдено ни одной мысли.
compare-screen-texts = Тексты
compare-screen-of-chosen =
    { $count ->
        [0] меры не выбраны
        [one] { $count } выбранная мера
        [few] { $count } выбранные меры
        [many] { $count } выбранных мер
       *[other] { $count } выбранных мер
    }
compare-screen-aligning = Тексты ставятся рядом
compare-screen-cancelled = Остановлено. Ничего не изменено.
compare-screen-again = Начать снова
compare-screen-idea = Мысль
compare-screen-shape =
    { $shape ->
        [definition] определение
        [prohibition] запрет
        [exemption] исключение
        [penalty] наказание
        [entry-into-force] вступление в силу
       *[other] прочее
    }
compare-screen-not-in-text = нет в этом тексте
compare-screen-likeness =
    { $likeness ->
        [alone] только в этом тексте
        [shared] одна формулировка в нескольких текстах
        [first] собственная формулировка
        [near] почти та же формулировка, что A
        [different] иная формулировка, чем A
       *[equal] та же формулировка
    }
compare-screen-confidence =
    { $sure ->
        [sure] Точно: { $percent } %
        [fairly] Вероятно: { $percent } %
       *[unsure] Не точно, стоит взглянуть: { $percent } %
    }
compare-screen-place = { $state } · мысль { $number }
compare-screen-empty-explains = Государство: { $state }. В его тексте не найдено положения с этой мыслью. Больше это ничего не означает.
compare-screen-also = Также в других текстах этого государства
compare-screen-measure = Мера
compare-screen-variants =
    { $count ->
        [one] { $count } формулировка этой мысли
        [few] { $count } формулировки этой мысли
        [many] { $count } формулировок этой мысли
       *[other] { $count } формулировок этой мысли
    }

## Saving.

compare-screen-save-title =
    { $what ->
        [wording] Сохранить формулировки национальных текстов
       *[comparison] Сохранить сопоставление
    }
compare-screen-save-explains = Файл предназначен для этого рабочего места: он показывает всё, что видно на экране, на выбранном вами языке.
compare-screen-file-name =
    { $what ->
        [wording] формулировки
       *[comparison] сопоставление
    }
compare-screen-saved = Сохранено: { $path }
