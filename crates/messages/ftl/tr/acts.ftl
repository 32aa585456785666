### National instruments: laws, decrees, practices that carry measures.

acts-page = Ulusal işlemler
acts-go = Ulusal işlemlere git
acts-sub = Kanunlar, kararnameler ve uygulamalar; her biri taşıdığı tedbirler ve onu değiştirenlerle.
acts-find = İşlem ara
acts-state = Devlet
acts-any = hepsi
acts-none = Uyan ulusal işlem yok.
acts-cut = Yalnızca ilk { $count } tanesi listeleniyor. Aramayı daraltın.
acts-number = Numara
acts-title = Başlık
acts-type = Tür
acts-date = Tarih
acts-authority = Makam
acts-without-number = Numarasız
acts-add = İşlem ekle
acts-edit = Düzenle
acts-save = Kaydet
acts-saved = Kaydedildi: { $number }
acts-two-wordings = İki ifadesi var: { $fields }
acts-measures = Taşıdığı tedbirler
acts-no-measures = Burada taşıdığı bir tedbir yok.
acts-amends = Değiştirdiği
acts-amended-by = Değiştiren
acts-chain = Tarih sırasıyla değişiklikler
acts-chain-here = bu işlem
acts-not-amended = Girilmiş değişiklik yok.
