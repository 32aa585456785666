### The adoption calendar, meetings with their deadlines, places, developments.

calendar-page = Kabul takvimi
calendar-action-go = Kabul takvimine git
calendar-sub = Ay ay kabul edilen, başlayan, sona eren ya da gözden geçirilecek olanlar
calendar-span = { $from } – { $to }
calendar-earlier = Daha önce
calendar-later = Daha sonra
calendar-this-month = Bu ay
calendar-state = Devlet
calendar-any = hepsi
calendar-show = Göster
calendar-count = { $count } tarih
calendar-empty = Bu aylarda tarih yok.
calendar-year-only = { $year } yılı içinde
calendar-group =
    { $group ->
        [prepared] Hazırlanan
        [adopted] Kabul edilen
        [begins] Başlayan
        [ends] Sona eren
        [review] Gözden geçirilecek
       *[other] Hepsi
    }
calendar-date = Tarih
calendar-what = Ne oluyor
calendar-measure = Tedbir
calendar-step-sunset = Kendi hükmüyle sona erer
calendar-step-review = Gözden geçirme zamanı
calendar-step-exemption-ends = Bir istisna sona erer
calendar-passed = geçti
calendar-weekend = hafta sonu
calendar-holiday = tatil
calendar-no-holidays = { $place } için { $year } yılında resmî tatil girilmemiş: hafta sonu dışındaki her gün sayılıyor.

calendar-meetings = Toplantılar
calendar-action-meetings = Toplantılara git
calendar-meetings-sub = Toplantılar, onlar için gerekenler, saatleri ve iş günleri esas alınan yerler
calendar-meeting-new = Yeni toplantı
calendar-meeting-current = şimdi hazırlanılan
calendar-meeting-is-current = Şimdi hazırlanılan toplantı budur
calendar-meeting-none = Henüz toplantı yok.
calendar-meeting-title = Ad
calendar-meeting-kind = Tür
calendar-meeting-kind-of =
    { $kind ->
        [ambassadorial] Büyükelçiler düzeyinde
        [ministerial] Bakanlar düzeyinde
        [technical] Teknik düzeyde
       *[other] Diğer
    }
calendar-meeting-date = Gün
calendar-meeting-start = Başlama saati
calendar-meeting-start-hint = Saat ve dakika, örneğin 17:00
calendar-meeting-place = Yer, yazıyla
calendar-meeting-place-hint = Saatin yanında gösterilir; bir şey yazılmazsa aşağıdaki yer gösterilir
calendar-meeting-counts-by = Saatleri ve iş günleri esas alınan yer
calendar-meeting-expected = Bildirimi beklenen devletler
calendar-meeting-edit = Düzenle: { $title }
calendar-meeting-open = Düzenle
calendar-meeting-comes-to = Karşılığı
calendar-meeting-saved = Toplantı kaydedildi.
calendar-deadline = Son tarih { $number }
calendar-deadline-add = Son tarih ekle
calendar-deadline-title = Ne gerekiyor
calendar-deadline-number = Kaç
calendar-deadline-unit = Birim
calendar-deadline-unit-of =
    { $unit ->
        [hours] saat
        [working] iş günü
        [date] belirli bir gün
       *[calendar] takvim günü
    }
calendar-deadline-direction = Önce ya da sonra
calendar-deadline-before = toplantıdan önce
calendar-deadline-after = toplantıdan sonra
calendar-deadline-at = Saat
calendar-deadline-at-hint = Yazılmazsa toplantının saati
calendar-deadline-place = Yer
calendar-deadline-same-place = toplantıyla aynı
calendar-deadline-day = Gün
calendar-deadline-remove = Kaldır: son tarih { $number }
calendar-hours-rule = Saatler gerçek saatlerdir: aradaki saat değişikliği hesaba katılır. Günlerde duvardaki saat korunur. İki kez gelen saatin ilki, hiç gelmeyen saatin bir sonrası alınır.

calendar-places = Yerler
calendar-places-sub = Saatler, hafta sonları ve tatiller. Tatil, o yerde iş günü sayılmaz.
calendar-place = Yer
calendar-place-zone = Saat dilimi
calendar-place-weekend = Hafta sonu
calendar-place-holidays = Tatiller
calendar-place-holiday-count =
    { $count ->
        [0] girilmemiş
       *[other] { $count } gün
    }
calendar-place-edit = Düzenle: { $place }
calendar-place-new = Yer ekle
calendar-place-name = Ad
calendar-place-zone-hint = IANA listesindeki ad, örneğin Africa/Cairo
calendar-place-holiday-add = Tatil ekle
calendar-place-holiday-name = Tatilin adı
calendar-place-holiday-day = Gün
calendar-place-holiday-remove = Kaldır: { $holiday }
calendar-place-saved = Yer kaydedildi.
calendar-place-only-set = Yalnızca tatili girilmiş ya da sizin eklediğiniz yerler
calendar-weekday =
    { $day ->
        [monday] Pazartesi
        [tuesday] Salı
        [wednesday] Çarşamba
        [thursday] Perşembe
        [friday] Cuma
        [saturday] Cumartesi
       *[sunday] Pazar
    }

calendar-developments = Gelişmeler
calendar-action-developments = Gelişmelere git
calendar-developments-sub = Başka yerlerde olanlar: tarihi, kaynağı ve söyleyeniyle
calendar-development-new = Gelişme ekle
calendar-development-edit = Gelişme
calendar-development-change = Düzenle: { $title }
calendar-development-change-short = Düzenle
calendar-development-none = Henüz kaydedilmiş gelişme yok.
calendar-development-none-found = Bu sözcükleri içeren yok.
calendar-development-title = Ne oldu
calendar-development-text = Ayrıntısı
calendar-development-date = Ne zaman
calendar-development-date-none = tarihsiz
calendar-development-said-by = Söyleyen
calendar-development-source = Kaynak
calendar-development-states = Devletler
calendar-development-texts = Uluslararası metinlerin paragrafları
calendar-development-words = Sözcükler
calendar-development-by = { $who }: { $source }
calendar-development-saved = Gelişme kaydedildi.
calendar-problem-title = Adını yazın.
calendar-problem-hour = Saat 17:00 biçiminde yazılır.
calendar-problem-number = 0 ile 4000 arasında bir tam sayı.
calendar-problem-date = Gün 2026-03-27, ay 2026-03, yıl 2026 biçiminde yazılır.

## A meeting while it is prepared and held.

calendar-sitting = Gündem ve tutanak
calendar-sitting-of = Gündem ve tutanak: { $title }
calendar-sitting-private = Yalnızca bu masa için: hiçbir bölümü teslim edilmez ve dışa aktarılmaz.
calendar-agenda = Gündem: açık olanlar
calendar-agenda-none = Açık bir şey yok: ne parantez ne de sessizlik usulü.
calendar-agenda-brackets =
    { $count ->
        [one] Bir açık parantez; önerenler: { $states }
       *[other] { $count } açık parantez; önerenler: { $states }
    }
calendar-agenda-aside =
    { $count ->
        [one] Bir öneri artık sözlere uymuyor
       *[other] { $count } öneri artık sözlere uymuyor
    }
calendar-agenda-silence = bitiş: { $moment }
calendar-record = Tutanak: { $day }
calendar-record-day-before = Önceki gün
calendar-record-day-after = Sonraki gün
calendar-record-none = O gün kaydedilen bir şey yok.
calendar-record-time = Saat
calendar-record-what = Ne
calendar-record-who = Kim
calendar-record-note = Not:
calendar-record-undone = sonradan geri alındı
calendar-record-add = Tutanak için not
calendar-agenda-item = Madde
calendar-agenda-words = Sözler
calendar-agenda-open = Açık olan
calendar-record-today = Bugün
