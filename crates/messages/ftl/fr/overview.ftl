### La vue d’ensemble, les tâches et les commentaires.

overview-page = Vue d’ensemble
overview-action-go = Aller à la vue d’ensemble
overview-demo-day = La démonstration compte à partir du { $day }.
overview-no-meeting = Aucune réunion n’est fixée.
overview-no-meeting-explains = Avec une réunion et ses échéances, cette page compte les jours.
overview-set-meeting = Fixer une réunion
overview-edit-meeting = Réunion et échéances
overview-date-open = Date à confirmer
overview-hour-open = heure à confirmer
overview-moment = { $day }, { $hour }, { $place } ({ $offset })
overview-moment-nowhere = { $day }, { $hour } ({ $offset })
overview-in =
    { $days ->
        [0] aujourd’hui
        [1] demain
       *[other] dans { $days } jours
    }
overview-ago =
    { $days ->
        [0] plus tôt aujourd’hui
        [1] hier
       *[other] il y a { $days } jours
    }
overview-overdue =
    { $days ->
        [1] échue hier
       *[other] échue il y a { $days } jours
    }
overview-working-left =
    { $days ->
        [0] plus aucun jour ouvrable
        [one] { $days } jour ouvrable restant
       *[other] { $days } jours ouvrables restants
    }
overview-over = passée
overview-rest = { $why } en ce lieu
overview-not-counted = ne se compte qu’une fois connus le jour et l’heure de la réunion
overview-deadlines = Échéances
overview-no-deadlines = Aucune échéance n’est fixée.
overview-due-what = Objet
overview-due-when = Échéance
overview-due-left = Reste

overview-since = Ce qui a changé
overview-since-from = Depuis
overview-since-opened = la dernière ouverture du fichier ({ $day })
overview-since-meeting = { $title } ({ $day })
overview-since-day = un autre jour
overview-since-day-field = Par rapport à la fin du
overview-since-none = Rien n’a changé depuis lors.
overview-since-choose = Choisissez un jour de comparaison.
overview-since-count =
    { $count ->
        [one] { $count } mesure
       *[other] { $count } mesures
    }
overview-since-more = Les { $shown } dernières sur { $total } figurent ici. Un jour plus récent en montre moins.
overview-became-new = Nouvelle
overview-became-removed = Retirée
overview-became =
    { $what ->
        [text] Texte
        [exemptions] Exemptions
        [stage] Statut juridique
        [dates] Dates
        [scope] Champ d’application
        [links] Textes internationaux
        [act] Instrument national
        [sources] Sources
        [audience] Destinataires
       *[other] Autres champs
    }
overview-stage-step = { $before } → { $now }
overview-stage-none = non indiqué
overview-versions = Comparer les versions
overview-versions-title = Ce qui a changé dans le texte
overview-no-words = Le texte est le même ; d’autres champs ont changé.

overview-reminders = À échéance prochaine
overview-due-soon =
    { $count ->
        [one] { $count } échéance proche
       *[other] { $count } échéances proches
    }
overview-drafts = En cours de rédaction
overview-draft-untitled = Sans titre
overview-draft-saved = conservé le { $time }
overview-board = Communications
overview-board-open = Vers les communications
overview-awaited = Attendues, rien reçu à ce jour
overview-nothing-received = Rien n’a encore été reçu.

overview-tasks = Tâches
overview-no-tasks = Rien à faire n’est noté.
overview-no-tasks-here = Aucune tâche n’est notée pour cette entrée.
overview-task-add = Ajouter une tâche
overview-task-new = Nouvelle tâche
overview-task-edit = Tâche
overview-task-title = Ce qui est à faire
overview-task-due = Pour le
overview-task-for = Pour (fonction)
overview-task-for-whom = pour { $function }
overview-task-about = Concerne
overview-task-done = Fait
overview-task-done-on = fait le { $day }
overview-task-mark = Fait : { $title }
overview-task-open-about = Ouvrir { $title }
overview-task-change = Modifier
overview-task-change-which = Modifier { $title }
overview-tasks-done-shown = Aussi celles qui sont faites
overview-keep = Conserver
overview-remove = Retirer
overview-removed = Retiré. Cela peut être annulé.

overview-comments = Commentaires
overview-comments-explain = Les commentaires restent avec vous ou votre délégation. Ils ne figurent dans aucun document ni dans rien de ce qui est remis.
overview-no-comments = Aucun commentaire.
overview-comment-add = Ajouter un commentaire
overview-comment-text = Commentaire
overview-comment-audience = Qui peut le lire
overview-comment-me = moi seul
overview-comment-delegation = ma délégation
overview-comment-settle = Régler
overview-comment-settle-which = Régler : { $text }
overview-comment-settled = réglé le { $day }
overview-comment-open-again = Rouvrir
overview-comment-open-again-which = Rouvrir : { $text }
overview-comment-written = { $author }, { $time }
