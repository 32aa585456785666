### The editor of clauses: tools, references, pasting, model clauses.

clauses-editor = { $text }, { $language }
clauses-keys = Enter yeni bir hüküm başlatır, Tab ve Shift Tab düzeyini değiştirir, Alt ile yukarı ya da aşağı ok onu taşır, kare işareti (#) gönderme ekler. Metinden çıkmak için Escape, sonra Tab tuşuna basın.
clauses-tools = Hüküm araçları
clauses-new = Yeni hüküm
clauses-nest = Daha derine
clauses-unnest = Daha yukarı düzeye
clauses-up = Yukarı taşı
clauses-down = Aşağı taşı
clauses-heading = Alt başlık
clauses-refer = Gönderme
clauses-models = Örnek hüküm
clauses-undo = Geri al
clauses-redo = Yinele
clauses-lines = Satır numaraları
clauses-authentic = esas dil

clauses-reference = gönderme: { $number }
clauses-reference-broken = artık olmayan bir hükme gönderme
clauses-broken =
    { $count ->
        [one] Bir gönderme artık olmayan bir hükmü gösteriyor.
       *[other] { $count } gönderme artık olmayan hükümleri gösteriyor.
    }
clauses-broken-in = Göster: { $number }
clauses-refer-title = Bir hükme gönderme yap
clauses-refer-explains = Gönderme, hükmün numarasını gösterir ve hüküm taşındığında onu izler.
clauses-refer-clause = Hüküm

clauses-stale = önceki bir ifadenin çevirisi
clauses-stale-count = { $count } hüküm önceki bir ifadenin çevirisi
clauses-stale-confirm = Hâlâ aynı şeyi söylüyor

clauses-paste-title = Yapıştırılan
clauses-paste-explains = Metin, numaralarına göre hükümlere ayrıldı. İstediğiniz gibi olmayan düzeyleri değiştirin; numaralar yeniden verilir.
clauses-paste-was = Eskisi
clauses-paste-becomes = Yenisi
clauses-paste-words = Sözler
clauses-paste-level = Düzey
clauses-paste-in = Daha derine al: { $number }
clauses-paste-out = Daha yukarı düzeye al: { $number }
clauses-paste-left-out = Sayfa numarası olarak dışarıda bırakıldı
clauses-paste-plain = Düz metin olarak yapıştır
clauses-paste-insert = { $count } hüküm ekle

clauses-models-title = Örnek hükümler
clauses-models-explains = Başlangıç için tarafsız ifadeler. Parantez içindeki seçeneklerden birini seçin, sonra gereksiniminize göre yeniden yazın.
clauses-models-category = Kategori
clauses-models-insert = Ekle

