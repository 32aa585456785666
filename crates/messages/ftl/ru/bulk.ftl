### Bulk work: choosing many measures and changing them at once.

bulk-choose-row = Выбрать: { $title }
bulk-choose-all = Выбрать весь список
bulk-chosen =
  { $count ->
    [one] выбрана { $count }
    [few] выбраны { $count }
    [many] выбрано { $count }
   *[other] выбрано { $count }
  }
bulk-choose-none = Снять выбор
bulk-change = Изменить…
bulk-copy = Копировать как таблицу
bulk-copied =
  { $count ->
    [one] Скопирована { $count } строка.
    [few] Скопированы { $count } строки.
    [many] Скопировано { $count } строк.
   *[other] Скопировано { $count } строк.
  }
bulk-copy-again = Таблица готова. Нажмите Ctrl+C, чтобы скопировать её.
bulk-keys = «Пробел» выбирает строку, Shift+«Пробел» — все строки начиная с последней выбранной, Ctrl+A — весь список, Ctrl+C копирует.
bulk-sort = Упорядочить по столбцу «{ $column }»
bulk-title =
  { $count ->
    [one] Изменить { $count } меру
    [few] Изменить { $count } меры
    [many] Изменить { $count } мер
   *[other] Изменить { $count } мер
  }
bulk-what = Что
bulk-set-stage = Задать правовую стадию
bulk-set-application = Задать применение
bulk-set-audience = Задать, кому видно
bulk-set-authentic = Задать аутентичный язык
bulk-set-trigger = Задать условие применения
bulk-set-existing-contracts = Задать, что происходит с действующими договорами
bulk-set-act = Задать национальный акт
bulk-add-category = Добавить категорию
bulk-remove-category = Убрать категорию
bulk-add-link = Связать с пунктом международного текста
bulk-remove-link = Убрать связь с пунктом
bulk-value = Значение
bulk-not-stated = Не указано
bulk-reason = Обоснование
bulk-reason-hint = Заданная здесь стадия действует вопреки датам; обоснование хранится вместе с ней.
bulk-preview = Просмотр
bulk-back = Изменить выбор
bulk-commit =
  { $count ->
    [one] Изменить { $count } запись
    [few] Изменить { $count } записи
    [many] Изменить { $count } записей
   *[other] Изменить { $count } записей
  }
bulk-nothing = Ничего не изменится.
bulk-would = Изменится: { $changed }, останется как есть: { $same }, нельзя изменить: { $cannot }.
bulk-measure = Мера
bulk-before = До
bulk-after = После
bulk-outcome = Что произойдёт
bulk-outcome-changed = изменится
bulk-outcome-same = останется как есть
bulk-outcome-cannot = нельзя изменить
bulk-more =
  { $count ->
    [one] и ещё { $count }
    [few] и ещё { $count }
    [many] и ещё { $count }
   *[other] и ещё { $count }
  }
bulk-done =
  { $count ->
    [one] Изменена { $count } запись.
    [few] Изменены { $count } записи.
    [many] Изменено { $count } записей.
   *[other] Изменено { $count } записей.
  }
bulk-undo = Отменить

## Why a measure is left alone.

bulk-cannot-two-wordings = Имеются две редакции; сначала согласуйте их.
bulk-cannot-other-line = Она ведётся отдельно от остальных (рабочая или переданная версия); измените её отдельным выбором.
bulk-cannot-being-edited = Набранное в её карточке ещё не сохранено.
bulk-cannot-other-state = Национальный акт принадлежит другому государству.
bulk-cannot-no-words = На этом языке текста нет.
bulk-cannot-no-act = Не внесён национальный акт, в котором мог бы быть указан пункт.
bulk-reference = Обозначение
