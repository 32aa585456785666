### Search: the page and its fields.

search-page = Поиск
search-action = Искать записи
search-box = Слова, «слова вместе», -исключить, поле:значение
search-box-label = Что найти
search-clear = Очистить
search-count =
    { $count ->
        [0] Ничего не найдено
        [one] { $count } запись
        [few] { $count } записи
        [many] { $count } записей
       *[other] { $count } записей
    }
search-more-than = Записей больше { $count }
search-shown =
    { $count ->
        [1] Показана первая
       *[other] Показаны первые { $count }
    }
search-show-more = Показать ещё
search-nothing = Записей, в которых есть всё это, нет. Уберите слово или поле.
search-start = Введите слово, часть названия, номер акта или обозначение. Сначала идут названия, затем самые новые записи.
search-results = Что найдено
search-beside = Уточнение и сохранённые поиски
search-go-to = Перейти к { $reference }
search-also =
    { $count ->
        [one] и ещё в { $count } месте
        [few] и ещё в { $count } местах
        [many] и ещё в { $count } местах
       *[other] и ещё в { $count } местах
    }
search-fields = Поля
search-fields-explain = Поле сужает поиск. Несколько значений пишутся через запятую; дефис перед словом или полем исключает его.
search-field-state = код или название государства
search-field-stage = правовая стадия
search-field-category = категория или начало её кода
search-field-since = последняя дата не раньше месяца или года
search-field-act = номер национального акта
search-field-paragraph = пункт международного текста
search-field-kind = вид записи
search-field-lang = есть текст на языке
search-field-has = есть часть: { $parts }
search-word-state = государство
search-word-stage = стадия
search-word-category = категория
search-word-since = начиная
search-word-act = акт
search-word-paragraph = пункт
search-word-kind = вид
search-word-lang = язык
search-word-has = есть
search-kept = Сохранённые поиски
search-kept-none = Пока нет. Сохраните поиск, чтобы найти его здесь.
search-keep = Сохранить этот поиск
search-keep-name = Название
search-keep-done = Сохранено
search-forget = Забыть: { $name }
search-forget-short = Забыть
search-all = Искать «{ $query }» во всех записях
search-facet-kinds = Виды записей
search-facet-states = Государства
search-facet-categories = Категории
search-facet-stages = Правовая стадия
search-kind =
    { $kind ->
        [measure] Меры
        [act] Национальные акты
        [instrument] Международные тексты
        [obligation] Пункты международных текстов
        [state] Государства
        [participation] Участие
        [meeting] Заседания
        [submission] Сообщения
        [development] Внешние события
        [provision] Пункты общего текста
        [proposal] Предложения
        [position] Позиции
        [package] Пакеты
        [clearance] Согласования со столицей
        [confirmation] Подтверждения
        [issued-document] Выпущенные документы
        [person] Лица
        [task] Задачи
        [comment] Комментарии
        [code] Категории и другие коды
       *[other] Другие записи
    }
search-place =
    { $part ->
        [title] Название
        [official_title] Официальное название
        [summary] Краткое изложение
        [clauses] Цитируемое место
        [exemptions] Исключение
        [sources] Источник
        [origin] Как представлено
        [ref] Обозначение
        [file] Файл
        [note] Примечание
        [number] Номер
        [items] Товары
        [geography] Места
        [persons] Лица
        [obligations] Международные тексты
        [enforcement] Обеспечение исполнения
        [review] Пересмотр
        [sunset] Окончание
        [authority] Орган
        [text] Текст
        [heading] Заголовок
        [name] Название
       *[other] Другие слова
    }
