matrix-screen-title-category = Меры по категориям
matrix-screen-title-obligation = Меры по пунктам международных текстов
matrix-screen-title-commitment = Меры по обязательствам
matrix-screen-sub = { $states ->
        [one] { $states } государство
        [few] { $states } государства
        [many] { $states } государств
       *[other] { $states } государств
    } · { $kind ->
        [obligation] { $columns ->
            [one] { $columns } пункт
            [few] { $columns } пункта
            [many] { $columns } пунктов
           *[other] { $columns } пунктов
        }
        [commitment] { $columns ->
            [one] { $columns } обязательство
            [few] { $columns } обязательства
            [many] { $columns } обязательств
           *[other] { $columns } обязательств
        }
       *[category] { $columns ->
            [one] { $columns } категория
            [few] { $columns } категории
            [many] { $columns } категорий
           *[other] { $columns } категорий
        }
    } · по состоянию на { $date }
matrix-screen-changed-count = { $count ->
        [one] { $count } ячейка изменена
        [few] { $count } ячейки изменены
        [many] { $count } ячеек изменено
       *[other] { $count } ячеек изменено
    }
matrix-screen-changed = изменено
matrix-screen-columns = Столбцы
matrix-screen-categories = Категории
matrix-screen-paragraphs = Пункты
matrix-screen-commitments = Обязательства
matrix-screen-group = Сектор
matrix-screen-stage = Правовая стадия
matrix-screen-region = Регион
matrix-screen-any = любая
matrix-screen-all = все
matrix-screen-since = Изменено с
matrix-screen-state = Государство
matrix-screen-unverified = ещё не сверено с официальным текстом
matrix-screen-stage-not-stated = Стадия не указана
matrix-screen-exemptions = { $count ->
        [one] { $count } исключение
        [few] { $count } исключения
        [many] { $count } исключений
       *[other] { $count } исключений
    }
matrix-screen-more = и ещё { $count }
matrix-screen-measures = { $count ->
        [one] { $count } мера
        [few] { $count } меры
        [many] { $count } мер
       *[other] { $count } мер
    }
matrix-screen-empty = Подходящих записей нет ни у одного государства. Снимите фильтр или добавьте сообщение.
matrix-screen-panel = Что стоит за ячейкой
matrix-screen-all-in-cell = Все меры этой ячейки
matrix-screen-nothing-here = Здесь не записано ни одной меры.
matrix-screen-file-name = matrix
matrix-screen-export-explains = Файл показывает матрицу так, как она видна на экране, кроме того, чего выбранным читателям видеть нельзя.
matrix-screen-audience = Для кого
matrix-screen-audience-desk = Этот рабочий стол
matrix-screen-audience-delegation = Моя делегация
matrix-screen-audience-cochairs = Сопредседатели
matrix-screen-audience-participants = Участники
matrix-screen-audience-public = Общественность
matrix-screen-format = Формат
matrix-screen-format-xlsx = Книга (XLSX)
matrix-screen-format-html = Страница (HTML)
matrix-screen-format-csv = Таблица текстом (CSV)
matrix-screen-format-json = Для программ (JSON)
matrix-screen-language = Язык
matrix-screen-paper = Бумага
matrix-screen-paper-a4 = A4
matrix-screen-paper-a3 = A3
matrix-screen-paper-letter = Letter
matrix-screen-choose-place = Выбрать место…
matrix-screen-exported = Матрица записана в { $path }
matrix-screen-check-code = Контрольный код: { $words }

## Moments, layouts, copies.

matrix-screen-known = Известно на
matrix-screen-now = сейчас
matrix-screen-beside = Рядом с
matrix-screen-two-dates = Две даты рядом
matrix-screen-one-date = Одна дата
matrix-screen-differing = Только государства с различиями
matrix-screen-empty-then = На эту дату ничего подходящего записано не было.
matrix-screen-none-differ = Между двумя датами ни одна ячейка не различается.
matrix-screen-sub-two = Известно на { $earlier } и на { $later } · { $differing ->
        [0] ни одна ячейка не различается
        [one] { $differing } ячейка различается
        [few] { $differing } ячейки различаются
        [many] { $differing } ячеек различаются
       *[other] { $differing } ячейки различаются
    }
matrix-screen-difference-new = новое
matrix-screen-difference-gone = больше нет
matrix-screen-difference-other = различается
matrix-screen-difference-text = другая формулировка
matrix-screen-looking-back = Показано так, как реестр был известен на { $date }. Поступившего позже здесь нет, и ничего нельзя менять.
matrix-screen-back-to-now = Вернуться к настоящему
matrix-screen-footnotes = Сноски
matrix-screen-copy = Копировать как таблицу
matrix-screen-copied = Скопировано: вставьте в Word или Excel
matrix-screen-copy-again = Система не дала скопировать. Попробуйте ещё раз.
matrix-screen-for-whom = Для кого: { $audience }
matrix-screen-layout = Вид
matrix-screen-layout-none = не сохранён
matrix-screen-layout-save = Сохранить вид…
matrix-screen-layout-save-title = Сохранить показанное как вид
matrix-screen-layout-explains = Вид хранит столбцы, отбор, читателей и даты. Содержания он не хранит.
matrix-screen-layout-name = Название
matrix-screen-layout-keep = Сохранить
matrix-screen-layout-replaces = Вид с таким названием уже есть; он будет заменён.
matrix-screen-layout-saved = Вид «{ $name }» сохранён
matrix-screen-layout-forget = Забыть
matrix-screen-layout-forget-this = Забыть вид «{ $name }»
matrix-screen-layout-forgotten = Вид «{ $name }» забыт
matrix-screen-layout-name-missing = Дайте название.
matrix-screen-layout-name-long = В названии не более 80 букв.
