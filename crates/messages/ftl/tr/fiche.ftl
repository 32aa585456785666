### Writing a fiche: its fields, languages, versions, and what is said of it while it is written.

fiche-new = Yeni tedbir
fiche-new-entry = Yeni tedbir
fiche-new-explains = Bir devlet için girilir ve sekretaryaca girildiği belirtilir.
fiche-begin = Başla
fiche-edit = Düzenle
fiche-done = Tamam
fiche-keep = Bu sürümü sakla
fiche-name-version = Bu sürüme ad ver…
fiche-version-name = Adı ne olsun
fiche-version-name-hint = Örneğin “Ticaret Bakanlığına gönderilen”. Adlar bu bilgisayarda kalır.
fiche-beside = Kayıt hakkında söylenenler
fiche-line =
    { $line ->
        [working] Çalışma sürümü, bu bilgisayarda kalır
       *[other] { $by ->
            [secretariat] Teslim edilen sürüm, sekretaryaca girildi
            [nobody] Teslim edilen sürüm
           *[other] Teslim edilen sürüm, giren: { $by }
        }
    }
fiche-field =
    { $field ->
        [title] Başlık
        [official_title] Resmî başlık
        [state] Devlet
        [category] Kategori
        [categories] Kategoriler
        [stage] Hukuki aşama
        [application] Uygulama
        [summary] Özet
        [text] Özet ya da alıntılanan bölümler
        [clauses] Alıntılanan bölümler
        [exemptions] İstisnalar
        [events] Tarihler
        [adopted] Kabul tarihi
        [in-force] Yürürlük tarihi
        [sources] Kaynaklar
        [act] İşlem
        [authority] İşlemin makamı
        [obligations] Uluslararası metinler
        [directions] Neyi kapsadığı
        [items] Kalemler
        [geography] Yerler
        [persons] Kişiler
        [trigger] Ne zaman uygulandığı
        [existing_contracts] Süren sözleşmeler
        [sunset] Bitiş
        [review] Gözden geçirme ya da rapor yükümlülüğü
        [enforcement] Yaptırım ve denetim
        [audience] Kimler görebilir
       *[other] { $field }
    }

## Keeping what is typed.

fiche-unchanged = Henüz bir şey değişmedi
fiche-typed = Yazılıyor…
fiche-not-saved = Henüz kaydedilmedi; yeniden deneniyor.
fiche-continued = Yazılıp saklanandan sürdürülüyor ({ $time }).
fiche-waiting = Burada bir şey yazılmaktaydı (kaydedildi: { $time }).
fiche-continue = Sürdür
fiche-discard = Yazılanı bırak
fiche-being-written = Yazılmakta
fiche-moved-on = Siz yazarken kayıt değişti.
fiche-moved-on-hint = Hiçbir şey kaybolmaz: iki ifade uzlaştırılmak üzere yan yana durur.
fiche-now-two-wordings = İki ifade yan yana saklanıyor.
fiche-two-wordings-hint = Kayıt bu arada başka yerde değiştirildi. Onları bir kişi uzlaştırır.

## Completeness and checks.

fiche-completeness = Henüz doldurulmadı
fiche-complete = İstenen bütün bölümler dolu.
fiche-checks = Bakmaya değer
fiche-no-checks = Bakılması gereken bir şey yok.
fiche-checks-count =
    { $count ->
        [0] Bakılması gereken bir şey yok.
        [one] Bakmaya değer bir nokta var.
       *[other] Bakmaya değer { $count } nokta var.
    }
fiche-add-part = Bölüm ekle
fiche-add-part-hint = Adını yazın

## Languages.

fiche-languages = Diller
fiche-add-language = Dil ekle
fiche-language-to-add = Eklenecek dil
fiche-language-of-words = Bu sözler hangi dilde?
fiche-language-status =
    { $status ->
        [authentic] esas dil
        [current] çeviri, güncel
        [confirmed] çeviri, teyit edildi: { $date }
        [as-received] geldiği gibi
        [stale] { $version ->
            [0] önceki bir sürümün çevirisi
           *[other] { $version }. sürümün çevirisi
        }
       *[other] henüz söz yok
    }
fiche-confirm-language = Teyit et
fiche-confirm-language-of = { $language }: şimdiki sözleri yansıttığını teyit et
fiche-make-authentic = Esas dil yap
fiche-make-authentic-of = Esas dil yap: { $language }

## Single fields.

fiche-add-category = Eklenecek kategori
fiche-from-dates = Tarihlerden çıkar
fiche-from-dates-now = Tarihlerden çıkar: { $stage }
fiche-reason = Tarihlerden neden farklı
fiche-reason-hint = Farklıysa, tarihlerden neden farklı olduğu
fiche-words = Sözler
fiche-exemption = İstisna { $number }
fiche-add-exemption = İstisna ekle
fiche-exemption-type = Tür
fiche-exemption-decider = Kim karar verir
fiche-exemption-condition = Hangi koşulla
fiche-exemption-expiry = Ne zamana dek
fiche-passage = Bölüm { $number }
fiche-add-passage = Bölüm ekle
fiche-passage-number = Basıldığı biçimde numara
fiche-passage-heading = Alt başlık
fiche-passage-text = Basıldığı biçimde sözler
fiche-event = Tarih { $number }
fiche-add-event = Tarih ekle
fiche-event-kind = Ne oldu
fiche-event-date = Ne zaman
fiche-event-source = Gösteren kaynak
fiche-no-source = Henüz kaynak yok
fiche-source = Kaynak { $number }
fiche-add-source = Kaynak ekle
fiche-source-kind = Tür
fiche-source-locator = Nerede bulunur
fiche-source-locator-hint = Resmî Gazete sayı 212, s. 9
fiche-source-quote = Geldiği gibi, kendi sözleri
fiche-source-language = Sözlerin dili
fiche-source-retrieved = Bakıldığı gün
fiche-source-file = Dosya
fiche-source-second-reader = İkinci okuyan
fiche-attach = Dosya ekle
fiche-attach-other = Başka dosya ekle
fiche-file-without-name = ekli dosya
fiche-act-choose = Bu devletin işlemi
fiche-act-new = Yeni işlem
fiche-act-shared =
    { $count ->
        [one] Başka bir tedbiri daha taşıyor: buradaki değişiklik orada da görünür.
       *[other] Başka { $count } tedbiri daha taşıyor: buradaki değişiklik onlarda da görünür.
    }
fiche-act-type = İşlem türü
fiche-act-number = Basıldığı biçimde numara
fiche-act-number-hint = Karar 157/2025
fiche-act-title = İşlemin başlığı
fiche-act-authority = Makam
fiche-act-date = Taşıdığı tarih
fiche-item = Kalem { $number }
fiche-add-item = Kalem ekle
fiche-item-list = Liste
fiche-item-edition = Baskı
fiche-item-code = Basıldığı biçimde kod
fiche-item-name = Ad
fiche-item-national = Ulusal haneler
fiche-add-paragraph = Bağlanacak paragraf
fiche-basis = { $paragraph } için dayanak
fiche-basis-explains = “İşlemde atıf yapılmış” işlemi görmüş olanlar içindir. Editörün kurduğu bağlar burada kalır ve hiç teslim edilmez.
fiche-add-place = Eklenecek yer
fiche-place-hint = Bir yer yazıp Enter tuşuna basın
fiche-place-method = Nasıl sınırlandığı
fiche-place-list = Gönderme yaptığı liste
fiche-place-list-hint = Tarihi ya da baskısıyla
fiche-add-person = Eklenecek kişiler
fiche-persons =
    { $kind ->
        [nationals] Vatandaşlar
        [residents] Yerleşikler
        [companies] Şirketler
        [state-bodies] Devlet kurumları
        [vessels] Gemiler
       *[other] Listedeki kişiler
    }
fiche-sunset-date = Bitiş günü
fiche-sunset-event = Bitiren olay
fiche-audience =
    { $code ->
        [me] Yalnızca ben
        [delegation] Heyetim
        [cochairs] Eş başkanlar
        [named] Adı geçen devletler
        [participants] Katılımcılar
       *[public] Herkes
    }
fiche-add-named-state = Eklenecek devlet
fiche-title-only = Yalnızca başlığı görürler

## Versions.

fiche-versions = Sürümler
fiche-version = Sürüm { $number }
fiche-compare = Karşılaştır
fiche-compare-version = Sürüm { $number } ile en yenisini karşılaştır
fiche-compare-title = Sürümleri karşılaştır
fiche-compare-from = İlk sürüm
fiche-compare-to = İkinci sürüm
fiche-compare-same = İkisi aynı şeyi söylüyor.
fiche-taken-out = Çıkarıldı:
fiche-put-in = Eklendi:
fiche-end-of-change = (bitti)
fiche-restore = Geri getir
fiche-restore-version = Geri getir: sürüm { $number }
fiche-nothing-to-name = En yeni sürümden farkı yok; bu yüzden ad verilmedi.
fiche-save-copy = Kopyasını kaydet
fiche-save-copy-of = Kopyasını kaydet: { $file }
fiche-copy-saved = Kopya kaydedildi: { $file }
fiche-interrupted =
    { $count ->
        [one] Program kapandığında “{ $title }” yazılmaktaydı.
       *[other] Program kapandığında { $count } kayıt yazılmaktaydı.
    }
