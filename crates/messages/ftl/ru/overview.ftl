### The overview, tasks and comments.

overview-page = Обзор
overview-action-go = Перейти к обзору
overview-demo-day = Демонстрация ведёт счёт от { $day }.
overview-no-meeting = Заседание не назначено.
overview-no-meeting-explains = Когда заданы заседание и его сроки, эта страница считает дни.
overview-set-meeting = Назначить заседание
overview-edit-meeting = Заседание и сроки
overview-date-open = Дата подлежит подтверждению
overview-hour-open = час подлежит подтверждению
overview-moment = { $day }, { $hour }, { $place } ({ $offset })
overview-moment-nowhere = { $day }, { $hour } ({ $offset })
overview-in =
    { $days ->
        [0] сегодня
        [1] завтра
        [one] через { $days } день
        [few] через { $days } дня
        [many] через { $days } дней
       *[other] через { $days } дней
    }
overview-ago =
    { $days ->
        [0] ранее сегодня
        [1] вчера
        [one] { $days } день назад
        [few] { $days } дня назад
        [many] { $days } дней назад
       *[other] { $days } дней назад
    }
overview-overdue =
    { $days ->
        [1] срок истёк вчера
        [one] срок истёк { $days } день назад
        [few] срок истёк { $days } дня назад
        [many] срок истёк { $days } дней назад
       *[other] срок истёк { $days } дней назад
    }
overview-working-left =
    { $days ->
        [0] рабочих дней не осталось
        [one] остался { $days } рабочий день
        [few] осталось { $days } рабочих дня
        [many] осталось { $days } рабочих дней
       *[other] осталось { $days } рабочих дней
    }
overview-over = прошло
overview-rest = там { $why }
overview-not-counted = не считается, пока не известны день и час заседания
overview-deadlines = Сроки
overview-no-deadlines = Сроки не заданы.
overview-due-what = Что нужно
overview-due-when = Когда
overview-due-left = Осталось

overview-since = Что изменилось
overview-since-from = Точка отсчёта
overview-since-opened = последнее открытие файла ({ $day })
overview-since-meeting = { $title } ({ $day })
overview-since-day = другой день
overview-since-day-field = По сравнению с концом дня
overview-since-none = С тех пор ничего не изменилось.
overview-since-choose = Выберите день для сравнения.
overview-since-count =
    { $count ->
        [one] { $count } мера
        [few] { $count } меры
        [many] { $count } мер
       *[other] { $count } мер
    }
overview-since-more = Показаны последние { $shown } из { $total }. Если выбрать более поздний день, их будет меньше.
overview-became-new = Новая
overview-became-removed = Убрана
overview-became =
    { $what ->
        [text] Текст
        [exemptions] Исключения
        [stage] Правовая стадия
        [dates] Даты
        [scope] Чего касается
        [links] Международные тексты
        [act] Национальный акт
        [sources] Источники
        [audience] Кому видно
       *[other] Другие поля
    }
overview-stage-step = { $before } → { $now }
overview-stage-none = не указана
overview-versions = Сравнить версии
overview-versions-title = Что изменилось в тексте
overview-no-words = Текст тот же; изменились другие поля.

overview-reminders = Скоро срок
overview-due-soon =
    { $count ->
        [one] скоро истекает { $count } срок
        [few] скоро истекают { $count } срока
        [many] скоро истекают { $count } сроков
       *[other] скоро истекают { $count } сроков
    }
overview-drafts = Пишется сейчас
overview-draft-untitled = Без названия
overview-draft-saved = сохранено { $time }
overview-board = Сообщения
overview-board-open = К сообщениям
overview-awaited = Ожидаются, пока ничего не получено
overview-nothing-received = Пока ничего не получено.

overview-tasks = Задачи
overview-no-tasks = Ни одной задачи не записано.
overview-no-tasks-here = Для этой записи задач нет.
overview-task-add = Добавить задачу
overview-task-new = Новая задача
overview-task-edit = Задача
overview-task-title = Что нужно сделать
overview-task-due = К сроку
overview-task-for = Кому (должность)
overview-task-for-whom = кому: { $function }
overview-task-about = О чём
overview-task-done = Сделано
overview-task-done-on = сделано { $day }
overview-task-mark = Сделано: { $title }
overview-task-open-about = Открыть: { $title }
overview-task-change = Изменить
overview-task-change-which = Изменить: { $title }
overview-tasks-done-shown = Также сделанные
overview-keep = Сохранить
overview-remove = Убрать
overview-removed = Убрано. Это можно отменить.

overview-comments = Комментарии
overview-comments-explain = Комментарии остаются у вас или у вашей делегации. Их нет ни в одном документе и ни в чём, что передаётся.
overview-no-comments = Комментариев пока нет.
overview-comment-add = Добавить комментарий
overview-comment-text = Комментарий
overview-comment-audience = Кто может прочитать
overview-comment-me = только я
overview-comment-delegation = моя делегация
overview-comment-settle = Закрыть вопрос
overview-comment-settle-which = Закрыть вопрос: { $text }
overview-comment-settled = вопрос закрыт { $day }
overview-comment-open-again = Открыть снова
overview-comment-open-again-which = Открыть снова: { $text }
overview-comment-written = { $author }, { $time }
