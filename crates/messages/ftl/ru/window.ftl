window-brand = Chancery
window-demo = демонстрация
window-read-only = только чтение
window-pages = Страницы
window-meeting = Заседание
window-desk = Рабочий стол
window-page-matrix = Матрица
window-page-measures = Меры
window-page-submissions = Сообщения
window-page-history = История
window-page-settings = Настройки
window-number = { NUMBER($number) }
window-commands = Команды
window-search-or-command = Найти или выполнить
window-palette-nothing = Ничего не найдено. Введите меньше слов или краткое обозначение, например XBE-D1-K7.
window-go-to = Перейти к { $reference }
window-as-at = По состоянию на
window-today = сегодня
window-meeting-in = До заседания
window-days = { $count ->
        [one] { $count } день
        [few] { $count } дня
        [many] { $count } дней
       *[other] { $count } дней
    }
window-saved = Сохранено в { $time }
window-counts = { $measures ->
        [one] { $measures } мера
        [few] { $measures } меры
        [many] { $measures } мер
       *[other] { $measures } мер
    } · { $submissions ->
        [one] { $submissions } сообщение
        [few] { $submissions } сообщения
        [many] { $submissions } сообщений
       *[other] { $submissions } сообщений
    }
window-waiting = { $count ->
        [one] { $count } сообщение ожидает
        [few] { $count } сообщения ожидают
        [many] { $count } сообщений ожидают
       *[other] { $count } сообщений ожидают
    }
window-to-reconcile = К согласованию: { $count }
window-language = Язык
window-step = { $step ->
        [comparing] Сравнение
        [reading] Чтение
        [checking] Проверка
        [rebuilding] Восстановление
        [writing] Запись
       *[other] { $step }
    }
window-cancel = Отмена
window-cancelling = Отменяется…
window-close = Закрыть
window-clear = Очистить
window-reveal = Показать файл
window-undone = Отменено: { $title }
window-redone = Возвращено: { $title }
window-moment-title = Посмотреть, каким был файл
window-moment-explains = Все страницы покажут содержание файла на конец этого дня. Пока вы смотрите назад, ничего изменить нельзя.
window-moment-day = День
window-moment-look = Посмотреть
window-moment-today = Вернуться к сегодняшнему дню
window-action-palette = Поиск и команды
window-action-go-matrix = Перейти к матрице
window-action-go-measures = Перейти к мерам
window-action-go-submissions = Перейти к сообщениям
window-action-go-history = Перейти к истории
window-action-go-settings = Перейти к настройкам
window-action-back = Назад
window-action-forward = Вперёд
window-action-shortcuts = Сочетания клавиш
window-action-add-files = Добавить файлы
window-action-add-folder = Добавить папку
window-action-export-matrix = Вывести матрицу
window-action-undo = Отменить последнее изменение
window-action-redo = Вернуть отменённое
window-action-save = Сказать, когда файл сохранён
window-action-moment = Посмотреть, каким был файл
window-action-close-file = Закрыть этот файл
window-action-look-system = Вид: как в системе
window-action-look-light = Вид: светлый
window-action-look-dark = Вид: тёмный
window-action-look-contrast = Вид: высокая контрастность
window-untitled = Без названия
window-as-submitted = Как представлено
window-record = Данные
window-history = История
window-open-fiche = Открыть карточку
window-place-file = { $file }
window-place-sheet = лист { $sheet }
window-place-row = строка { $row }
window-place-note = нота { $note }
window-place-received = получено { $date }
window-act = Акт
window-items = Товары
window-exemption = Исключение
window-cites = Ссылается на
window-stated-basis = Правовая основа, указанная государством
window-date-not-known = дата неизвестна
window-settings-explains = Хранится на этом компьютере; в файл ничего из этого не записывается.
window-settings-language = Язык окна
window-settings-look = Вид
window-settings-look-system = Как в системе
window-settings-look-light = Светлый
window-settings-look-dark = Тёмный
window-settings-look-contrast = Высокая контрастность
window-settings-text-size = Размер текста
window-settings-text-size-small = Мелкий
window-settings-text-size-normal = Обычный
window-settings-text-size-large = Крупный
window-settings-text-size-largest = Очень крупный
window-settings-file = Этот файл
window-settings-file-name = Имя
window-settings-file-place = Место
window-settings-file-owner = Ведёт
window-settings-secretariat = секретариат
# A label before its words, on pages, in tables and on sheets.
window-labelled = { $label }: { $words }
