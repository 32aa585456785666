### Engel olan ve yapılacak olan.

error-register-locked = Dosya başka bir yerde açık.
error-register-locked-hint = Öteki pencerede ya da makinede kapatıp yeniden deneyin.
error-register-wrong-key = Bu anahtar dosyayı açmıyor.
error-register-wrong-key-hint = Parola cümlesini ya da anahtar dosyasını denetleyin. Hiçbir şey değişmedi.
error-register-newer = Dosya programın daha yeni bir sürümüyle yazılmış.
error-register-newer-hint = Yeni sürümü kurun; bu sürüm dosyayı olduğu gibi bırakır.
error-register-read-only = Dosya burada okunabilir, değiştirilemez.
error-register-read-only-hint = Yazabileceğiniz bir yere kopyalayın ya da geçmişe bakıyorsanız bugüne dönün.
error-register-damaged = Dosya yazıldığı gibi değil.
error-register-damaged-hint = Olduğu gibi saklayın ve son yedeği geri yükleyin; okunabilen kısım ondan alınabilir.
error-register-not-a-register = Bu, bu programın dosyası değil.
error-register-not-a-register-hint = Adı .chancery ile biten bir dosya seçin; ortakların dosyaları bildirim olarak alınır.
error-register-not-found = Bu yerde dosya yok.
error-register-not-found-hint = Adı ya da sürücünün bağlı olup olmadığını denetleyin.
error-register-exists = Bu adda bir dosya zaten var; ona dokunulmadı.
error-register-exists-hint = Başka bir ad seçin.
error-register-disk-full = Sürücüde yer kalmadı; yazılmakta olan geri alındı.
error-register-disk-full-hint = Yer açıp yineleyin. Daha önce yazılan hiçbir şey kaybolmaz.
error-register-io = Sistem dosyayı okuyamadı ya da yazamadı.
error-register-io-hint = Sürücüyü ve klasördeki haklarınızı denetleyip yeniden deneyin.
error-register-rollback = Dosya bu makinenin en son gördüğünden daha eski.
error-register-rollback-hint = Daha yeni kopyayı arayın. Yedeği bilerek yüklediyseniz belirtip sürdürün.
error-register-no-encryption = Bu yapım şifreleyemiyor; hiçbir şey açılmadı.
error-register-no-encryption-hint = Programı kaynağından yeniden kurun.
error-register-write-differs = Geri okunan yazılan değildi; geri alındı.
error-register-write-differs-hint = Yineleyin. Yine olursa yedek alın ve sürücüyü denetleyin.
error-register-cancelled = Durduruldu; hiçbir şey değişmedi.
error-register-cancelled-hint = İstediğinizde yeniden başlayın.
error-register-unknown-parent = Bir sürüm bu dosyada olmayan bir sürüme dayanıyor.
error-register-unknown-parent-hint = Önce daha önceki zarfı ya da dosyayı alın.
error-register-other-kind = Bir sürüm kaydın öncekinden başka türde olduğunu söylüyor.
error-register-other-kind-hint = Gönderene sorun; kayıt olduğu gibi kalır.
error-register-version-exists = Bu sürüm dosyada zaten var.
error-register-version-exists-hint = Yapılacak bir şey yok.
error-register-reference-taken = Kısa başvuru başka bir kayda ait.
error-register-reference-taken-hint = Başvuruyu yazmayın; yenisi verilir.
error-register-unknown-version = Bu dosyada böyle bir sürüm yok.
error-register-unknown-version-hint = Kimliği denetleyin.
error-register-unknown-record = Bu dosyada böyle bir kayıt yok.
error-register-unknown-record-hint = Başvuruyu denetleyin ya da sözcüklerle arayın.
error-register-unknown-operation = Bu dosyada böyle bir değişiklik yok.
error-register-unknown-operation-hint = Geçmişte arayın.
error-register-unknown-object = Saklanan belge bu dosyada yok.
error-register-unknown-object-hint = Bildirimi kaynağından yeniden alın.
error-register-none-open = Açık dosya yok.
error-register-none-open-hint = Bir dosya açın ya da yenisini yapın.
error-usage = Komut anlaşılamadı.
error-usage-hint = Neleri kabul ettiğini örnekle görmek için --help ekleyin.
error-request-invalid = { $name }, “{ $value }” olamaz.
error-request-invalid-hint =
    { $takes ->
        [date] Tarihi yıl, ay ve gün olarak yazın: 2026-03-13.
        [moment] 2026-03-13 gibi bir tarih, 2026-03-13T17:00:00Z gibi bir saat ya da bir değişikliğin kimliğini yazın. Geriye yalnız okurken bakılabilir.
        [hour] Gün ve saati 2026-03-13T17:00:00Z gibi yazın.
        [state] Devletin BRA gibi üç harfini ya da yalnız bir devletin taşıdığı bir adı yazın.
        [category] D1 gibi bir kategori kodu yazın.
        [stage] Şunlar kullanılabilir: { $known }.
        [audience] Şunlar kullanılabilir: { $known }.
        [version] “show” komutunun geçmişle birlikte yazdığı gibi bir sürüm kimliği yazın.
        [words] Boş bırakılamaz.
       *[other] Yardımın saydığı değerlerden birini seçin.
    }
error-record-not-found = Bu dosyada böyle bir kayıt yok.
error-record-not-found-hint = Başvuruyu denetleyin ya da sözcüklerle arayın.
error-operation-not-found = Bu dosyada böyle bir değişiklik yok.
error-operation-not-found-hint = Geçmişte arayın.
error-undo-changed-since = Değişiklik tek başına geri alınamaz: sonrakiler ona dayanıyor.
error-undo-changed-since-hint = Önce sonrakileri geri alın: { $later }.
error-undo-not-possible = Bu değişiklik geri alınamaz.
error-undo-not-possible-hint = Belki zaten geri alındı. Yeni bir değişiklik yapın.
error-undo-handed-in = Teslim edilen geri alınamaz: başkalarında olabilir.
error-undo-handed-in-hint = Bunun yerine kaydı geri çekin; kendi sürümleriniz kalır.
error-put-invalid = { $place } konumundaki kayıt kullanılamadı: { $detail }
error-put-invalid-hint = Dosyadaki o yeri düzeltin. Hiçbir şey değişmedi.
error-layout-invalid = Düzen ya da yanıt dosyası { $place } konumunda kullanılamadı: { $detail }
error-layout-invalid-hint = Dosyadaki o yeri düzeltin. Hiçbir şey değişmedi.
error-layout-not-json = Düzen ya da yanıt dosyası JSON değil.
error-layout-not-json-hint = Düzeltin ya da önizlemeden yeniden kaydedin. Hiçbir şey değişmedi.
error-layout-version = Düzen ya da yanıt dosyası bu programın bilmediği bir sürümde.
error-layout-version-hint = Önizlemeden yeniden kaydedin ya da yeni programı kurun.
error-layout-unknown-key = Düzen ya da yanıt dosyasında olamayacak bir sözcük var.
error-layout-unknown-key-hint = Yazımını düzenler sayfasında denetleyin. Hiçbir şey değişmedi.
error-layout-value = Düzen ya da yanıt dosyasında olamayacak bir değer var.
error-layout-value-hint = Değeri düzeltin. Hiçbir şey değişmedi.
error-file-io = Sistem { $path } dosyasını okuyamadı ya da yazamadı.
error-file-io-hint = Adı, sürücüyü ve klasördeki haklarınızı denetleyip yeniden deneyin.
error-work-cancelled = Durduruldu; hiçbir şey değişmedi.
error-work-cancelled-hint = İstediğinizde yeniden başlayın.
error-document-failed = Belge hazırlanamadı.
error-document-failed-hint = Başka bir biçim deneyin. Hiçbir şey değişmedi.
error-defect = Programda bir şey ters gitti; hiçbir şey değişmedi.
error-defect-hint = Yeniden deneyin. Yinelenirse programdan sorumlu olanlara ne yaptığınızı söyleyin.
error-import-not-a-table = Bu bildirimde okunabilen tablo yok.
error-import-not-a-table-hint = Geldiği gibi saklanır. Tedbirlerini yanında elle girin.
error-import-password-protected = Dosya bir parolayla korunuyor.
error-import-password-protected-hint = Heyetten açık bir kopya isteyin. Dosya geldiği gibi saklanır.
error-import-damaged = Dosya eksik ya da bozuk.
error-import-damaged-hint = Yeniden isteyin. Dosya geldiği gibi saklanır.
error-import-empty = Dosyada hiçbir şey yok.
error-import-empty-hint = Yeniden isteyin; yolda kaybolmuş olabilir.
error-import-file-too-large = Dosya okunabilecekten büyük.
error-import-file-too-large-hint = Tabloları resimsiz ya da birkaç dosya halinde isteyin.
error-import-archive-too-large = Dosya açıldığında okunabilecekten büyük oluyor.
error-import-archive-too-large-hint = Yeniden kaydedilmiş bir kopya isteyin. Dosya geldiği gibi saklanır.
error-import-archive-ratio = Dosya açıldığında boyutunun çok üstüne çıkıyor; daha fazla açılmadı.
error-import-archive-ratio-hint = Yeniden kaydedilmiş bir kopya isteyin. Dosya geldiği gibi saklanır.
error-import-too-many-entries = Dosyada bu tür dosyalarda olandan çok parça var.
error-import-too-many-entries-hint = Yeniden kaydedilmiş bir kopya isteyin. Dosya geldiği gibi saklanır.
error-import-unsafe-entry-name = Dosyanın bir parçasının adı güvenli değil; açılmadı.
error-import-unsafe-entry-name-hint = Heyete gönderip göndermediğini sorun ve yeniden kaydedilmiş bir kopya isteyin.
error-import-too-many-cells = Dosyada okunabilecekten çok hücre var.
error-import-too-many-cells-hint = Birkaç dosya halinde isteyin. Dosya geldiği gibi saklanır.
error-import-too-many-rows = Bir sayfada okunabilecekten çok satır var.
error-import-too-many-rows-hint = Birkaç dosya halinde isteyin. Dosya geldiği gibi saklanır.
error-import-nested-too-deep = Dosyanın parçaları iç içe çok derin.
error-import-nested-too-deep-hint = Yeniden kaydedilmiş bir kopya isteyin. Dosya geldiği gibi saklanır.
error-import-external-entity = Dosya dışarıdan içerik istiyor; daha fazla açılmadı.
error-import-external-entity-hint = Heyete gönderip göndermediğini sorun ve yeniden kaydedilmiş bir kopya isteyin.
error-import-text-too-long = Dosyadaki bir metin bir hücreye sığandan uzun.
error-import-text-too-long-hint = Yeniden kaydedilmiş bir kopya isteyin. Dosya geldiği gibi saklanır.
error-import-embedded-document = Belge, tabloları gözden kaçacak başka bir belgeyi içeriyor.
error-import-embedded-document-hint = Her şeyi tek belgede olan bir kopya isteyin ya da tedbirleri elle girin.
error-import-too-large-to-read = Dosyayı okumak izin verilenden çok bellek gerektiriyor.
error-import-too-large-to-read-hint = Birkaç dosya halinde isteyin. Dosya geldiği gibi saklanır.
error-import-cancelled = Durduruldu; hiçbir şey değişmedi.
error-import-cancelled-hint = İstediğinizde yeniden başlayın.
error-import-reader-not-started = Programın bildirimleri okuyan bölümü başlatılamadı.
error-import-reader-not-started-hint = chancery komutunun programın yanında olduğunu denetleyip yeniden deneyin. Dosya geldiği gibi saklanır.
error-import-took-too-long = Dosyayı okumak izin verilenden uzun sürdü.
error-import-took-too-long-hint = Birkaç dosya halinde isteyin. Dosya geldiği gibi saklanır.
error-matrix-layouts-newer = Burada daha yeni bir programın düzenleri saklı; bu program onları okuyamaz.
error-matrix-layouts-newer-hint = Hiçbiri kaybolmasın diye düzenleri daha yeni programla saklayın.

error-recovery-not-a-recovery-file = { $path } bir kurtarma dosyası değil ya da bozuk.
error-recovery-not-a-recovery-file-hint = Dosyayla birlikte oluşturulan kurtarma dosyasını ya da onun başka bir kopyasını seçin. Hiçbir şey değişmedi.
error-recovery-wrong-words = Bu sözcükler kurtarma dosyasını açmıyor.
error-recovery-wrong-words-hint = Her sözcüğü kâğıttakiyle karşılaştırın; büyük harfler ve boşluklar fark etmez. Hiçbir şey değişmedi.
error-search-unknown-field = “{ $field }” diye bir alan yok.
error-search-unknown-field-hint = Şunlar kullanılabilir: { $known }. İki nokta içeren sözcükler tırnak içine alınabilir.
error-search-unknown-value =
    { $field ->
        [since] “{ $value }”, { $name } alanının alabileceği bir tarih değil.
        [has] Hiçbir kayıtta “{ $value }” diye bir bölüm yok.
       *[other] { $name } alanında “{ $value }” olan kayıt yok.
    }
error-search-unknown-value-hint =
    { $field ->
        [since] Bir yıl, ay ya da gün yazın: 2025, 2025-06 ya da 2025-06-17.
        [has] Şu bölümler aranabilir: { $known }.
       *[other] Kutunun yanındaki listeden bir değer seçin ya da yazmayı sürdürün.
    }
error-put-two-wordings = Bu kaydın iki ifadesi var.
error-put-two-wordings-hint = Önce aralarında seçin (Uzlaştırılacak) ya da düzenlemenin hangi sürüme dayandığını belirtin. Yazılan hiçbir şey kaybolmaz.
error-resolve-one-wording = Bu kaydın tek ifadesi var; seçilecek bir şey yok.
error-resolve-one-wording-hint = Uzlaştırılacak kayıtların listesine bakın.
error-request-reason-needed = Tarihlerden farklı bir hukuki aşama belirlemek için bir neden gerekir.
error-request-reason-needed-hint = Neden böyle olduğunu birkaç sözcükle yazın; kayıtla birlikte saklanır.
error-request-act-not-seen = “İşlemde atıf yapılmış” yalnızca işlemi görmüş biri tarafından belirtilir.
error-request-act-not-seen-hint = Önce işlemlere bakıp gördüğünüzü belirtin ya da başka bir dayanak seçin.
error-request-reading-incomplete = Bir okuma için okuyan, alıntı, alıntının yeri ve okunan dosya gerekir.
error-request-reading-incomplete-hint = Eksik olanı doldurun.
error-request-second-reader-needed = Bu kişi paragrafı zaten okudu.
error-request-second-reader-needed-hint = Sırada başka bir kişi, ikinci okuyan var; bir okuma geri de alınabilir.
error-request-code-taken = Bu kod ya da numara zaten kullanılıyor.
error-request-code-taken-hint = Onu taşıyan kayda bakın veya başka bir kod ya da numara seçin.
error-request-paraphrase-too-long = Tümce altmış sözcükten uzun.
error-request-paraphrase-too-long-hint = Kısaltın; resmî metin okumalarda alıntılanır.
error-request-status-list-open = Taraf durumu listesinde açık kalan bir nokta var.
error-request-status-list-open-hint = Sorulanları yanıtlayın; sonra liste saklanabilir.
put-unknown-key = { $place }: bu adda bir alan yok. Saklandı, ama hiçbir yerde gösterilmez.
put-unknown-key-hint = Adları docs/formats/measure.md ile karşılaştırın ve kaydı yeniden girin.
