### What the fields of a measure choose from, besides the closed lists.

precision-day = To the day
precision-month = To the month
precision-year = To the year
precision-unknown = Not known
item-list-hs = Harmonized System
item-list-ml = Military list
item-list-du = Dual-use list
item-list-named = Named
geography-method-postal-codes = List of postal codes
geography-method-customs-code = Customs code
geography-method-declaration = Declaration
language-en = English
language-fr = French
language-ar = Arabic
language-es = Spanish
language-pt = Portuguese
language-ru = Russian
language-tr = Turkish
language-zh = Chinese
language-und = Language not stated
