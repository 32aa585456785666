### The page on the wall: the common text with its brackets.

room-title = The room
room-waiting = Waiting for the text.
room-nothing = There is no common text to show.
room-delete = delete
room-brackets =
    { $count ->
        [0] No open brackets
        [one] { $count } open bracket
       *[other] { $count } open brackets
    }
room-show = Show the room…
room-choose = There are several common texts: open the one that the room is to see.
