### Clearance by capital, the sheet out and back, handing in, and confirmation by a delegation.

## Answers of capital.

clearance-answer-awaited = Ожидается
clearance-answer-cleared = Согласовано
clearance-answer-with-changes = Согласовано с изменениями
clearance-answer-ad-referendum = Ad referendum

## Titles of changes.

change-ask-clearance = Направлен запрос о согласовании: { $addressee }, { $reference }
change-answer-clearance = Записан ответ: { $addressee }, { $reference }
change-confirm-entries = Записано подтверждение делегации

## What stands in the way.

error-hand-in-private-kind = Записи такого вида никогда не выходят за пределы делегации: { $about }.
error-hand-in-private-kind-hint = Комментарии, задачи, позиции и запросы в столицу остаются здесь. Передайте саму меру.
error-hand-in-kind = Отдельно это не передаётся: { $about }.
error-hand-in-kind-hint = Передайте меру, к которой это относится.
error-hand-in-two-wordings = Имеются две редакции: { $about }.
error-hand-in-two-wordings-hint = Сначала выберите одну из них, затем передайте.
error-hand-in-audience = Видно только вам или вашей делегации: { $about }.
error-hand-in-audience-hint = Откройте запись сопредседателям или более широкому кругу, затем передайте.
error-withdraw-not-handed-in = Не передано: { $about }.
error-withdraw-not-handed-in-hint = Отзывать нечего.
error-confirm-not-handed-in = Подтвердить нельзя, так как не передано: { $about }.
error-confirm-not-handed-in-hint = Сначала передайте запись. Делегация подтверждает её в том виде, в каком её видят другие.

## What stays with the delegation.

hand-in-left-editor-links =
    { $count ->
        [one] { $count } связь с пунктом, сделанная редактором
        [few] { $count } связи с пунктами, сделанные редактором
        [many] { $count } связей с пунктами, сделанных редактором
       *[other] { $count } связей с пунктами, сделанных редактором
    }
hand-in-left-second-readers =
    { $count ->
        [one] Второй проверяющий { $count } источника
        [few] Вторые проверяющие { $count } источников
        [many] Вторые проверяющие { $count } источников
       *[other] Вторые проверяющие { $count } источников
    }
hand-in-left-stale-languages =
    { $count ->
        [1] Текст ({ $names }): он передаёт прежнюю версию
       *[other] Тексты ({ $names }): они передают прежние версии
    }
hand-in-left-unknown-keys =
    { $count ->
        [one] { $count } часть, которая не относится к мере: { $names }
        [few] { $count } части, которые не относятся к мере: { $names }
        [many] { $count } частей, которые не относятся к мере: { $names }
       *[other] { $count } частей, которые не относятся к мере: { $names }
    }

## What changed since.

clearance-since =
    { $since ->
        [cleared] после согласования ({ $who })
        [answered] после ответа ({ $who })
        [asked] после запроса ({ $who })
       *[confirmed] после подтверждения делегацией
    }
clearance-changed-words =
    { $words ->
        [one] Изменено { $words } слово { clearance-since }
        [few] Изменено { $words } слова { clearance-since }
        [many] Изменено { $words } слов { clearance-since }
       *[other] Изменено { $words } слов { clearance-since }
    }
clearance-changed-details =
    { $details ->
        [one] Изменена { $details } подробность { clearance-since }
        [few] Изменены { $details } подробности { clearance-since }
        [many] Изменено { $details } подробностей { clearance-since }
       *[other] Изменено { $details } подробностей { clearance-since }
    }
clearance-n-words =
    { $words ->
        [one] { $words } слово
        [few] { $words } слова
        [many] { $words } слов
       *[other] { $words } слов
    }
clearance-n-details =
    { $details ->
        [one] ещё { $details } подробность
        [few] ещё { $details } подробности
        [many] ещё { $details } подробностей
       *[other] ещё { $details } подробностей
    }
clearance-changed-both = Изменено: { clearance-n-words } и { clearance-n-details } { clearance-since }

error-clearance-not-own = Это не проект вашей делегации: { $about }.
error-clearance-not-own-hint = Столицу запрашивают о собственных мерах, по рабочей версии.
error-clearance-two-wordings = Имеются две редакции: { $about }.
error-clearance-two-wordings-hint = Сначала выберите одну из них, затем направьте запрос.
error-clearance-no-proposal = Для { $about } не предложено ничего, что можно внести отсюда.
error-clearance-no-proposal-hint = Даты и коды изменяются вручную в карточке.
error-clearance-typing = Кое-что из набранного в { $about } ещё не сохранено.
error-clearance-typing-hint = Сначала сохраните это клавишами Ctrl+S или откажитесь от набранного.
error-sheet-version-gone = Текста версии { $about } в этом файле больше нет.
error-sheet-version-gone-hint = Направьте новый запрос по сегодняшней версии.

## The sheet for people in capital. It is read without the program.

sheet-kind = Мера на согласование
sheet-line = Лист согласования { $code }
sheet-marking = Только для делегации и её столицы
sheet-page = Стр. { $page } из { $pages }
sheet-reference = Обозначение
sheet-version = Версия
sheet-state = Государство
sheet-addressee = Кому
sheet-asked = Дата запроса
sheet-due = Просьба ответить не позднее
sheet-code = Код листа
sheet-how = Как ответить
sheet-how-1 = 1. Прочитайте текст на следующей странице.
sheet-how-2 = 2. Там, где вы хотите другие слова, впишите их в последний столбец. Пустая ячейка означает, что вы согласны.
sheet-how-3 = 3. Поставьте X рядом с одним из ответов ниже и укажите свой номер и дату.
sheet-how-4 = 4. Сохраните этот документ и отправьте его обратно. Просьба не менять код листа и номера строк.
sheet-answer = Ваш ответ
sheet-answer-what = Ответ
sheet-answer-here = Пишите здесь
sheet-cleared = Согласовано
sheet-with-changes = Согласовано с изменениями
sheet-ad-referendum = Ad referendum
sheet-answer-reference = Номер вашего ответа
sheet-answer-date = Дата
sheet-answer-function = Кто ответил (должность)
sheet-answer-note = Примечание
sheet-words = Текст меры
sheet-column-number = №
sheet-column-part = Часть
sheet-column-words = Текст проекта
sheet-column-yours = Ваша формулировка
sheet-row-title = Название
sheet-row-official-title = Официальное название
sheet-row-summary = Краткое изложение
sheet-row-heading = Заголовок { $number }
sheet-row-clause = Текст { $number }
sheet-row-exemption = Исключение { $number }
sheet-row-exemption-type = Исключение { $number }: вид
sheet-row-exemption-decider = Исключение { $number }: кто решает
sheet-row-exemption-condition = Исключение { $number }: условие
sheet-row-exemption-expiry = Исключение { $number }: до
sheet-row-date = Дата
sheet-row-stage = Правовая стадия
sheet-stage-as-at = { $stage } (по состоянию на { $date })
sheet-row-application = Применение
sheet-row-sunset = Окончание
sheet-row-review = Пересмотр
sheet-row-enforcement = Обеспечение исполнения
sheet-row-act = Национальный акт
sheet-row-categories = Категория
sheet-row-paragraphs = Международные тексты
sheet-row-source = Источник

## A sheet that came back.

sheet-standing-current = Этот лист был отправлен с сегодняшним текстом.
sheet-standing-earlier = Этот лист был отправлен с прежней версией. Ответ относится к той версии; показано, что изменилось с тех пор.
sheet-standing-unknown-version = Запись в этом файле есть, но версии, указанной на листе, нет ({ $code }). Возможно, это лист другого файла.
sheet-standing-unknown-entry = В этом файле нет записи с обозначением, указанным на листе ({ $code }). Лист относится к другому файлу.
sheet-standing-no-code = На этом документе нет кода листа.
sheet-standing-unreadable = Этот документ не удаётся прочитать как лист согласования. Его можно сохранить при запросе, а ответ внести вручную.
sheet-remark-comment = В комментарии сказано: { $words }
sheet-remark-table = Строка таблицы, которой не было у нас: { $words }
sheet-remark-line = Строка, которой не было у нас: { $words }
sheet-remark-tracked = Часть текста исправлена в режиме правки; он прочитан так, как если бы исправления были приняты.
sheet-remark-no-answer = Ни один ответ не отмечен.
sheet-remark-several-answers = Отмечено больше одного ответа.
sheet-remark-mark = Рядом с ответом стоит то, что не является ясной отметкой; выберите ответ: { $words }
sheet-remark-cleared-with-words = Отмечено согласование, но предложены другие слова.
sheet-remark-in-place = Наш текст изменён на месте, а рядом стоит формулировка: { $words }
sheet-remark-emptied = Наш текст удалён: { $words }
sheet-remark-row-gone = Одной из наших строк больше нет: { $words }
sheet-remark-date = Дату можно прочитать двояко или нельзя прочитать: { $words }
