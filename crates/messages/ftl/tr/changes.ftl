change-init = Dosya oluşturuldu
change-demo = Dosya kurgusal tanıtımla dolduruldu
change-import = { $file } alındı
change-import-kept = { $file } elle girilmek üzere saklandı
change-answer = { $file } için sorular yanıtlandı
change-enter = { $file } dosyasından elle girildi
change-put =
  { $count ->
    [one] Bir kayıt düzenlendi
   *[other] { $count } kayıt düzenlendi
  }
change-remove =
  { $count ->
    [one] Bir kayıt kaldırıldı
   *[other] { $count } kayıt kaldırıldı
  }
change-undo = Geri alındı: { $title }
change-resolve = İki metin arasında seçim
change-hand-in = Teslim edildi
change-withdraw = Geri çekildi
change-save-layout = “{ $name }” düzeni kaydedildi
change-configure = Dosya ayarı değiştirildi
change-put-bracket =
  { $number ->
    [none] Köşeli ayraç çözüldü: { $words }
   *[other] { $number } paragrafındaki köşeli ayraç çözüldü: { $words }
  }
change-put-copies = İşaretlenmiş nüshalardan { $count } öneri alındı

change-put-named = “{ $name }” adıyla saklandı
change-attach = { $file } dosyası saklandı
change-restore = Önceki bir sürüme dönüldü
change-confirm-translation = Çeviri teyit edildi ({ $language })
change-redo = Yinelendi: { $title }
change-put-reading = Okumalar değişti: { $paragraph }
change-put-text = Kaydedildi: { $text }
change-put-parties = { $text } için { $date } itibarıyla taraf durumu listesi alındı
change-put-bulk =
  { $count ->
    [one] Bir tedbir değiştirildi
   *[other] { $count } tedbir tek seferde değiştirildi
  }
change-put-of = Düzenlendi: { $entry }
change-hand-in-of = Teslim edildi: { $entry }
change-withdraw-of = Geri çekildi: { $entry }
change-restore-of = Önceki bir sürüme dönüldü: { $entry }
change-remove-of = Kaldırıldı: { $entry }
change-resolve-of = İki metin arasında seçim yapıldı: { $entry }
