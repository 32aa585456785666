# The common text from Word, marked-up copies, the rolling text.

compile-tracked-change = Belgede izlenen değişiklikler var. Kabul edilmiş gibi okundular.
compile-notes-not-read = { $count ->
    [one] Bir dipnot ya da sonnot okunmadı: belgede bakın.
   *[other] { $count } dipnot ya da sonnot okunmadı: belgede bakın.
  }
compile-comments-not-read = { $count ->
    [one] Bir açıklama öneri olarak alınmadı: nüshada bakın.
   *[other] { $count } açıklama öneri olarak alınmadı: nüshada bakın.
  }
compile-words-in-tables = { $count ->
    [one] Bir tablodaki sözler paragraf paragraf okundu.
   *[other] { $count } tablodaki sözler paragraf paragraf okundu.
  }
compile-unreadable = { $file } okunamadı. Geldiği gibi saklandı.
compile-unreadable-hint = Word belgesi (.docx) olarak yeniden isteyin.
compile-earlier-version = { $file }, metnin { $date } tarihli önceki bir sürümü üzerinde hazırlanmış. Ondan hiçbir şey alınmadı.
compile-earlier-version-hint = Heyete metnin şimdiki hâlini gönderin ya da değişikliklerini heyetle birlikte aktarın.
compile-other-text = { $file } başka bir metin. Ondan hiçbir şey alınmadı.
compile-other-text-hint = Doğru dosyanın gönderilip gönderilmediğine bakın.
compile-no-words = { $file } içinde söz yok. Ondan hiçbir şey alınmadı.
compile-no-words-hint = Belgeyi açın: taranmış bir sayfa resimdir. Belgenin kendisini isteyin.
compile-state-open = { $file } nüshasının kimin olduğu kesin değil. Değişiklikleri bekliyor.
compile-state-open-hint = Hangi heyetin gönderdiğini belirtin: --state FILE=XXX.
compile-other-delegation = { $file } içinde başkalarının da değişiklikleri var: { $named }. Bütün değişiklikler şu heyetin sayılır: { $state }.
compile-other-delegation-hint = Heyete hepsinin arkasında olup olmadığını sorun. Değilse bunu geri alın ve her birinden kendi nüshasını isteyin.
compile-two-copies = Aynı heyetin iki farklı nüshası var. Hiçbiri alınmadı.
compile-two-copies-hint = Hangisinin geçerli olduğunu sorun ve yalnızca onu derleyin.
compile-same-file = { $file } bunlardan bir başkasıyla aynı dosya. Bir kez sayılır.
compile-earlier-copy = Heyet daha önce başka değişikliklerle bir nüsha göndermişti. { $file } dosyasından hiçbir şey alınmadı.
compile-earlier-copy-hint = Öncekinin yerine koymak için: --replace.
compile-tracking-off = { $file } izlenen değişiklik içermiyor. Değişiklikleri karşılaştırmayla bulundu.
compile-partly-tracked = { $file } içindeki bazı değişiklikler izlenmemiş. Karşılaştırmayla bulundular.

error-compile-no-common-text = Henüz ortak metin yok.
error-compile-no-common-text-hint = Önce eş başkanların belgesini alın: chancery provisions.
error-compile-several-texts = Birden çok ortak metin var: { $about }
error-compile-several-texts-hint = Hangisinin kastedildiğini belirtin: --text ID.
error-points-no-state = Hiçbir heyet belirtilmedi ve bu dosya bir heyete ait değil.
error-points-no-state-hint = Devleti belirtin, örneğin: chancery points --state XBE.
error-compile-no-words = { $about } içinde paragraf olabilecek söz yok.
error-compile-no-words-hint = Doğru belge olup olmadığına bakın.
error-rolling-no-wording = Bu parantezde { $about } heyetinin bir ifadesi yok.
error-rolling-no-wording-hint = Parantezde adı geçen bir heyetin ifadesini alın ya da başka sözler yazın: --words.

rolling-title = Parantezli metin
rolling-basis = Parantez içindeki sözler adı belirtilen heyetlerce önerilmiştir; diğer bütün sözler metinde yer almaktadır. Buradaki hiçbir şey ulusal bir tedbirden alınmamıştır.
rolling-column-provision = Paragraf
rolling-column-text = Metin
rolling-column-proposals = Öneriler
rolling-column-without-brackets = Parantezsiz
rolling-column-line = Satır
rolling-column-states = Heyetler
rolling-column-compared = Karşılaştırmayla bulunan
rolling-four-columns = Dört sütunda
rolling-provenance = Her paragrafın kaynağı

compile-not-word = Bu bir Word belgesi (.docx) değil.
compile-set-aside-hint = Ondan hiçbir şey alınmadı. Parolasız açılan bir Word belgesi (.docx) isteyin.

points-in =
    { $total ->
        [0] Aranacak öneri yok
       *[other] { $total } noktadan { $count } tanesi metinde
    }
rolling-aside =
    { $count ->
        [one] Bir öneri bunlardan başka sözler üzerinde yapılmıştır ve hiçbir parantezde yer almamaktadır.
       *[other] { $count } öneri bunlardan başka sözler üzerinde yapılmıştır ve hiçbir parantezde yer almamaktadır.
    }
compile-boxes-not-read = { $count } metin kutusu okunmadı: belgede bakınız.
compile-own-brackets =
    { $count ->
        [one] Metnin kendisinde bir köşeli parantez var. Parantez içindekiler metnin sözleri olarak okunur, hiçbir heyet belirtmez ve ayrı sayılır.
       *[other] Metnin kendisinde { $count } köşeli parantez var. Parantez içindekiler metnin sözleri olarak okunur, hiçbir heyet belirtmez ve ayrı sayılır.
    }
rolling-own-brackets =
    { $count ->
        [one] Metnin kendisinde bir köşeli parantez var. Parantez içindekiler hiçbir heyet belirtmez.
       *[other] Metnin kendisinde { $count } köşeli parantez var. Parantez içindekiler hiçbir heyet belirtmez.
    }
