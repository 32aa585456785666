### Écrire une fiche : ses champs, ses langues, ses versions, et ce qui en est dit pendant l’écriture.

fiche-new = Nouvelle mesure
fiche-new-entry = Nouvelle mesure
fiche-new-explains = Elle est saisie pour un État, et marquée comme saisie par le secrétariat.
fiche-begin = Commencer
fiche-edit = Modifier
fiche-done = Terminé
fiche-keep = Garder cette version
fiche-name-version = Nommer cette version…
fiche-version-name = Comment la nommer
fiche-version-name-hint = Par exemple « Envoyée au Commerce ». Les noms restent sur cette machine.
fiche-beside = Ce qui est dit de l’entrée
fiche-line =
    { $line ->
        [working] Version de travail, reste sur cette machine
       *[other] { $by ->
            [secretariat] Version remise, saisie par le secrétariat
            [nobody] Version remise
           *[other] Version remise, saisie par { $by }
        }
    }
fiche-field =
    { $field ->
        [title] Titre
        [official_title] Titre officiel
        [state] État
        [category] Catégorie
        [categories] Catégories
        [stage] Statut juridique
        [application] Application
        [summary] Résumé
        [text] Résumé ou passages cités
        [clauses] Passages cités
        [exemptions] Dérogations
        [events] Dates
        [adopted] Date d’adoption
        [in-force] Date d’entrée en vigueur
        [sources] Sources
        [act] Acte
        [authority] Autorité de l’acte
        [obligations] Textes internationaux
        [directions] Ce sur quoi elle porte
        [items] Produits
        [geography] Lieux
        [persons] Personnes
        [trigger] Quand elle s’applique
        [existing_contracts] Contrats en cours
        [sunset] Fin
        [review] Obligation de réexamen ou de rapport
        [enforcement] Exécution
        [audience] Peut être vue par
       *[other] { $field }
    }

## Garder ce qui est écrit.

fiche-unchanged = Rien de changé encore
fiche-typed = Écriture en cours…
fiche-not-saved = Pas encore enregistré ; un nouvel essai suit.
fiche-continued = Suite de ce qui a été écrit et gardé à { $time }.
fiche-waiting = Quelque chose était en cours d’écriture ici (enregistré à { $time }).
fiche-continue = Continuer
fiche-discard = Abandonner
fiche-being-written = En cours d’écriture
fiche-moved-on = L’entrée a changé pendant l’écriture.
fiche-moved-on-hint = Rien n’est perdu : les deux rédactions resteront côte à côte, à concilier.
fiche-now-two-wordings = Deux rédactions sont gardées côte à côte.
fiche-two-wordings-hint = L’entrée a été modifiée ailleurs entre-temps. Une personne les concilie.

## Complétude et points à voir.

fiche-completeness = Pas encore rempli
fiche-complete = Toutes les parties demandées sont remplies.
fiche-checks = À regarder
fiche-no-checks = Rien à regarder.
fiche-checks-count =
    { $count ->
        [0] Rien à regarder.
        [one] Un point à regarder.
       *[other] { $count } points à regarder.
    }
fiche-add-part = Ajouter une partie
fiche-add-part-hint = Écrire son nom

## Langues.

fiche-languages = Langues
fiche-add-language = Ajouter une langue
fiche-language-to-add = Langue à ajouter
fiche-language-of-words = Dans quelle langue sont ces mots ?
fiche-language-status =
    { $status ->
        [authentic] fait foi
        [current] traduction à jour
        [confirmed] traduction confirmée le { $date }
        [as-received] telle que reçue
        [stale] { $version ->
            [0] traduction d’une version antérieure
           *[other] traduction de la version { $version }
        }
       *[other] encore sans texte
    }
fiche-confirm-language = Confirmer
fiche-confirm-language-of = Confirmer { $language } comme traduction du texte actuel
fiche-make-authentic = Faire foi
fiche-make-authentic-of = Faire foi : { $language }

## Champs.

fiche-add-category = Catégorie à ajouter
fiche-from-dates = Découle des dates
fiche-from-dates-now = Découle des dates : { $stage }
fiche-reason = Pourquoi il s’écarte des dates
fiche-reason-hint = Pourquoi il s’écarte des dates, le cas échéant
fiche-words = Texte
fiche-exemption = Dérogation { $number }
fiche-add-exemption = Ajouter une dérogation
fiche-exemption-type = Nature
fiche-exemption-decider = Qui décide
fiche-exemption-condition = À quelle condition
fiche-exemption-expiry = Jusqu’à
fiche-passage = Passage { $number }
fiche-add-passage = Ajouter un passage
fiche-passage-number = Numéro imprimé
fiche-passage-heading = Intitulé
fiche-passage-text = Texte imprimé
fiche-event = Date { $number }
fiche-add-event = Ajouter une date
fiche-event-kind = Ce qui s’est produit
fiche-event-date = Quand
fiche-event-source = Établie par
fiche-no-source = Pas encore de source
fiche-source = Source { $number }
fiche-add-source = Ajouter une source
fiche-source-kind = Nature
fiche-source-locator = Où la trouver
fiche-source-locator-hint = Journal officiel n° 212, p. 9
fiche-source-quote = Son texte, tel que reçu
fiche-source-language = Langue du texte
fiche-source-retrieved = Consultée le
fiche-source-file = Fichier
fiche-source-second-reader = Seconde lecture par
fiche-attach = Joindre un fichier
fiche-attach-other = En joindre un autre
fiche-file-without-name = fichier joint
fiche-act-choose = Acte de cet État
fiche-act-new = Un nouvel acte
fiche-act-shared =
    { $count ->
        [one] Porte aussi { $count } autre mesure : une modification ici y paraîtra.
       *[other] Porte aussi { $count } autres mesures : une modification ici y paraîtra.
    }
fiche-act-type = Nature de l’acte
fiche-act-number = Numéro imprimé
fiche-act-number-hint = Arrêté 157/2025
fiche-act-title = Titre de l’acte
fiche-act-authority = Autorité
fiche-act-date = Date qu’il porte
fiche-item = Produit { $number }
fiche-add-item = Ajouter un produit
fiche-item-list = Liste
fiche-item-edition = Édition
fiche-item-code = Code imprimé
fiche-item-name = Nom
fiche-item-national = Chiffres nationaux
fiche-add-paragraph = Paragraphe à rattacher
fiche-basis = Fondement : { $paragraph }
fiche-basis-explains = « Cité dans l’acte » est pour qui a vu l’acte. Les liens de la rédaction restent ici et ne sont jamais remis.
fiche-add-place = Lieu à ajouter
fiche-place-hint = Écrire un lieu, puis Entrée
fiche-place-method = Comment il est délimité
fiche-place-list = Liste à laquelle elle renvoie
fiche-place-list-hint = Avec sa date ou son édition
fiche-add-person = Personnes à ajouter
fiche-persons =
    { $kind ->
        [nationals] Nationaux
        [residents] Résidents
        [companies] Sociétés
        [state-bodies] Organes de l’État
        [vessels] Navires
       *[other] Personnes inscrites sur une liste
    }
fiche-sunset-date = Prend fin le
fiche-sunset-event = Prend fin lorsque
fiche-audience =
    { $code ->
        [me] Moi seulement
        [delegation] Ma délégation
        [cochairs] Les coprésidents
        [named] Des États désignés
        [participants] Les participants
       *[public] Tout le monde
    }
fiche-add-named-state = État à ajouter
fiche-title-only = Ils ne voient que le titre

## Versions.

fiche-versions = Versions
fiche-version = Version { $number }
fiche-compare = Comparer
fiche-compare-version = Comparer la version { $number } avec la plus récente
fiche-compare-title = Comparer des versions
fiche-compare-from = De
fiche-compare-to = À
fiche-compare-same = Les deux disent la même chose.
fiche-taken-out = Retiré :
fiche-put-in = Ajouté :
fiche-end-of-change = (fin)
fiche-restore = Rétablir
fiche-restore-version = Rétablir la version { $number }
fiche-nothing-to-name = Rien ne diffère de la version la plus récente ; aucune n’a été nommée.
fiche-save-copy = Enregistrer une copie
fiche-save-copy-of = Enregistrer une copie de { $file }
fiche-copy-saved = Copie enregistrée : { $file }
fiche-interrupted =
    { $count ->
        [one] « { $title } » était en cours d’écriture quand le programme s’est arrêté.
       *[other] { $count } entrées étaient en cours d’écriture quand le programme s’est arrêté.
    }
