### Search: the page and its fields.

search-page = Arama
search-action = Kayıtlarda ara
search-box = Sözcükler, “birlikte geçen sözcükler”, -hariç, alan:değer
search-box-label = Ne aranıyor
search-clear = Temizle
search-count =
    { $count ->
        [0] Hiçbir şey bulunamadı
       *[other] { $count } kayıt
    }
search-more-than = { $count } üzerinde kayıt
search-shown =
    { $count ->
        [one] İlki gösteriliyor
       *[other] İlk { $count } kayıt gösteriliyor
    }
search-show-more = Daha fazla göster
search-nothing = Bunların hepsini içeren kayıt yok. Bir sözcüğü ya da alanı çıkarın.
search-start = Bir sözcük, başlığın bir bölümü, bir işlem numarası ya da kısa bir başvuru yazın. Önce başlıklar, sonra en yeni kayıtlar gelir.
search-results = Bulunanlar
search-beside = Daraltma ve saklanan aramalar
search-go-to = Git: { $reference }
search-also = ve { $count } yerde daha
search-fields = Alanlar
search-fields-explain = Bir alan aramayı daraltır. Birden çok değer virgülle ayrılır; bir sözcüğün ya da alanın önündeki kısa çizgi onu hariç tutar.
search-field-state = devlet ya da devletin adı
search-field-stage = hukuki aşama
search-field-category = kategori ya da kodunun başı
search-field-since = son tarihi bir ay ya da yılda veya sonrasında
search-field-act = ulusal işlemin numarası
search-field-paragraph = uluslararası bir metnin paragrafı
search-field-kind = kaydın türü
search-field-lang = bir dilde sözleri var
search-field-has = bir bölümü var: { $parts }
search-word-state = devlet
search-word-stage = aşama
search-word-category = kategori
search-word-since = beri
search-word-act = işlem
search-word-paragraph = paragraf
search-word-kind = tür
search-word-lang = dil
search-word-has = var
search-kept = Saklanan aramalar
search-kept-none = Henüz yok. Burada bulmak için bir aramayı saklayın.
search-keep = Bu aramayı sakla
search-keep-name = Ad
search-keep-done = Saklandı
search-forget = Unut: { $name }
search-forget-short = Unut
search-all = Bütün kayıtlarda ara: “{ $query }”
search-facet-kinds = Kayıt türleri
search-facet-states = Devletler
search-facet-categories = Kategoriler
search-facet-stages = Hukuki aşama
search-kind =
    { $kind ->
        [measure] Tedbirler
        [act] Ulusal işlemler
        [instrument] Uluslararası metinler
        [obligation] Uluslararası metinlerin paragrafları
        [state] Devletler
        [participation] Katılım
        [meeting] Toplantılar
        [submission] Bildirimler
        [development] Gelişmeler
        [provision] Ortak metnin paragrafları
        [proposal] Öneriler
        [position] Tutumlar
        [package] Paketler
        [clearance] Uygun görüşler
        [confirmation] Teyitler
        [issued-document] Yayımlanan belgeler
        [person] Kişiler
        [task] Yapılacaklar
        [comment] Yorumlar
        [code] Kategoriler ve diğer kodlar
       *[other] Diğer kayıtlar
    }
search-place =
    { $part ->
        [title] Başlık
        [official_title] Resmî başlık
        [summary] Özet
        [clauses] Alıntılanan bölüm
        [exemptions] İstisna
        [sources] Kaynak
        [origin] Geldiği gibi
        [ref] Başvuru
        [file] Dosya
        [note] Not
        [number] Numara
        [items] Kalemler
        [geography] Yerler
        [persons] Kişiler
        [obligations] Uluslararası metinler
        [enforcement] Yaptırım ve denetim
        [review] Gözden geçirme
        [sunset] Bitiş
        [authority] Makam
        [text] Metin
        [heading] Alt başlık
        [name] Ad
       *[other] Diğer sözler
    }
