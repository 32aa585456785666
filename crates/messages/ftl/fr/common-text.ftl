### The page of texts that are drafted here.

common-text-page = Texte commun
common-text-go = Aller au texte commun
common-text-new = Nouveau texte
common-text-new-action = Commencer un nouveau texte
common-text-explains = Les textes rédigés ici : le texte commun que négocient les délégations et les mesures types. Ils restent à ce poste jusqu’à leur remise.
common-text-none = Aucun texte n’a été commencé.
common-text-untitled = Sans titre
common-text-clauses =
    { $count ->
        [0] aucune clause
        [one] { $count } clause
       *[other] { $count } clauses
    }
common-text-waits = saisi, pas encore conservé
common-text-all = Tous les textes
common-text-title = Titre
common-text-title-in = Titre ({ $language })
common-text-kind = Nature du texte
common-text-authentic = Langue faisant foi
common-text-numbering = Numérotation
common-text-languages = Langues en regard
common-text-begin = Commencer
common-text-keep = Conserver cette version
common-text-hand-in = Remettre
common-text-hand-in-title = Remettre « { $title } » ?
common-text-hand-in-explains = Les autres disposent alors du texte tel qu’il est. Les notes, rédactions antérieures et noms restent ici.
common-text-hand-in-stale =
    { $count ->
        [one] { $count } traduction d’une rédaction antérieure n’est pas remise.
       *[other] { $count } traductions d’une rédaction antérieure ne sont pas remises.
    }
common-text-handed-in =
    { $state ->
        [no] Non remis
        [otherwise] Modifié depuis sa remise
       *[as-it-is] Remis tel quel
    }
common-text-handed-in-done = Remis : { $title }
common-text-typing = Pas encore enregistré
common-text-saved = Enregistré à { $time }
common-text-kept = Version conservée à { $time }
common-text-same = Rien ne diffère de la dernière version conservée.
common-text-conflict = Une clause a été modifiée entre-temps. Les deux rédactions sont conservées ; choisissez dans « À concilier ».
common-text-drop = Reprendre la dernière version
common-text-drop-explains = Le texte redevient ce que dit la dernière version.
common-text-one-version = Il n’y a pour l’instant qu’une version de ce texte.
