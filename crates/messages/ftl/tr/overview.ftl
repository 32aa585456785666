### The overview, tasks and comments.

overview-page = Genel bakış
overview-action-go = Genel bakışa git
overview-demo-day = Tanıtımda günler { $day } tarihinden sayılır.
overview-no-meeting = Belirlenmiş toplantı yok.
overview-no-meeting-explains = Bir toplantı ve son tarihleri girilince bu sayfa günleri sayar.
overview-set-meeting = Toplantı belirle
overview-edit-meeting = Toplantı ve son tarihler
overview-date-open = Tarihi teyit edilecek
overview-hour-open = saati teyit edilecek
overview-moment = { $day }, { $hour }, { $place } ({ $offset })
overview-moment-nowhere = { $day }, { $hour } ({ $offset })
overview-in =
    { $days ->
        [0] bugün
        [1] yarın
       *[other] { $days } gün sonra
    }
overview-ago =
    { $days ->
        [0] bugün daha önce
        [1] dün
       *[other] { $days } gün önce
    }
overview-overdue =
    { $days ->
        [1] son günü dündü
       *[other] son günü { $days } gün önceydi
    }
overview-working-left =
    { $days ->
        [0] iş günü kalmadı
       *[other] { $days } iş günü kaldı
    }
overview-over = bitti
overview-rest = orada { $why }
overview-not-counted = toplantının günü ve saati bilinmeden sayılmaz
overview-deadlines = Son tarihler
overview-no-deadlines = Belirlenmiş son tarih yok.
overview-due-what = Ne gerekiyor
overview-due-when = Ne zaman
overview-due-left = Kalan

overview-since = Neler değişti
overview-since-from = Şundan beri
overview-since-opened = dosyanın son açılışı ({ $day })
overview-since-meeting = { $title } ({ $day })
overview-since-day = başka bir gün
overview-since-day-field = Şu günün sonuyla karşılaştırılır
overview-since-none = O zamandan beri bir şey değişmedi.
overview-since-choose = Karşılaştırılacak bir gün seçin.
overview-since-count = { $count } tedbir
overview-since-more = { $total } tedbirin son { $shown } tanesi listeleniyor. Daha sonraki bir gün daha azını gösterir.
overview-became-new = Yeni
overview-became-removed = Kaldırıldı
overview-became =
    { $what ->
        [text] Sözler
        [exemptions] İstisnalar
        [stage] Hukuki aşama
        [dates] Tarihler
        [scope] Neyi kapsadığı
        [links] Uluslararası metinler
        [act] Ulusal işlem
        [sources] Kaynaklar
        [audience] Kimler görebilir
       *[other] Diğer alanlar
    }
overview-stage-step = { $before } → { $now }
overview-stage-none = belirtilmemiş
overview-versions = Sürümleri karşılaştır
overview-versions-title = Sözlerde ne değişti
overview-no-words = Sözler aynı; başka alanlar değişti.

overview-reminders = Yaklaşanlar
overview-due-soon = yaklaşan { $count } iş
overview-drafts = Yazılmakta olanlar
overview-draft-untitled = Başlıksız
overview-draft-saved = saklandı: { $time }
overview-board = Bildirimler
overview-board-open = Bildirimlere git
overview-awaited = Bekleniyor, henüz bir şey alınmadı
overview-nothing-received = Henüz bir şey alınmadı.

overview-tasks = Yapılacaklar
overview-no-tasks = Kaydedilmiş iş yok.
overview-no-tasks-here = Bu kayıt için iş kaydedilmemiş.
overview-task-add = İş ekle
overview-task-new = Yeni iş
overview-task-edit = İş
overview-task-title = Ne yapılacak
overview-task-due = En geç
overview-task-for = Kimin için (görevi)
overview-task-for-whom = { $function } için
overview-task-about = Konusu
overview-task-done = Yapıldı
overview-task-done-on = yapıldı: { $day }
overview-task-mark = Yapıldı: { $title }
overview-task-open-about = Aç: { $title }
overview-task-change = Değiştir
overview-task-change-which = Değiştir: { $title }
overview-tasks-done-shown = Yapılmış olanlar da
overview-keep = Kaydet
overview-remove = Kaldır
overview-removed = Kaldırıldı. Geri alınabilir.

overview-comments = Yorumlar
overview-comments-explain = Yorumlar sizde ya da heyetinizde kalır. Hiçbir belgede ve teslim edilen hiçbir şeyde yer almaz.
overview-no-comments = Henüz yorum yok.
overview-comment-add = Yorum ekle
overview-comment-text = Yorum
overview-comment-audience = Kimler okuyabilir
overview-comment-me = yalnızca ben
overview-comment-delegation = heyetim
overview-comment-settle = Sonuçlandır
overview-comment-settle-which = Sonuçlandır: { $text }
overview-comment-settled = sonuçlandı: { $day }
overview-comment-open-again = Yeniden aç
overview-comment-open-again-which = Yeniden aç: { $text }
overview-comment-written = { $author }, { $time }
