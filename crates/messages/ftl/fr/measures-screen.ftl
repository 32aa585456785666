### La liste des mesures, et la fiche.

measures-screen-count =
    { $count ->
        [0] Aucune mesure
        [one] { $count } mesure
       *[other] { $count } mesures
    }
measures-screen-find = Chercher des mots dans les mesures
measures-screen-show-all = Tout montrer
measures-screen-none = Aucune mesure ne convient. Retirez un filtre.
measures-screen-category = Catégorie
measures-screen-title = Titre
measures-screen-all = Toutes les mesures
measures-screen-two-wordings = Deux rédactions, à concilier
measures-screen-beside = D’où elle vient
measures-screen-no-origin = Ne vient pas d’une communication : écrite dans ce fichier.
measures-screen-missing = Pas encore rempli
measures-screen-nothing-missing = Toutes les parties de la fiche sont remplies.
measures-screen-summary = Résumé
measures-screen-passages = Passages cités
measures-screen-exemptions = Dérogations
measures-screen-dates = Dates
measures-screen-sources = Sources
measures-screen-official-title = Titre officiel
measures-screen-directions = Porte sur
measures-screen-places = Lieux
measures-screen-trigger = S’applique
measures-screen-contracts = Contrats en cours
measures-screen-paragraphs = Textes internationaux
measures-screen-sunset = Fin
measures-screen-enforcement = Exécution
measures-screen-review = Réexamen
measures-screen-audience = Peut être vue par
measures-screen-title-in = Titre ({ $lang })
measures-screen-field =
    { $field ->
        [official_title] Titre officiel
        [summary] Résumé
        [clauses] Passages cités
        [exemptions] Dérogations
        [events] Dates
        [sources] Sources
        [act] Acte
        [authority] Autorité
        [items] Produits
        [directions] Ce sur quoi elle porte
        [geography] Lieux
        [persons] Personnes
        [trigger] Quand elle s’applique
        [existing_contracts] Contrats en cours
        [obligations] Textes internationaux
        [sunset] Fin
        [enforcement] Exécution
        [review] Réexamen
        [application] Application
        [stage] Statut juridique
        [text] Texte de la mesure
        [adopted] Date d’adoption
        [in-force] Date d’entrée en vigueur
        [category] Catégorie
        [categories] Catégorie
        [title] Titre
       *[other] { $field }
    }
