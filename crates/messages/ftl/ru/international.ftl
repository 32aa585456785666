### International texts and their paragraphs.

international-page = Международные тексты
international-go = Перейти к международным текстам
international-sub = Что тексты требуют от государств — в нашем изложении, с указанием, насколько оно сверено.
international-find = Найти пункт
international-all-texts = Все тексты
international-texts = Тексты
international-theme = Тема
international-addressee = Адресат
international-nature = Правовая природа
international-any = любая
international-none = Подходящих пунктов нет. Покажите все или введите меньше слов.
international-show-all = Показать все
international-reference-only = Хранится для ссылок; ни один из его пунктов не приведён.
international-paragraphs = Пункты
international-paraphrase = Пересказ, не официальный текст
international-own-part = часть (наше собственное деление)
international-own-part-of = Наше собственное деление: { $paragraph }; в тексте буквенного обозначения нет.
international-parts = Наше собственное деление
international-verb = Определяющий глагол
international-deadline = Срок
international-deadline-of = срок { $date }
international-source = Прочитано в
international-note = Примечание редакторов
international-title-official = Официальное название
international-date = Дата
international-symbol = Условное обозначение
international-added = добавлено в этот файл

## How far a paragraph was checked here.

international-checked = Сверка с официальным текстом
international-signed-off = Сверено в этом файле двумя проверяющими
international-one-reader = Здесь сверено одним проверяющим; ожидается второй
international-differing = Двое проверяющих приводят разные слова; не считается сверенным
international-held-out = Отмечается на экране и не входит в документы с пометкой «окончательный».
international-may-be-final = Может входить в документы с пометкой «окончательный».
international-mark = отметка { $mark }
international-readings = Сверки
international-no-reading = Здесь его ещё никто не сверял. Нужны двое разных проверяющих; от каждого — цитата, её место и прочитанный файл.
international-sign = Добавить сверку
international-sign-second = Добавить вторую сверку
international-sign-explains = Перепишите слова официального текста так, как они там стоят. Второй проверяющий делает это, не глядя на первую сверку. Имена проверяющих остаются при пункте и передаются вместе с ним при обмене.
international-reader = Проверяющий (имя или должность)
international-quote = Цитата из официального текста
international-locator = Где это стоит
international-locator-hint = Страница и пункт, например «с. 76, п. 278».
international-file-read = Прочитанный файл
international-file-choose = Выбрать файл
international-file-same = Взять { $file }
international-file-none = Файл не выбран.
international-keep-reading = Сохранить эту сверку
international-quotes-differ = Цитата не совпадает с той, которую приводит другой проверяющий ({ $reader }).
international-quotes-differ-hint = Сверьте обе с текстом. Исправьте свою или сохраните обе сверки: тогда пункт считается не сверенным.
international-quote-other = Другая цитата ({ $reader })
international-keep-both = Сохранить обе сверки
international-take-back = Отозвать
international-read-on = { $reader }, { $date }

## Measures linked to a paragraph.

international-measures = Меры, связанные с этим пунктом
international-no-measures = Здесь связанных мер нет.
international-link = Связать меры
international-link-explains = Отдельно указывается, кто относит эти меры к этому пункту: сам акт, государство или редактор. Связи, сделанные редакторами, наружу не передаются.
international-basis = Кто это говорит
international-act-seen = Акты, на которых основаны эти меры, мною просмотрены; этот пункт в них указан.
international-pick = Меры
international-pick-find = Найти меры
international-picked = { $count ->
    [one] выбрана { $count } мера
    [few] выбраны { $count } меры
    [many] выбрано { $count } мер
   *[other] выбрано { $count } мер
  }
international-pick-more = Приведены только первые { $count }. Уточните поиск.

## Whom a treaty reaches.

international-applies = На кого распространяется
international-parties-of = Распространяется на участников договора: { $treaty }.
international-no-list = Список участников не внесён, поэтому о том, кто является участником, ничего не сказано.
international-list-as-at = Список участников по состоянию на { $date }, { $source }.
international-list-partial = В списке названы не все участники: о государстве, которого в нём нет, ничего не сказано.
international-party = Участник
international-not-party = Не участник: не применимо
international-not-known = Нет в списке
international-since = с { $date }
international-not-a-party = Не участник договора: { $treaty }, по состоянию на { $date } ({ $source })
international-parties = Участники
international-bring-list = Внести список участников
international-list-title = Список участников: { $treaty }
international-list-explains = Книга или текстовый файл, где в каждой строке одно государство, или такой же список, вставленный сюда. Ничего не записывается, пока не выяснено каждое название.
international-list-file = Выбрать файл
international-list-pasted = Или вставьте список
international-list-from = Из { $file }
international-list-day = По состоянию на
international-list-source = Чей это список
international-list-source-hint = Например: депозитарий, Сборник договоров Организации Объединенных Наций.
international-list-complete = Названы ли в списке все участники?
international-list-complete-yes = Да: кого в нём нет, тот не участник
international-list-complete-no = Нет: об остальных он ничего не говорит
international-list-undated = В некоторых строках нет даты. Являются ли эти государства участниками?
international-list-undated-yes = Да, это участники
international-list-undated-no = Нет, опустить их
international-list-choose = Выберите
international-list-state-column = Столбец государств
international-list-date-column = Столбец дат
international-list-no-column = нет
international-list-column = { $number }: { $header }
international-list-row = Строка
international-list-printed = Как напечатано
international-list-state = Государство
international-list-date = Дата
international-list-again = уже названо в строке выше
international-list-left-out = опущено, как вы указали
international-list-which = Какое государство означает «{ $name }»?
international-list-no-state = Не государство: опустить строку
international-list-names-open =
  { $count ->
    [one] { $count } название не вполне ясно. Уточните его.
    [few] { $count } названия не вполне ясны. Уточните их.
    [many] { $count } названий не вполне ясны. Уточните их.
   *[other] { $count } названий не вполне ясны. Уточните их.
  }
international-list-empty = Ни в одной строке государство не названо точно. Проверьте столбец государств.
international-list-write = Сохранить этот список
international-list-written = Список участников сохранён.
international-list-heading = Взято как заголовок: { $words }

## Texts and paragraphs that users add.

international-add-text = Добавить текст
international-add-paragraph = Добавить пункт
international-edit = Изменить
international-code = Код
international-code-hint = От двух до восьми заглавных латинских букв и цифр, например CTBT. Позже изменить его нельзя.
international-name = Название
international-name-in = Название ({ $language })
international-pinpoints = Как обозначаются его части
international-parties-only = Распространяется только на своих участников
international-number = Номер
international-number-hint = Как он напечатан в тексте, например 5(b).
international-sentence = Наше нейтральное изложение одним предложением, не более шестидесяти слов
international-sentence-in = Изложение ({ $language })
international-save = Сохранить
international-saved = Сохранено: { $what }
international-developments = Внешние события
