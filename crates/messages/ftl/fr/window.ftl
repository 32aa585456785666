### Le cadre de la fenêtre, et les mots communs à plusieurs pages.

window-brand = Chancery
window-demo = démonstration
window-read-only = lecture seule
window-pages = Pages
window-meeting = Réunion
window-desk = Bureau
window-page-matrix = Matrice
window-page-measures = Mesures
window-page-submissions = Communications
window-page-history = Historique
window-page-settings = Réglages
window-number = { NUMBER($number) }
window-commands = Commandes
window-search-or-command = Chercher ou commander
window-palette-nothing = Rien de tel. Essayez moins de mots, ou une référence courte comme XBE-D1-K7.
window-go-to = Aller à { $reference }

window-as-at = Situation
window-today = d’aujourd’hui
window-meeting-in = Réunion dans
window-days =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
window-saved = Enregistré à { $time }
window-counts = { $measures ->
        [one] { $measures } mesure
       *[other] { $measures } mesures
    } · { $submissions ->
        [one] { $submissions } communication
       *[other] { $submissions } communications
    }
window-waiting =
    { $count ->
        [one] { $count } communication en attente
       *[other] { $count } communications en attente
    }
window-to-reconcile = { $count } à concilier
window-language = Langue
window-step =
    { $step ->
        [comparing] Comparaison
        [reading] Lecture
        [checking] Vérification
        [rebuilding] Reconstruction
        [writing] Écriture
       *[other] { $step }
    }

window-cancel = Annuler
window-cancelling = Annulation…
window-close = Fermer
window-clear = Effacer
window-reveal = Montrer le fichier
window-undone = Défait : { $title }
window-redone = Refait : { $title }

window-moment-title = Voir le fichier tel qu’il était
window-moment-explains = Toutes les pages montrent alors ce que contenait le fichier à la fin de ce jour. Rien ne peut être modifié pendant ce temps.
window-moment-day = Jour
window-moment-look = Voir ce jour
window-moment-today = Revenir à aujourd’hui

window-action-palette = Recherche et commandes
window-action-go-matrix = Aller à la matrice
window-action-go-measures = Aller aux mesures
window-action-go-submissions = Aller aux communications
window-action-go-history = Aller à l’historique
window-action-go-settings = Aller aux réglages
window-action-back = Retour
window-action-forward = Suivant
window-action-shortcuts = Raccourcis clavier
window-action-add-files = Ajouter des fichiers
window-action-add-folder = Ajouter un dossier
window-action-export-matrix = Exporter la matrice
window-action-undo = Défaire le dernier changement
window-action-redo = Refaire ce qui a été défait
window-action-save = Dire quand le fichier a été enregistré
window-action-moment = Voir le fichier tel qu’il était
window-action-close-file = Fermer ce fichier
window-action-look-system = Aspect : comme le système
window-action-look-light = Aspect : clair
window-action-look-dark = Aspect : sombre
window-action-look-contrast = Aspect : contraste élevé

window-untitled = Sans titre
window-as-submitted = Texte reçu
window-record = Fiche
window-history = Historique
window-open-fiche = Ouvrir la fiche
window-place-file = { $file }
window-place-sheet = feuille { $sheet }
window-place-row = ligne { $row }
window-place-note = note { $note }
window-place-received = reçu le { $date }
window-act = Acte
window-items = Produits
window-exemption = Dérogation
window-cites = Cite
window-stated-basis = Base juridique indiquée par l’État
window-date-not-known = date inconnue

window-settings-explains = Gardé sur cette machine ; rien n’en est écrit dans le fichier.
window-settings-language = Langue de la fenêtre
window-settings-look = Aspect
window-settings-look-system = Comme le système
window-settings-look-light = Clair
window-settings-look-dark = Sombre
window-settings-look-contrast = Contraste élevé
window-settings-text-size = Taille du texte
window-settings-text-size-small = Petite
window-settings-text-size-normal = Normale
window-settings-text-size-large = Grande
window-settings-text-size-largest = Très grande
window-settings-file = Ce fichier
window-settings-file-name = Nom
window-settings-file-place = Emplacement
window-settings-file-owner = Tenu par
window-settings-secretariat = un secrétariat
# A label before its words, on pages, in tables and on sheets.
window-labelled = { $label }{ "\u00a0" }: { $words }
