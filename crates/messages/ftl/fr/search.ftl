### La recherche : la page et ses champs.

search-page = Recherche
search-action = Rechercher des entrées
search-box = Mots, « mots ensemble », -exclu, champ:valeur
search-box-label = Que chercher
search-clear = Effacer
search-count =
    { $count ->
        [0] Rien n’a été trouvé
        [one] { $count } entrée
       *[other] { $count } entrées
    }
search-more-than = Plus de { $count } entrées
search-shown =
    { $count ->
        [one] La première est affichée
       *[other] Les { $count } premières sont affichées
    }
search-show-more = Afficher plus
search-nothing = Aucune entrée ne contient tout cela. Retirez un mot ou un champ.
search-start = Tapez un mot, une partie d’un titre, le numéro d’un acte ou une référence. Les titres viennent d’abord, puis les entrées les plus récentes.
search-results = Ce qui a été trouvé
search-beside = Préciser, et recherches gardées
search-go-to = Aller à { $reference }
search-also =
    { $count ->
        [one] et à { $count } autre endroit
       *[other] et à { $count } autres endroits
    }
search-fields = Champs
search-fields-explain = Un champ restreint la recherche. Plusieurs valeurs se séparent par des virgules ; un tiret devant un mot ou un champ l’exclut.
search-field-state = État, par code ou par nom
search-field-stage = statut juridique
search-field-category = catégorie, ou le début de son code
search-field-since = dernière date à partir d’un mois ou d’une année
search-field-act = numéro de l’instrument national
search-field-paragraph = paragraphe d’un texte international
search-field-kind = nature de l’entrée
search-field-lang = a des mots dans une langue
search-field-has = comporte une partie : { $parts }
search-word-state = état
search-word-stage = statut
search-word-category = catégorie
search-word-since = depuis
search-word-act = instrument
search-word-paragraph = paragraphe
search-word-kind = nature
search-word-lang = langue
search-word-has = contient
search-kept = Recherches gardées
search-kept-none = Aucune pour le moment. Gardez une recherche pour la retrouver ici.
search-keep = Garder cette recherche
search-keep-name = Nom
search-keep-done = Gardée
search-forget = Oublier { $name }
search-forget-short = Oublier
search-all = Chercher « { $query } » dans toutes les entrées
search-facet-kinds = Natures d’entrée
search-facet-states = États
search-facet-categories = Catégories
search-facet-stages = Statut juridique
search-kind =
    { $kind ->
        [measure] Mesures
        [act] Instruments nationaux
        [instrument] Textes internationaux
        [obligation] Paragraphes de textes internationaux
        [state] États
        [participation] Participation
        [meeting] Réunions
        [submission] Communications
        [development] Faits nouveaux
        [provision] Paragraphes du texte commun
        [proposal] Propositions
        [position] Positions
        [package] Ensembles
        [clearance] Accords de la capitale
        [confirmation] Confirmations
        [issued-document] Documents publiés
        [person] Personnes
        [task] Tâches
        [comment] Commentaires
        [code] Catégories et autres codes
       *[other] Autres entrées
    }
search-place =
    { $part ->
        [title] Titre
        [official_title] Titre officiel
        [summary] Résumé
        [clauses] Passage
        [exemptions] Exemption
        [sources] Source
        [origin] Tel que communiqué
        [ref] Référence
        [file] Fichier
        [note] Note
        [number] Numéro
        [items] Marchandises
        [geography] Lieux
        [persons] Personnes
        [obligations] Textes internationaux
        [enforcement] Application
        [review] Réexamen
        [sunset] Expiration
        [authority] Autorité
        [text] Texte
        [heading] Intitulé
        [name] Nom
       *[other] Autres mots
    }
