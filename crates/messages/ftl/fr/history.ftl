### Les changements du fichier, les défaire, et regarder en arrière.

history-count =
    { $count ->
        [one] { $count } changement
       *[other] { $count } changements
    }
history-change-number = changement { $number }
history-records =
    { $count ->
        [one] { $count } entrée
       *[other] { $count } entrées
    }
history-undone = défait
history-look = Revenir à ce point
history-looking = Montré à présent
history-undo = Défaire
history-undo-title = Défaire « { $title } » ?
history-undo-explains =
    { $count ->
        [one] { $count } entrée redevient ce qu’elle était. C’est aussi un changement : rien n’est perdu, et les deux restent dans l’historique.
       *[other] { $count } entrées redeviennent ce qu’elles étaient. C’est aussi un changement : rien n’est perdu, et les deux restent dans l’historique.
    }
history-keep = Le garder
history-more = Changements plus anciens
