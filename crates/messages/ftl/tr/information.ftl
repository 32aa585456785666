### Her devlet ve her paragraf hakkında bilinenler.

information-page = Bilgi
information-go = Bilgi görünümüne git
information-title = Her devlet hakkında bilinenler
information-desk-only = Yalnızca bu masa için: bu görünümden hiçbir şey bir belgeye girmez.
information-as-known = { $date } itibarıyla bilindiği gibi
information-text = Uluslararası metin
information-empty = Burada henüz bir kayıt yok. Bir süzgeci kaldırın ya da bilineni kaydedin.
information-record-other = Bilineni kaydet
information-record = Buraya kaydet
information-entries = Kaydedilenler
information-none-recorded = Burada kimse bir şey kaydetmedi.
information-looking-back = Geriye bakıyorsunuz. Bugüne dönünce kayıtlar değiştirilebilir.
information-searches = Aramalar
information-searched-on = Arama: { $date }
information-stated-on = Beyan: { $date }
information-date-none = Tarih kaydedilmedi
information-by-submission = Bir bildirimde beyan edildi
information-change = Değiştir
information-change-this = “{ $value }” kaydını değiştir
information-remove = Kaldır
information-remove-this = “{ $value }” kaydını kaldır

## What each value means.

information-means-reported = En az bir önlem kayıtlı.
information-means-held = Eş başkanlıkta tutuluyor; aktarılmaz.
information-means-stated-none = Devlet, hiçbirinin bulunmadığını beyan etti.
information-means-none-found = Arandı ve bir şey bulunamadı. Bir şey olmadığı anlamına gelmez.
information-means-not-applicable = Belirtilen nedenle bu devlete uygulanamaz.
information-means-received = Devletin bir bildirimi geldi, henüz tümüyle girilmedi.
information-means-no-information = Devlet toplantıda bekleniyor ya da bir bildirim gönderdi ve bu konuda bir şey söylemedi.
information-means-unchecked = Henüz kimse sormadı ya da aramadı.

## The form.

information-form-new = Bilineni kaydet
information-form-change = Kaydedileni değiştir
information-value = Bilinen
information-category = Kategori
information-paragraph = Paragraf
information-reason = Neden uygulanmıyor
information-when = Arama günü
information-when-stated = Beyan günü
information-search = Arama { $place }
information-search-hint = Ne arandı ve nerede: resmî gazetede “yerleşim malları”, 2020–2026
information-search-away = Arama { $place } kaldır
information-search-further = Arama ekle
information-keep = Kaydet
information-saved = Kaydedildi
information-fault-place = Bir devlet ve bir sütun seçin.
information-fault-reason = Neden uygulanmadığını yazın.
information-fault-queries = Neyin nerede arandığını yazın.
information-fault-date = Arama gününü yazın.
