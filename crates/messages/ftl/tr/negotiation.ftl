### Common text, positions, common ground: what a silence procedure went through.

silence-event-started = Başlatıldı
silence-event-extended = Uzatıldı
silence-event-broken = Sessizliği bozan ileti
silence-event-taken-back = İleti geri alındı
silence-event-taken = Geç gelen ileti dikkate alındı
silence-event-not-taken = Geç gelen ileti dikkate alınmadı
silence-event-stopped = Sona erdi

negotiation-comma = { ", " }
negotiation-said = { $state }: { $value } ({ $source }, { $date })
negotiation-said-earlier = { $state }: { $value }, önceki sözler hakkında ({ $source }, { $date })
negotiation-asks-for = { $states } tarafından istenen: “{ $words }”
negotiation-not-spoken = Görüş bildirmeyenler: { $states }
negotiation-proposal-by = { $number }, öneri ({ $state })
outlook-range =
    { $least ->
        [one] Bir devlet kendi sözüyle pakete katılıyor; yanıtı açık olanların hepsi katılırsa { $most } devlet.
       *[other] { $least } devlet kendi sözüyle pakete katılıyor; yanıtı açık olanların hepsi katılırsa { $most } devlet.
    }
outlook-earlier = Yalnızca önceki sözler hakkında görüş bildirenler
outlook-differing = Yan yana duran farklı beyanlar
outlook-depends = { $numbers } hakkında henüz açık: { $states }
outlook-take-proposal = { $number }: { $state } önerisiyle şu devletler de katılır: { $states }
outlook-take-text = { $number }: metnin sözleriyle şu devletler de katılır: { $states }
outlook-reaches =
    { $count ->
        [one] O zaman bir devlet katılır.
       *[other] O zaman { $count } devlet katılır.
    }
outlook-loses = O zaman artık katılmayanlar: { $states }
outlook-no-change =
    { $count ->
        [one] Masadaki ifadelerde, bir devletin katılmasını sağlayan bir değişiklik yok.
       *[other] Masadaki ifadelerde, { $count } devletin katılmasını sağlayan bir değişiklik yok.
    }
outlook-bounded =
    { $count ->
        [one] Arama erken kesildi. Daha küçük bir değişiklik olabilir; bir değişimden az olanı yok.
       *[other] Arama erken kesildi. Daha küçük bir değişiklik olabilir; { $count } değişimden az olanı yok.
    }
common-ground-measures =
    { $measures ->
        [one] Bu tedbiri { $states ->
            [one] yalnızca bu devlet
           *[other] bu { $states } devlet birlikte
        } duyurabilir:
       *[other] Bu { $measures } tedbiri { $states ->
            [one] yalnızca bu devlet
           *[other] bu { $states } devlet birlikte
        } duyurabilir:
    }
common-ground-wordings =
    { $measures ->
        [one] Bu ifadeyi { $states ->
            [one] bu devlet
           *[other] bu { $states } devlet
        } destekliyor veya kabul edebiliyor:
       *[other] Bu { $measures } ifadenin tümünü { $states ->
            [one] bu devlet
           *[other] bu { $states } devlet
        } destekliyor veya kabul edebiliyor:
    }
common-ground-none = Henüz hiçbir devlet bununla ilgili bir şey bildirmedi ya da söylemedi.
common-ground-bounded = Yalnızca { $count } küme listeleniyor. Daha azını görmek için her birinde daha çok devlet isteyin.
error-request-too-many-columns = Devletlerin ya da sütunların sayısı { $about } sınırını aşıyor.
error-request-too-many-columns-hint = Önce bir hukuki aşama ya da bölgesel grup seçin.
silence-stage-not-started = Başlamadı
silence-stage-running = Sessizlik altında
silence-stage-broken = Sessizlik bozuldu
silence-stage-before-the-chair = Süre doldu; geç gelen bir ileti başkanın önünde
silence-stage-kept = Sessizlik korundu
silence-stage-stopped = Başkan sona erdirdi
silence-message-in-time = Süresinde
silence-message-late = Geç; başkan karar verecek
silence-message-late-taken = Geç, başkanca dikkate alındı
silence-message-late-not-taken = Geç, başkanca dikkate alınmadı
silence-message-taken-back = Geri alındı
silence-idle-before-start = Usul başlamamıştı
silence-idle-started-twice = Usul zaten başlamıştı
silence-idle-after-end = Usul sona ermişti
silence-idle-not-later = Geçerli son tarihten sonra değil
silence-idle-until-before = Son tarih ondan önce
silence-idle-no-such-message = Hakkında karar verilecek böyle bir ileti yok
