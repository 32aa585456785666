### Ce que proposent les champs d’une mesure, outre les listes fermées.

precision-day = Au jour
precision-month = Au mois
precision-year = À l’année
precision-unknown = Non connue
item-list-hs = Système harmonisé
item-list-ml = Liste militaire
item-list-du = Liste des biens à double usage
item-list-named = Nommément désigné
geography-method-postal-codes = Liste de codes postaux
geography-method-customs-code = Code douanier
geography-method-declaration = Déclaration
language-en = Anglais
language-fr = Français
language-ar = Arabe
language-es = Espagnol
language-pt = Portugais
language-ru = Russe
language-tr = Turc
language-zh = Chinois
language-und = Langue non indiquée
