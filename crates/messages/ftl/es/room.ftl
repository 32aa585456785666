### The page on the wall: the common text with its brackets.

room-title = La sala
room-waiting = En espera del texto.
room-nothing = No hay ningún texto común que mostrar.
room-delete = suprimir
room-brackets =
    { $count ->
        [0] Ningún corchete abierto
        [one] { $count } corchete abierto
       *[other] { $count } corchetes abiertos
    }
room-show = Mostrar la sala…
room-choose = Hay varios textos comunes: abra el que la sala ha de ver.
