### The editor of clauses: tools, references, pasting, model clauses.

clauses-editor = { $text }, { $language }
clauses-keys = Entrée commence une nouvelle clause, Tab et Maj Tab en changent le niveau, Alt et la flèche haut ou bas la déplacent, le croisillon insère un renvoi. Appuyez sur Échap, puis sur Tab, pour quitter le texte.
clauses-tools = Outils pour les clauses
clauses-new = Nouvelle clause
clauses-nest = Plus profond
clauses-unnest = Moins profond
clauses-up = Monter
clauses-down = Descendre
clauses-heading = Intitulé
clauses-refer = Renvoi
clauses-models = Clause type
clauses-undo = Annuler
clauses-redo = Rétablir
clauses-lines = Numéros de ligne
clauses-authentic = fait foi

clauses-reference = renvoi à { $number }
clauses-reference-broken = renvoi à une clause qui n’existe plus
clauses-broken =
    { $count ->
        [one] Un renvoi vise une clause qui n’existe plus.
       *[other] { $count } renvois visent des clauses qui n’existent plus.
    }
clauses-broken-in = Le montrer dans { $number }
clauses-refer-title = Renvoyer à une clause
clauses-refer-explains = Le renvoi affiche le numéro de la clause et le suit lorsqu’elle est déplacée.
clauses-refer-clause = Clause

clauses-stale = traduit une rédaction antérieure
clauses-stale-count =
    { $count ->
        [one] { $count } clause traduit une rédaction antérieure
       *[other] { $count } clauses traduisent une rédaction antérieure
    }
clauses-stale-confirm = Elle dit toujours la même chose

clauses-paste-title = Texte collé
clauses-paste-explains = Le texte a été divisé en clauses d’après ses numéros. Changez un niveau s’il ne convient pas ; les numéros sont refaits.
clauses-paste-was = Était
clauses-paste-becomes = Devient
clauses-paste-words = Texte
clauses-paste-level = Niveau
clauses-paste-in = Rendre { $number } plus profond
clauses-paste-out = Rendre { $number } moins profond
clauses-paste-left-out = Laissé de côté comme numéros de page
clauses-paste-plain = Coller comme texte brut
clauses-paste-insert =
    { $count ->
        [one] Insérer { $count } clause
       *[other] Insérer { $count } clauses
    }

clauses-models-title = Clauses types
clauses-models-explains = Des rédactions neutres comme point de départ. Choisissez entre les options entre crochets, puis adaptez le texte.
clauses-models-category = Catégorie
clauses-models-insert = Insérer

