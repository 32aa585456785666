### Common text, positions, common ground: what a silence procedure went through.


## Positions.

negotiation-comma = { ", " }
negotiation-said = { $state }: { $value } ({ $source }, { $date })
negotiation-said-earlier = { $state }: { $value }, о прежних словах ({ $source }, { $date })
negotiation-asks-for = О словах «{ $words }» просят: { $states }
negotiation-not-spoken = Не высказались: { $states }
negotiation-proposal-by = { $number }, предложение: { $state }

## The outlook of a package.

outlook-range =
    { $least ->
        [one] { $least } государство присоединяется по собственному заявлению; { $most } — вместе со всеми, чей ответ открыт.
        [few] { $least } государства присоединяются по собственному заявлению; { $most } — вместе со всеми, чей ответ открыт.
        [many] { $least } государств присоединяются по собственному заявлению; { $most } — вместе со всеми, чей ответ открыт.
       *[other] { $least } государств присоединяются по собственному заявлению; { $most } — вместе со всеми, чей ответ открыт.
    }
outlook-earlier = Высказались только о прежних словах
outlook-differing = Параллельные заявления, которые различаются
outlook-depends = Ответ ещё открыт по { $numbers }: { $states }
outlook-take-proposal = { $number }: с предложением ({ $state }) присоединились бы: { $states }
outlook-take-text = { $number }: со словами текста присоединились бы: { $states }
outlook-reaches =
    { $count ->
        [one] Тогда присоединилось бы { $count } государство.
        [few] Тогда присоединились бы { $count } государства.
        [many] Тогда присоединились бы { $count } государств.
       *[other] Тогда присоединились бы { $count } государств.
    }
outlook-loses = Тогда больше не присоединились бы: { $states }
outlook-no-change =
    { $count ->
        [one] Среди предложенных формулировок нет изменения, при котором присоединяется { $count } государство.
        [few] Среди предложенных формулировок нет изменения, при котором присоединяются { $count } государства.
        [many] Среди предложенных формулировок нет изменения, при котором присоединяются { $count } государств.
       *[other] Среди предложенных формулировок нет изменения, при котором присоединяются { $count } государств.
    }
outlook-bounded =
    { $count ->
        [one] Поиск был прерван. Меньшее изменение возможно, но не менее чем из { $count } замены.
        [few] Поиск был прерван. Меньшее изменение возможно, но не менее чем из { $count } замен.
        [many] Поиск был прерван. Меньшее изменение возможно, но не менее чем из { $count } замен.
       *[other] Поиск был прерван. Меньшее изменение возможно, но не менее чем из { $count } замен.
    }

## Common ground.

common-ground-measures =
    { $measures ->
        [1] Эту меру { $states ->
            [1] может объявить только это государство
            [one] могут объявить вместе это { $states } государство
            [few] могут объявить вместе эти { $states } государства
            [many] могут объявить вместе эти { $states } государств
           *[other] могут объявить вместе эти { $states } государств
        }:
        [one] Эту { $measures } меру { $states ->
            [1] может объявить только это государство
            [one] могут объявить вместе это { $states } государство
            [few] могут объявить вместе эти { $states } государства
            [many] могут объявить вместе эти { $states } государств
           *[other] могут объявить вместе эти { $states } государств
        }:
        [few] Эти { $measures } меры { $states ->
            [1] может объявить только это государство
            [one] могут объявить вместе это { $states } государство
            [few] могут объявить вместе эти { $states } государства
            [many] могут объявить вместе эти { $states } государств
           *[other] могут объявить вместе эти { $states } государств
        }:
       *[other] Эти { $measures } мер { $states ->
            [1] может объявить только это государство
            [one] могут объявить вместе это { $states } государство
            [few] могут объявить вместе эти { $states } государства
            [many] могут объявить вместе эти { $states } государств
           *[other] могут объявить вместе эти { $states } государств
        }:
    }
common-ground-wordings =
    { $measures ->
        [1] Эту формулировку { $states ->
            [1] может принять это государство
            [one] могут принять это { $states } государство
            [few] могут принять эти { $states } государства
            [many] могут принять эти { $states } государств
           *[other] могут принять эти { $states } государств
        }:
        [one] Эту { $measures } формулировку { $states ->
            [1] может принять в совокупности это государство
            [one] могут принять в совокупности это { $states } государство
            [few] могут принять в совокупности эти { $states } государства
            [many] могут принять в совокупности эти { $states } государств
           *[other] могут принять в совокупности эти { $states } государств
        }:
        [few] Эти { $measures } формулировки { $states ->
            [1] может принять в совокупности это государство
            [one] могут принять в совокупности это { $states } государство
            [few] могут принять в совокупности эти { $states } государства
            [many] могут принять в совокупности эти { $states } государств
           *[other] могут принять в совокупности эти { $states } государств
        }:
       *[other] Эти { $measures } формулировок { $states ->
            [1] может принять в совокупности это государство
            [one] могут принять в совокупности это { $states } государство
            [few] могут принять в совокупности эти { $states } государства
            [many] могут принять в совокупности эти { $states } государств
           *[other] могут принять в совокупности эти { $states } государств
        }:
    }
common-ground-none = Ни одно государство ещё ничего об этом не сообщало и не говорило.
common-ground-bounded = Показано наборов: { $count }, и это не все. Задайте больше государств в наборе, чтобы их стало меньше.
error-request-too-many-columns = Государств или столбцов больше { $about }.
error-request-too-many-columns-hint = Сначала выберите правовую стадию или региональную группу.

## Silence procedures.

silence-stage-not-started = Не начата
silence-stage-running = Идёт
silence-stage-broken = Прервана
silence-stage-before-the-chair = Срок истёк; запоздавшее сообщение — на решении председателя
silence-stage-kept = Возражений не поступило
silence-stage-stopped = Завершена председателем
silence-message-in-time = В срок
silence-message-late = С опозданием; решает председатель
silence-message-late-taken = С опозданием, принято председателем
silence-message-late-not-taken = С опозданием, не принято председателем
silence-message-taken-back = Отозвано
silence-idle-before-start = Процедура ещё не началась
silence-idle-started-twice = Процедура уже началась
silence-idle-after-end = Процедура уже закончилась
silence-idle-not-later = Не позже действовавшего срока
silence-idle-until-before = Срок наступает раньше
silence-idle-no-such-message = Нет такого сообщения, по которому можно решить
silence-event-started = Начата
silence-event-extended = Продлена
silence-event-broken = Сообщение, прерывающее процедуру
silence-event-taken-back = Сообщение отозвано
silence-event-taken = Запоздавшее сообщение принято
silence-event-not-taken = Запоздавшее сообщение не принято
silence-event-stopped = Завершена
