### The adoption calendar, meetings with their deadlines, places, developments.

calendar-page = Календарь принятия мер
calendar-action-go = Перейти к календарю принятия мер
calendar-sub = Что принимается, начинает действовать, прекращает действовать или подлежит пересмотру — по месяцам
calendar-span = { $from } – { $to }
calendar-earlier = Раньше
calendar-later = Позже
calendar-this-month = Этот месяц
calendar-state = Государство
calendar-any = любое
calendar-show = Показать
calendar-count =
    { $count ->
        [one] { $count } дата
        [few] { $count } даты
        [many] { $count } дат
       *[other] { $count } дат
    }
calendar-empty = На эти месяцы дат нет.
calendar-year-only = В течение { $year } года
calendar-group =
    { $group ->
        [prepared] Подготовка
        [adopted] Принятие
        [begins] Начало действия
        [ends] Окончание
        [review] Пересмотр
       *[other] Все
    }
calendar-date = Дата
calendar-what = Что происходит
calendar-measure = Мера
calendar-step-sunset = Окончание по условиям самой меры
calendar-step-review = Срок пересмотра
calendar-step-exemption-ends = Окончание исключения
calendar-passed = прошло
calendar-weekend = выходной день
calendar-holiday = праздничный день
calendar-no-holidays = Для места { $place } не внесены праздники { $year } года: считаются все дни, кроме выходных.

calendar-meetings = Заседания
calendar-action-meetings = Перейти к заседаниям
calendar-meetings-sub = Заседания, сроки к ним и места, по часам и рабочим дням которых ведётся счёт
calendar-meeting-new = Новое заседание
calendar-meeting-current = сейчас готовится
calendar-meeting-is-current = Сейчас готовится именно это заседание
calendar-meeting-none = Заседаний пока нет.
calendar-meeting-title = Название
calendar-meeting-kind = Вид
calendar-meeting-kind-of =
    { $kind ->
        [ambassadorial] На уровне послов
        [ministerial] На уровне министров
        [technical] На техническом уровне
       *[other] Другое
    }
calendar-meeting-date = День
calendar-meeting-start = Начало
calendar-meeting-start-hint = Час и минуты, например 17:00
calendar-meeting-place = Место словами
calendar-meeting-place-hint = Показывается рядом с часом; если не заполнено — место, указанное ниже
calendar-meeting-counts-by = Часы и рабочие дни места
calendar-meeting-expected = Государства, от которых ожидаются сообщения
calendar-meeting-edit = Изменить: { $title }
calendar-meeting-open = Изменить
calendar-meeting-comes-to = Получается
calendar-meeting-saved = Заседание сохранено.
calendar-deadline = Срок { $number }
calendar-deadline-add = Добавить срок
calendar-deadline-title = Что нужно
calendar-deadline-number = Сколько
calendar-deadline-unit = Счёт ведётся
calendar-deadline-unit-of =
    { $unit ->
        [hours] в часах
        [working] в рабочих днях
        [date] отдельный день
       *[calendar] в календарных днях
    }
calendar-deadline-direction = До или после
calendar-deadline-before = до заседания
calendar-deadline-after = после заседания
calendar-deadline-at = Час
calendar-deadline-at-hint = Если не указано, час заседания
calendar-deadline-place = Место
calendar-deadline-same-place = как у заседания
calendar-deadline-day = День
calendar-deadline-remove = Убрать срок { $number }
calendar-hours-rule = Часы отсчитываются по истекшему времени: перевод часов в этом промежутке учитывается. При счёте в днях час на часах остаётся тем же. Если час наступает дважды, берётся первый; если он пропущен, берётся следующий.

calendar-places = Места
calendar-places-sub = Часы, выходные и праздничные дни. Праздничный день в своём месте не рабочий.
calendar-place = Место
calendar-place-zone = Часовой пояс
calendar-place-weekend = Выходные дни
calendar-place-holidays = Праздничные дни
calendar-place-holiday-count =
    { $count ->
        [0] не заданы
        [one] { $count } день
        [few] { $count } дня
        [many] { $count } дней
       *[other] { $count } дней
    }
calendar-place-edit = Изменить: { $place }
calendar-place-new = Добавить место
calendar-place-name = Название
calendar-place-zone-hint = Название из перечня IANA, например Africa/Cairo
calendar-place-holiday-add = Добавить праздничный день
calendar-place-holiday-name = Название праздничного дня
calendar-place-holiday-day = День
calendar-place-holiday-remove = Убрать: { $holiday }
calendar-place-saved = Место сохранено.
calendar-place-only-set = Только места с праздничными днями и добавленные вами
calendar-weekday =
    { $day ->
        [monday] понедельник
        [tuesday] вторник
        [wednesday] среда
        [thursday] четверг
        [friday] пятница
        [saturday] суббота
       *[sunday] воскресенье
    }

calendar-developments = Внешние события
calendar-action-developments = Перейти к внешним событиям
calendar-developments-sub = Что произошло вне файла: с датой, источником и указанием, кто это сказал
calendar-development-new = Добавить внешнее событие
calendar-development-edit = Внешнее событие
calendar-development-change = Изменить: { $title }
calendar-development-change-short = Изменить
calendar-development-none = Внешних событий пока не записано.
calendar-development-none-found = Внешних событий с такими словами нет.
calendar-development-title = Что произошло
calendar-development-text = Подробнее
calendar-development-date = Когда
calendar-development-date-none = без даты
calendar-development-said-by = Кто сказал
calendar-development-source = Источник
calendar-development-states = Государства
calendar-development-texts = Пункты международных текстов
calendar-development-words = Слова
calendar-development-by = { $who }: { $source }
calendar-development-saved = Внешнее событие сохранено.
calendar-problem-title = Укажите название.
calendar-problem-hour = Час записывается в виде 17:00.
calendar-problem-number = Целое число от 0 до 4000.
calendar-problem-date = День записывается в виде 2026-03-27, месяц — 2026-03, год — 2026.

## A meeting while it is prepared and held.

calendar-sitting = Повестка дня и отчёт
calendar-sitting-of = Повестка дня и отчёт: { $title }
calendar-sitting-private = Только для этого рабочего места: ничто отсюда не передаётся и не выводится.
calendar-agenda = Повестка дня: что остаётся открытым
calendar-agenda-none = Открытых вопросов нет: ни мест в скобках, ни процедур отсутствия возражений.
calendar-agenda-brackets =
    { $count ->
        [one] { $count } место в скобках; делегации: { $states }
        [few] { $count } места в скобках; делегации: { $states }
        [many] { $count } мест в скобках; делегации: { $states }
       *[other] { $count } мест в скобках; делегации: { $states }
    }
calendar-agenda-aside =
    { $count ->
        [one] { $count } предложение больше не соответствует тексту
        [few] { $count } предложения больше не соответствуют тексту
        [many] { $count } предложений больше не соответствуют тексту
       *[other] { $count } предложений больше не соответствуют тексту
    }
calendar-agenda-silence = до { $moment }
calendar-record = Отчёт: { $day }
calendar-record-day-before = Предыдущий день
calendar-record-day-after = Следующий день
calendar-record-none = В этот день ничего не записано.
calendar-record-time = Час
calendar-record-what = Что
calendar-record-who = Кто
calendar-record-note = Примечание:
calendar-record-undone = затем отменено
calendar-record-add = Примечание к отчёту
calendar-agenda-item = Пункт
calendar-agenda-words = Слова
calendar-agenda-open = Открыто
calendar-record-today = Сегодня
