### The page on the wall: the common text with its brackets.

room-title = Salon
room-waiting = Metin bekleniyor.
room-nothing = Gösterilecek ortak metin yok.
room-delete = çıkar
room-brackets =
    { $count ->
        [0] Açık parantez yok
       *[other] { $count } açık parantez
    }
room-show = Salonu göster…
room-choose = Birden çok ortak metin var: salonun göreceği metni açın.
