### The common text from Word, marked-up copies, the rolling text with its brackets.

compilation-text = Текст
compilation-untitled = Без названия
compilation-no-text = Общего текста ещё нет. Внесите документ сопредседателей или начните текст на его собственной странице.
compilation-all-texts = Все тексты
compilation-to-rolling = Переходящий текст
compilation-undo = Отменить
compilation-undone = Отменено.
compilation-close = Закрыть
compilation-views = Вид

## Going there.

compilation-go-rolling = Перейти к переходящему тексту
compilation-go-copies = Принять экземпляры с исправлениями
compilation-go-bring-in = Внести из Word

## The rolling text.

compilation-rolling-page = Переходящий текст
compilation-rolling-sub = Вне скобок стоит то, чего никто не предлагает менять; в скобках — слова текста и слова каждой делегации.
compilation-as-now = Показано, как есть сейчас, а не на тот день, на который вы смотрите назад.
compilation-tab-text = Текст
compilation-tab-four-column = Четыре столбца
compilation-tab-provenance = Откуда взяты слова
compilation-lines = Строки переходящего текста
compilation-line = Строка { $line }
compilation-brackets =
    { $count ->
        [one] { $count } место в скобках
        [few] { $count } места в скобках
        [many] { $count } мест в скобках
       *[other] { $count } мест в скобках
    }
compilation-no-brackets = Скобок нет. Никто не предлагает менять эти слова.
compilation-own-brackets =
    { $count ->
        [one] В самом тексте стоит { $count } пара квадратных скобок.
        [few] В самом тексте стоят { $count } пары квадратных скобок.
       *[other] В самом тексте стоит { $count } пар квадратных скобок.
    }
compilation-held = { $state }: { $count }
compilation-new-paragraph = Новый пункт
compilation-aside =
    { $count ->
        [one] { $count } предложение относится к другим словам и не показано.
        [few] { $count } предложения относятся к другим словам и не показаны.
        [many] { $count } предложений относятся к другим словам и не показаны.
       *[other] { $count } предложений относятся к другим словам и не показаны.
    }
compilation-bracket-open = Скобки { $number }: { $states }

## One bracket.

compilation-panel = Место в скобках
compilation-bracket-of = { $number } из { $all }
compilation-bracket-line = Скобки { $number }, строка { $line }
compilation-before = Предыдущие скобки
compilation-after = Следующие скобки
compilation-of-text = Слова текста
compilation-words-go = Слова исключаются.
compilation-take = Взять эту формулировку
compilation-take-of = Взять эту формулировку: { $states }
compilation-keep-text = Оставить слова текста
compilation-leave-out = Не включать эти слова, как в тексте
compilation-leave-out-paragraph = Не включать этот пункт
compilation-own-words = Другие слова
compilation-own-words-label = Слова, которые должны здесь стоять
compilation-own-words-hint = Они встанут на место скобок, и все предложения в них будут считаться рассмотренными.
compilation-own-words-take = Поставить эти слова
compilation-settled = Скобки сняты.

## Four columns, and where words come from.

compilation-column-paragraph = Пункт
compilation-column-text = Текст сопредседателей
compilation-column-proposals = Предложения делегаций
compilation-column-without-brackets = Без скобок
compilation-open = в скобках
compilation-provenance-explains = Для каждой строки: какие делегации что-либо в ней предлагают, сколько предложений, сколько из них найдено путём сравнения и из каких экземпляров они взяты.
compilation-column-line = Строка
compilation-column-delegations = Делегации
compilation-column-delegation = Делегация
compilation-column-proposal-count = Предложения
compilation-column-compared = Путём сравнения
compilation-column-copies = Экземпляры
compilation-no-open-proposal = открытых предложений нет

## Saving it.

compilation-save-as = Сохранить как
compilation-save-title = Сохранить переходящий текст
compilation-save-explains = В документе Word — текст со скобками и номерами строк, четыре столбца и сведения о том, откуда взяты слова; в других форматах — часть этого.
compilation-format-docx = Документ Word
compilation-format-html = Веб-страница
compilation-format-xlsx = Книга
compilation-format-txt = Простой текст
compilation-format-json = Данные
compilation-file-name = Переходящий текст
compilation-saved = Сохранено: { $path }

## Marked-up copies.

compilation-copies-page = Экземпляры с исправлениями
compilation-copies-sub = Экземпляры общего текста, которые делегации вернули со своими исправлениями
compilation-copies-empty = Выберите экземпляры или папку с ними. Прежде чем что-либо будет принято, о каждом показано, чей он и что в нём изменено.
compilation-copies-read = Экземпляры читаются.
compilation-choose-files = Выбрать экземпляры
compilation-choose-folder = Выбрать папку
compilation-copies-drop = Отложить
compilation-tab-files =
    { $count ->
        [one] { $count } файл
        [few] { $count } файла
        [many] { $count } файлов
       *[other] { $count } файлов
    }
compilation-tab-changes =
    { $count ->
        [one] { $count } изменение
        [few] { $count } изменения
        [many] { $count } изменений
       *[other] { $count } изменений
    }
compilation-receipt =
    { $rows ->
        [one] { $rows } изменение
        [few] { $rows } изменения
        [many] { $rows } изменений
       *[other] { $rows } изменений
    } = новых { $applied } + уже внесённых { $same } + ожидает { $held }
compilation-take-in =
    { $count ->
        [0] Сохранить файлы
        [one] Принять { $count } изменение
        [few] Принять { $count } изменения
        [many] Принять { $count } изменений
       *[other] Принять { $count } изменений
    }
compilation-taken-in =
    { $count ->
        [0] Файлы сохранены. Новых изменений не было.
        [one] Принято { $count } изменение.
        [few] Приняты { $count } изменения.
        [many] Принято { $count } изменений.
       *[other] Принято { $count } изменений.
    }
compilation-replace = Новый экземпляр делегации встаёт на место её прежнего
compilation-column-file = Файл
compilation-column-whose = Чей экземпляр
compilation-column-standing = Как прочитан
compilation-column-changes = Изменения
compilation-column-findings = Стоит взглянуть
compilation-taken = принимается
compilation-not-taken = ждёт; из него ничего не принимается
compilation-whose = Чей экземпляр { $file }
compilation-named = Названы в нём: { $states }
compilation-whose-from-told = указано вами
compilation-whose-from-author = по автору исправлений
compilation-whose-from-file-name = по имени файла
compilation-standing-tracked = Исправления в режиме правки
compilation-standing-tracking-off = Сравнен с текстом: исправлений в режиме правки нет
compilation-standing-partly-tracked = Исправления в режиме правки и сравнение слов
compilation-standing-unchanged = Без изменений
compilation-standing-earlier-version = По прежней версии
compilation-standing-other-text = Другой текст
compilation-standing-no-words = Нет слов
compilation-standing-unreadable = Не удалось прочитать
compilation-no-longer =
    { $count ->
        [one] { $count } прежнего предложения в нём больше нет
        [few] { $count } прежних предложений в нём больше нет
        [many] { $count } прежних предложений в нём больше нет
       *[other] { $count } прежних предложений в нём больше нет
    }
compilation-earlier-version = Он составлен по прежней версии текста, от { $time }. Из него ничего не принимается.
compilation-hint-state-open = Укажите рядом, какая делегация его прислала.
compilation-hint-earlier-copy = Укажите выше, встаёт ли он на место прежнего.
compilation-changes-list = Изменения в экземплярах
compilation-found-none = Изменений, готовых к принятию, нет.
compilation-column-removed = Исключено
compilation-column-inserted = Добавлено
compilation-column-made = Кем внесено
compilation-there-already = уже внесено

## The co-chairs' document.

compilation-bring-in-page = Внести из Word
compilation-bring-in-sub = Документ сопредседателей становится пунктами общего текста
compilation-bring-in-empty = Выберите документ Word, подготовленный сопредседателями. Прежде чем что-либо будет внесено, показаны его пункты.
compilation-bring-in-over = Выберите новый документ сопредседателей. Он сравнивается с имеющимся общим текстом и показывается, прежде чем что-либо изменится.
compilation-choose-document = Выбрать документ
compilation-document-read = Документ читается.
compilation-document-drop = Отложить
compilation-language = Язык
compilation-account =
    { $all ->
        [one] { $all } пункт
        [few] { $all } пункта
        [many] { $all } пунктов
       *[other] { $all } пунктов
    } = новых { $new } + изменённых { $changed } + тех же { $same }
compilation-bring-in-take = Внести
compilation-brought-in =
    { $count ->
        [one] В общем тексте { $count } пункт.
        [few] В общем тексте { $count } пункта.
        [many] В общем тексте { $count } пунктов.
       *[other] В общем тексте { $count } пунктов.
    }
compilation-removed = В документе этого больше нет; из текста исключается:
compilation-column-number = Номер
compilation-column-words = Текст
compilation-column-bucket = Сравнение
compilation-bucket-new = новый
compilation-bucket-changed = изменён
compilation-bucket-same = тот же

## Which of a delegation's points the text has.

compilation-tab-points = Что учтено
compilation-points-explains = Только для этого рабочего места: фраза в том виде, как её хотела делегация, и где она стоит в тексте сегодня.
compilation-column-point = С внесённым изменением
compilation-column-taken-up = В тексте
compilation-column-where = Где
compilation-taken-up-verbatim = дословно
compilation-taken-up-reworded = другими словами
compilation-taken-up-not-in = нет
compilation-alike = сходство { $percent } %
compilation-point-removes = Исключить:
