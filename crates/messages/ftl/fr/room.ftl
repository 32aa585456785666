### The page on the wall: the common text with its brackets.

room-title = La salle
room-waiting = En attente du texte.
room-nothing = Aucun texte commun à afficher.
room-delete = supprimer
room-brackets =
    { $count ->
        [0] Aucun crochet ouvert
        [one] { $count } crochet ouvert
       *[other] { $count } crochets ouverts
    }
room-show = Afficher la salle…
room-choose = Il y a plusieurs textes communs : ouvrez celui que la salle doit voir.
