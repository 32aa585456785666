### What the fields of a measure choose from, besides the closed lists.

precision-day = Con el día
precision-month = Con el mes
precision-year = Con el año
precision-unknown = No se conoce
item-list-hs = Sistema Armonizado
item-list-ml = Lista de material militar
item-list-du = Lista de productos de doble uso
item-list-named = Por su nombre
geography-method-postal-codes = Lista de códigos postales
geography-method-customs-code = Código aduanero
geography-method-declaration = Declaración
language-en = Inglés
language-fr = Francés
language-ar = Árabe
language-es = Español
language-pt = Portugués
language-ru = Ruso
language-tr = Turco
language-zh = Chino
language-und = Idioma no indicado
