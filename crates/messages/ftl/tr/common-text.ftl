### The page of texts that are drafted here.

common-text-page = Ortak metin
common-text-go = Ortak metne git
common-text-new = Yeni metin
common-text-new-action = Yeni metne başla
common-text-explains = Burada kaleme alınan metinler: heyetlerin müzakere ettiği ortak metin ve örnek tedbirler. Teslim edilene dek bu masada kalırlar.
common-text-none = Henüz bir metne başlanmadı.
common-text-untitled = Başlıksız
common-text-clauses =
    { $count ->
        [0] hüküm yok
       *[other] { $count } hüküm
    }
common-text-waits = yazıldı, henüz saklanmadı
common-text-all = Bütün metinler
common-text-title = Başlık
common-text-title-in = Başlık ({ $language })
common-text-kind = Metnin türü
common-text-authentic = Esas dil
common-text-numbering = Numaralandırma
common-text-languages = Yanındaki diller
common-text-begin = Başla
common-text-keep = Bu sürümü sakla
common-text-hand-in = Teslim et
common-text-hand-in-title = “{ $title }” teslim edilsin mi?
common-text-hand-in-explains = Metin şimdiki hâliyle başkalarına açılır. Notlar, önceki ifadeler ve adlar burada kalır.
common-text-hand-in-stale = Önceki bir ifadenin { $count } çevirisi teslim edilmez, burada kalır.
common-text-handed-in =
    { $state ->
        [no] Teslim edilmedi
        [otherwise] Teslim edildikten sonra değişti
       *[as-it-is] Bu hâliyle teslim edildi
    }
common-text-handed-in-done = Teslim edildi: { $title }
common-text-typing = Henüz kaydedilmedi
common-text-saved = Kaydedildi: { $time }
common-text-kept = Sürüm saklandı, { $time }
common-text-same = Son saklanan sürümden farkı yok.
common-text-conflict = Bu arada bir başkası bir hükmü değiştirdi. İki ifade de saklandı; “Uzlaştırılacak” altında seçin.
common-text-drop = Yazılanı geri al
common-text-drop-explains = Metin yeniden son sürümdeki hâline döner.
common-text-one-version = Bu metnin şimdilik tek bir sürümü var.
