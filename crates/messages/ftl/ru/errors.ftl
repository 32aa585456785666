### Что мешает и что делать.

error-register-locked = Файл открыт в другом месте.
error-register-locked-hint = Закройте его в другом окне или на другой машине и повторите.
error-recovery-not-a-recovery-file = Файл { $path } — не файл восстановления или повреждён.
error-recovery-not-a-recovery-file-hint = Выберите файл, созданный вместе с этим файлом .chancery, или другую его копию. Ничего не изменено.
error-recovery-wrong-words = Эти слова не открывают файл восстановления.
error-recovery-wrong-words-hint = Сверьте каждое слово с листом; заглавные буквы и пробелы значения не имеют. Ничего не изменено.
error-register-wrong-key = Этот ключ не открывает файл.
error-register-wrong-key-hint = Проверьте парольную фразу или файл ключа. Ничего не изменено.
error-register-newer = Файл записан более новой версией программы.
error-register-newer-hint = Установите более новую версию; эта оставляет файл как есть.
error-register-read-only = Здесь файл можно читать, но не изменять.
error-register-read-only-hint = Скопируйте его туда, где можно писать, или вернитесь к сегодняшнему дню.
error-register-damaged = Файл не такой, каким был записан.
error-register-damaged-hint = Сохраните его как есть и восстановите последнюю копию; читаемое можно взять из него.
error-register-not-a-register = Это не файл этой программы.
error-register-not-a-register-hint = Выберите файл с именем на .chancery; файлы партнёров принимаются как сообщения.
error-register-not-found = В этом месте нет файла.
error-register-not-found-hint = Проверьте имя и подключён ли диск.
error-register-exists = Файл с таким именем уже есть; он не тронут.
error-register-exists-hint = Выберите другое имя.
error-register-disk-full = На диске нет места; начатая запись отменена.
error-register-disk-full-hint = Освободите место и повторите. Записанное раньше не потеряно.
error-register-io = Система не смогла прочитать или записать файл.
error-register-io-hint = Проверьте диск и права на папку и повторите.
error-register-rollback = Файл старше того, который эта машина видела последним.
error-register-rollback-hint = Найдите более новую копию. Если вы восстановили копию намеренно, подтвердите и продолжайте.
error-register-no-encryption = Эта сборка не умеет шифровать; ничего не открыто.
error-register-no-encryption-hint = Установите программу заново из её источника.
error-register-write-differs = Прочитанное обратно не совпало с записанным; запись отменена.
error-register-write-differs-hint = Повторите. Если это повторится, сделайте копию и проверьте диск.
error-register-cancelled = Остановлено; ничего не изменено.
error-register-cancelled-hint = Начните снова, когда пожелаете.
error-register-unknown-parent = Версия опирается на другую, которой в этом файле нет.
error-register-unknown-parent-hint = Сначала примите более ранний конверт или файл.
error-register-other-kind = Версия относит запись к другому виду, чем прежде.
error-register-other-kind-hint = Спросите отправителя; запись остаётся прежней.
error-register-version-exists = Эта версия уже есть в файле.
error-register-version-exists-hint = Ничего делать не нужно.
error-register-reference-taken = Краткая ссылка принадлежит другой записи.
error-register-reference-taken-hint = Опустите ссылку; будет дана новая.
error-register-unknown-version = В этом файле нет такой версии.
error-register-unknown-version-hint = Проверьте обозначение.
error-register-unknown-record = В этом файле нет такой записи.
error-register-unknown-record-hint = Проверьте ссылку или поищите по словам.
error-register-unknown-operation = В этом файле нет такого изменения.
error-register-unknown-operation-hint = Найдите его в истории.
error-register-unknown-object = Сохранённого документа нет в этом файле.
error-register-unknown-object-hint = Примите сообщение заново из источника.
error-register-none-open = Ни один файл не открыт.
error-register-none-open-hint = Откройте файл или создайте новый.
error-usage = Команда не понята.
error-usage-hint = Добавьте --help, чтобы увидеть, что она принимает, с примером.
error-request-invalid = { $name } не может быть «{ $value }».
error-request-invalid-hint =
    { $takes ->
        [date] Напишите дату как год, месяц и день: 2026-03-13.
        [moment] Напишите дату, как 2026-03-13, час, как 2026-03-13T17:00:00Z, или идентификатор изменения. Назад можно смотреть только при чтении.
        [hour] Напишите день и час как 2026-03-13T17:00:00Z.
        [state] Напишите три буквы государства, как BRA, или название, которое носит только одно государство.
        [category] Напишите код категории, как D1.
        [stage] Можно использовать: { $known }.
        [audience] Можно использовать: { $known }.
        [version] Напишите идентификатор версии, как его печатает «show» вместе с историей.
        [words] Нельзя оставить пустым.
       *[other] Выберите одно из значений, указанных в справке.
    }
error-search-unknown-field = Поля «{ $field }» нет.
error-search-unknown-field-hint = Можно использовать: { $known }. Слова с двоеточием можно взять в кавычки.
error-search-unknown-value =
    { $field ->
        [since] «{ $value }» — не дата, которую принимает { $name }.
        [has] Нет записей с частью «{ $value }».
       *[other] Нет записей, где { $name }: «{ $value }».
    }
error-search-unknown-value-hint =
    { $field ->
        [since] Напишите год, месяц или день: 2025, 2025-06 или 2025-06-17.
        [has] Можно искать такие части: { $known }.
       *[other] Выберите значение из списка рядом с полем или продолжайте ввод.
    }
error-record-not-found = В этом файле нет такой записи.
error-record-not-found-hint = Проверьте ссылку или поищите по словам.
error-operation-not-found = В этом файле нет такого изменения.
error-operation-not-found-hint = Найдите его в истории.
error-undo-changed-since = Изменение нельзя отменить отдельно: на нём основаны более поздние.
error-undo-changed-since-hint = Сначала отмените более поздние: { $later }.
error-undo-not-possible = Это изменение нельзя отменить.
error-undo-not-possible-hint = Возможно, оно уже отменено. Сделайте новое изменение.
error-undo-handed-in = Переданное не отменяется: оно может быть у других.
error-undo-handed-in-hint = Вместо этого отзовите запись; ваши собственные редакции останутся.
error-put-invalid = Запись в { $place } не удалось использовать: { $detail }
error-put-invalid-hint = Исправьте это место в файле. Ничего не изменено.
error-put-two-wordings = У этой записи две редакции.
error-put-two-wordings-hint = Сначала выберите одну из них («К согласованию») или укажите, к какой версии относится изменение. Ничто из набранного не потеряно.
error-resolve-one-wording = У этой записи одна редакция; выбирать не из чего.
error-resolve-one-wording-hint = Посмотрите список записей к согласованию.
error-layout-invalid = Макет или файл ответов не удалось использовать в { $place }: { $detail }
error-layout-invalid-hint = Исправьте это место в файле. Ничего не изменено.
error-layout-not-json = Макет или файл ответов не в формате JSON.
error-layout-not-json-hint = Исправьте его или сохраните заново из предпросмотра. Ничего не изменено.
error-layout-version = Макет или файл ответов неизвестной этой программе версии.
error-layout-version-hint = Сохраните его заново из предпросмотра или установите новую программу.
error-layout-unknown-key = В макете или файле ответов есть слово, которого там быть не может.
error-layout-unknown-key-hint = Проверьте написание на странице о макетах. Ничего не изменено.
error-layout-value = В макете или файле ответов есть недопустимое значение.
error-layout-value-hint = Исправьте значение. Ничего не изменено.
error-file-io = Система не смогла прочитать или записать { $path }.
error-file-io-hint = Проверьте имя, диск и права на папку и повторите.
error-work-cancelled = Остановлено; ничего не изменено.
error-work-cancelled-hint = Начните снова, когда пожелаете.
error-document-failed = Документ не удалось составить.
error-document-failed-hint = Попробуйте другой формат. Ничего не изменено.
error-defect = В программе произошёл сбой; ничего не изменено.
error-defect-hint = Повторите. Если это повторится, сообщите тем, кто ведёт программу, что вы делали.
error-import-not-a-table = В этом сообщении нет таблиц, которые можно прочитать.
error-import-not-a-table-hint = Оно сохранено в полученном виде. Введите его меры вручную рядом с ним.
error-import-password-protected = Файл защищён паролем.
error-import-password-protected-hint = Попросите у делегации открытую копию. Файл сохранён в полученном виде.
error-import-damaged = Файл неполон или повреждён.
error-import-damaged-hint = Попросите прислать его снова. Файл сохранён в полученном виде.
error-import-empty = В файле ничего нет.
error-import-empty-hint = Попросите прислать его снова; возможно, содержание потерялось в пути.
error-import-file-too-large = Файл больше, чем читается.
error-import-file-too-large-hint = Попросите таблицы без картинок или несколькими файлами.
error-import-archive-too-large = Файл разворачивается в больший объём, чем читается.
error-import-archive-too-large-hint = Попросите заново сохранённую копию. Файл сохранён в полученном виде.
error-import-archive-ratio = Файл разворачивается намного больше своего размера; дальше он не открывался.
error-import-archive-ratio-hint = Попросите заново сохранённую копию. Файл сохранён в полученном виде.
error-import-too-many-entries = В файле больше частей, чем бывает в таких файлах.
error-import-too-many-entries-hint = Попросите заново сохранённую копию. Файл сохранён в полученном виде.
error-import-unsafe-entry-name = У части файла небезопасное имя; он не открывался.
error-import-unsafe-entry-name-hint = Спросите делегацию, она ли его прислала, и попросите заново сохранённую копию.
error-import-too-many-cells = В файле больше ячеек, чем читается.
error-import-too-many-cells-hint = Попросите прислать его несколькими файлами. Файл сохранён в полученном виде.
error-import-too-many-rows = На листе больше строк, чем читается.
error-import-too-many-rows-hint = Попросите прислать его несколькими файлами. Файл сохранён в полученном виде.
error-import-nested-too-deep = Части файла вложены друг в друга слишком глубоко.
error-import-nested-too-deep-hint = Попросите заново сохранённую копию. Файл сохранён в полученном виде.
error-import-external-entity = Файл запрашивает внешнее содержание; дальше он не открывался.
error-import-external-entity-hint = Спросите делегацию, она ли его прислала, и попросите заново сохранённую копию.
error-import-text-too-long = Текст в файле длиннее, чем бывает в ячейке.
error-import-text-too-long-hint = Попросите заново сохранённую копию. Файл сохранён в полученном виде.
error-import-embedded-document = Документ включает другой, таблицы которого были бы упущены.
error-import-embedded-document-hint = Попросите копию одним документом или введите меры вручную.
error-import-too-large-to-read = Для чтения файла нужно больше памяти, чем разрешено.
error-import-too-large-to-read-hint = Попросите прислать его несколькими файлами. Файл сохранён в полученном виде.
error-import-cancelled = Остановлено; ничего не изменено.
error-import-cancelled-hint = Начните снова, когда пожелаете.
error-import-reader-not-started = Не удалось запустить часть программы, которая читает сообщения.
error-import-reader-not-started-hint = Проверьте, что команда chancery лежит рядом с программой, и повторите. Файл сохранён в полученном виде.
error-import-took-too-long = Чтение файла заняло больше времени, чем разрешено.
error-import-took-too-long-hint = Попросите прислать его несколькими файлами. Файл сохранён в полученном виде.
error-request-reason-needed = Стадию, заданную вопреки датам, нужно обосновать.
error-request-reason-needed-hint = Напишите в нескольких словах, почему это так; обоснование хранится вместе с записью.
error-request-act-not-seen = «Указано в акте» отмечает только тот, кто видел акт.
error-request-act-not-seen-hint = Сначала посмотрите акты и отметьте это или выберите другое основание.
error-request-reading-incomplete = Для сверки нужны проверяющий, цитата, её место и прочитанный файл.
error-request-reading-incomplete-hint = Заполните недостающее.
error-request-second-reader-needed = Этот человек уже сверял данный пункт.
error-request-second-reader-needed-hint = Следующую сверку делает второй, другой проверяющий; сверку можно и отозвать.
error-request-code-taken = Этот код или номер уже используется.
error-request-code-taken-hint = Посмотрите запись, у которой он есть, или выберите другой.
error-request-paraphrase-too-long = В предложении больше шестидесяти слов.
error-request-paraphrase-too-long-hint = Сократите его; официальный текст цитируется в сверках.
error-request-status-list-open = О списке участников ещё не всё выяснено.
error-request-status-list-open-hint = Ответьте на вопросы; тогда список можно будет сохранить.
error-matrix-layouts-newer = Здесь хранятся виды матрицы, сохранённые более новой программой; эта не может их прочитать.
error-matrix-layouts-newer-hint = Сохраняйте виды в более новой программе, чтобы ни один не был потерян.
put-unknown-key = { $place }: поля с таким именем нет. Значение сохранено и нигде не показывается.
put-unknown-key-hint = Сверьте имена с docs/formats/measure.md и внесите запись заново.
