submissions-sub = { $count ->
        [0] Сообщений пока нет
        [one] { $count } сообщение
        [few] { $count } сообщения
        [many] { $count } сообщений
       *[other] { $count } сообщений
    }
submissions-empty = Добавьте файлы, присланные государствами, или перетащите их в окно. Каждый хранится без изменений, и ничего не записывается, пока вы этого не увидите.
submissions-file = Файл
submissions-states = Государство
submissions-channel = Канал
submissions-received = Получено
submissions-work = Состояние работы
submissions-rows = Строки
submissions-next = Далее
submissions-open-queries = Открыть вопросы
submissions-enter = Ввести
submissions-back-to-preview = { $count ->
        [one] Назад к просмотру ({ $count } файл)
        [few] Назад к просмотру ({ $count } файла)
        [many] Назад к просмотру ({ $count } файлов)
       *[other] Назад к просмотру ({ $count } файлов)
    }
submissions-account = { $rows } = { $parts }
submissions-part-applied = принято { $count }
submissions-part-held = ожидает { $count }
submissions-part-aside = отложено { $count }
submissions-preview-title = Просмотр сообщений
submissions-preview-explains = До вашего согласия ничего не записывается.
submissions-no-preview = Нет просматриваемых файлов.
submissions-to-board = Ко всем сообщениям
submissions-discard = Уйти, не принимая
submissions-count-line = { $files ->
        [one] { $files } файл
        [few] { $files } файла
        [many] { $files } файлов
       *[other] { $files } файлов
    }, { $rows ->
        [one] { $rows } строка
        [few] { $rows } строки
        [many] { $rows } строк
       *[other] { $rows } строк
    } = { $parts }
submissions-count-new = новых { $count }
submissions-count-changed = изменённых { $count }
submissions-count-same = тех же { $count }
submissions-count-waiting = ждёт вас { $count }
submissions-count-unreadable = не прочитано { $count }
submissions-add-or-drop = Добавить файлы или перетащить сюда
submissions-card-rows = { $count ->
        [one] { $count } строка
        [few] { $count } строки
        [many] { $count } строк
       *[other] { $count } строк
    }
submissions-card-questions = { $count ->
        [one] { $count } вопрос
        [few] { $count } вопроса
        [many] { $count } вопросов
       *[other] { $count } вопросов
    }
submissions-card-ready = готово
submissions-card-accepted = принято
submissions-card-by-hand = ввести вручную
submissions-set-aside-explains = Когда вы примете, сам файл сохранится без изменений. Он будет ждать среди сообщений для ввода вручную, рядом с полями.
submissions-view = Вид
submissions-tab-rows = Просмотр
submissions-tab-columns = Столбцы
submissions-tab-about = О сообщении
submissions-show = Строки
submissions-show-all = все
submissions-layout = Сохранённая разметка: { $name }
submissions-accept-certain = Принять бесспорное ({ $count })
submissions-accept-all = Принять всё отвеченное
submissions-row = Строка
submissions-from-header = из «{ $header }»
submissions-not-stated = не указано
submissions-corrected = исправлено вами
submissions-no-rows = Подходящих строк в этом файле нет.
submissions-bucket-new = новая
submissions-bucket-changed = изменена
submissions-bucket-same = та же
submissions-bucket-query = ожидает
submissions-bucket-unreadable = не прочитана
submissions-put-aside = отложена
submissions-correct = Исправить: { $field }
submissions-date-hint = 2025, 2025-10 или 2025-10-17
submissions-date-problem = Не дата в таком виде.
submissions-set-value = Задать
submissions-row-number = Строка { $row }
submissions-take-row = Взять эту строку
submissions-put-row-aside = Отложить
submissions-undecide = Оставить открытой
submissions-queries = Вопросы ({ $count })
submissions-no-queries = Вопросов нет. Все строки этого файла прочитаны.
submissions-question-rows = { $count ->
        [one] { $count } строка ждёт этого ответа.
        [few] { $count } строки ждут этого ответа.
        [many] { $count } строк ждут этого ответа.
       *[other] { $count } строк ждут этого ответа.
    }
submissions-removed = Больше нет в файле
submissions-removed-explains = Эти меры были в последнем файле отправителя. Они остаются, если вы не решите иначе.
submissions-remove = Удалить «{ $title }»
submissions-noted = Отмечено, делать ничего не нужно
submissions-encoding = Кодировка
submissions-delimiter = Разделитель
submissions-delimiter-comma = запятая
submissions-delimiter-semicolon = точка с запятой
submissions-delimiter-tab = табуляция
submissions-delimiter-bar = вертикальная черта
submissions-hidden-sheet = скрыт отправителем
submissions-header-rows = Строки заголовков
submissions-header-rows-problem = Номера строк через запятую.
submissions-read-again = Прочитать снова
submissions-column = Столбец
submissions-header = Заголовок
submissions-fills = Заполняет
submissions-how-sure = Уверенность
submissions-field-of = Поле для «{ $header }»
submissions-verbatim-only = хранится только дословно
submissions-sure = точно
submissions-likely = вероятно
submissions-unsure = проверьте
submissions-day-month = день перед месяцем
submissions-month-day = месяц перед днём
submissions-layout-name = Имя разметки
submissions-layout-hint = Следующий файл того же отправителя будет прочитан так же.
submissions-save-layout = Сохранить разметку
submissions-layout-saved = Разметка «{ $name }» сохранена
submissions-about-explains = Что известно о самом сообщении. Это остаётся при каждой взятой из него записи.
submissions-about-state = Государство, если его не называет столбец
submissions-about-offered = Взять { $state }, как сказано в файле
submissions-about-channel = Канал
submissions-about-note = Номер ноты
submissions-about-dated = Дата ноты
submissions-about-received = Получено
submissions-about-sender = Должность отправителя
submissions-about-authority = Орган
submissions-about-audience = Кому видно
submissions-about-standing = Вес
submissions-about-keep = Применить к просмотру
submissions-summary = Итог
submissions-summary-line = { $rows ->
        [one] { $rows } строка
        [few] { $rows } строки
        [many] { $rows } строк
       *[other] { $rows } строк
    } = принято { $applied } + тех же { $same } + ожидает { $held } + отложено { $aside }
submissions-summary-held = Ожидающее остаётся среди сообщений вместе с вопросами.
submissions-summary-aside = Отложенное хранится со своим файлом и может быть введено вручную.
submissions-summary-nothing = Записывать было нечего.
submissions-enter-title = Ввод из сохранённого файла
submissions-entered-so-far = { $count ->
        [one] Введена { $count } мера
        [few] Введены { $count } меры
        [many] Введено { $count } мер
       *[other] Введено { $count } мер
    }
submissions-enter-more = Ввести, следующая мера
submissions-enter-done = Ввести, файл закончен
submissions-enter-done-without = Файл закончен
submissions-language-of-text = Язык текста
submissions-as-worded = Словами файла.
submissions-larger = Увеличить
submissions-picture-of = Изображение { $file }
submissions-cannot-show = Окно не может показать такой файл. Откройте его рядом с окном и введите его меры здесь.
