### Where states stand, packages of provisions, and the outlook of a package.

positions-page = Tutumlar
positions-go = Tutumlara git
positions-sub = Yalnızca bu masa için: bu sayfadaki hiçbir şey bir belgeye ya da zarfa girmez.
positions-none = Henüz ortak metin yok; bu yüzden hakkında söz söylenecek bir ifade de yok.
positions-wordings = İfadeler
positions-views = Görünüm
positions-view-positions = Tutumlar
positions-close = Kapat
positions-keep = Kaydet
positions-remove = Kaldır
positions-saved = Tutum kaydedildi.
positions-removed = Kaldırıldı.

## One wording.

positions-paragraph = Paragraf { $number }
positions-package-named = Paket: { $title }
positions-package-kind = Paket
positions-proposal = Öneri
positions-proposal-of = Öneri ({ $state })
positions-words-of-text = Metnin sözleri
positions-other = Başka kayıt
positions-spoken-by = Görüş bildirenler: { $states }
positions-nobody-spoke = Bu sözler hakkında henüz kimse görüş bildirmedi.
positions-panel = İfade
positions-said = Kim ne dedi
positions-not-spoken = Görüş bildirmeyenler
positions-not-spoken-explains = Ne düşündükleri hakkında bir şey söylemez.
positions-all-spoke = Katılan bütün devletler görüş bildirdi.
positions-asked-for = İstenen sözler
positions-stale = önceki sözler hakkında söylendi; bugünkü sözler için sayılmaz
positions-version-not-noted = hangi sürüm hakkında söylendiği kaydedilmemiş
positions-replaced = daha sonraki biri bunun yerini alıyor
positions-differing = devletin başka bir beyanı başka bir şey söylüyor
positions-date-not-known = tarihi bilinmiyor
positions-edit = Düzenle
positions-edit-of = Tutumu düzenle: { $state }
positions-edit-title = Tutumu düzenle

## Recording a position.

positions-record = Tutum kaydet
positions-record-on-it = Bunun hakkında tutum kaydet
positions-state = Devlet
positions-subject = İfade
positions-value = Ne dedi
positions-source = Nerede söyledi
positions-source-hint = Bir toplantı, bir nota, bir e-posta: yeniden bulunabilsin
positions-date = Ne zaman
positions-asks-language = Bu sözlerin dili
positions-asks = İstediği sözler
positions-asks-hint = Devletin söylediği biçimde ve yalnızca belirli sözler istediyse
positions-problem-state = Hangi devlet olduğunu belirtin.
positions-problem-subject = Hangi ifade hakkında olduğunu belirtin.
positions-problem-value = Devletin ne dediğini belirtin.
positions-problem-source = Devletin bunu nerede söylediğini belirtin.

## Packages.

positions-package = Paket
positions-whole-text = yok: metnin tamamı
positions-package-new = Paket yap
positions-package-edit = Paketi düzenle
positions-package-remove = Paketi kaldır
positions-package-saved = Paket kaydedildi.
positions-package-title = Ad
positions-package-needed = Kaç devlet gerekiyor
positions-package-needed-hint = Boş bırakılabilir
positions-package-parts = Paragraflar, her biri ele alınan ifadeyle
positions-wording = İfade
positions-problem-title = Pakete bir ad gerekiyor.
positions-problem-parts = En az bir paragraf seçin.
positions-problem-needed = 1 ya da daha büyük bir tam sayı.

## The outlook.

positions-outlook = Genel durum
positions-reckoning = Genel durum hesaplanıyor.
positions-range = { $least } – { $most }
positions-range-explains = { $least } devlet kendi sözüyle pakete katılıyor; yanıtı henüz açık olanların hepsi katılırsa { $most } devlet.
positions-needed = Paket için { $needed } devlet gerekiyor.
positions-weighs = Paketteki paragraf: { $numbers }
positions-groups = Devletlerin paketin bütünü hakkında söyledikleri
positions-column-said = Beyan
positions-column-count = Devlet sayısı
positions-column-states = Hangileri
positions-no-position-explains = Tutum belirtilmemiş olması bir devletin ne düşündüğünü göstermez. Hayır demek değildir.
positions-earlier = Yalnızca önceki sözler hakkında görüş bildirenler: { $states }
positions-side-by-side = Yan yana duran farklı beyanlar: { $states }
positions-smallest-change = Desteği genişleten en küçük değişiklik
positions-swap-proposal = Paragraf { $number }: { $state } önerisiyle şu devletler de katılır: { $states }.
positions-swap-text = Paragraf { $number }: metnin sözleriyle şu devletler de katılır: { $states }.
positions-no-change = Masadaki ifadelerde, { $aim } devletin katılmasını sağlayan bir değişiklik bulunmadı.
positions-reaches = O zaman { $count } devlet katılır.
positions-loses = O zaman artık katılmayanlar: { $states }
positions-exact-none = Bu kesindir: bütün değişiklikler elendi.
positions-exact = Bu kesindir: daha küçük bütün değişiklikler elendi.
positions-bounded = Bu bir sınırdır: arama erken kesildi. Daha küçük bir değişiklik olabilir; { $count } değişimden az olanı yok.
positions-depends = Neye bağlı
positions-depends-none = Açık yanıt yok.
positions-open-on = { $states }: şu paragrafta henüz açık: { $numbers }
