change-init = Файл создан
change-demo = Файл заполнен вымышленной демонстрацией
change-import = Принят файл { $file }
change-import-kept = Файл { $file } сохранён для ручного ввода
change-answer = Даны ответы на вопросы по { $file }
change-enter = Введено вручную из { $file }
change-put =
  { $count ->
    [one] Изменена { $count } запись
    [few] Изменены { $count } записи
   *[other] Изменено { $count } записей
  }
change-put-named = Сохранено как «{ $name }»
change-attach = Сохранён файл { $file }
change-restore = Возвращена прежняя версия
change-confirm-translation = Подтверждён перевод ({ $language })
change-remove =
  { $count ->
    [one] Удалена { $count } запись
    [few] Удалены { $count } записи
   *[other] Удалено { $count } записей
  }
change-undo = Отменено: { $title }
change-redo = Возвращено: { $title }
change-resolve = Выбор между двумя формулировками
change-hand-in = Передано
change-withdraw = Отозвано
change-save-layout = Сохранён макет «{ $name }»
change-configure = Изменена настройка файла
change-put-reading = Изменены сверки: { $paragraph }
change-put-text = Сохранено: { $text }
change-put-parties = Внесён список участников: { $text }, по состоянию на { $date }
change-put-bulk =
  { $count ->
    [one] Изменена { $count } мера
    [few] Изменены сразу { $count } меры
    [many] Изменено сразу { $count } мер
   *[other] Изменено сразу { $count } мер
  }
change-put-bracket =
  { $number ->
    [none] Скобки сняты: { $words }
   *[other] Скобки сняты в пункте { $number }: { $words }
  }
change-put-copies =
  { $count ->
    [one] Принято { $count } предложение из экземпляров с исправлениями
    [few] Приняты { $count } предложения из экземпляров с исправлениями
   *[other] Принято { $count } предложений из экземпляров с исправлениями
  }
change-put-of = Изменено: { $entry }
change-hand-in-of = Передано: { $entry }
change-withdraw-of = Отозвано: { $entry }
change-restore-of = Возврат к более ранней редакции: { $entry }
change-remove-of = Удалено: { $entry }
change-resolve-of = Выбор между двумя формулировками: { $entry }
