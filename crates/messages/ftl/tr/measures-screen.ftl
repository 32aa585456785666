measures-screen-count = { $count ->
        [0] Tedbir yok
       *[other] { $count } tedbir
    }
measures-screen-find = Tedbirlerde sözcük ara
measures-screen-show-all = Hepsini göster
measures-screen-none = Uyan tedbir yok. Bir süzgeci kaldırın.
measures-screen-category = Kategori
measures-screen-title = Başlık
measures-screen-all = Bütün tedbirler
measures-screen-two-wordings = İki ifade, uzlaştırılacak
measures-screen-beside = Nereden geliyor
measures-screen-no-origin = Bir bildirimden değil: bu dosyada yazıldı.
measures-screen-missing = Henüz doldurulmadı
measures-screen-nothing-missing = Fişin bütün bölümleri dolu.
measures-screen-summary = Özet
measures-screen-passages = Alıntılanan bölümler
measures-screen-exemptions = İstisnalar
measures-screen-dates = Tarihler
measures-screen-sources = Kaynaklar
measures-screen-official-title = Resmî başlık
measures-screen-directions = Kapsadığı
measures-screen-places = Yerler
measures-screen-trigger = Uygulanma koşulu
measures-screen-contracts = Süren sözleşmeler
measures-screen-paragraphs = Uluslararası metinler
measures-screen-sunset = Bitiş
measures-screen-enforcement = Yaptırım ve denetim
measures-screen-review = Gözden geçirme
measures-screen-audience = Kimler görebilir
measures-screen-title-in = Başlık ({ $lang })
measures-screen-field = { $field ->
        [official_title] Resmî başlık
        [summary] Özet
        [text] Tedbirin metni
        [clauses] Alıntılanan bölümler
        [exemptions] İstisnalar
        [events] Tarihler
        [sources] Kaynaklar
        [act] Belge
        [authority] Makam
        [items] Kalemler
        [directions] Neyi kapsadığı
        [geography] Yerler
        [persons] Kişiler
        [trigger] Ne zaman uygulandığı
        [existing_contracts] Süren sözleşmeler
        [obligations] Uluslararası metinler
        [sunset] Bitiş
        [enforcement] Yaptırım ve denetim
        [review] Gözden geçirme
        [application] Uygulama
        [stage] Hukuki aşama
        [adopted] Kabul tarihi
        [in-force] Yürürlük tarihi
        [category] Kategori
        [categories] Kategori
        [title] Başlık
       *[other] { $field }
    }
