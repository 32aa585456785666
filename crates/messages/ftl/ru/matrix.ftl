### Матрица как документ.

matrix-status-as-at = Положение на { $date }
matrix-changes-since = Изменения с: { $since }
matrix-basis = Составлено на основе представленных сведений; без ущерба для национальных позиций.
matrix-check-code = Контрольный код: { $words }
matrix-page-of = Стр. { $page } из { $pages }
matrix-marking = Рассылка
matrix-notes = Примечания

## Heads of the rows.

matrix-row-number = №
matrix-state = Государство
matrix-state-code = Код

## In a cell.

matrix-stage-not-stated = Стадия не указана
matrix-exemptions =
    { $count ->
        [one] { $count } изъятие
        [few] { $count } изъятия
        [many] { $count } изъятий
       *[other] { $count } изъятия
    }
matrix-more = и ещё { $count }
matrix-change-text = изменено: формулировка
matrix-change-stage = изменено: стадия
matrix-change-cell = изменено: записи
matrix-column-unverified = ещё не сверено с официальным текстом

## Names of the sheets; 31 characters at most.

matrix-sheet-matrix = Матрица
matrix-sheet-legend = Пояснения
matrix-sheet-provenance = Происхождение

## The legend.

matrix-legend-category = Категории
matrix-legend-obligation = Пункты
matrix-legend-commitment = Обязательства
matrix-legend-entries = Как читать ячейку
matrix-legend-entry = Первая строка записи — её правовая стадия, как она указана в источнике. Ниже приведены акт, год и число указанных изъятий.
matrix-legend-changed = Черта в начале ячейки и слово в её конце отмечают изменение.
matrix-legend-empty = Пустая ячейка ничего не говорит о государстве.
matrix-legend-words = Где мера не приведена
matrix-legend-reported = Мера зарегистрирована.
matrix-legend-held = Мера находится у сопредседателей по желанию государства.
matrix-legend-stated-none = Государство заявляет, что меры у него нет.
matrix-legend-none-found = Документированный поиск меры не выявил.
matrix-legend-not-applicable = Столбец не может относиться к государству по указанной причине.
matrix-legend-received = Сведения от государства поступили и вносятся.
matrix-legend-no-information = Государству направлен запрос; сведений по этому вопросу не поступило.
matrix-legend-unchecked = Поиск по этому вопросу ещё не проводился.

## Where each entry comes from; for the desk only.

matrix-provenance-reference = Обозначение
matrix-provenance-title = Название
matrix-provenance-stage = Правовая стадия
matrix-provenance-submission = Представление
matrix-provenance-sheet = Лист
matrix-provenance-row = Строка
matrix-provenance-received = Получено
