### National instruments: laws, decrees, practices that carry measures.

acts-page = Национальные акты
acts-go = Перейти к национальным актам
acts-sub = Законы, указы и практика; при каждом — основанные на нём меры и то, что его изменяет.
acts-find = Найти акт
acts-state = Государство
acts-any = любое
acts-none = Подходящих национальных актов нет.
acts-cut = Приведены только первые { $count }. Уточните поиск.
acts-number = Номер
acts-title = Название
acts-type = Вид
acts-date = Дата
acts-authority = Орган
acts-without-number = Без номера
acts-add = Добавить акт
acts-edit = Изменить
acts-save = Сохранить
acts-saved = Сохранено: { $number }
acts-two-wordings = Имеются две редакции: { $fields }
acts-measures = Основанные на нём меры
acts-no-measures = Основанных на нём мер здесь нет.
acts-amends = Изменяет
acts-amended-by = Изменён актами
acts-chain = Цепочка изменений, по датам
acts-chain-here = этот акт
acts-not-amended = Изменений не внесено.
