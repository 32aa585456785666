### Labels of the closed lists: one message per value, named LIST-VALUE.

## The legal stage of a measure, as its source says it.

stage-announced = Объявлена
stage-proposed = Предложена
stage-drafted = Подготовлен проект
stage-in-consultation = На консультациях
stage-tabled = Внесена на рассмотрение
stage-adopted = Принята
stage-in-force = Вступила в силу
stage-in-force-provisional = Действует временно
stage-suspended = Приостановлена
stage-expired = Срок действия истёк
stage-repealed = Отменена
stage-annulled = Аннулирована
stage-withdrawn = Отозвана

## What happened to a measure on a date.

event-announced = Объявление
event-proposed = Предложение
event-drafted = Подготовка проекта
event-consultation-opened = Начало консультаций
event-consultation-closed = Завершение консультаций
event-tabled = Внесение на рассмотрение
event-adopted = Принятие
event-signed = Подписание акта
event-published = Опубликование
event-in-force = Вступление в силу
event-in-force-provisional = Временное вступление в силу
event-applied = Начало применения
event-amended = Внесение изменений
event-suspended = Приостановление
event-resumed = Возобновление
event-partially-repealed = Частичная отмена
event-repealed = Отмена
event-expired = Истечение срока
event-annulled = Аннулирование судом
event-validation-denied = Неутверждение
event-withdrawn = Отзыв

## How far a measure is applied; separate from its legal stage.

application-applied = Применяется
application-partly-applied = Применяется частично
application-not-yet-applied = Ещё не применяется
application-not-reported = Не сообщается

## What is known of a state in a column.

coverage-reported = Сообщено
coverage-held = Хранится у сопредседателей
coverage-stated-none = Нет (заявлено)
coverage-none-found = Не найдено
coverage-not-applicable = Не применимо
coverage-received = Получено, вносится
coverage-no-information = Нет сведений
coverage-unchecked = Не проверено

## How a submission came in.

channel-note-verbale = Вербальная нота
channel-mail = Электронная почта
channel-in-person = Лично
channel-capital = Из столицы
channel-envelope = Запечатанный конверт

## The weight of a submission.

standing-own-note = Вербальная нота самого государства
standing-own-mail = Письмо самого государства
standing-secretariat = Подборка секретариата
standing-press = Пресса

## How far the work on a submission has come.

submission-work-received = Получено
submission-work-being-entered = Вносится
submission-work-queries-out = Вопросы направлены
submission-work-checked = Проверено
submission-work-confirmed = Подтверждено делегацией
submission-work-printed = Напечатано

## The kind of national instrument.

act-type-constitution = Конституция
act-type-law = Закон
act-type-decree-law = Декрет-закон
act-type-decree = Указ
act-type-regulation = Регламент
act-type-ministerial-order = Приказ министра
act-type-cabinet-decision = Решение кабинета министров
act-type-licensing-practice = Политика или практика лицензирования
act-type-guidance = Циркуляр или руководство
act-type-tender-rule = Правило проведения торгов
act-type-court-ruling = Судебное решение
act-type-fund-exclusion = Решение фонда об исключении
act-type-administrative-practice = Административная практика
act-type-political-announcement = Политическое заявление
act-type-international-agreement = Международное соглашение
act-type-supranational-act = Наднациональный акт

## What a measure reaches.

direction-import = Импорт
direction-export = Экспорт
direction-transit = Транзит
direction-trans-shipment = Перегрузка
direction-brokering = Посредничество
direction-carriage = Перевозка
direction-service = Услуги
direction-finance = Финансы и инвестиции

## The standard that makes a measure apply.

trigger-absolute = Во всех случаях
trigger-clear-risk = Явный риск
trigger-reasonable-grounds = Разумные основания подозревать
trigger-knowledge = Осведомлённость
trigger-overriding-risk = Преобладающий риск
trigger-case-by-case = В каждом отдельном случае

## Contracts and licences that existed before a measure.

existing-contracts-covered = Охватываются
existing-contracts-saved = Сохраняются
existing-contracts-partly = Охватываются частично

## How a measure ends.

sunset-date = На дату
sunset-event = При наступлении события
sunset-none-stated = Окончание не указано
sunset-unknown = Неизвестно

## Why something is left out of a measure.

exemption-humanitarian = Гуманитарное
exemption-medical = Медицинское
exemption-existing-contracts = Существующие контракты
exemption-diplomatic-transit = Транзит дипломатических грузов
exemption-national-interest = Национальные интересы
exemption-re-export = Реэкспорт
exemption-spare-parts = Запасные части
exemption-personal-use = Личное пользование
exemption-other = Прочее

## What kind of source stands behind a statement.

source-official-gazette = Официальный вестник
source-ministry = Министерство или ведомство
source-parliament = Парламент
source-court = Суд
source-note-verbale = Вербальная нота
source-press = Пресса
source-ngo = Неправительственная организация
source-other = Другое

## Who says that a measure belongs to a paragraph.

obligation-basis-cited = Указано в акте
obligation-basis-state = Указано государством
obligation-basis-editor = Связано редактором

## What a paragraph is in law.

legal-nature-treaty-obligation = Договорное обязательство
legal-nature-binding-order = Постановление, обязательное для сторон дела
legal-nature-advisory-opinion = Консультативное заключение
legal-nature-security-council = Решение или призыв Совета Безопасности
legal-nature-recommendation = Рекомендация
legal-nature-codification = Кодификация общего международного права
legal-nature-political-commitment = Политическое обязательство

## On whom a paragraph falls.

addressee-all-states = Все государства
addressee-member-states = Государства-члены
addressee-parties = Участники договора
addressee-endorsing-states = Присоединившиеся государства
addressee-named-states = Названные в тексте государства
addressee-organisations = Международные организации
addressee-united-nations = Организация Объединенных Наций
addressee-nobody = Без адресата

## How far a built-in row was read against the official text.

verification-verified = Сверено с опубликованным текстом
verification-substance = Содержание известно, формулировка не сверена
verification-unverified = Пересказ, ещё не сверен с официальным текстом
verification-disputed = Источники расходятся

## How the number of a paragraph is written. $number: the number as the text prints it.

pinpoint-paragraph = п. { $number }
pinpoint-operative-paragraph = п. { $number } постановляющей части
pinpoint-item = пункт { $number }
pinpoint-article = ст. { $number }
pinpoint-whole-text = весь текст

## What a state says to a proposal. No position is a value, and it is not a no.

position-supports = Поддерживает
position-can-accept = Может принять
position-awaits-instructions = Ожидает инструкций
position-asks-for-changes = Просит изменений
position-cannot-accept = Не может принять
position-no-position = Позиция не выражена

## How a state took part in an event.

participation-co-chair = Сопредседатель
participation-founding-signatory = Государство-основатель
participation-listed-member = Указано как член
participation-participant = Участник
participation-observer = Наблюдатель
participation-endorsed = Присоединилось
participation-endorsed-with-reservation = Присоединилось с оговоркой
participation-co-sponsor = Соавтор
participation-associated = Заявило о присоединении
participation-withdrew = Вышло
participation-invited = Приглашено

## Regional groups of the United Nations.

region-african = Государства Африки
region-asia-pacific = Государства Азии и Тихого океана
region-eastern-european = Государства Восточной Европы
region-latin-american-and-caribbean = Государства Латинской Америки и Карибского бассейна
region-western-european-and-other = Западноевропейские и другие государства
region-none = Вне региональных групп

## What an entry of the table of states is.

state-kind-state = Государство
state-kind-observer = Государство-наблюдатель
state-kind-organisation = Организация
state-kind-fictional = Вымышленное государство

## How the clauses of a text are numbered.

numbering-outline = 1. а) i)
numbering-article = Статьи
numbering-decimal = 1, 1.1, 1.1.1

## What a drafted text is for.

text-kind-common-text = Общий текст
text-kind-model-measure = Типовая мера
