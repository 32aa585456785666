### The page on the wall: the common text with its brackets.

room-title = A sala
room-waiting = À espera do texto.
room-nothing = Não há texto comum a mostrar.
room-delete = suprimir
room-brackets =
    { $count ->
        [0] Nenhum parêntese reto aberto
        [one] { $count } parêntese reto aberto
       *[other] { $count } parênteses retos abertos
    }
room-show = Mostrar a sala…
room-choose = Há vários textos comuns: abra o que a sala deve ver.
