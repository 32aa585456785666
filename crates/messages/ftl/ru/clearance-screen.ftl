### Clearance beside the fiche and on its own page; handing in; confirmation.

clearance-screen-title = Согласование со столицей
clearance-screen-sub =
    { $awaited ->
        [0] Ответов не ожидается.
        [one] Ожидается { $awaited } ответ.
        [few] Ожидаются { $awaited } ответа.
        [many] Ожидается { $awaited } ответов.
       *[other] Ожидается { $awaited } ответов.
    }
clearance-screen-overdue =
    { $count ->
        [one] { $count } просрочен.
        [few] { $count } просрочены.
        [many] { $count } просрочены.
       *[other] { $count } просрочены.
    }
clearance-screen-group-overdue = Срок истёк
clearance-screen-group-awaited = Ожидаются
clearance-screen-group-answered = Ответ получен
clearance-screen-empty = В столицу запросов ещё не было. Откройте одну из своих мер и направьте запрос.
clearance-screen-entry = Мера
clearance-screen-function = Кого запросили
clearance-screen-due = Ответить не позднее
clearance-screen-answer = Ответ
clearance-screen-since = С тех пор
clearance-screen-next = Далее
clearance-screen-panel = Согласование со столицей и передача
clearance-screen-nobody = Об этой записи столицу не запрашивали.
clearance-screen-unchanged = С тех пор ничего не изменилось.
clearance-screen-asked-on = Запрошено { $date }
clearance-screen-due-on = ответить не позднее { $date }
clearance-screen-answered-on = Ответ дан { $date }
clearance-screen-version = версия { $version }
clearance-screen-their-reference = их номер { $reference }
clearance-screen-what-changed = Что изменилось
clearance-screen-proposals =
    { $count ->
        [one] { $count } предложенная формулировка
        [few] { $count } предложенные формулировки
        [many] { $count } предложенных формулировок
       *[other] { $count } предложенных формулировок
    }
clearance-screen-applied = Внесено в запись
clearance-screen-by-hand = Изменить вручную
clearance-screen-take-words = Взять эти слова
clearance-screen-taken = Предложенные слова внесены в запись.
clearance-screen-word-gone = исключено
clearance-screen-word-new = добавлено

## Asking.

clearance-screen-ask = Запросить столицу
clearance-screen-ask-explains = Каждая служба получает отдельный запрос о тексте в его нынешнем виде. Если на прежний запрос она ещё не ответила, он обновляется.
clearance-screen-ask-known = Службы, которые уже запрашивали
clearance-screen-ask-other = Другая служба
clearance-screen-ask-add = Добавить
clearance-screen-ask-due = Ответить не позднее
clearance-screen-ask-do = Запросить
clearance-screen-asked = Запрос записан. Теперь можно составить лист согласования для каждой службы.

## Answers.

clearance-screen-record = Записать ответ
clearance-screen-record-of = Ответ: { $who }
clearance-screen-record-what = Ответ
clearance-screen-record-date = Дата ответа
clearance-screen-record-reference = Номер
clearance-screen-record-note = Примечание
clearance-screen-record-on = К чему относится
clearance-screen-record-on-asked = к тексту, о котором запрашивали
clearance-screen-record-on-current = к сегодняшнему тексту
clearance-screen-record-do = Сохранить ответ
clearance-screen-recorded = Ответ сохранён.

## The sheet.

clearance-screen-sheet = Составить лист согласования
clearance-screen-sheet-of = Лист согласования: { $who }
clearance-screen-sheet-explains = Две страницы Word (для длинной меры больше) для тех, кто не пользуется этой программой. В них текст этой записи, её даты, исключения и источники; комментариев и других ответов в них нет.
clearance-screen-sheet-language = Язык листа
clearance-screen-sheet-do = Выбрать место
clearance-screen-sheet-name = Согласование { $reference } { $who }
clearance-screen-sheet-written = Записано: { $file }
clearance-screen-take-in = Принять вернувшийся лист
clearance-screen-returned = Вернувшийся лист: { $file }
clearance-screen-known = Этот самый файл уже принят.
clearance-screen-question = Ответ на запрос
clearance-screen-question-choose = Выбрать запрос
clearance-screen-remarks = Стоит взглянуть
clearance-screen-no-proposals = Других формулировок не предложено.
clearance-screen-take-in-do = Принять
clearance-screen-taken-in = Принято как ответ: { $who }; файл сохранён.
clearance-screen-choose-answer = Выбрать ответ

## Handing in.

clearance-screen-hand-in = Передать
clearance-screen-hand-in-none = Не передано: никто другой этой записи не видит.
clearance-screen-hand-in-same = Передано в нынешнем виде.
clearance-screen-hand-in-differs = Передано; текст здесь новее.
clearance-screen-hand-in-title =
    { $count ->
        [one] Передать { $count } запись
        [few] Передать { $count } записи
        [many] Передать { $count } записей
       *[other] Передать { $count } записей
    }
clearance-screen-hand-in-explains = Запись в её нынешнем виде становится доступна. Кому: { $audience }. Прежние формулировки, часы и имена остаются здесь.
clearance-screen-hand-in-not-cleared = Не согласовано
clearance-screen-hand-in-nobody-asked = Столицу не запрашивали.
clearance-screen-hand-in-changed = Изменено после согласования
clearance-screen-hand-in-not-taken = Предложенные слова, которых нет в записи
clearance-screen-hand-in-checks = Что в записи остаётся открытым
clearance-screen-hand-in-left = Остаётся у делегации
clearance-screen-hand-in-typing = Кое-что из набранного ещё не сохранено и передано не будет.
clearance-screen-hand-in-clear = Все, кого запрашивали, согласовали этот текст.
clearance-screen-hand-in-already = Этот самый текст уже передан.
clearance-screen-hand-in-do = Передать
clearance-screen-hand-in-anyway = Всё равно передать
clearance-screen-handed-in = Передано.
clearance-screen-withdraw = Отозвать
clearance-screen-withdraw-title = Отозвать переданное
clearance-screen-withdraw-explains = Для других записи больше не будет, а переданный текст будет стёрт из этого файла. То, над чем вы здесь работаете, останется. Отменить это нельзя; передать снова можно. Отправленные ранее копии остаются там, где они есть.
clearance-screen-withdrawn = Отозвано.

## Confirmation.

clearance-screen-confirm = Записать подтверждение
clearance-screen-confirm-title = Подтверждено делегацией
clearance-screen-confirm-explains = Делегация сообщает, что переданная запись верна в том виде, как она напечатана.
clearance-screen-confirm-by = Кем (должность)
clearance-screen-confirm-date = Дата
clearance-screen-confirm-reference = Нота или письмо
clearance-screen-confirm-do = Сохранить подтверждение
clearance-screen-confirmed = Подтверждено делегацией: { $who }
clearance-screen-confirmed-on = дата: { $date }
clearance-screen-confirm-kept = Подтверждение сохранено.

clearance-screen-action-go = Перейти к согласованию со столицей
clearance-screen-hand-in-entry = Передать эту запись
