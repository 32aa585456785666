### Writing a fiche: its fields, languages, versions, and what is said of it while it is written.

fiche-new = Новая мера
fiche-new-entry = Новая мера
fiche-new-explains = Она вносится за государство с отметкой, что внёс её секретариат.
fiche-begin = Начать
fiche-edit = Изменить
fiche-done = Готово
fiche-keep = Сохранить эту версию
fiche-name-version = Назвать эту версию…
fiche-version-name = Как её назвать
fiche-version-name-hint = Например, «В том виде, как отправлено в министерство торговли». Названия остаются на этом компьютере.
fiche-beside = Что сказано о записи
fiche-line =
    { $line ->
        [working] Рабочая версия, остаётся на этом компьютере
       *[other] { $by ->
            [secretariat] Переданная версия, внесена секретариатом
            [nobody] Переданная версия
           *[other] Переданная версия, внесла сторона: { $by }
        }
    }
fiche-field =
    { $field ->
        [title] Название
        [official_title] Официальное название
        [state] Государство
        [category] Категория
        [categories] Категории
        [stage] Правовая стадия
        [application] Применение
        [summary] Краткое изложение
        [text] Краткое изложение или цитируемые места
        [clauses] Цитируемые места
        [exemptions] Исключения
        [events] Даты
        [adopted] Дата принятия
        [in-force] Дата вступления в силу
        [sources] Источники
        [act] Акт
        [authority] Орган, принявший акт
        [obligations] Международные тексты
        [directions] Чего касается
        [items] Товары
        [geography] Места
        [persons] Лица
        [trigger] Когда применяется
        [existing_contracts] Действующие договоры
        [sunset] Окончание
        [review] Обязанность пересмотра или отчёта
        [enforcement] Обеспечение исполнения
        [audience] Кому видно
       *[other] { $field }
    }

## Keeping what is typed.

fiche-unchanged = Изменений пока нет
fiche-typed = Идёт ввод…
fiche-not-saved = Ещё не записано; будет новая попытка.
fiche-continued = Это продолжение того, что было набрано и сохранено в { $time }.
fiche-waiting = Здесь что-то писали (записано в { $time }).
fiche-continue = Продолжить
fiche-discard = Не сохранять
fiche-being-written = Пишется сейчас
fiche-moved-on = Пока вы писали, запись изменилась.
fiche-moved-on-hint = Ничего не потеряно: обе редакции будут стоять рядом до согласования.
fiche-now-two-wordings = Рядом сохранены две редакции.
fiche-two-wordings-hint = Тем временем запись изменили в другом месте. Согласует их человек.

## Completeness and checks.

fiche-completeness = Ещё не заполнено
fiche-complete = Все нужные части заполнены.
fiche-checks = Стоит взглянуть
fiche-no-checks = Смотреть нечего.
fiche-checks-count =
    { $count ->
        [0] Смотреть нечего.
        [one] Стоит взглянуть на { $count } место.
        [few] Стоит взглянуть на { $count } места.
        [many] Стоит взглянуть на { $count } мест.
       *[other] Стоит взглянуть на { $count } мест.
    }
fiche-add-part = Добавить часть
fiche-add-part-hint = Введите её название

## Languages.

fiche-languages = Языки
fiche-add-language = Добавить язык
fiche-language-to-add = Какой язык добавить
fiche-language-of-words = На каком языке эти слова?
fiche-language-status =
    { $status ->
        [authentic] аутентичный текст
        [current] перевод, соответствует тексту
        [confirmed] перевод, подтверждён { $date }
        [as-received] как получено
        [stale] { $version ->
            [0] перевод прежней версии
           *[other] перевод версии { $version }
        }
       *[other] текста пока нет
    }
fiche-confirm-language = Подтвердить
fiche-confirm-language-of = Подтвердить, что перевод соответствует нынешнему тексту: { $language }
fiche-make-authentic = Сделать аутентичным
fiche-make-authentic-of = Сделать аутентичным: { $language }

## Single fields.

fiche-add-category = Какую категорию добавить
fiche-from-dates = Следует из дат
fiche-from-dates-now = Следует из дат: { $stage }
fiche-reason = Почему расходится с датами
fiche-reason-hint = Почему расходится с датами, если расходится
fiche-words = Текст
fiche-exemption = Исключение { $number }
fiche-add-exemption = Добавить исключение
fiche-exemption-type = Вид
fiche-exemption-decider = Кто решает
fiche-exemption-condition = При каком условии
fiche-exemption-expiry = До
fiche-passage = Цитируемое место { $number }
fiche-add-passage = Добавить цитируемое место
fiche-passage-number = Номер, как напечатан
fiche-passage-heading = Заголовок
fiche-passage-text = Текст, как напечатан
fiche-event = Дата { $number }
fiche-add-event = Добавить дату
fiche-event-kind = Что произошло
fiche-event-date = Когда
fiche-event-source = Чем подтверждается
fiche-no-source = Источника пока нет
fiche-source = Источник { $number }
fiche-add-source = Добавить источник
fiche-source-kind = Вид
fiche-source-locator = Где его найти
fiche-source-locator-hint = Официальный вестник, № 212, с. 9
fiche-source-quote = Его слова, как получены
fiche-source-language = Язык текста
fiche-source-retrieved = Дата обращения
fiche-source-file = Файл
fiche-source-second-reader = Второй проверяющий
fiche-attach = Приложить файл
fiche-attach-other = Приложить ещё один
fiche-file-without-name = приложенный файл
fiche-act-choose = Акт этого государства
fiche-act-new = Новый акт
fiche-act-shared =
    { $count ->
        [one] На этом акте основана ещё { $count } мера: изменение здесь будет видно и там.
        [few] На этом акте основаны ещё { $count } меры: изменение здесь будет видно и там.
        [many] На этом акте основаны ещё { $count } мер: изменение здесь будет видно и там.
       *[other] На этом акте основаны ещё { $count } мер: изменение здесь будет видно и там.
    }
fiche-act-type = Вид акта
fiche-act-number = Номер, как напечатан
fiche-act-number-hint = Приказ 157/2025
fiche-act-title = Название акта
fiche-act-authority = Орган
fiche-act-date = Дата, указанная на акте
fiche-item = Товар { $number }
fiche-add-item = Добавить товар
fiche-item-list = Список
fiche-item-edition = Издание
fiche-item-code = Код, как напечатан
fiche-item-name = Название
fiche-item-national = Национальные знаки кода
fiche-add-paragraph = Какой пункт связать
fiche-basis = Основание: { $paragraph }
fiche-basis-explains = «Указано в акте» выбирает тот, кто видел акт. Связи, сделанные редактором, остаются здесь и никогда не передаются.
fiche-add-place = Какое место добавить
fiche-place-hint = Введите место и нажмите Enter
fiche-place-method = Как оно определено
fiche-place-list = Список, на который дана ссылка
fiche-place-list-hint = С датой или изданием
fiche-add-person = Каких лиц добавить
fiche-persons =
    { $kind ->
        [nationals] Граждане
        [residents] Резиденты
        [companies] Компании
        [state-bodies] Государственные органы
        [vessels] Суда
       *[other] Лица, включённые в список
    }
fiche-sunset-date = Заканчивается
fiche-sunset-event = Заканчивается, когда
fiche-audience =
    { $code ->
        [me] Только я
        [delegation] Моя делегация
        [cochairs] Сопредседатели
        [named] Названные государства
        [participants] Участники
       *[public] Все
    }
fiche-add-named-state = Какое государство добавить
fiche-title-only = Им видно только название

## Versions.

fiche-versions = Версии
fiche-version = Версия { $number }
fiche-compare = Сравнить
fiche-compare-version = Сравнить версию { $number } с самой новой
fiche-compare-title = Сравнение версий
fiche-compare-from = С версии
fiche-compare-to = По версию
fiche-compare-same = В обеих сказано одно и то же.
fiche-taken-out = Исключено:
fiche-put-in = Добавлено:
fiche-end-of-change = (конец)
fiche-restore = Восстановить
fiche-restore-version = Восстановить версию { $number }
fiche-nothing-to-name = Отличий от самой новой версии нет, поэтому название не дано.
fiche-save-copy = Сохранить копию
fiche-save-copy-of = Сохранить копию файла { $file }
fiche-copy-saved = Копия сохранена: { $file }
fiche-interrupted =
    { $count ->
        [1] Когда программа завершилась, писалась запись «{ $title }».
        [one] Когда программа завершилась, писалась { $count } запись.
        [few] Когда программа завершилась, писались { $count } записи.
        [many] Когда программа завершилась, писались { $count } записей.
       *[other] Когда программа завершилась, писались { $count } записей.
    }
