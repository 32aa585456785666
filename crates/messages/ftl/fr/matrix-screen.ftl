### La matrice à l’écran.

matrix-screen-title-category = Mesures par catégorie
matrix-screen-title-obligation = Mesures par paragraphe d’un texte international
matrix-screen-title-commitment = Mesures par engagement
matrix-screen-sub = { $states ->
        [one] { $states } État
       *[other] { $states } États
    } · { $kind ->
        [obligation] { $columns ->
            [one] { $columns } paragraphe
           *[other] { $columns } paragraphes
        }
        [commitment] { $columns ->
            [one] { $columns } engagement
           *[other] { $columns } engagements
        }
       *[category] { $columns ->
            [one] { $columns } catégorie
           *[other] { $columns } catégories
        }
    } · situation au { $date }
matrix-screen-changed-count =
    { $count ->
        [one] { $count } case modifiée
       *[other] { $count } cases modifiées
    }
matrix-screen-changed = modifiée
matrix-screen-columns = Colonnes
matrix-screen-categories = Catégories
matrix-screen-paragraphs = Paragraphes
matrix-screen-commitments = Engagements
matrix-screen-group = Secteur
matrix-screen-stage = Statut juridique
matrix-screen-region = Région
matrix-screen-any = tous
matrix-screen-all = toutes
matrix-screen-since = Changements depuis
matrix-screen-state = État
matrix-screen-unverified = pas encore vérifié sur le texte officiel
matrix-screen-stage-not-stated = Stade non indiqué
matrix-screen-exemptions =
    { $count ->
        [one] { $count } dérogation
       *[other] { $count } dérogations
    }
matrix-screen-more =
    { $count ->
        [one] et { $count } de plus
       *[other] et { $count } de plus
    }
matrix-screen-measures =
    { $count ->
        [one] { $count } mesure
       *[other] { $count } mesures
    }
matrix-screen-empty = Aucun État n’a d’entrée qui convienne. Retirez un filtre, ou ajoutez une communication.
matrix-screen-panel = Ce qui se trouve derrière la case
matrix-screen-all-in-cell = Toutes les mesures de cette case
matrix-screen-nothing-here = Aucune mesure n’est consignée ici.

matrix-screen-file-name = matrice
matrix-screen-export-explains = Le fichier montre la matrice telle qu’elle est à l’écran, moins ce que les lecteurs choisis ne peuvent voir.
matrix-screen-audience = Pour
matrix-screen-audience-desk = Ce bureau
matrix-screen-audience-delegation = Ma délégation
matrix-screen-audience-cochairs = Les coprésidents
matrix-screen-audience-participants = Les participants
matrix-screen-audience-public = Le public
matrix-screen-format = Format
matrix-screen-format-xlsx = Classeur (XLSX)
matrix-screen-format-html = Page (HTML)
matrix-screen-format-csv = Tableau en texte (CSV)
matrix-screen-format-json = Pour les programmes (JSON)
matrix-screen-language = Langue
matrix-screen-paper = Papier
matrix-screen-paper-a4 = A4
matrix-screen-paper-a3 = A3
matrix-screen-paper-letter = Letter
matrix-screen-choose-place = Choisir l’emplacement…
matrix-screen-exported = Matrice écrite dans { $path }
matrix-screen-check-code = Code de contrôle : { $words }

## Dates, présentations, copies.

matrix-screen-known = Date de référence
matrix-screen-now = maintenant
matrix-screen-beside = À côté de
matrix-screen-two-dates = Deux dates côte à côte
matrix-screen-one-date = Une seule date
matrix-screen-differing = Seulement les États qui diffèrent
matrix-screen-empty-then = Rien de tel n’était consigné à cette date.
matrix-screen-none-differ = Aucune case ne diffère entre les deux dates.
matrix-screen-sub-two = Connu au { $earlier } et au { $later } · { $differing ->
        [0] aucune case ne diffère
        [one] { $differing } case diffère
       *[other] { $differing } cases diffèrent
    }
matrix-screen-difference-new = nouveau
matrix-screen-difference-gone = n’y est plus
matrix-screen-difference-other = diffère
matrix-screen-difference-text = autre rédaction
matrix-screen-looking-back = Montré tel que le registre était connu au { $date }. Ce qui est arrivé ensuite n’y est pas, et rien ne peut être modifié.
matrix-screen-back-to-now = Revenir à maintenant
matrix-screen-footnotes = Notes
matrix-screen-copy = Copier le tableau
matrix-screen-copied = Copié : collez-le dans Word ou Excel
matrix-screen-copy-again = Le système n’a pas permis la copie. Essayez encore une fois.
matrix-screen-for-whom = Pour : { $audience }
matrix-screen-layout = Présentation
matrix-screen-layout-none = non enregistrée
matrix-screen-layout-save = Enregistrer la présentation…
matrix-screen-layout-save-title = Enregistrer ce qui est montré comme présentation
matrix-screen-layout-explains = Une présentation garde les colonnes, les filtres, les lecteurs et les dates. Elle ne garde aucun contenu.
matrix-screen-layout-name = Nom
matrix-screen-layout-keep = Enregistrer
matrix-screen-layout-replaces = Une présentation porte ce nom ; elle sera remplacée.
matrix-screen-layout-saved = Présentation « { $name } » enregistrée
matrix-screen-layout-forget = Oublier
matrix-screen-layout-forget-this = Oublier la présentation « { $name } »
matrix-screen-layout-forgotten = Présentation « { $name } » oubliée
matrix-screen-layout-name-missing = Donnez-lui un nom.
matrix-screen-layout-name-long = Un nom a 80 lettres au plus.
