### What the fields of a measure choose from, besides the closed lists.

precision-day = Ao dia
precision-month = Ao mês
precision-year = Ao ano
precision-unknown = Não se sabe
item-list-hs = Sistema Harmonizado
item-list-ml = Lista militar
item-list-du = Lista de dupla utilização
item-list-named = Nomeado
geography-method-postal-codes = Lista de códigos postais
geography-method-customs-code = Código aduaneiro
geography-method-declaration = Declaração
language-en = Inglês
language-fr = Francês
language-ar = Árabe
language-es = Espanhol
language-pt = Português
language-ru = Russo
language-tr = Turco
language-zh = Chinês
language-und = Língua não indicada
