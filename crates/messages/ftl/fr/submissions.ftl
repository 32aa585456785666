### Les communications : le tableau, l’aperçu, la saisie à la main.

submissions-sub =
    { $count ->
        [0] Aucune communication pour l’instant
        [one] { $count } communication
       *[other] { $count } communications
    }
submissions-empty = Ajoutez les fichiers que les États ont envoyés, ou déposez-les sur la fenêtre. Chacun est gardé inchangé, et rien n’est écrit avant que vous ne l’ayez vu.
submissions-file = Fichier
submissions-states = État
submissions-channel = Voie
submissions-received = Reçu
submissions-work = Avancement
submissions-rows = Lignes
submissions-next = Suite
submissions-open-queries = Voir les questions
submissions-enter = Saisir
submissions-back-to-preview =
    { $count ->
        [one] Revenir à l’aperçu ({ $count } fichier)
       *[other] Revenir à l’aperçu ({ $count } fichiers)
    }
submissions-account = { $rows } = { $parts }
submissions-part-applied =
    { $count ->
        [one] { $count } reprise
       *[other] { $count } reprises
    }
submissions-part-held = { $count } en attente
submissions-part-aside = { $count } de côté

submissions-preview-title = Aperçu des communications
submissions-preview-explains = Rien n’est écrit avant votre accord.
submissions-no-preview = Aucun fichier en aperçu.
submissions-to-board = Toutes les communications
submissions-discard = Quitter sans accepter
submissions-count-line = { $files ->
        [one] { $files } fichier
       *[other] { $files } fichiers
    }, { $rows ->
        [one] { $rows } ligne
       *[other] { $rows } lignes
    } = { $parts }
submissions-count-new =
    { $count ->
        [one] { $count } nouvelle
       *[other] { $count } nouvelles
    }
submissions-count-changed =
    { $count ->
        [one] { $count } modifiée
       *[other] { $count } modifiées
    }
submissions-count-same =
    { $count ->
        [one] { $count } identique
       *[other] { $count } identiques
    }
submissions-count-waiting = { $count } en attente de vous
submissions-count-unreadable =
    { $count ->
        [one] { $count } illisible
       *[other] { $count } illisibles
    }
submissions-add-or-drop = Ajouter des fichiers ou les déposer ici
submissions-card-rows =
    { $count ->
        [one] { $count } ligne
       *[other] { $count } lignes
    }
submissions-card-questions =
    { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }
submissions-card-ready = prêt
submissions-card-accepted = accepté
submissions-card-by-hand = à saisir à la main
submissions-set-aside-explains = Le fichier lui-même est gardé, inchangé, quand vous acceptez. Il attend ensuite parmi les communications à saisir à la main, à côté des champs.
submissions-view = Vue
submissions-tab-rows = Aperçu
submissions-tab-columns = Colonnes
submissions-tab-about = Envoi
submissions-show = Lignes
submissions-show-all = toutes
submissions-layout = Disposition gardée : { $name }
submissions-accept-certain = Accepter le certain ({ $count })
submissions-accept-all = Accepter ce qui a réponse
submissions-row = Ligne
submissions-from-header = de « { $header } »
submissions-not-stated = non indiqué
submissions-corrected = corrigé par vous
submissions-no-rows = Aucune ligne de ce fichier ne convient.
submissions-bucket-new = nouvelle
submissions-bucket-changed = modifiée
submissions-bucket-same = identique
submissions-bucket-query = en attente
submissions-bucket-unreadable = illisible
submissions-put-aside = mise de côté

submissions-correct = Corriger : { $field }
submissions-date-hint = 2025, 2025-10 ou 2025-10-17
submissions-date-problem = Pas une date sous cette forme.
submissions-set-value = Fixer
submissions-row-number = Ligne { $row }
submissions-take-row = Prendre cette ligne
submissions-put-row-aside = La mettre de côté
submissions-undecide = La laisser ouverte

submissions-queries = Questions ({ $count })
submissions-no-queries = Aucune question. Toutes les lignes de ce fichier ont pu être lues.
submissions-question-rows =
    { $count ->
        [one] { $count } ligne attend cette réponse.
       *[other] { $count } lignes attendent cette réponse.
    }
submissions-removed = Absentes du nouveau fichier
submissions-removed-explains = Ces mesures figuraient dans le dernier fichier de l’expéditeur. Elles restent, sauf avis contraire de votre part.
submissions-remove = Retirer « { $title } »
submissions-noted = Noté, rien à faire

submissions-encoding = Codage
submissions-delimiter = Séparateur
submissions-delimiter-comma = virgule
submissions-delimiter-semicolon = point-virgule
submissions-delimiter-tab = tabulation
submissions-delimiter-bar = barre verticale
submissions-hidden-sheet = masquée par l’expéditeur
submissions-header-rows = Lignes d’en-tête
submissions-header-rows-problem = Des numéros de ligne, séparés par des virgules.
submissions-read-again = Relire
submissions-column = Colonne
submissions-header = En-tête
submissions-fills = Remplit
submissions-how-sure = Certitude
submissions-field-of = Champ pour « { $header } »
submissions-verbatim-only = gardé mot pour mot seulement
submissions-sure = sûr
submissions-likely = probable
submissions-unsure = à vérifier
submissions-day-month = jour avant mois
submissions-month-day = mois avant jour
submissions-layout-name = Nom de cette disposition
submissions-layout-hint = Le prochain fichier du même expéditeur sera lu de la même façon.
submissions-save-layout = Garder la disposition
submissions-layout-saved = Disposition « { $name } » gardée

submissions-about-explains = Ce que l’on sait de la communication elle-même. Cela reste attaché à chaque entrée qui en vient.
submissions-about-state = État, si aucune colonne ne le nomme
submissions-about-offered = Prendre { $state }, comme le dit le fichier
submissions-about-channel = Voie
submissions-about-note = Numéro de la note
submissions-about-dated = Date de la note
submissions-about-received = Reçu le
submissions-about-sender = Fonction de l’expéditeur
submissions-about-authority = Autorité
submissions-about-audience = Peut être vu par
submissions-about-standing = Valeur
submissions-about-keep = Appliquer à l’aperçu

submissions-summary = Bilan
submissions-summary-line = { $rows ->
        [one] { $rows } ligne
       *[other] { $rows } lignes
    } = { $applied } reprises + { $same } identiques + { $held } en attente + { $aside } de côté
submissions-summary-held = Ce qui est en attente reste parmi les communications, avec ses questions.
submissions-summary-aside = Ce qui est mis de côté est gardé avec son fichier et peut être saisi à la main.
submissions-summary-nothing = Il n’y avait rien à écrire.

submissions-enter-title = Saisir d’après le fichier gardé
submissions-entered-so-far =
    { $count ->
        [one] { $count } mesure saisie jusqu’ici
       *[other] { $count } mesures saisies jusqu’ici
    }
submissions-enter-more = Saisir, mesure suivante
submissions-enter-done = Saisir, fichier terminé
submissions-enter-done-without = Fichier terminé
submissions-language-of-text = Langue du texte
submissions-as-worded = Dans les termes du fichier.
submissions-larger = Agrandir
submissions-picture-of = Image de { $file }
submissions-cannot-show = La fenêtre ne peut pas montrer ce genre de fichier. Ouvrez-le à côté de la fenêtre, et saisissez ses mesures ici.
