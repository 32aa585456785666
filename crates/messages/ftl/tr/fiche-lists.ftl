### What the fields of a measure choose from, besides the closed lists.

precision-day = Gün olarak
precision-month = Ay olarak
precision-year = Yıl olarak
precision-unknown = Bilinmiyor
item-list-hs = Armonize Sistem
item-list-ml = Askerî malzeme listesi
item-list-du = Çift kullanımlı malzeme listesi
item-list-named = Adıyla
geography-method-postal-codes = Posta kodları listesi
geography-method-customs-code = Gümrük kodu
geography-method-declaration = Beyan
language-en = İngilizce
language-fr = Fransızca
language-ar = Arapça
language-es = İspanyolca
language-pt = Portekizce
language-ru = Rusça
language-tr = Türkçe
language-zh = Çince
language-und = Dili belirtilmemiş
