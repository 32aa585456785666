### Where states stand, packages of provisions, and the outlook of a package.

positions-page = Positions
positions-go = Aller aux positions
positions-sub = Pour ce poste seul : rien de cette page n’entre dans un document ni dans un pli.
positions-none = Il n’y a pas encore de texte commun, donc pas de rédaction sur laquelle s’exprimer.
positions-wordings = Rédactions
positions-views = Vue
positions-view-positions = Positions
positions-close = Fermer
positions-keep = Conserver
positions-remove = Retirer
positions-saved = La position est conservée.
positions-removed = Retiré.

## One wording.

positions-paragraph = Paragraphe { $number }
positions-package-named = Ensemble : { $title }
positions-package-kind = Ensemble
positions-proposal = Proposition
positions-proposal-of = Proposition de { $state }
positions-words-of-text = Mots du texte
positions-other = Autre entrée
positions-spoken-by = Se sont exprimés : { $states }
positions-nobody-spoke = Personne ne s’est encore exprimé sur ces mots.
positions-panel = Rédaction
positions-said = Qui a dit quoi
positions-not-spoken = Ne se sont pas exprimés
positions-not-spoken-explains = Cela ne dit rien de ce qu’ils pensent.
positions-all-spoke = Tous les États participants se sont exprimés.
positions-asked-for = Mots demandés
positions-stale = porte sur des mots antérieurs ; ne compte pas pour ceux d’aujourd’hui
positions-version-not-noted = la version visée n’est pas notée
positions-replaced = une position ultérieure prend sa place
positions-differing = une autre déclaration de l’État dit autre chose
positions-date-not-known = date inconnue
positions-edit = Modifier
positions-edit-of = Modifier la position : { $state }
positions-edit-title = Modifier la position

## Recording a position.

positions-record = Noter une position
positions-record-on-it = Noter une position à ce sujet
positions-state = État
positions-subject = Rédaction
positions-value = Ce qu’il a dit
positions-source = Où il l’a dit
positions-source-hint = Une réunion, une note, un courriel : de quoi le retrouver
positions-date = Quand
positions-asks-language = Langue de ces mots
positions-asks = Mots qu’il demande
positions-asks-hint = Tels que l’État les a formulés, et seulement s’il en a demandé
positions-problem-state = Indiquez de quel État il s’agit.
positions-problem-subject = Indiquez de quelle rédaction il s’agit.
positions-problem-value = Indiquez ce que l’État a dit.
positions-problem-source = Indiquez où l’État l’a dit.

## Packages.

positions-package = Ensemble
positions-whole-text = aucun : tout le texte
positions-package-new = Former un ensemble
positions-package-edit = Modifier l’ensemble
positions-package-remove = Retirer l’ensemble
positions-package-saved = L’ensemble est conservé.
positions-package-title = Nom
positions-package-needed = Nombre d’États souhaité
positions-package-needed-hint = Peut rester vide
positions-package-parts = Paragraphes, chacun avec la rédaction examinée
positions-wording = Rédaction
positions-problem-title = L’ensemble a besoin d’un nom.
positions-problem-parts = Choisissez au moins un paragraphe.
positions-problem-needed = Un nombre entier à partir de 1.

## The outlook.

positions-outlook = Perspectives
positions-reckoning = Les perspectives sont en cours de calcul.
positions-range = { $least } à { $most }
positions-range-explains =
    { $least ->
        [one] { $least } État s’y rallie de son propre mot ; { $most } avec tous ceux dont la réponse est encore ouverte.
       *[other] { $least } États s’y rallient de leur propre mot ; { $most } avec tous ceux dont la réponse est encore ouverte.
    }
positions-needed =
    { $needed ->
        [one] L’ensemble doit réunir { $needed } État.
       *[other] L’ensemble doit réunir { $needed } États.
    }
positions-weighs = Dans l’ensemble : paragraphe { $numbers }
positions-groups = Ce que les États ont dit de l’ensemble
positions-column-said = Déclaré
positions-column-count = États
positions-column-states = Lesquels
positions-no-position-explains = L’absence de position ne dit rien de ce qu’un État pense. Ce n’est pas un non.
positions-earlier = Se sont exprimés sur des mots antérieurs seulement : { $states }
positions-side-by-side = Déclarations concurrentes qui diffèrent : { $states }
positions-smallest-change = Plus petit changement qui élargit l’appui
positions-swap-proposal = Paragraphe { $number } : la proposition de { $state } rallierait { $states }.
positions-swap-text = Paragraphe { $number } : les mots du texte rallieraient { $states }.
positions-no-change =
    { $aim ->
        [one] Aucun changement des rédactions sur la table n’a été trouvé qui rallie { $aim } État.
       *[other] Aucun changement des rédactions sur la table n’a été trouvé qui rallie { $aim } États.
    }
positions-reaches =
    { $count ->
        [one] { $count } État s’y rallierait alors.
       *[other] { $count } États s’y rallieraient alors.
    }
positions-loses = Ne s’y rallieraient plus : { $states }
positions-exact-none = C’est exact : tout changement a été exclu.
positions-exact = C’est exact : tout changement plus petit a été exclu.
positions-bounded =
    { $count ->
        [one] C’est une borne : la recherche a été interrompue. Un changement plus petit peut exister ; aucun n’est inférieur à { $count } échange.
       *[other] C’est une borne : la recherche a été interrompue. Un changement plus petit peut exister ; aucun ne compte moins de { $count } échanges.
    }
positions-depends = Ce dont cela dépend
positions-depends-none = Aucune réponse n’est ouverte.
positions-open-on = { $states } : réponse encore ouverte sur le paragraphe { $numbers }
