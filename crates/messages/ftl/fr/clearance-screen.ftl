### L’accord de la capitale à côté de la fiche et sur sa page ; le dépôt ; la confirmation.

clearance-screen-title = Accord de la capitale
clearance-screen-sub =
    { $awaited ->
        [0] Aucune réponse n’est attendue.
        [one] { $awaited } réponse est attendue.
       *[other] { $awaited } réponses sont attendues.
    }
clearance-screen-overdue =
    { $count ->
        [one] { $count } est en retard.
       *[other] { $count } sont en retard.
    }
clearance-screen-group-overdue = En retard
clearance-screen-group-awaited = Attendues
clearance-screen-group-answered = Reçues
clearance-screen-empty = Personne n’a encore été interrogé dans la capitale. Ouvrez une de vos mesures et demandez l’accord.
clearance-screen-entry = Mesure
clearance-screen-function = Service interrogé
clearance-screen-due = Réponse au plus tard le
clearance-screen-answer = Réponse
clearance-screen-since = Depuis
clearance-screen-next = Suite
clearance-screen-panel = Accord de la capitale et dépôt
clearance-screen-nobody = Personne dans la capitale n’a été interrogé sur cette entrée.
clearance-screen-unchanged = Rien n’a changé depuis.
clearance-screen-asked-on = Demandé le { $date }
clearance-screen-due-on = réponse au plus tard le { $date }
clearance-screen-answered-on = Répondu le { $date }
clearance-screen-version = version { $version }
clearance-screen-their-reference = leur référence { $reference }
clearance-screen-what-changed = Ce qui a changé
clearance-screen-proposals =
    { $count ->
        [one] Un libellé proposé
       *[other] { $count } libellés proposés
    }
clearance-screen-applied = Dans l’entrée
clearance-screen-by-hand = À modifier à la main
clearance-screen-take-words = Reprendre ces mots
clearance-screen-taken = Les mots proposés sont dans l’entrée.
clearance-screen-word-gone = retiré
clearance-screen-word-new = ajouté

clearance-screen-ask = Interroger la capitale
clearance-screen-ask-explains = Chaque service reçoit sa propre question, sur les mots tels qu’ils sont maintenant. S’il en a déjà une sans réponse, elle est reprise.
clearance-screen-ask-known = Services déjà interrogés
clearance-screen-ask-other = Un autre service
clearance-screen-ask-add = Ajouter
clearance-screen-ask-due = Réponse au plus tard le
clearance-screen-ask-do = Interroger
clearance-screen-asked = Question posée. La fiche de chaque service peut être écrite.

clearance-screen-record = Noter la réponse
clearance-screen-record-of = Réponse de { $who }
clearance-screen-record-what = Réponse
clearance-screen-record-date = Répondu le
clearance-screen-record-reference = Référence
clearance-screen-record-note = Remarque
clearance-screen-record-on = Elle porte sur
clearance-screen-record-on-asked = les mots soumis
clearance-screen-record-on-current = les mots d’aujourd’hui
clearance-screen-record-do = Conserver la réponse
clearance-screen-recorded = La réponse est conservée.

clearance-screen-sheet = Écrire la fiche
clearance-screen-sheet-of = Fiche pour { $who }
clearance-screen-sheet-explains = Deux pages Word, davantage pour une mesure longue, à l’intention de personnes qui ne voient jamais ce programme. La fiche contient les mots de cette entrée, ses dates, exemptions et sources ; ni commentaires, ni autres réponses.
clearance-screen-sheet-language = Langue de la fiche
clearance-screen-sheet-do = Choisir l’emplacement
clearance-screen-sheet-name = Accord { $reference } { $who }
clearance-screen-sheet-written = Écrit : { $file }
clearance-screen-take-in = Prendre en compte une fiche revenue
clearance-screen-returned = Fiche revenue : { $file }
clearance-screen-known = Ce fichier même a déjà été pris en compte.
clearance-screen-question = Elle répond à
clearance-screen-question-choose = Choisir la question
clearance-screen-remarks = À regarder
clearance-screen-no-proposals = Aucun autre libellé n’est proposé.
clearance-screen-take-in-do = Prendre en compte
clearance-screen-taken-in = Prise en compte comme réponse de { $who } ; le fichier est conservé.
clearance-screen-choose-answer = Choisir la réponse

clearance-screen-hand-in = Déposer
clearance-screen-hand-in-none = Non déposé : personne d’autre ne voit cette entrée.
clearance-screen-hand-in-same = Déposé tel quel.
clearance-screen-hand-in-differs = Déposé ; les mots d’ici sont plus récents.
clearance-screen-hand-in-title =
    { $count ->
        [one] Déposer une entrée
       *[other] Déposer { $count } entrées
    }
clearance-screen-hand-in-explains = L’entrée telle qu’elle est maintenant existera pour : { $audience }. Les libellés antérieurs, les heures et les noms restent ici.
clearance-screen-hand-in-not-cleared = Sans accord
clearance-screen-hand-in-nobody-asked = Personne dans la capitale n’a été interrogé.
clearance-screen-hand-in-changed = Modifié depuis l’accord
clearance-screen-hand-in-not-taken = Mots proposés qui ne sont pas dans l’entrée
clearance-screen-hand-in-checks = Encore ouvert dans l’entrée
clearance-screen-hand-in-left = Reste dans la délégation
clearance-screen-hand-in-typing = Une saisie n’est pas encore conservée et ne partirait pas.
clearance-screen-hand-in-clear = Tous ceux qui ont été interrogés ont donné leur accord sur ces mots.
clearance-screen-hand-in-already = Ces mots mêmes sont déjà déposés.
clearance-screen-hand-in-do = Déposer
clearance-screen-hand-in-anyway = Déposer malgré tout
clearance-screen-handed-in = Déposé.
clearance-screen-withdraw = Retirer
clearance-screen-withdraw-title = Reprendre ce qui a été déposé
clearance-screen-withdraw-explains = L’entrée n’existe plus pour les autres, et ses mots déposés sont effacés de ce fichier. Votre travail ici reste. Cela ne peut être annulé ; l’entrée peut être déposée de nouveau. Les copies envoyées auparavant restent où elles sont.
clearance-screen-withdrawn = Retiré.

clearance-screen-confirm = Noter une confirmation
clearance-screen-confirm-title = Confirmé par la délégation
clearance-screen-confirm-explains = La délégation dit que l’entrée déposée est exacte telle qu’imprimée.
clearance-screen-confirm-by = Par (fonction)
clearance-screen-confirm-date = Le
clearance-screen-confirm-reference = Note ou courriel
clearance-screen-confirm-do = Conserver la confirmation
clearance-screen-confirmed = Confirmé par la délégation : { $who }
clearance-screen-confirmed-on = le { $date }
clearance-screen-confirm-kept = La confirmation est conservée.

clearance-screen-action-go = Aller à l’accord de la capitale
clearance-screen-hand-in-entry = Déposer cette entrée
