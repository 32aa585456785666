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
error-confirm-not-handed-in = { $about } n’est pas déposé et ne peut donc être confirmé.
error-confirm-not-handed-in-hint = Déposez d’abord cette entrée. Une délégation la confirme telle que les autres la voient.

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

clearance-since =
    { $since ->
        [cleared] depuis l’accord de { $who }
        [answered] depuis la réponse de { $who }
        [asked] depuis la demande adressée à { $who }
       *[confirmed] depuis la confirmation de la délégation
    }
clearance-changed-words =
    { $words ->
        [one] Un mot a changé { clearance-since }
       *[other] { $words } mots ont changé { clearance-since }
    }
clearance-changed-details =
    { $details ->
        [one] Un élément a changé { clearance-since }
       *[other] { $details } éléments ont changé { clearance-since }
    }
clearance-n-words =
    { $words ->
        [one] Un mot
       *[other] { $words } mots
    }
clearance-n-details =
    { $details ->
        [one] un autre élément
       *[other] { $details } autres éléments
    }
clearance-changed-both = { clearance-n-words } et { clearance-n-details } ont changé { clearance-since }

error-clearance-not-own = { $about } n’est pas un projet de votre délégation.
error-clearance-not-own-hint = La capitale est interrogée sur vos propres mesures, dans leur version de travail.
error-clearance-two-wordings = { $about } existe en deux libellés.
error-clearance-two-wordings-hint = Choisissez d’abord entre les deux, puis demandez l’accord.
error-clearance-no-proposal = Rien de proposé pour { $about } ne peut être repris d’ici.
error-clearance-no-proposal-hint = Les dates et les codes se modifient à la main dans la fiche.
error-clearance-typing = Une saisie dans { $about } n’est pas encore conservée.
error-clearance-typing-hint = Conservez-la d’abord avec Ctrl+S, ou abandonnez-la.
error-sheet-version-gone = Les mots de la version { $about } ne sont plus dans ce fichier.
error-sheet-version-gone-hint = Posez la question de nouveau, sur la version d’aujourd’hui.

sheet-kind = Mesure soumise pour accord
sheet-line = Fiche d’accord { $code }
sheet-marking = Réservé à la délégation et à sa capitale
sheet-page = Page { $page } sur { $pages }
sheet-reference = Référence
sheet-version = Version
sheet-state = État
sheet-addressee = À l’attention de
sheet-asked = Demandé le
sheet-due = Prière de répondre au plus tard le
sheet-code = Code de la fiche
sheet-how = Comment répondre
sheet-how-1 = 1. Lisez les mots à la page suivante.
sheet-how-2 = 2. Si vous souhaitez d’autres mots, écrivez-les dans la dernière colonne. Une case vide vaut accord.
sheet-how-3 = 3. Mettez un X à côté d’une seule réponse ci-dessous, avec votre référence et la date.
sheet-how-4 = 4. Enregistrez ce document et renvoyez-le. Merci de laisser tels quels le code de la fiche et les numéros des lignes.
sheet-answer = Votre réponse
sheet-answer-what = Réponse
sheet-answer-here = Écrire ici
sheet-cleared = Accord donné
sheet-with-changes = Accord sous réserve de modifications
sheet-ad-referendum = Ad referendum
sheet-answer-reference = Référence de votre réponse
sheet-answer-date = Date
sheet-answer-function = Réponse donnée par (fonction)
sheet-answer-note = Remarque
sheet-words = Les mots de la mesure
sheet-column-number = N°
sheet-column-part = Partie
sheet-column-words = Mots proposés
sheet-column-yours = Votre libellé
sheet-row-title = Titre
sheet-row-official-title = Titre officiel
sheet-row-summary = Résumé
sheet-row-heading = Intitulé de { $number }
sheet-row-clause = Texte de { $number }
sheet-row-exemption = Exemption { $number }
sheet-row-exemption-type = Exemption { $number }{ "\u00a0" }: nature
sheet-row-exemption-decider = Exemption { $number }{ "\u00a0" }: qui décide
sheet-row-exemption-condition = Exemption { $number }{ "\u00a0" }: condition
sheet-row-exemption-expiry = Exemption { $number }{ "\u00a0" }: jusqu’au
sheet-row-date = Date
sheet-row-stage = Statut juridique
sheet-stage-as-at = { $stage } (au { $date })
sheet-row-application = Application
sheet-row-sunset = Fin
sheet-row-review = Réexamen
sheet-row-enforcement = Contrôle de l’application
sheet-row-act = Instrument national
sheet-row-categories = Catégorie
sheet-row-paragraphs = Textes internationaux
sheet-row-source = Source

sheet-standing-current = Cette fiche est partie avec les mots d’aujourd’hui.
sheet-standing-earlier = Cette fiche est partie avec une version antérieure. La réponse vaut pour cette version ; ce qui a changé depuis est indiqué.
sheet-standing-unknown-version = L’entrée est dans ce fichier, mais pas la version de cette fiche ({ $code }). Elle vient peut-être d’un autre fichier.
sheet-standing-unknown-entry = Aucune entrée de ce fichier n’a la référence de cette fiche ({ $code }). Elle appartient à un autre fichier.
sheet-standing-no-code = Ce document ne porte aucun code de fiche.
sheet-standing-unreadable = Ce document ne peut être lu comme une fiche. Il peut être conservé avec une question, et la réponse saisie à la main.
sheet-remark-comment = Un commentaire dit : { $words }
sheet-remark-table = Une ligne de tableau qui n’est pas de nous : { $words }
sheet-remark-line = Une ligne qui n’est pas de nous : { $words }
sheet-remark-tracked = Certaines parties sont en suivi des modifications ; elles ont été lues comme acceptées.
sheet-remark-no-answer = Aucune réponse n’est cochée.
sheet-remark-several-answers = Plus d’une réponse est cochée.
sheet-remark-mark = À côté d’une réponse figure autre chose qu’une marque nette ; veuillez choisir la réponse : { $words }
sheet-remark-cleared-with-words = L’accord est coché, mais d’autres mots sont proposés.
sheet-remark-in-place = Nos mots ont été modifiés sur place, et un libellé figure à côté : { $words }
sheet-remark-emptied = Nos mots ont été retirés : { $words }
sheet-remark-row-gone = Une de nos lignes a disparu : { $words }
sheet-remark-date = La date peut se lire de deux façons ou d’aucune : { $words }
