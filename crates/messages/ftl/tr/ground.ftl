### Common ground: which states could announce which measures together.

ground-page = Ortak zemin
ground-go = Ortak zemine git
ground-title = Ortak zemin
ground-counts = { $sets } küme · { $states } devlet
ground-explains =
    { $from ->
        [positions] Devletlerin ifadeler hakkında söylediklerinden. En çok devletli kümeler önce gelir; sıra başka bir anlam taşımaz. Tutum belirtmemek hayır demek değildir.
       *[measures] Devletlerin bildirdiklerinden. En çok devletli kümeler önce gelir; sıra başka bir anlam taşımaz.
    }
ground-working = Ortak zemin aranıyor
ground-from = Dayanak
ground-source =
    { $from ->
        [positions] Belirtilen tutumlar
       *[measures] Bildirilen tedbirler
    }
ground-least = Her birinde en az kaç devlet
ground-least-hint = 1 ile 999 arasında bir sayı
ground-sentence =
    { $from ->
        [positions] { $measures ->
            [one] Bu ifadeyi { $states ->
                [one] bu devlet
               *[other] bu { $states } devlet
            } destekliyor veya kabul edebiliyor.
           *[other] Bu { $measures } ifadenin tümünü { $states ->
                [one] bu devlet
               *[other] bu { $states } devlet
            } destekliyor veya kabul edebiliyor.
        }
       *[measures] { $measures ->
            [one] Bu tedbiri { $states ->
                [one] yalnızca bu devlet
               *[other] bu { $states } devlet birlikte
            } duyurabilir.
           *[other] Bu { $measures } tedbiri { $states ->
                [one] yalnızca bu devlet
               *[other] bu { $states } devlet birlikte
            } duyurabilir.
        }
    }
ground-what =
    { $from ->
        [positions] İfadeler
       *[measures] Tedbirler
    }
ground-states = Devletler
ground-list = Tedbirlerin listesi
ground-list-of = Tedbirlerin listesi: { $category }
ground-wording = İfade
ground-wording-of = Ulusal metinlerdeki ifadeler: { $category }
ground-none =
    { $from ->
        [positions] Bugünkü sözlerle bu kadar devletin desteklediği veya kabul edebildiği bir ifade yok. Daha az devlet isteyin ya da önce tutumları kaydedin.
       *[measures] Bu kadar devletin bildirdiği bir tedbir yok. Daha az devlet isteyin ya da bir süzgeci kaldırın.
    }
