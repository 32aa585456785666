### The common text from Word, marked-up copies, the rolling text with its brackets.

compilation-text = Texte
compilation-untitled = Sans titre
compilation-no-text = Il n’y a pas encore de texte commun. Reprenez le document de la coprésidence, ou commencez un texte sur sa propre page.
compilation-all-texts = Tous les textes
compilation-to-rolling = Texte évolutif
compilation-undo = Annuler
compilation-undone = Annulé.
compilation-close = Fermer
compilation-views = Vue

## Going there.

compilation-go-rolling = Aller au texte évolutif
compilation-go-copies = Reprendre des copies annotées
compilation-go-bring-in = Reprendre depuis Word

## The rolling text.

compilation-rolling-page = Texte évolutif
compilation-rolling-sub = Ce que personne ne propose de modifier figure hors crochets ; entre crochets figurent les mots du texte et ceux de chaque délégation.
compilation-as-now = Affiché tel qu’il est maintenant, et non à la date consultée.
compilation-tab-text = Texte
compilation-tab-four-column = Quatre colonnes
compilation-tab-provenance = Provenance
compilation-lines = Lignes du texte évolutif
compilation-line = Ligne { $line }
compilation-brackets =
    { $count ->
        [one] { $count } crochet
       *[other] { $count } crochets
    }
compilation-no-brackets = Il n’y a pas de crochets. Personne ne propose de modifier ces mots.
compilation-own-brackets =
    { $count ->
        [one] Un passage entre crochets figure dans le texte lui-même.
       *[other] { $count } passages entre crochets figurent dans le texte lui-même.
    }
compilation-held = { $state } dans { $count }
compilation-new-paragraph = Nouveau paragraphe
compilation-aside =
    { $count ->
        [one] Une proposition porte sur d’autres mots et n’est pas affichée.
       *[other] { $count } propositions portent sur d’autres mots et ne sont pas affichées.
    }
compilation-bracket-open = Crochet { $number } : { $states }

## One bracket.

compilation-panel = Crochet
compilation-bracket-of = { $number } sur { $all }
compilation-bracket-line = Crochet { $number }, ligne { $line }
compilation-before = Crochet précédent
compilation-after = Crochet suivant
compilation-of-text = Mots du texte
compilation-words-go = Les mots sont supprimés.
compilation-take = Retenir cette rédaction
compilation-take-of = Retenir cette rédaction : { $states }
compilation-keep-text = Garder les mots du texte
compilation-leave-out = Ne rien ajouter, comme dans le texte
compilation-leave-out-paragraph = Ne pas ajouter le paragraphe
compilation-own-words = Autres mots
compilation-own-words-label = Mots qui doivent figurer ici
compilation-own-words-hint = Ils prennent la place du crochet, et toute proposition qu’il contient est considérée comme traitée.
compilation-own-words-take = Mettre ces mots
compilation-settled = Le crochet est levé.

## Four columns, and where words come from.

compilation-column-paragraph = Paragraphe
compilation-column-text = Texte de la coprésidence
compilation-column-proposals = Propositions des délégations
compilation-column-without-brackets = Hors crochets
compilation-open = entre crochets
compilation-provenance-explains = Pour chaque ligne : les délégations qui y proposent quelque chose, le nombre de propositions, celles qui ont été trouvées par comparaison, et les copies dont elles viennent.
compilation-column-line = Ligne
compilation-column-delegations = Délégations
compilation-column-delegation = Délégation
compilation-column-proposal-count = Propositions
compilation-column-compared = Par comparaison
compilation-column-copies = Copies
compilation-no-open-proposal = aucune proposition ouverte

## Saving it.

compilation-save-as = Enregistrer sous
compilation-save-title = Enregistrer le texte évolutif
compilation-save-explains = Le document Word contient le texte avec ses crochets et ses numéros de ligne, les quatre colonnes et la provenance des mots ; les autres formes n’en contiennent qu’une partie.
compilation-format-docx = Document Word
compilation-format-html = Page web
compilation-format-xlsx = Classeur
compilation-format-txt = Texte brut
compilation-format-json = Données
compilation-file-name = Texte évolutif
compilation-saved = Enregistré : { $path }

## Marked-up copies.

compilation-copies-page = Copies annotées
compilation-copies-sub = Copies du texte commun telles que les délégations les ont renvoyées, avec leurs modifications
compilation-copies-empty = Choisissez les copies, ou un dossier de copies. Pour chacune, il est montré de qui elle est et ce qu’elle modifie avant toute reprise.
compilation-copies-read = Les copies sont en cours de lecture.
compilation-choose-files = Choisir les copies
compilation-choose-folder = Choisir un dossier
compilation-copies-drop = Laisser de côté
compilation-tab-files =
    { $count ->
        [one] { $count } fichier
       *[other] { $count } fichiers
    }
compilation-tab-changes =
    { $count ->
        [one] { $count } modification
       *[other] { $count } modifications
    }
compilation-receipt =
    { $rows ->
        [one] { $rows } modification
       *[other] { $rows } modifications
    } = nouvelles : { $applied } + déjà là : { $same } + en attente : { $held }
compilation-take-in =
    { $count ->
        [0] Garder les fichiers
        [one] Reprendre { $count } modification
       *[other] Reprendre { $count } modifications
    }
compilation-taken-in =
    { $count ->
        [0] Les fichiers sont gardés. Aucune modification n’était nouvelle.
        [one] Une modification a été reprise.
       *[other] { $count } modifications ont été reprises.
    }
compilation-replace = La nouvelle copie d’une délégation prend la place de la précédente
compilation-column-file = Fichier
compilation-column-whose = De qui
compilation-column-standing = Lecture
compilation-column-changes = Modifications
compilation-column-findings = À voir
compilation-taken = sera reprise
compilation-not-taken = en attente ; rien n’en est repris
compilation-whose = De quelle délégation est { $file }
compilation-named = Y sont nommés : { $states }
compilation-whose-from-told = selon vous
compilation-whose-from-author = d’après l’auteur des modifications
compilation-whose-from-file-name = d’après le nom du fichier
compilation-standing-tracked = Modifications suivies
compilation-standing-tracking-off = Comparée au texte : pas de modifications suivies
compilation-standing-partly-tracked = Modifications suivies, et mots comparés
compilation-standing-unchanged = Aucune modification
compilation-standing-earlier-version = Sur une version antérieure
compilation-standing-other-text = Un autre texte
compilation-standing-no-words = Sans mots
compilation-standing-unreadable = Illisible
compilation-no-longer =
    { $count ->
        [one] { $count } proposition antérieure n’y figure plus
       *[other] { $count } propositions antérieures n’y figurent plus
    }
compilation-earlier-version = Elle porte sur une version antérieure du texte, du { $time }. Rien n’en est repris.
compilation-hint-state-open = Indiquez à côté quelle délégation l’a envoyée.
compilation-hint-earlier-copy = Indiquez plus haut si elle prend la place de la précédente.
compilation-changes-list = Modifications dans les copies
compilation-found-none = Aucune modification n’est prête à être reprise.
compilation-column-removed = Supprimé
compilation-column-inserted = Ajouté
compilation-column-made = Fait par
compilation-there-already = déjà là

## The co-chairs' document.

compilation-bring-in-page = Reprendre depuis Word
compilation-bring-in-sub = Le document de la coprésidence devient les paragraphes du texte commun
compilation-bring-in-empty = Choisissez le document Word de la coprésidence. Ses paragraphes sont montrés avant toute reprise.
compilation-bring-in-over = Choisissez le nouveau document de la coprésidence. Il est comparé au texte commun qui est ici, et montré avant tout changement.
compilation-choose-document = Choisir le document
compilation-document-read = Le document est en cours de lecture.
compilation-document-drop = Laisser de côté
compilation-language = Langue
compilation-account =
    { $all ->
        [one] { $all } paragraphe
       *[other] { $all } paragraphes
    } = nouveaux : { $new } + modifiés : { $changed } + identiques : { $same }
compilation-bring-in-take = Reprendre
compilation-brought-in =
    { $count ->
        [one] Le texte commun compte un paragraphe.
       *[other] Le texte commun compte { $count } paragraphes.
    }
compilation-removed = N’est plus dans le document et quitte le texte :
compilation-column-number = Numéro
compilation-column-words = Mots
compilation-column-bucket = Comparaison
compilation-bucket-new = nouveau
compilation-bucket-changed = modifié
compilation-bucket-same = identique

## Which of a delegation's points the text has.

compilation-tab-points = Points repris
compilation-points-explains = Pour ce bureau seul : une phrase telle que la délégation la voulait, et où le texte la contient aujourd’hui.
compilation-column-point = Avec la modification faite
compilation-column-taken-up = Dans le texte
compilation-column-where = Où
compilation-taken-up-verbatim = mot pour mot
compilation-taken-up-reworded = en d’autres termes
compilation-taken-up-not-in = non repris
compilation-alike = semblable à { $percent } %
compilation-point-removes = À supprimer :
