### The common text from Word, marked-up copies, the rolling text with its brackets.

compilation-text = Metin
compilation-untitled = Başlıksız
compilation-no-text = Henüz ortak metin yok. Eş başkanların belgesini alın ya da kendi sayfasında bir metne başlayın.
compilation-all-texts = Bütün metinler
compilation-to-rolling = Parantezli metin
compilation-undo = Geri al
compilation-undone = Geri alındı.
compilation-close = Kapat
compilation-views = Görünüm

## Going there.

compilation-go-rolling = Parantezli metne git
compilation-go-copies = İşaretli nüshaları al
compilation-go-bring-in = Word’den al

## The rolling text.

compilation-rolling-page = Parantezli metin
compilation-rolling-sub = Kimsenin değiştirmeyi önermediği sözler parantez dışındadır; içinde metnin sözleri ve her heyetin sözleri yer alır.
compilation-as-now = Geriye bakılan gündeki değil, şimdiki hâli gösteriliyor.
compilation-tab-text = Metin
compilation-tab-four-column = Dört sütun
compilation-tab-provenance = Sözlerin kaynağı
compilation-lines = Parantezli metnin satırları
compilation-line = Satır { $line }
compilation-brackets = { $count } parantez
compilation-no-brackets = Parantez yok. Kimse bu sözlerin değişmesini önermiyor.
compilation-own-brackets =
    { $count ->
        [one] Metnin kendisinde bir köşeli parantez var.
       *[other] Metnin kendisinde { $count } köşeli parantez var.
    }
compilation-held = { $state }: { $count }
compilation-new-paragraph = Yeni paragraf
compilation-aside =
    { $count ->
        [one] Bir öneri başka sözler üzerinde yapılmış ve gösterilmiyor.
       *[other] { $count } öneri başka sözler üzerinde yapılmış ve gösterilmiyor.
    }
compilation-bracket-open = Parantez { $number }: { $states }

## One bracket.

compilation-panel = Parantez
compilation-bracket-of = { $number } / { $all }
compilation-bracket-line = Parantez { $number }, satır { $line }
compilation-before = Önceki parantez
compilation-after = Sonraki parantez
compilation-of-text = Metnin sözleri
compilation-words-go = Sözler çıkarılıyor.
compilation-take = Bu ifadeyi al
compilation-take-of = Bu ifadeyi al: { $states }
compilation-keep-text = Metnin sözleri kalsın
compilation-leave-out = Metindeki gibi, sözler dışarıda kalsın
compilation-leave-out-paragraph = Paragraf dışarıda kalsın
compilation-own-words = Başka sözler
compilation-own-words-label = Burada yer alacak sözler
compilation-own-words-hint = Parantezin yerini alırlar; içindeki bütün öneriler ele alınmış sayılır.
compilation-own-words-take = Bu sözleri koy
compilation-settled = Parantez sonuçlandırıldı.

## Four columns, and where words come from.

compilation-column-paragraph = Paragraf
compilation-column-text = Eş başkanların metni
compilation-column-proposals = Heyetlerin önerileri
compilation-column-without-brackets = Parantezsiz
compilation-open = parantez içinde
compilation-provenance-explains = Her satır için: hangi heyetlerin öneride bulunduğu, kaç öneri olduğu, kaçının karşılaştırmayla bulunduğu ve hangi nüshalardan geldikleri.
compilation-column-line = Satır
compilation-column-delegations = Heyetler
compilation-column-delegation = Heyet
compilation-column-proposal-count = Öneriler
compilation-column-compared = Karşılaştırmayla
compilation-column-copies = Nüshalar
compilation-no-open-proposal = açık öneri yok

## Saving it.

compilation-save-as = Farklı kaydet
compilation-save-title = Parantezli metni kaydet
compilation-save-explains = Word belgesinde parantezleri ve satır numaralarıyla metin, dört sütun ve sözlerin kaynağı yer alır; öteki biçimlerde bunun bir bölümü bulunur.
compilation-format-docx = Word belgesi
compilation-format-html = Web sayfası
compilation-format-xlsx = Çalışma kitabı
compilation-format-txt = Düz metin
compilation-format-json = Veri
compilation-file-name = Parantezli metin
compilation-saved = Kaydedildi: { $path }

## Marked-up copies.

compilation-copies-page = İşaretli nüshalar
compilation-copies-sub = Heyetlerin değişiklikleriyle geri gönderdiği ortak metin nüshaları
compilation-copies-empty = Nüshaları ya da bulundukları klasörü seçin. Bir şey alınmadan önce her birinin kimin olduğu ve neyi değiştirdiği gösterilir.
compilation-copies-read = Nüshalar okunuyor.
compilation-choose-files = Nüshaları seç
compilation-choose-folder = Klasör seç
compilation-copies-drop = Kaldır
compilation-tab-files = { $count } dosya
compilation-tab-changes = { $count } değişiklik
compilation-receipt = { $rows } değişiklik = { $applied } yeni + { $same } zaten var + { $held } bekliyor
compilation-take-in =
    { $count ->
        [0] Dosyaları sakla
       *[other] { $count } değişikliği al
    }
compilation-taken-in =
    { $count ->
        [0] Dosyalar saklandı. Yeni değişiklik yoktu.
        [one] Bir değişiklik alındı.
       *[other] { $count } değişiklik alındı.
    }
compilation-replace = Bir heyetin yeni nüshası öncekinin yerini alır
compilation-column-file = Dosya
compilation-column-whose = Kimin nüshası
compilation-column-standing = Nasıl okundu
compilation-column-changes = Değişiklikler
compilation-column-findings = Bakmaya değer
compilation-taken = alınıyor
compilation-not-taken = bekliyor; ondan bir şey alınmıyor
compilation-whose = { $file } kimin nüshası
compilation-named = İçinde adı geçen: { $states }
compilation-whose-from-told = siz belirttiniz
compilation-whose-from-author = değişiklikleri yapana göre
compilation-whose-from-file-name = dosyanın adına göre
compilation-standing-tracked = İzlenen değişiklikler
compilation-standing-tracking-off = Metinle karşılaştırıldı: izlenen değişiklik yok
compilation-standing-partly-tracked = İzlenen değişiklikler ve karşılaştırılan sözler
compilation-standing-unchanged = Değişiklik yok
compilation-standing-earlier-version = Önceki bir sürüm üzerinde
compilation-standing-other-text = Başka bir metin
compilation-standing-no-words = Söz yok
compilation-standing-unreadable = Okunamadı
compilation-no-longer = önceki { $count } öneri artık içinde değil
compilation-earlier-version = Metnin { $time } tarihli önceki bir sürümü üzerinde hazırlanmış. Ondan bir şey alınmıyor.
compilation-hint-state-open = Hangi heyetin gönderdiğini yanında belirtin.
compilation-hint-earlier-copy = Öncekinin yerini alıp almadığını yukarıda belirtin.
compilation-changes-list = Nüshalardaki değişiklikler
compilation-found-none = Alınmaya hazır değişiklik yok.
compilation-column-removed = Çıkarılan
compilation-column-inserted = Eklenen
compilation-column-made = Yapan
compilation-there-already = zaten var

## The co-chairs' document.

compilation-bring-in-page = Word’den al
compilation-bring-in-sub = Eş başkanların belgesi ortak metnin paragraflarına dönüşür
compilation-bring-in-empty = Eş başkanların Word belgesini seçin. Bir şey alınmadan önce paragrafları gösterilir.
compilation-bring-in-over = Eş başkanların yeni belgesini seçin. Buradaki ortak metinle karşılaştırılır ve bir şey değişmeden önce gösterilir.
compilation-choose-document = Belgeyi seç
compilation-document-read = Belge okunuyor.
compilation-document-drop = Kaldır
compilation-language = Dil
compilation-account = { $all } paragraf = { $new } yeni + { $changed } değişmiş + { $same } aynı
compilation-bring-in-take = Al
compilation-brought-in =
    { $count ->
        [one] Ortak metinde bir paragraf var.
       *[other] Ortak metinde { $count } paragraf var.
    }
compilation-removed = Artık belgede değil; metinden çıkar:
compilation-column-number = Numara
compilation-column-words = Sözler
compilation-column-bucket = Karşılaştırma
compilation-bucket-new = yeni
compilation-bucket-changed = değişmiş
compilation-bucket-same = aynı

## Which of a delegation's points the text has.

compilation-tab-points = Metne giren noktalar
compilation-points-explains = Yalnızca bu masa için: heyetin istediği biçimde bir tümce ve metinde bugün nerede yer aldığı.
compilation-column-point = Değişiklik yapılmış hâliyle
compilation-column-taken-up = Metinde
compilation-column-where = Yer
compilation-taken-up-verbatim = sözcüğü sözcüğüne
compilation-taken-up-reworded = başka sözlerle
compilation-taken-up-not-in = yer almıyor
compilation-alike = benzerlik: %{ $percent }
compilation-point-removes = Çıkarılacak:
