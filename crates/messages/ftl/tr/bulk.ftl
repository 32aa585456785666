### Bulk work: choosing many measures and changing them at once.

bulk-choose-row = Seç: { $title }
bulk-choose-all = Listenin hepsini seç
bulk-chosen = { $count } seçildi
bulk-choose-none = Seçimi kaldır
bulk-change = Değiştir…
bulk-copy = Tablo olarak kopyala
bulk-copied = { $count } satır kopyalandı.
bulk-copy-again = Tablo hazır. Kopyalamak için Ctrl+C tuşlarına basın.
bulk-keys = Boşluk tuşu bir satırı, Shift+Boşluk sonuncudan başlayarak bütün satırları, Ctrl+A bütün listeyi seçer; Ctrl+C kopyalar.
bulk-sort = Şuna göre sırala: { $column }
bulk-title = { $count } tedbiri değiştir
bulk-what = Ne
bulk-set-stage = Hukuki aşamayı belirle
bulk-set-application = Uygulamayı belirle
bulk-set-audience = Kimlerin görebileceğini belirle
bulk-set-authentic = Esas dili belirle
bulk-set-trigger = Uygulanma koşulunu belirle
bulk-set-existing-contracts = Süren sözleşmelerin durumunu belirle
bulk-set-act = Ulusal işlemi belirle
bulk-add-category = Kategori ekle
bulk-remove-category = Kategori çıkar
bulk-add-link = Uluslararası bir metnin paragrafına bağla
bulk-remove-link = Bir paragrafa olan bağı kaldır
bulk-value = Değer
bulk-not-stated = Belirtilmemiş
bulk-reason = Neden
bulk-reason-hint = Burada belirlenen aşama tarihlerin söylediğinden farklıdır; nedeni onunla birlikte saklanır.
bulk-preview = Önizleme
bulk-back = Seçimi değiştir
bulk-commit = { $count } kaydı değiştir
bulk-nothing = Hiçbir şey değişmeyecek.
bulk-would = { $changed } değişecek, { $same } olduğu gibi kalacak, { $cannot } değiştirilemez.
bulk-measure = Tedbir
bulk-before = Önce
bulk-after = Sonra
bulk-outcome = Ne olacak
bulk-outcome-changed = değişecek
bulk-outcome-same = olduğu gibi kalacak
bulk-outcome-cannot = değiştirilemez
bulk-more = ve { $count } tane daha
bulk-done = { $count } kayıt değiştirildi.
bulk-undo = Geri al

## Why a measure is left alone.

bulk-cannot-two-wordings = İki ifadesi var; önce bunları uzlaştırın.
bulk-cannot-other-line = Ötekilerden ayrı tutuluyor (çalışma sürümü ya da teslim edilen sürüm); onu ayrı bir seçimle değiştirin.
bulk-cannot-being-edited = Fişinde yazılan bir şey henüz saklanmadı.
bulk-cannot-other-state = Ulusal işlem başka bir devletin.
bulk-cannot-no-words = Bu dilde sözü yok.
bulk-cannot-no-act = Paragrafa atıf yapabilecek bir ulusal işlem girilmemiş.
bulk-reference = Başvuru
