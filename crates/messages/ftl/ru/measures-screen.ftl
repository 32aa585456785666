measures-screen-count = { $count ->
        [0] Мер нет
        [one] { $count } мера
        [few] { $count } меры
        [many] { $count } мер
       *[other] { $count } мер
    }
measures-screen-find = Искать слова в мерах
measures-screen-show-all = Показать все
measures-screen-none = Подходящих мер нет. Снимите фильтр.
measures-screen-category = Категория
measures-screen-title = Название
measures-screen-all = Все меры
measures-screen-two-wordings = Две редакции, к согласованию
measures-screen-beside = Откуда взято
measures-screen-no-origin = Не из сообщения: написано в этом файле.
measures-screen-missing = Ещё не заполнено
measures-screen-nothing-missing = Все части карточки заполнены.
measures-screen-summary = Краткое изложение
measures-screen-passages = Цитируемые места
measures-screen-exemptions = Исключения
measures-screen-dates = Даты
measures-screen-sources = Источники
measures-screen-official-title = Официальное название
measures-screen-directions = Касается
measures-screen-places = Места
measures-screen-trigger = Применяется
measures-screen-contracts = Действующие договоры
measures-screen-paragraphs = Международные тексты
measures-screen-sunset = Окончание
measures-screen-enforcement = Обеспечение исполнения
measures-screen-review = Пересмотр
measures-screen-audience = Кому видно
measures-screen-title-in = Название ({ $lang })
measures-screen-field = { $field ->
        [official_title] Официальное название
        [summary] Краткое изложение
        [text] Текст меры
        [clauses] Цитируемые места
        [exemptions] Исключения
        [events] Даты
        [sources] Источники
        [act] Акт
        [authority] Орган
        [items] Товары
        [directions] Чего касается
        [geography] Места
        [persons] Лица
        [trigger] Когда применяется
        [existing_contracts] Действующие договоры
        [obligations] Международные тексты
        [sunset] Окончание
        [enforcement] Обеспечение исполнения
        [review] Пересмотр
        [application] Применение
        [stage] Правовая стадия
        [adopted] Дата принятия
        [in-force] Дата вступления в силу
        [category] Категория
        [categories] Категория
        [title] Название
       *[other] { $field }
    }
