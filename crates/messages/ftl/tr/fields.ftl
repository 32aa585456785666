### Controls that several pages share: dates, lists, languages.

fields-not-stated = Belirtilmemiş
fields-language-not-known = dili bilinmiyor
fields-in-language = { $what }, { $language }
fields-search-to-add = Bulmak için yazın
fields-type-or-choose = Yazın ya da listeden seçin
fields-remove = Kaldır: { $what }
fields-remove-short = Kaldır
fields-removed = Kaldırıldı: { $what }
fields-bring-back = Geri getir
fields-move-up = Yukarı taşı: { $what }
fields-move-down = Aşağı taşı: { $what }
fields-moved = Şimdi { $place }. sırada, toplam { $count }
fields-date-placeholder = 2025-10-17 ya da Mart 2025
fields-date-not-known = Bilinmiyor
fields-date-read =
    { $precision ->
        [year] { $date } (yıl)
        [month] { $date } (ay)
       *[other] { $date }
    }
fields-date-ambiguous = İki günden hangisi?
fields-date-unread = Henüz tarih olarak okunamadı. 2025-10-17, 2025-10, 2025 ya da ayı sözcükle yazın.
