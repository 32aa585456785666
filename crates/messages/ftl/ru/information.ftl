### Что известно о каждом государстве и каждом пункте.

information-page = Сведения
information-go = Перейти к сведениям
information-title = Что известно о каждом государстве
information-desk-only = Только для этого рабочего места: ничто отсюда не входит в документы.
information-as-known = как было известно на { $date }
information-text = Международный текст
information-empty = Здесь пока ничего не записано. Уберите отбор или запишите, что известно.
information-record-other = Записать, что известно
information-record = Записать здесь
information-entries = Записано
information-none-recorded = Здесь никто ничего не записал.
information-looking-back = Вы смотрите назад. Вернувшись к сегодняшнему дню, записи можно менять.
information-searches = Поиски
information-searched-on = Поиск: { $date }
information-stated-on = Заявлено: { $date }
information-date-none = Дата не записана
information-by-submission = Заявлено в представлении
information-change = Изменить
information-change-this = Изменить запись «{ $value }»
information-remove = Убрать
information-remove-this = Убрать запись «{ $value }»

## What each value means.

information-means-reported = Записана по меньшей мере одна мера.
information-means-held = Хранится у сопредседателей и не передаётся.
information-means-stated-none = Государство заявило, что мер нет.
information-means-none-found = Поиск ничего не дал. Это не значит, что ничего нет.
information-means-not-applicable = Не может применяться к этому государству по указанной причине.
information-means-received = Представление государства поступило и ещё не полностью внесено.
information-means-no-information = Государство ожидается на встрече или прислало сообщение и ничего об этом не сказало.
information-means-unchecked = Пока никто не спрашивал и не искал.

## The form.

information-form-new = Записать, что известно
information-form-change = Изменить записанное
information-value = Что известно
information-category = Категория
information-paragraph = Пункт
information-reason = Почему не применимо
information-when = День поиска
information-when-stated = День заявления
information-search = Поиск { $place }
information-search-hint = Что искали и где: «товары из поселений» в официальном вестнике, 2020–2026
information-search-away = Убрать поиск { $place }
information-search-further = Добавить поиск
information-keep = Сохранить
information-saved = Записано
information-fault-place = Выберите государство и столбец.
information-fault-reason = Укажите, почему не применимо.
information-fault-queries = Укажите, что искали и где.
information-fault-date = Укажите день поиска.
