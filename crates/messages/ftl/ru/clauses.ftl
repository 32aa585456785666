### The editor of clauses: tools, references, pasting, model clauses.

clauses-editor = { $text }, { $language }
clauses-keys = Enter начинает новое положение, Tab и Shift Tab меняют его уровень, Alt со стрелкой вверх или вниз перемещает его, знак # вставляет ссылку. Чтобы выйти из текста, нажмите Escape, затем Tab.
clauses-tools = Действия с положениями
clauses-new = Новое положение
clauses-nest = Глубже
clauses-unnest = Выше уровнем
clauses-up = Переместить вверх
clauses-down = Переместить вниз
clauses-heading = Заголовок
clauses-refer = Ссылка
clauses-models = Типовое положение
clauses-undo = Отменить
clauses-redo = Вернуть
clauses-lines = Номера строк
clauses-authentic = аутентичный

clauses-reference = ссылка на { $number }
clauses-reference-broken = ссылка на положение, которого больше нет
clauses-broken =
    { $count ->
        [one] { $count } ссылка указывает на положение, которого больше нет.
        [few] { $count } ссылки указывают на положения, которых больше нет.
        [many] { $count } ссылок указывают на положения, которых больше нет.
       *[other] { $count } ссылок указывают на положения, которых больше нет.
    }
clauses-broken-in = Показать в { $number }
clauses-refer-title = Сослаться на положение
clauses-refer-explains = Ссылка показывает номер положения и меняется вместе с ним, когда положение перемещают.
clauses-refer-clause = Положение

clauses-stale = перевод прежней формулировки
clauses-stale-count =
    { $count ->
        [one] в { $count } положении переведена прежняя формулировка
        [few] в { $count } положениях переведена прежняя формулировка
        [many] в { $count } положениях переведена прежняя формулировка
       *[other] в { $count } положениях переведена прежняя формулировка
    }
clauses-stale-confirm = Смысл перевода прежний

clauses-paste-title = Вставленный текст
clauses-paste-explains = Текст разделён на положения по его номерам. Измените уровень там, где он вам не подходит; номера проставляются заново.
clauses-paste-was = Было
clauses-paste-becomes = Станет
clauses-paste-words = Текст
clauses-paste-level = Уровень
clauses-paste-in = Опустить на уровень: { $number }
clauses-paste-out = Поднять на уровень: { $number }
clauses-paste-left-out = Опущено как номера страниц
clauses-paste-plain = Вставить как простой текст
clauses-paste-insert =
    { $count ->
        [one] Вставить { $count } положение
        [few] Вставить { $count } положения
        [many] Вставить { $count } положений
       *[other] Вставить { $count } положений
    }

clauses-models-title = Типовые положения
clauses-models-explains = Нейтральные формулировки, с которых можно начать. Выберите между вариантами в скобках, затем перепишите так, как вам нужно.
clauses-models-category = Категория
clauses-models-insert = Вставить

