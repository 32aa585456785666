### What the fields of a measure choose from, besides the closed lists.

precision-day = С точностью до дня
precision-month = С точностью до месяца
precision-year = С точностью до года
precision-unknown = Неизвестно
item-list-hs = Гармонизированная система
item-list-ml = Список военных товаров
item-list-du = Список товаров двойного назначения
item-list-named = По наименованию
geography-method-postal-codes = Список почтовых индексов
geography-method-customs-code = Таможенный код
geography-method-declaration = Заявление
language-en = Английский
language-fr = Французский
language-ar = Арабский
language-es = Испанский
language-pt = Португальский
language-ru = Русский
language-tr = Турецкий
language-zh = Китайский
language-und = Язык не указан
