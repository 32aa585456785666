history-count = { $count ->
        [one] { $count } изменение
        [few] { $count } изменения
        [many] { $count } изменений
       *[other] { $count } изменений
    }
history-change-number = изменение { $number }
history-records = { $count ->
        [one] { $count } запись
        [few] { $count } записи
        [many] { $count } записей
       *[other] { $count } записей
    }
history-undone = отменено
history-look = Посмотреть на этот момент
history-looking = Показано сейчас
history-undo = Отменить
history-undo-title = Отменить «{ $title }»?
history-undo-explains = { $count ->
        [one] { $count } запись станет прежней. Это тоже изменение: ничего не теряется, и оба остаются в истории.
        [few] { $count } записи станут прежними. Это тоже изменение: ничего не теряется, и оба остаются в истории.
        [many] { $count } записей станут прежними. Это тоже изменение: ничего не теряется, и оба остаются в истории.
       *[other] { $count } записей станут прежними. Это тоже изменение: ничего не теряется, и оба остаются в истории.
    }
history-keep = Оставить
history-more = Более ранние изменения
