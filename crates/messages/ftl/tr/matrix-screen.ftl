matrix-screen-title-category = Kategorilere göre tedbirler
matrix-screen-title-obligation = Uluslararası metinlerin paragraflarına göre tedbirler
matrix-screen-title-commitment = Taahhütlere göre tedbirler
matrix-screen-sub = { $states } devlet · { $kind ->
        [obligation] { $columns } paragraf
        [commitment] { $columns } taahhüt
       *[category] { $columns } kategori
    } · durum tarihi { $date }
matrix-screen-changed-count = { $count } hücre değişti
matrix-screen-changed = değişti
matrix-screen-columns = Sütunlar
matrix-screen-categories = Kategoriler
matrix-screen-paragraphs = Paragraflar
matrix-screen-commitments = Taahhütler
matrix-screen-group = Sektör
matrix-screen-stage = Hukuki aşama
matrix-screen-region = Bölge
matrix-screen-any = hepsi
matrix-screen-all = hepsi
matrix-screen-since = Şu günden beri değişen
matrix-screen-state = Devlet
matrix-screen-unverified = resmî metinle henüz karşılaştırılmadı
matrix-screen-stage-not-stated = Aşama belirtilmemiş
matrix-screen-exemptions = { $count } istisna
matrix-screen-more = ve { $count } tane daha
matrix-screen-measures = { $count } tedbir
matrix-screen-empty = Hiçbir devletin uyan bir kaydı yok. Bir süzgeci kaldırın ya da bildirim ekleyin.
matrix-screen-panel = Hücrenin arkasında ne var
matrix-screen-all-in-cell = Bu hücredeki bütün tedbirler
matrix-screen-nothing-here = Burada kayıtlı tedbir yok.
matrix-screen-file-name = matris
matrix-screen-export-explains = Dosya matrisi ekranda durduğu gibi gösterir; seçtiğiniz okurların göremeyecekleri çıkarılır.
matrix-screen-audience = Kimin için
matrix-screen-audience-desk = Bu masa
matrix-screen-audience-delegation = Heyetim
matrix-screen-audience-cochairs = Eş başkanlar
matrix-screen-audience-participants = Katılımcılar
matrix-screen-audience-public = Kamuoyu
matrix-screen-format = Biçim
matrix-screen-format-xlsx = Çalışma kitabı (XLSX)
matrix-screen-format-html = Sayfa (HTML)
matrix-screen-format-csv = Metin tablo (CSV)
matrix-screen-format-json = Programlar için (JSON)
matrix-screen-language = Dil
matrix-screen-paper = Kâğıt
matrix-screen-paper-a4 = A4
matrix-screen-paper-a3 = A3
matrix-screen-paper-letter = Letter
matrix-screen-choose-place = Yerini seç…
matrix-screen-exported = Matris yazıldı: { $path }
matrix-screen-check-code = Denetim kodu: { $words }

## Moments, layouts, copies.

matrix-screen-known = Bilindiği tarih
matrix-screen-now = şimdi
matrix-screen-beside = Yanında
matrix-screen-two-dates = İki tarih yan yana
matrix-screen-one-date = Tek tarih
matrix-screen-differing = Yalnızca farklı devletler
matrix-screen-empty-then = O tarihte buna uyan bir kayıt yoktu.
matrix-screen-none-differ = İki tarih arasında hiçbir hücre farklı değil.
matrix-screen-sub-two = { $earlier } ve { $later } itibarıyla · { $differing ->
        [0] hiçbir hücre farklı değil
       *[other] { $differing } hücre farklı
    }
matrix-screen-difference-new = yeni
matrix-screen-difference-gone = artık yok
matrix-screen-difference-other = farklı
matrix-screen-difference-text = başka ifade
matrix-screen-looking-back = Kütük { $date } itibarıyla bilindiği gibi gösteriliyor. Sonradan gelenler burada yok ve hiçbir şey değiştirilemez.
matrix-screen-back-to-now = Şimdiye dön
matrix-screen-footnotes = Dipnotlar
matrix-screen-copy = Tablo olarak kopyala
matrix-screen-copied = Kopyalandı: Word ya da Excel’e yapıştırın
matrix-screen-copy-again = Sistem kopyalamaya izin vermedi. Bir daha deneyin.
matrix-screen-for-whom = Kimin için: { $audience }
matrix-screen-layout = Düzen
matrix-screen-layout-none = kaydedilmedi
matrix-screen-layout-save = Düzeni kaydet…
matrix-screen-layout-save-title = Gösterileni düzen olarak kaydet
matrix-screen-layout-explains = Bir düzen sütunları, süzgeçleri, okurları ve tarihleri tutar. İçerik tutmaz.
matrix-screen-layout-name = Ad
matrix-screen-layout-keep = Kaydet
matrix-screen-layout-replaces = Bu adda bir düzen var; yerine geçecek.
matrix-screen-layout-saved = “{ $name }” düzeni kaydedildi
matrix-screen-layout-forget = Unut
matrix-screen-layout-forget-this = “{ $name }” düzenini unut
matrix-screen-layout-forgotten = “{ $name }” düzeni unutuldu
matrix-screen-layout-name-missing = Bir ad verin.
matrix-screen-layout-name-long = Bir ad en çok 80 harftir.
