### The page on the wall: the common text with its brackets.

room-title = Зал
room-waiting = Ожидается текст.
room-nothing = Нет общего текста, который можно показать.
room-delete = исключить
room-brackets =
    { $count ->
        [0] Мест в скобках нет
        [one] { $count } место в скобках
        [few] { $count } места в скобках
        [many] { $count } мест в скобках
       *[other] { $count } мест в скобках
    }
room-show = Показать в зале…
room-choose = Общих текстов несколько: откройте тот, который должен видеть зал.
