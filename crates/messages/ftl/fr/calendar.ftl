### Le calendrier des adoptions, les réunions et leurs échéances, les lieux, les faits nouveaux.

calendar-page = Calendrier des adoptions
calendar-action-go = Aller au calendrier des adoptions
calendar-sub = Ce qui est adopté, prend effet, prend fin ou doit être réexaminé, mois par mois
calendar-span = De { $from } à { $to }
calendar-earlier = Plus tôt
calendar-later = Plus tard
calendar-this-month = Ce mois-ci
calendar-state = État
calendar-any = tous
calendar-show = Afficher
calendar-count =
    { $count ->
        [one] { $count } date
       *[other] { $count } dates
    }
calendar-empty = Aucune date ne tombe dans ces mois.
calendar-year-only = Au cours de { $year }
calendar-group =
    { $group ->
        [prepared] Préparation
        [adopted] Adoption
        [begins] Prise d’effet
        [ends] Fin
        [review] Réexamen
       *[other] Tout
    }
calendar-date = Date
calendar-what = Événement
calendar-measure = Mesure
calendar-step-sunset = Prend fin selon ses propres termes
calendar-step-review = Réexamen prévu
calendar-step-exemption-ends = Une exemption prend fin
calendar-passed = passé
calendar-weekend = fin de semaine
calendar-holiday = jour férié
calendar-no-holidays = Aucun jour férié n’est saisi pour { $place } en { $year } : tous les jours de semaine sont comptés.

calendar-meetings = Réunions
calendar-action-meetings = Aller aux réunions
calendar-meetings-sub = Les réunions, leurs échéances, et les lieux dont les heures et les jours ouvrables comptent
calendar-meeting-new = Nouvelle réunion
calendar-meeting-current = en préparation
calendar-meeting-is-current = C’est la réunion actuellement en préparation
calendar-meeting-none = Aucune réunion.
calendar-meeting-title = Nom
calendar-meeting-kind = Type
calendar-meeting-kind-of =
    { $kind ->
        [ambassadorial] Ambassadeurs
        [ministerial] Ministérielle
        [technical] Technique
       *[other] Autre
    }
calendar-meeting-date = Jour
calendar-meeting-start = Commence à
calendar-meeting-start-hint = Heure et minutes, comme 17:00
calendar-meeting-place = Lieu en toutes lettres
calendar-meeting-place-hint = Figure à côté de l’heure ; à défaut, le lieu ci-dessous
calendar-meeting-counts-by = Heures et jours ouvrables de
calendar-meeting-expected = États dont une communication est attendue
calendar-meeting-edit = Modifier { $title }
calendar-meeting-open = Modifier
calendar-meeting-comes-to = Donne
calendar-meeting-saved = Réunion conservée.
calendar-deadline = Échéance { $number }
calendar-deadline-add = Ajouter une échéance
calendar-deadline-title = Objet
calendar-deadline-number = Combien
calendar-deadline-unit = Compté en
calendar-deadline-unit-of =
    { $unit ->
        [hours] heures
        [working] jours ouvrables
        [date] un jour fixe
       *[calendar] jours civils
    }
calendar-deadline-direction = Avant ou après
calendar-deadline-before = avant la réunion
calendar-deadline-after = après la réunion
calendar-deadline-at = À
calendar-deadline-at-hint = L’heure de la réunion, sauf indication
calendar-deadline-place = Au lieu
calendar-deadline-same-place = celui de la réunion
calendar-deadline-day = Jour
calendar-deadline-remove = Retirer l’échéance { $number }
calendar-hours-rule = Les heures sont des heures réelles : un changement d’heure entre-temps est compté. Les jours gardent l’heure légale. Une heure qui revient deux fois est la première ; une heure sautée est l’heure suivante.

calendar-places = Lieux
calendar-places-sub = Heures, fins de semaine et jours fériés. Un jour férié n’est pas un jour ouvrable du lieu.
calendar-place = Lieu
calendar-place-zone = Fuseau horaire
calendar-place-weekend = Fin de semaine
calendar-place-holidays = Jours fériés
calendar-place-holiday-count =
    { $count ->
        [0] aucun indiqué
        [one] { $count } jour
       *[other] { $count } jours
    }
calendar-place-edit = Modifier { $place }
calendar-place-new = Ajouter un lieu
calendar-place-name = Nom
calendar-place-zone-hint = Nom de la liste IANA, comme Africa/Cairo
calendar-place-holiday-add = Ajouter un jour férié
calendar-place-holiday-name = Nom du jour férié
calendar-place-holiday-day = Jour
calendar-place-holiday-remove = Retirer { $holiday }
calendar-place-saved = Lieu conservé.
calendar-place-only-set = Seulement les lieux avec jours fériés et les vôtres
calendar-weekday =
    { $day ->
        [monday] lundi
        [tuesday] mardi
        [wednesday] mercredi
        [thursday] jeudi
        [friday] vendredi
        [saturday] samedi
       *[sunday] dimanche
    }

calendar-developments = Faits nouveaux
calendar-action-developments = Aller aux faits nouveaux
calendar-developments-sub = Ce qui s’est passé ailleurs, daté, avec sa source et son auteur
calendar-development-new = Ajouter un fait nouveau
calendar-development-edit = Fait nouveau
calendar-development-change = Modifier { $title }
calendar-development-change-short = Modifier
calendar-development-none = Aucun fait nouveau n’est noté.
calendar-development-none-found = Aucun ne contient ces mots.
calendar-development-title = Ce qui s’est passé
calendar-development-text = Précisions
calendar-development-date = Quand
calendar-development-date-none = sans date
calendar-development-said-by = Selon
calendar-development-source = Source
calendar-development-states = États
calendar-development-texts = Paragraphes de textes internationaux
calendar-development-words = Mots
calendar-development-by = { $who } : { $source }
calendar-development-saved = Fait nouveau conservé.
calendar-problem-title = Indiquez un intitulé.
calendar-problem-hour = L’heure s’écrit 17:00.
calendar-problem-number = Un nombre entier de 0 à 4000.
calendar-problem-date = Un jour s’écrit 2026-03-27, un mois 2026-03, une année 2026.

## A meeting while it is prepared and held.

calendar-sitting = Ordre du jour et compte rendu
calendar-sitting-of = Ordre du jour et compte rendu : { $title }
calendar-sitting-private = Pour ce bureau seul : rien n’en est remis ni exporté.
calendar-agenda = Ordre du jour : points ouverts
calendar-agenda-none = Rien n’est ouvert : ni crochet, ni procédure de silence.
calendar-agenda-brackets =
    { $count ->
        [one] Un crochet ouvert, tenu par { $states }
       *[other] { $count } crochets ouverts, tenus par { $states }
    }
calendar-agenda-aside =
    { $count ->
        [one] Une proposition ne correspond plus au texte
       *[other] { $count } propositions ne correspondent plus au texte
    }
calendar-agenda-silence = jusqu’au { $moment }
calendar-record = Compte rendu du { $day }
calendar-record-day-before = Jour précédent
calendar-record-day-after = Jour suivant
calendar-record-none = Rien n’a été consigné ce jour-là.
calendar-record-time = Heure
calendar-record-what = Quoi
calendar-record-who = Qui
calendar-record-note = Note :
calendar-record-undone = annulé depuis
calendar-record-add = Note pour le compte rendu
calendar-agenda-item = Point
calendar-agenda-words = Texte
calendar-agenda-open = Ouvert
calendar-record-today = Aujourd’hui
