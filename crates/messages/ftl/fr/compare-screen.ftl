### Mesures côte à côte : champ par champ, clause par clause, et les libellés des textes nationaux.

compare-screen-section = Comparer
compare-screen-page = Mesures comparées
compare-screen-wording-page = Libellés nationaux
compare-screen-go = Aller aux mesures comparées
compare-screen-wording-go = Aller aux libellés des textes nationaux
compare-screen-chosen-action = Comparer les mesures choisies
compare-screen-title = Comparer des mesures
compare-screen-measures-count =
    { $count ->
        [one] { $count } mesure
       *[other] { $count } mesures
    }
compare-screen-fields-count = Champs : { $all } = { $same } identiques + { $differ } différents + { $some } indiqués par certains
compare-screen-clauses-count = Clauses : { $all } = { $same } identiques + { $differ } en d’autres termes + { $some } dans certains seulement
compare-screen-chosen = Mesures comparées
compare-screen-remove = Retirer { $what }
compare-screen-remove-all = Tout retirer
compare-screen-add = Ajouter
compare-screen-find = Trouver une mesure
compare-screen-none-found = Aucune mesure ne contient ces mots.
compare-screen-full = { $most } mesures sont comparées ; retirez-en une pour en ajouter une autre.
compare-screen-choose =
    { $count ->
        [0] Choisissez deux mesures ou davantage, { $most } au plus : ici par leurs mots, ou dans la liste des mesures avec Espace et « Comparer les mesures choisies ».
        [one] Une mesure est choisie. Ajoutez-en une autre à laquelle la comparer.
       *[other] Choisissez deux mesures ou davantage, { $most } au plus.
    }
compare-screen-comparing =
    { $count ->
        [one] Comparaison de { $count } mesure
       *[other] Comparaison de { $count } mesures
    }
compare-screen-only-differs = Seulement ce qui diffère
compare-screen-nothing-differs = Rien ne diffère entre ces mesures.
compare-screen-to-wording = Libellés des textes nationaux
compare-screen-to-fields = Champs de ces mesures
compare-screen-save = Enregistrer…
compare-screen-panel = Ce qui se trouve derrière la case
compare-screen-table = Champs et clauses des mesures
compare-screen-corner = Champ
compare-screen-no-state = Sans État
compare-screen-not-stated = non indiqué
compare-screen-agreement =
    { $agreement ->
        [same] identique
        [partly] indiqué par certains
        [covers] l’un couvre l’autre
       *[differs] différent
    }
compare-screen-letter =
    { $of ->
        [wording] Libellé { $letter } :
       *[value] Valeur { $letter } :
    }
compare-screen-clauses = Clauses
compare-screen-clause = Clause { $number }
compare-screen-clause-count =
    { $count ->
        [0] aucune clause
        [one] { $count } clause
       *[other] { $count } clauses
    }
compare-screen-clause-agreement =
    { $agreement ->
        [same] mêmes mots
        [partly] dans certaines, mêmes mots
       *[differs] mots différents
    }
compare-screen-not-compared = Langues non comparées : { $languages }
compare-screen-clause-first = Les autres sont rapportés à ces mots.
compare-screen-no-clause = pas de telle clause
compare-screen-imprecise = Textes longs : montrés par morceaux plus grands que nécessaire.
compare-screen-field =
    { $field ->
        [authentic] Langue authentique
        [stage_reason] Pourquoi le statut s’écarte des dates
        [application_reason] Pourquoi l’application s’écarte des dates
        [numbering] Numérotation des clauses
        [title_only] Ils ne voient que le titre
        [act-type] Nature de l’acte
        [act-authority] Autorité de l’acte
        [act-number] Numéro de l’acte
        [act-date] Date que porte l’acte
        [act-title] Titre de l’acte
        [act-amends] Ce que l’acte modifie
       *[other] { $field }
    }

## Libellés des textes nationaux.

compare-screen-wording-title = Libellés des textes nationaux
compare-screen-wording-explains = Une ligne par idée, une colonne par État. Les mots sont ceux des textes ; rien ici n’est une proposition d’un État.
compare-screen-ideas =
    { $count ->
        [one] { $count } idée
       *[other] { $count } idées
    }
compare-screen-states =
    { $count ->
        [one] { $count } État
       *[other] { $count } États
    }
compare-screen-to-look-at =
    { $count ->
        [one] { $count } case à regarder
       *[other] { $count } cases à regarder
    }
compare-screen-wording-choose = Choisissez ci-dessus une catégorie pour en lire les textes côte à côte, ou choisissez des mesures et comparez-les.
compare-screen-wording-none = Aucune idée n’a été trouvée dans ces textes.
compare-screen-texts = Textes
compare-screen-of-chosen =
    { $count ->
        [0] aucune mesure choisie
        [one] de { $count } mesure choisie
       *[other] de { $count } mesures choisies
    }
compare-screen-aligning = Mise en regard des textes
compare-screen-cancelled = Annulé. Rien n’a été modifié.
compare-screen-again = Recommencer
compare-screen-idea = Idée
compare-screen-shape =
    { $shape ->
        [definition] définition
        [prohibition] interdiction
        [exemption] dérogation
        [penalty] sanction pénale
        [entry-into-force] entrée en vigueur
       *[other] autre
    }
compare-screen-not-in-text = absente de ce texte
compare-screen-likeness =
    { $likeness ->
        [alone] dans ce seul texte
        [shared] même libellé dans plusieurs textes
        [first] libellé propre à ce texte
        [near] presque le libellé A
        [different] autre libellé que A
       *[equal] même libellé
    }
compare-screen-confidence =
    { $sure ->
        [sure] Sûr : { $percent } %
        [fairly] Assez sûr : { $percent } %
       *[unsure] Peu sûr, à regarder : { $percent } %
    }
compare-screen-place = { $state } · idée { $number }
compare-screen-empty-explains = Aucune clause du texte ({ $state }) n’a été trouvée pour cette idée. Cela ne dit rien d’autre.
compare-screen-also = Aussi dans d’autres textes de cet État
compare-screen-measure = Mesure
compare-screen-variants =
    { $count ->
        [one] { $count } libellé de cette idée
       *[other] { $count } libellés de cette idée
    }

## Enregistrement.

compare-screen-save-title =
    { $what ->
        [wording] Enregistrer les libellés des textes nationaux
       *[comparison] Enregistrer la comparaison
    }
compare-screen-save-explains = Le fichier est pour ce bureau : il montre tout ce qui est à l’écran, dans la langue que vous choisissez.
compare-screen-file-name =
    { $what ->
        [wording] libelles
       *[comparison] comparaison
    }
compare-screen-saved = Enregistré : { $path }
