### Clearance beside the fiche and on its own page; handing in; confirmation.

clearance-screen-title = Uygun görüş
clearance-screen-sub =
    { $awaited ->
        [0] Beklenen yanıt yok.
        [one] { $awaited } yanıt bekleniyor.
       *[other] { $awaited } yanıt bekleniyor.
    }
clearance-screen-overdue = { $count } yanıtın süresi geçti.
clearance-screen-group-overdue = Süresi geçen
clearance-screen-group-awaited = Beklenen
clearance-screen-group-answered = Yanıtlanan
clearance-screen-empty = Başkentte henüz kimseye sorulmadı. Kendi tedbirlerinizden birini açıp sorun.
clearance-screen-entry = Tedbir
clearance-screen-function = Sorulan birim
clearance-screen-due = Son yanıt tarihi
clearance-screen-answer = Yanıt
clearance-screen-since = O zamandan beri
clearance-screen-next = Sıradaki
clearance-screen-panel = Uygun görüş ve teslim
clearance-screen-nobody = Bu kayıt başkentte kimseye sorulmadı.
clearance-screen-unchanged = O zamandan beri bir şey değişmedi.
clearance-screen-asked-on = Soruldu: { $date }
clearance-screen-due-on = son yanıt tarihi { $date }
clearance-screen-answered-on = Yanıtlandı: { $date }
clearance-screen-version = sürüm { $version }
clearance-screen-their-reference = yazı no. { $reference }
clearance-screen-what-changed = Ne değişti
clearance-screen-proposals =
    { $count ->
        [one] Bir önerilen ifade
       *[other] { $count } önerilen ifade
    }
clearance-screen-applied = Kayda alındı
clearance-screen-by-hand = Elle değiştirilecek
clearance-screen-take-words = Bu sözleri al
clearance-screen-taken = Önerilen sözler kayda alındı.
clearance-screen-word-gone = çıkarıldı
clearance-screen-word-new = eklendi

## Asking.

clearance-screen-ask = Başkente sor
clearance-screen-ask-explains = Her birim, sözlerin şimdiki hâli hakkında ayrı bir soru alır. Yanıtlanmamış bir sorusu varsa o soru yenilenir.
clearance-screen-ask-known = Daha önce sorulan birimler
clearance-screen-ask-other = Başka bir birim
clearance-screen-ask-add = Ekle
clearance-screen-ask-due = Son yanıt tarihi
clearance-screen-ask-do = Sor
clearance-screen-asked = Soruldu. Her birim için form artık yazılabilir.

## Answers.

clearance-screen-record = Yanıtı kaydet
clearance-screen-record-of = { $who } yanıtı
clearance-screen-record-what = Yanıt
clearance-screen-record-date = Yanıt tarihi
clearance-screen-record-reference = Yazı no.
clearance-screen-record-note = Not
clearance-screen-record-on = Neyin hakkında
clearance-screen-record-on-asked = sorulduğu günkü sözler
clearance-screen-record-on-current = bugünkü sözler
clearance-screen-record-do = Yanıtı sakla
clearance-screen-recorded = Yanıt saklandı.

## The sheet.

clearance-screen-sheet = Formu yaz
clearance-screen-sheet-of = Form: { $who }
clearance-screen-sheet-explains = Bu programı hiç görmeyenler için iki sayfalık, uzun tedbirlerde daha uzun bir Word belgesi. Bu kaydın sözlerini, tarihlerini, istisnalarını ve kaynaklarını taşır; yorumlar ve başka yanıtlar yer almaz.
clearance-screen-sheet-language = Formun dili
clearance-screen-sheet-do = Yer seç
clearance-screen-sheet-name = Uygun görüş { $reference } { $who }
clearance-screen-sheet-written = Yazıldı: { $file }
clearance-screen-take-in = Dönen formu al
clearance-screen-returned = Dönen form: { $file }
clearance-screen-known = Bu dosyanın aynısı daha önce alındı.
clearance-screen-question = Yanıtladığı soru
clearance-screen-question-choose = Soruyu seçin
clearance-screen-remarks = Bakılacaklar
clearance-screen-no-proposals = Başka bir ifade önerilmedi.
clearance-screen-take-in-do = Al
clearance-screen-taken-in = { $who } yanıtı olarak alındı; dosya saklandı.
clearance-screen-choose-answer = Yanıtı seçin

## Handing in.

clearance-screen-hand-in = Teslim et
clearance-screen-hand-in-none = Teslim edilmedi: bu kaydı başka kimse görmüyor.
clearance-screen-hand-in-same = Bu hâliyle teslim edildi.
clearance-screen-hand-in-differs = Teslim edildi; buradaki sözler daha yeni.
clearance-screen-hand-in-title =
    { $count ->
        [one] Bir kaydı teslim et
       *[other] { $count } kaydı teslim et
    }
clearance-screen-hand-in-explains = Kaydın şimdiki hâli şunlara açılır: { $audience }. Önceki ifadeler, saatler ve adlar burada kalır.
clearance-screen-hand-in-not-cleared = Uygun görüş yok
clearance-screen-hand-in-nobody-asked = Başkentte kimseye sorulmadı.
clearance-screen-hand-in-changed = Uygun görüldükten sonra değişti
clearance-screen-hand-in-not-taken = Kayıtta yer almayan önerilen sözler
clearance-screen-hand-in-checks = Kayıtta açık kalanlar
clearance-screen-hand-in-left = Heyette kalır
clearance-screen-hand-in-typing = Yazılan bir şey henüz saklanmadı ve teslim edilmez.
clearance-screen-hand-in-clear = Sorulan herkes bu sözleri uygun gördü.
clearance-screen-hand-in-already = Bu sözler zaten teslim edildi.
clearance-screen-hand-in-do = Teslim et
clearance-screen-hand-in-anyway = Yine de teslim et
clearance-screen-handed-in = Teslim edildi.
clearance-screen-withdraw = Geri çek
clearance-screen-withdraw-title = Teslim edileni geri al
clearance-screen-withdraw-explains = Kayıt başkaları için artık var olmaz ve teslim edilen sözleri bu dosyadan silinir. Burada üzerinde çalıştığınız kalır. Bu geri alınamaz; kayıt yeniden teslim edilebilir. Daha önce gönderilen kopyalar oldukları yerde kalır.
clearance-screen-withdrawn = Geri çekildi.

## Confirmation.

clearance-screen-confirm = Teyidi kaydet
clearance-screen-confirm-title = Heyetçe teyit edildi
clearance-screen-confirm-explains = Heyet, teslim edilen kaydın basılan hâliyle doğru olduğunu belirtir.
clearance-screen-confirm-by = Teyit eden (görevi)
clearance-screen-confirm-date = Tarih
clearance-screen-confirm-reference = Nota ya da e-posta
clearance-screen-confirm-do = Teyidi sakla
clearance-screen-confirmed = Heyetçe teyit edildi: { $who }
clearance-screen-confirmed-on = { $date } tarihinde
clearance-screen-confirm-kept = Teyit saklandı.

clearance-screen-action-go = Uygun görüş sayfasına git
clearance-screen-hand-in-entry = Bu kaydı teslim et
