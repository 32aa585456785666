### Texts beside each other: clauses of many states, versions, fields of several measures.

align-heading = Формулировки национальных текстов
align-status = Каждая строка — одна мысль, каждый столбец — одно государство. Слова взяты из самих текстов; ничто здесь не является предложением какого-либо государства.
align-idea = Мысль
align-empty = —
align-note = Строки найдены путём сравнения слов; процент показывает, насколько это надёжно. Пустая ячейка означает, что в тексте не найдено положения с этой мыслью, и больше ничего.
align-confidence = { $percent } %
align-likeness-equal = та же формулировка
align-likeness-near = почти та же формулировка
align-likeness-different = иная формулировка
error-align-no-clauses = Ни у одной из этих мер нет положений с текстом.
error-align-no-clauses-hint = Сначала внесите или примите положения текстов; названия и краткие изложения сопоставляются по полям.
error-align-too-many = Положений в этих мерах: { $about }; рядом можно поставить не более 20 000.
error-align-too-many-hint = Выберите меньше мер или одну категорию.
error-compare-one-alone = Одну меру сопоставить не с чем.
error-compare-one-alone-hint = Назовите две меры или больше либо две версии одной меры.
compare-heading = Сопоставление
compare-status = По полям и положениям. Добавленное подчёркнуто, исключённое зачёркнуто.
compare-field = Поле
compare-same = совпадает
compare-differs = различается
compare-partly = указано не всеми
compare-covers = одно охватывает другое
compare-not-stated = не указано
compare-yes = да
compare-no = нет
