### L’accord de la capitale, la fiche envoyée et revenue, le dépôt, et la confirmation par une délégation.

clearance-answer-awaited = Attendue
clearance-answer-cleared = Accord donné
clearance-answer-with-changes = Accord sous réserve de modifications
clearance-answer-ad-referendum = Ad referendum

change-ask-clearance = Accord demandé à { $addressee } sur { $reference }
change-answer-clearance = Réponse de { $addressee } sur { $reference } enregistrée
change-confirm-entries = Confirmation de la délégation enregistrée

error-hand-in-private-kind = { $about } est d’une nature qui ne sort jamais de la délégation.
error-hand-in-private-kind-hint = Les commentaires, les tâches, les positions et les questions à la capitale restent ici. Déposez la mesure elle-même.
error-hand-in-kind = { $about } ne se dépose pas seul.
error-hand-in-kind-hint = Déposez la mesure à laquelle il appartient.
error-hand-in-two-wordings = { $about } existe en deux libellés.
error-hand-in-two-wordings-hint = Choisissez d’abord entre les deux, puis déposez.
error-hand-in-audience = { $about } n’est destiné qu’à vous ou à votre délégation.
error-hand-in-audience-hint = Choisissez comme destinataires les coprésidents ou un cercle plus large, puis déposez.
error-withdraw-not-handed-in = { $about } n’est pas déposé.
error-withdraw-not-handed-in-hint = Il n’y a rien à retirer.

hand-in-left-editor-links =
    { $count ->
        [one] Un lien vers un paragraphe fait par un rédacteur
       *[other] { $count } liens vers des paragraphes faits par des rédacteurs
    }
hand-in-left-second-readers =
    { $count ->
        [one] Le second lecteur d’une source
       *[other] Les seconds lecteurs de { $count } sources
    }
hand-in-left-stale-languages =
    { $count ->
        [one] Les mots en { $names } : ils rendent une version antérieure
       *[other] Les mots en { $names } : ils rendent des versions antérieures
    }
hand-in-left-unknown-keys =
    { $count ->
        [one] Un élément étranger à la mesure : { $names }
       *[other] { $count } éléments étrangers à la mesure : { $names }
    }
