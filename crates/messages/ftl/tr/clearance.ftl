clearance-answer-awaited = Bekleniyor
clearance-answer-cleared = Uygun
clearance-answer-with-changes = Değişikliklerle uygun
clearance-answer-ad-referendum = Ad referandum

change-ask-clearance = { $addressee } biriminden { $reference } için uygun görüş istendi
change-answer-clearance = { $reference } hakkında { $addressee } yanıtı kaydedildi
change-confirm-entries = Heyetin teyidi kaydedildi
error-hand-in-private-kind = { $about }, heyet dışına hiç çıkmayan türdendir.
error-hand-in-private-kind-hint = Yorumlar, yapılacaklar, tutumlar ve başkente sorular burada kalır. Tedbirin kendisini teslim edin.
error-hand-in-kind = { $about } tek başına teslim edilmez.
error-hand-in-kind-hint = Ait olduğu tedbiri teslim edin.
error-hand-in-two-wordings = { $about } için iki ifade var.
error-hand-in-two-wordings-hint = Önce aralarında seçin, sonra teslim edin.
error-hand-in-audience = { $about } yalnızca sizin ya da heyetiniz içindir.
error-hand-in-audience-hint = “Kimler görebilir” bölümünde eş başkanları ya da daha geniş bir çevreyi seçin, sonra teslim edin.
error-withdraw-not-handed-in = { $about } teslim edilmemiş.
error-withdraw-not-handed-in-hint = Geri alınacak bir şey yok.
error-confirm-not-handed-in = { $about } teslim edilmemiş; bu yüzden teyit edilemez.
error-confirm-not-handed-in-hint = Önce teslim edin. Heyet, kaydı başkalarının gördüğü hâliyle teyit eder.
hand-in-left-editor-links =
    { $count ->
        [one] Bir paragrafa editörün kurduğu bir bağ
       *[other] Paragraflara editörlerin kurduğu { $count } bağ
    }
hand-in-left-second-readers =
    { $count ->
        [one] Bir kaynağın ikinci okuyanı
       *[other] { $count } kaynağın ikinci okuyanları
    }
hand-in-left-stale-languages =
    { $count ->
        [one] Şu dildeki sözler: { $names }; önceki bir sürümü yansıtıyorlar
       *[other] Şu dillerdeki sözler: { $names }; önceki sürümleri yansıtıyorlar
    }
hand-in-left-unknown-keys =
    { $count ->
        [one] Tedbirin bölümü olmayan bir bölüm: { $names }
       *[other] Tedbirin bölümü olmayan { $count } bölüm: { $names }
    }
clearance-since =
    { $since ->
        [cleared] uygun görüldüğünden beri: { $who }
        [answered] yanıttan beri: { $who }
        [asked] sorulduğundan beri: { $who }
       *[confirmed] heyetçe teyit edildiğinden beri
    }
clearance-changed-words =
    { $words ->
        [one] Bir sözcük değişti ({ clearance-since })
       *[other] { $words } sözcük değişti ({ clearance-since })
    }
clearance-changed-details =
    { $details ->
        [one] Bir ayrıntı değişti ({ clearance-since })
       *[other] { $details } ayrıntı değişti ({ clearance-since })
    }
clearance-n-words =
    { $words ->
        [one] Bir sözcük
       *[other] { $words } sözcük
    }
clearance-n-details =
    { $details ->
        [one] bir başka ayrıntı
       *[other] { $details } başka ayrıntı
    }
clearance-changed-both = { clearance-n-words } ve { clearance-n-details } değişti ({ clearance-since })
error-clearance-not-own = { $about } heyetinizin taslağı değil.
error-clearance-not-own-hint = Başkente kendi tedbirleriniz, çalışma sürümü üzerinden sorulur.
error-clearance-two-wordings = { $about } için iki ifade var.
error-clearance-two-wordings-hint = Önce aralarında seçin, sonra sorun.
error-clearance-no-proposal = { $about } için önerilenler arasında buradan kayda alınabilecek bir şey yok.
error-clearance-no-proposal-hint = Tarihler ve kodlar fişte elle değiştirilir.
error-clearance-typing = { $about } içinde yazılan bir şey henüz saklanmadı.
error-clearance-typing-hint = Ctrl+S ile saklayın ya da önce bırakın.
error-sheet-version-gone = { $about } sürümünün sözleri artık bu dosyada değil.
error-sheet-version-gone-hint = Bugünkü sürüm üzerinden yeniden sorun.
sheet-kind = Uygun görüşe sunulan tedbir
sheet-line = Uygun görüş formu { $code }
sheet-marking = Yalnızca heyet ve başkenti için
sheet-page = Sayfa { $page } / { $pages }
sheet-reference = Başvuru
sheet-version = Sürüm
sheet-state = Devlet
sheet-addressee = Kime
sheet-asked = Sorulduğu tarih
sheet-due = Lütfen şu tarihe kadar yanıtlayın
sheet-code = Form kodu
sheet-how = Nasıl yanıtlanır
sheet-how-1 = 1. Sonraki sayfadaki sözleri okuyun.
sheet-how-2 = 2. Başka sözler istediğiniz yerde bunları son sütuna yazın. Boş hücre, uygun bulduğunuz anlamına gelir.
sheet-how-3 = 3. Aşağıdaki yanıtlardan birinin yanına X koyun; yazı numaranızı ve tarihi ekleyin.
sheet-how-4 = 4. Bu belgeyi kaydedip geri gönderin. Lütfen form kodunu ve satır numaralarını olduğu gibi bırakın.
sheet-answer = Yanıtınız
sheet-answer-what = Yanıt
sheet-answer-here = Buraya yazın
sheet-cleared = Uygun
sheet-with-changes = Değişikliklerle uygun
sheet-ad-referendum = Ad referandum
sheet-answer-reference = Yanıtınızın yazı no.
sheet-answer-date = Tarih
sheet-answer-function = Yanıtlayan (görevi)
sheet-answer-note = Not
sheet-words = Tedbirin sözleri
sheet-column-number = No
sheet-column-part = Bölüm
sheet-column-words = Taslaktaki sözler
sheet-column-yours = Sizin ifadeniz
sheet-row-title = Başlık
sheet-row-official-title = Resmî başlık
sheet-row-summary = Özet
sheet-row-heading = { $number } alt başlığı
sheet-row-clause = { $number } metni
sheet-row-exemption = İstisna { $number }
sheet-row-exemption-type = İstisna { $number }: tür
sheet-row-exemption-decider = İstisna { $number }: kim karar verir
sheet-row-exemption-condition = İstisna { $number }: koşul
sheet-row-exemption-expiry = İstisna { $number }: bitiş
sheet-row-date = Tarih
sheet-row-stage = Hukuki aşama
sheet-stage-as-at = { $stage } ({ $date } itibarıyla)
sheet-row-application = Uygulama
sheet-row-sunset = Bitiş
sheet-row-review = Gözden geçirme
sheet-row-enforcement = Yaptırım ve denetim
sheet-row-act = Ulusal işlem
sheet-row-categories = Kategori
sheet-row-paragraphs = Uluslararası metinler
sheet-row-source = Kaynak
sheet-standing-current = Bu form bugünkü sözlerle gönderilmişti.
sheet-standing-earlier = Bu form önceki bir sürümle gönderilmişti. Yanıt o sürüm için geçerlidir; o zamandan beri değişenler gösterilir.
sheet-standing-unknown-version = Kayıt bu dosyada, ama formdaki sürüm ({ $code }) değil. Başka bir dosyanın formu olabilir.
sheet-standing-unknown-entry = Bu dosyada formdaki başvuruyu ({ $code }) taşıyan kayıt yok. Form başka bir dosyaya ait.
sheet-standing-no-code = Bu belgede form kodu yok.
sheet-standing-unreadable = Bu belge form olarak okunamıyor. Bir soruyla birlikte saklanabilir ve yanıt elle girilebilir.
sheet-remark-comment = Bir açıklama şöyle diyor: { $words }
sheet-remark-table = Bizim olmayan bir satır: { $words }
sheet-remark-line = Bizim olmayan bir metin satırı: { $words }
sheet-remark-tracked = Bazı bölümlerinde izlenen değişiklikler var; kabul edilmiş gibi okundular.
sheet-remark-no-answer = İşaretlenmiş yanıt yok.
sheet-remark-several-answers = Birden çok yanıt işaretlenmiş.
sheet-remark-mark = Bir yanıtın yanında açık bir işaret olmayan bir şey var; lütfen yanıtı seçin: { $words }
sheet-remark-cleared-with-words = Uygun görüldü diye işaretlenmiş, ama başka sözler öneriliyor.
sheet-remark-in-place = Sözlerimiz yerinde değiştirilmiş, yanında da bir ifade var: { $words }
sheet-remark-emptied = Sözlerimiz çıkarılmış: { $words }
sheet-remark-row-gone = Bir satırımız artık yok: { $words }
sheet-remark-date = Tarih iki türlü okunabiliyor ya da hiç okunamıyor: { $words }
