### Measures beside each other: field by field, clause by clause, and the wording of national texts.

compare-screen-section = Karşılaştırma
compare-screen-page = Karşılaştırılan tedbirler
compare-screen-wording-page = Ulusal ifadeler
compare-screen-go = Karşılaştırılan tedbirlere git
compare-screen-wording-go = Ulusal metinlerdeki ifadelere git
compare-screen-chosen-action = Seçilenleri karşılaştır
compare-screen-title = Tedbirleri karşılaştır
compare-screen-measures-count = { $count } tedbir
compare-screen-fields-count = Alanlar: { $all } = { $same } aynı + { $differ } farklı + { $some } yalnız bazılarında
compare-screen-clauses-count = Hükümler: { $all } = { $same } aynı + { $differ } başka sözlerle + { $some } yalnız bazılarında
compare-screen-chosen = Karşılaştırılan tedbirler
compare-screen-remove = Çıkar: { $what }
compare-screen-remove-all = Hepsini çıkar
compare-screen-add = Ekle
compare-screen-find = Tedbir ara
compare-screen-none-found = Bu sözcükleri içeren tedbir yok.
compare-screen-full = { $most } tedbir karşılaştırılıyor; başka birini eklemek için birini çıkarın.
compare-screen-choose =
    { $count ->
        [0] İki ya da daha çok tedbir seçin, en çok { $most }: burada sözcükleriyle ya da tedbirler listesinde boşluk tuşu ve “Seçilenleri karşılaştır” ile.
        [one] Bir tedbir seçildi. Karşılaştırmak için bir tane daha ekleyin.
       *[other] İki ya da daha çok tedbir seçin, en çok { $most }.
    }
compare-screen-comparing = { $count } tedbir karşılaştırılıyor
compare-screen-only-differs = Yalnızca farklı olanlar
compare-screen-nothing-differs = Bu tedbirler arasında farklı bir şey yok.
compare-screen-to-wording = Ulusal metinlerdeki ifadeler
compare-screen-to-fields = Bu tedbirlerin alanları
compare-screen-save = Kaydet…
compare-screen-panel = Hücrenin arkasında ne var
compare-screen-table = Tedbirlerin alanları ve hükümleri
compare-screen-corner = Alan
compare-screen-no-state = Devlet yok
compare-screen-not-stated = belirtilmemiş
compare-screen-agreement =
    { $agreement ->
        [same] aynı
        [partly] bazılarında belirtilmiş
        [covers] biri ötekini kapsıyor
       *[differs] farklı
    }
compare-screen-letter =
    { $of ->
        [wording] İfade { $letter }:
       *[value] Değer { $letter }:
    }
compare-screen-clauses = Hükümler
compare-screen-clause = Hüküm { $number }
compare-screen-clause-count =
    { $count ->
        [0] hüküm yok
       *[other] { $count } hüküm
    }
compare-screen-clause-agreement =
    { $agreement ->
        [same] aynı sözler
        [partly] bazılarında var, aynı sözler
       *[differs] sözler farklı
    }
compare-screen-not-compared = Şu dillerde karşılaştırılmadı: { $languages }
compare-screen-clause-first = Ötekiler bu sözlerle karşılaştırılıyor.
compare-screen-no-clause = böyle bir hüküm yok
compare-screen-imprecise = Uzun metinler: gerekenden daha büyük parçalar hâlinde gösteriliyor.
compare-screen-field =
    { $field ->
        [authentic] Esas dil
        [stage_reason] Hukuki aşama tarihlerden neden farklı
        [application_reason] Uygulama tarihlerden neden farklı
        [numbering] Hükümlerin numaralandırılması
        [title_only] Yalnızca başlığı görürler
        [act-type] İşlem türü
        [act-authority] İşlemin makamı
        [act-number] İşlem no.
        [act-date] İşlemin taşıdığı tarih
        [act-title] İşlemin başlığı
        [act-amends] İşlemin değiştirdiği
       *[other] { $field }
    }

## Wording in national texts.

compare-screen-wording-title = Ulusal metinlerdeki ifadeler
compare-screen-wording-explains = Her düşünce için bir satır, her devlet için bir sütun. Sözler metinlerin sözleridir; buradaki hiçbir şey bir devletin önerisi değildir.
compare-screen-ideas = { $count } düşünce
compare-screen-states = { $count } devlet
compare-screen-to-look-at = bakılacak { $count } hücre
compare-screen-wording-choose = Metinlerini yan yana okumak için yukarıdan bir kategori seçin ya da tedbirleri seçip karşılaştırın.
compare-screen-wording-none = Bu metinlerde bir düşünce bulunmadı.
compare-screen-texts = Metinler
compare-screen-of-chosen =
    { $count ->
        [0] seçilen tedbir yok
       *[other] seçilen { $count } tedbirden
    }
compare-screen-aligning = Metinler yan yana konuyor
compare-screen-cancelled = Vazgeçildi. Hiçbir şey değişmedi.
compare-screen-again = Yeniden başla
compare-screen-idea = Düşünce
compare-screen-shape =
    { $shape ->
        [definition] tanım
        [prohibition] yasak
        [exemption] istisna
        [penalty] ceza
        [entry-into-force] yürürlüğe giriş
       *[other] diğer
    }
compare-screen-not-in-text = bu metinde yok
compare-screen-likeness =
    { $likeness ->
        [alone] yalnızca bu metinde
        [shared] birkaç metinde aynı ifade
        [first] kendi ifadesi
        [near] A ile neredeyse aynı ifade
        [different] A’dan başka ifade
       *[equal] aynı ifade
    }
compare-screen-confidence =
    { $sure ->
        [sure] Kesin: %{ $percent }
        [fairly] Oldukça kesin: %{ $percent }
       *[unsure] Kesin değil, bakmaya değer: %{ $percent }
    }
compare-screen-place = { $state } · düşünce { $number }
compare-screen-empty-explains = { $state } metninde bu düşünce için bir hüküm bulunmadı. Başka bir anlama gelmez.
compare-screen-also = Bu devletin başka metinlerinde de
compare-screen-measure = Tedbir
compare-screen-variants = Bu düşüncenin { $count } ifadesi

## Saving.

compare-screen-save-title =
    { $what ->
        [wording] Ulusal metinlerdeki ifadeleri kaydet
       *[comparison] Karşılaştırmayı kaydet
    }
compare-screen-save-explains = Dosya bu masa içindir: ekranda olan her şeyi seçtiğiniz dilde gösterir.
compare-screen-file-name =
    { $what ->
        [wording] ifadeler
       *[comparison] karşılaştırma
    }
compare-screen-saved = Kaydedildi: { $path }
