### Commandes communes à plusieurs pages : dates, listes, langues.

fields-not-stated = Non indiqué
fields-language-not-known = langue inconnue
fields-in-language = { $what }, { $language }
fields-search-to-add = Écrire pour chercher
fields-type-or-choose = Écrire, ou choisir dans la liste
fields-remove = Retirer { $what }
fields-remove-short = Retirer
fields-removed = { $what } : élément retiré.
fields-bring-back = Remettre
fields-move-up = Monter { $what }
fields-move-down = Descendre { $what }
fields-moved = Maintenant au rang { $place } sur { $count }
fields-date-placeholder = 2025-10-17 ou mars 2025
fields-date-not-known = Inconnue
fields-date-read =
    { $precision ->
        [year] { $date } (l’année)
        [month] { $date } (le mois)
       *[other] { $date }
    }
fields-date-ambiguous = Lequel de ces deux jours ?
fields-date-unread = Pas encore lu comme une date. Écrivez 2025-10-17, 2025-10, 2025, ou le mois en toutes lettres.
