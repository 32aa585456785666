### Where states stand, packages of provisions, and the outlook of a package.

positions-page = Позиции
positions-go = Перейти к позициям
positions-sub = Только для этого рабочего места: ничто с этой страницы не входит ни в документ, ни в конверт.
positions-none = Общего текста ещё нет, поэтому нет и формулировок, о которых можно высказаться.
positions-wordings = Формулировки
positions-views = Вид
positions-view-positions = Позиции
positions-close = Закрыть
positions-keep = Сохранить
positions-remove = Убрать
positions-saved = Позиция сохранена.
positions-removed = Убрано.

## One wording.

positions-paragraph = Пункт { $number }
positions-package-named = Пакет: { $title }
positions-package-kind = Пакет
positions-proposal = Предложение
positions-proposal-of = Предложение: { $state }
positions-words-of-text = Слова текста
positions-other = Другая запись
positions-spoken-by = Высказались: { $states }
positions-nobody-spoke = Об этих словах пока никто не высказался.
positions-panel = Формулировка
positions-said = Кто что сказал
positions-not-spoken = Не высказались
positions-not-spoken-explains = Это ничего не говорит о том, что они думают.
positions-all-spoke = Высказались все участвующие государства.
positions-asked-for = Слова, о которых просят
positions-stale = сказано о прежних словах; к сегодняшним не относится
positions-version-not-noted = не записано, о какой версии это сказано
positions-replaced = её место заняла более поздняя
positions-differing = в другом заявлении этого государства сказано иное
positions-date-not-known = дата неизвестна
positions-edit = Изменить
positions-edit-of = Изменить позицию: { $state }
positions-edit-title = Изменить позицию

## Recording a position.

positions-record = Записать позицию
positions-record-on-it = Записать позицию по ней
positions-state = Государство
positions-subject = Формулировка
positions-value = Что оно сказало
positions-source = Где оно это сказало
positions-source-hint = Заседание, нота, письмо: чтобы это можно было найти
positions-date = Когда
positions-asks-language = Язык этих слов
positions-asks = Слова, о которых оно просит
positions-asks-hint = Так, как их сформулировало государство, и только если оно просило о словах
positions-problem-state = Укажите, какое это государство.
positions-problem-subject = Укажите, о какой формулировке речь.
positions-problem-value = Укажите, что сказало государство.
positions-problem-source = Укажите, где государство это сказало.

## Packages.

positions-package = Пакет
positions-whole-text = нет: весь текст
positions-package-new = Составить пакет
positions-package-edit = Изменить пакет
positions-package-remove = Убрать пакет
positions-package-saved = Пакет сохранён.
positions-package-title = Название
positions-package-needed = Сколько государств он должен собрать
positions-package-needed-hint = Можно не заполнять
positions-package-parts = Пункты, каждый с рассматриваемой формулировкой
positions-wording = Формулировка
positions-problem-title = Пакету нужно название.
positions-problem-parts = Выберите хотя бы один пункт.
positions-problem-needed = Целое число не меньше 1.

## The outlook.

positions-outlook = Общая картина
positions-reckoning = Общая картина составляется.
positions-range = от { $least } до { $most }
positions-range-explains =
    { $least ->
        [one] { $least } государство присоединяется по собственному заявлению; { $most } — вместе со всеми, чей ответ ещё открыт.
        [few] { $least } государства присоединяются по собственному заявлению; { $most } — вместе со всеми, чей ответ ещё открыт.
        [many] { $least } государств присоединяются по собственному заявлению; { $most } — вместе со всеми, чей ответ ещё открыт.
       *[other] { $least } государств присоединяются по собственному заявлению; { $most } — вместе со всеми, чей ответ ещё открыт.
    }
positions-needed =
    { $needed ->
        [one] Пакет должен собрать { $needed } государство.
        [few] Пакет должен собрать { $needed } государства.
        [many] Пакет должен собрать { $needed } государств.
       *[other] Пакет должен собрать { $needed } государств.
    }
positions-weighs = В пакете: пункт { $numbers }
positions-groups = Что государства сказали о пакете в целом
positions-column-said = Заявлено
positions-column-count = Государства
positions-column-states = Какие
positions-no-position-explains = Отсутствие позиции ничего не говорит о том, что думает государство. Это не «нет».
positions-earlier = Высказались только о прежних словах: { $states }
positions-side-by-side = Параллельные заявления, которые различаются: { $states }
positions-smallest-change = Наименьшее изменение, расширяющее поддержку
positions-swap-proposal = Пункт { $number }: с предложением ({ $state }) присоединились бы: { $states }.
positions-swap-text = Пункт { $number }: со словами текста присоединились бы: { $states }.
positions-no-change =
    { $aim ->
        [one] Среди предложенных формулировок не найдено изменения, при котором присоединяется { $aim } государство.
        [few] Среди предложенных формулировок не найдено изменения, при котором присоединяются { $aim } государства.
        [many] Среди предложенных формулировок не найдено изменения, при котором присоединяются { $aim } государств.
       *[other] Среди предложенных формулировок не найдено изменения, при котором присоединяются { $aim } государств.
    }
positions-reaches =
    { $count ->
        [one] Тогда присоединилось бы { $count } государство.
        [few] Тогда присоединились бы { $count } государства.
        [many] Тогда присоединились бы { $count } государств.
       *[other] Тогда присоединились бы { $count } государств.
    }
positions-loses = Тогда больше не присоединились бы: { $states }
positions-exact-none = Это точно: проверены и исключены все изменения.
positions-exact = Это точно: проверены и исключены все меньшие изменения.
positions-bounded =
    { $count ->
        [one] Это оценка: поиск был прерван. Меньшее изменение возможно, но не менее чем из { $count } замены.
        [few] Это оценка: поиск был прерван. Меньшее изменение возможно, но не менее чем из { $count } замен.
        [many] Это оценка: поиск был прерван. Меньшее изменение возможно, но не менее чем из { $count } замен.
       *[other] Это оценка: поиск был прерван. Меньшее изменение возможно, но не менее чем из { $count } замен.
    }
positions-depends = От чего это зависит
positions-depends-none = Открытых ответов нет.
positions-open-on = { $states }: ответ ещё открыт по пункту { $numbers }
