### International texts and their paragraphs.

international-page = Uluslararası metinler
international-go = Uluslararası metinlere git
international-sub = Metinlerin devletlerden istedikleri, kendi tümcelerimizle; her birinin ne ölçüde denetlendiği de belirtilir.
international-find = Paragraf ara
international-all-texts = Bütün metinler
international-texts = Metinler
international-theme = Konu
international-addressee = Muhatap
international-nature = Hukuki nitelik
international-any = hepsi
international-none = Uyan paragraf yok. Hepsini gösterin ya da daha az sözcük deneyin.
international-show-all = Hepsini göster
international-reference-only = Atıf yapılabilmesi için tutuluyor; paragrafları listede yok.
international-paragraphs = Paragraflar
international-paraphrase = Kendi anlatımımız, resmî metin değil
international-own-part = bölüm (kendi alt bölümümüz)
international-own-part-of = { $paragraph } için kendi alt bölümümüz; metinde harfle ayrılmamıştır.
international-parts = Kendi alt bölümlerimiz
international-verb = Karar fiili
international-deadline = Son tarih
international-deadline-of = son tarih { $date }
international-source = Okunduğu kaynak
international-note = Editörlerin notu
international-title-official = Resmî başlık
international-date = Tarih
international-symbol = Belge simgesi
international-added = bu dosyaya eklendi

## How far a paragraph was checked here.

international-checked = Resmî metinle karşılaştırıldı
international-signed-off = Bu dosyada iki kişi okuyarak doğruladı
international-one-reader = Burada bir kişi okudu; ikinci okuyan bekleniyor
international-differing = İki okuyan farklı sözler veriyor; doğrulanmadı
international-held-out = Ekranda işaretli; nihai olarak işaretlenen belgelerin dışında tutulur.
international-may-be-final = Nihai olarak işaretlenen belgelerde yer alabilir.
international-mark = işaret { $mark }
international-readings = Okumalar
international-no-reading = Burada henüz kimse okumadı. İki ayrı okuyan gerekir; her biri alıntıyı, yerini ve okunan dosyayı verir.
international-sign = Okuma ekle
international-sign-second = İkinci okumayı ekle
international-sign-explains = Sözleri resmî metinden, orada durduğu gibi alın. İkinci okuyan bunu ilk okumaya bakmadan yapar. Okuyanların adları paragrafla kalır ve paragraf paylaşıldığında onunla gider.
international-reader = Okuyan (adı ya da görevi)
international-quote = Resmî metinden alıntı
international-locator = Nerede durduğu
international-locator-hint = Sayfa ve paragraf, örneğin “s. 76, par. 278”.
international-file-read = Okunan dosya
international-file-choose = Dosyayı seç
international-file-same = Bunu kullan: { $file }
international-file-none = Dosya seçilmedi.
international-keep-reading = Bu okumayı sakla
international-quotes-differ = Alıntı, { $reader } tarafından verilenle aynı değil.
international-quotes-differ-hint = İkisini de metinle karşılaştırın. Kendinizinkini düzeltin ya da iki okumayı da saklayın: o zaman paragraf doğrulanmamış sayılır.
international-quote-other = { $reader } tarafından verilen sözler
international-keep-both = İki okumayı da sakla
international-take-back = Geri al
international-read-on = { $reader }, { $date }

## Measures linked to a paragraph.

international-measures = Bu paragrafa bağlı tedbirler
international-no-measures = Burada bağlı tedbir yok.
international-link = Tedbir bağla
international-link-explains = Bu tedbirlerin bu paragrafa ait olduğunu kimin söylediği ayrı tutulur: işlemin kendisi, devlet ya da bir editör. Editörlerin kurduğu bağlar içeride kalır.
international-basis = Kim söylüyor
international-act-seen = Bu tedbirlerin işlemlerini gördüm; bu paragrafa atıf yapıyorlar.
international-pick = Tedbirler
international-pick-find = Tedbir ara
international-picked = { $count } tedbir seçildi
international-pick-more = Yalnızca ilk { $count } tanesi listeleniyor. Aramayı daraltın.

## Whom a treaty reaches.

international-applies = Kimleri kapsar
international-parties-of = { $treaty } taraflarını kapsar.
international-no-list = Taraf durumu listesi alınmadı; bu yüzden kimin taraf olduğu hakkında bir şey söylenmiyor.
international-list-as-at = { $date } itibarıyla taraf durumu listesi, { $source }.
international-list-partial = Liste her tarafı saymıyor: listede olmayan bir devlet hakkında bir şey söylenmiyor.
international-party = Taraf
international-not-party = Taraf değil: uygulanamaz
international-not-known = Listede yok
international-since = { $date } tarihinden beri
international-not-a-party = { $date } itibarıyla { $treaty } tarafı değil ({ $source })
international-parties = Taraflar
international-bring-list = Taraf durumu listesi al
international-list-title = Taraf durumu listesi: { $treaty }
international-list-explains = Her satırında bir devlet olan bir çalışma kitabı ya da metin dosyası; ya da aynısı buraya yapıştırılır. Her ad netleşmeden hiçbir şey yazılmaz.
international-list-file = Dosya seç
international-list-pasted = Ya da listeyi yapıştırın
international-list-from = Kaynak: { $file }
international-list-day = Durum tarihi
international-list-source = Kimin listesi
international-list-source-hint = Örneğin: depozitör, Birleşmiş Milletler Antlaşmalar Koleksiyonu.
international-list-complete = Liste bütün tarafları sayıyor mu?
international-list-complete-yes = Evet: listede olmayan taraf değildir
international-list-complete-no = Hayır: ötekiler hakkında bir şey söylemez
international-list-undated = Bazı satırlarda tarih yok. Bu devletler taraf mı?
international-list-undated-yes = Evet, taraflar
international-list-undated-no = Hayır, dışarıda bırak
international-list-choose = Lütfen seçin
international-list-state-column = Devletlerin sütunu
international-list-date-column = Tarihlerin sütunu
international-list-no-column = yok
international-list-column = { $number }: { $header }
international-list-row = Satır
international-list-printed = Basıldığı gibi
international-list-state = Devlet
international-list-date = Tarih
international-list-again = daha önceki bir satırda zaten adı geçti
international-list-left-out = sizin belirttiğiniz gibi dışarıda
international-list-which = “{ $name }” hangi devlet?
international-list-no-state = Devlet değil: satırı dışarıda bırak
international-list-names-open =
  { $count ->
    [one] { $count } ad kesin değil. Lütfen netleştirin.
   *[other] { $count } ad kesin değil. Lütfen bunları netleştirin.
  }
international-list-empty = Hiçbir satır kesin olarak bir devleti belirtmiyor. Devletlerin sütununu denetleyin.
international-list-write = Bu listeyi sakla
international-list-written = Taraf durumu listesi saklandı.
international-list-heading = Başlık olarak alındı: { $words }

## Texts and paragraphs that users add.

international-add-text = Metin ekle
international-add-paragraph = Paragraf ekle
international-edit = Düzenle
international-code = Kod
international-code-hint = İki ila sekiz büyük harf ve rakam, örneğin CTBT. Sonradan değiştirilemez.
international-name = Ad
international-name-in = Ad ({ $language })
international-pinpoints = Bölümlerinin sayılışı
international-parties-only = Yalnızca taraflarını kapsar
international-number = Numara
international-number-hint = Metinde basıldığı biçimde, örneğin 5(b).
international-sentence = Kendi tarafsız tümcemiz, en çok altmış sözcük
international-sentence-in = Tümce ({ $language })
international-save = Kaydet
international-saved = Kaydedildi: { $what }
international-developments = Gelişmeler
