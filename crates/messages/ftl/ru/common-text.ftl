### The page of texts that are drafted here.

common-text-page = Общий текст
common-text-go = Перейти к общему тексту
common-text-new = Новый текст
common-text-new-action = Начать новый текст
common-text-explains = Тексты, которые составляются здесь: общий текст, о котором делегации ведут переговоры, и типовые меры. Они остаются на этом рабочем месте, пока не будут переданы.
common-text-none = Ни один текст ещё не начат.
common-text-untitled = Без названия
common-text-clauses =
    { $count ->
        [0] положений нет
        [one] { $count } положение
        [few] { $count } положения
        [many] { $count } положений
       *[other] { $count } положений
    }
common-text-waits = набрано, ещё не сохранено как версия
common-text-all = Все тексты
common-text-title = Название
common-text-title-in = Название ({ $language })
common-text-kind = Вид текста
common-text-authentic = Аутентичный язык
common-text-numbering = Нумерация
common-text-languages = Языки рядом
common-text-begin = Начать
common-text-keep = Сохранить эту версию
common-text-hand-in = Передать
common-text-hand-in-title = Передать «{ $title }»?
common-text-hand-in-explains = Другие получат текст таким, каков он сейчас. Заметки, прежние формулировки и имена остаются здесь.
common-text-hand-in-stale =
    { $count ->
        [one] { $count } перевод прежней формулировки остаётся здесь.
        [few] { $count } перевода прежних формулировок остаются здесь.
        [many] { $count } переводов прежних формулировок остаются здесь.
       *[other] { $count } переводов прежних формулировок остаются здесь.
    }
common-text-handed-in =
    { $state ->
        [no] Не передан
        [otherwise] Изменён после передачи
       *[as-it-is] Передан в нынешнем виде
    }
common-text-handed-in-done = Передано: { $title }
common-text-typing = Ещё не записано
common-text-saved = Записано в { $time }
common-text-kept = Версия сохранена в { $time }
common-text-same = Отличий от последней сохранённой версии нет.
common-text-conflict = Тем временем кто-то изменил положение. Сохранены обе редакции; выберите в разделе «К согласованию».
common-text-drop = Отказаться от набранного
common-text-drop-explains = Текст снова станет таким, как в последней версии.
common-text-one-version = Пока у этого текста одна версия.
