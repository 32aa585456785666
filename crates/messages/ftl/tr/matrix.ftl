### Belge olarak matris.

matrix-status-as-at = { $date } itibarıyla durum
matrix-changes-since = Şu tarihten beri değişiklikler: { $since }
matrix-basis = Sunulan bilgiler esas alınarak, ulusal tutumlara halel getirmeksizin derlenmiştir.
matrix-check-code = Denetim kodu: { $words }
matrix-page-of = Sayfa { $page } / { $pages }
matrix-marking = Dağıtım
matrix-notes = Notlar

## Heads of the rows.

matrix-row-number = No
matrix-state = Devlet
matrix-state-code = Kod

## In a cell.

matrix-stage-not-stated = Aşama belirtilmemiş
matrix-exemptions = { $count } istisna
matrix-more = ve { $count } tane daha
matrix-change-text = değişti: ifade
matrix-change-stage = değişti: aşama
matrix-change-cell = değişti: kayıtlar
matrix-column-unverified = resmî metinle henüz karşılaştırılmadı

## Names of the sheets; 31 characters at most.

matrix-sheet-matrix = Matris
matrix-sheet-legend = Açıklamalar
matrix-sheet-provenance = Kaynak

## The legend.

matrix-legend-category = Kategoriler
matrix-legend-obligation = Paragraflar
matrix-legend-commitment = Taahhütler
matrix-legend-entries = Hücre nasıl okunur
matrix-legend-entry = Kaydın ilk satırı, kaynağının belirttiği hukuki aşamadır. Altında işlem, yıl ve belirtilen istisna sayısı yer alır.
matrix-legend-changed = Hücrenin başındaki çizgi ve sonundaki söz neyin değiştiğini gösterir.
matrix-legend-empty = Boş hücre devlet hakkında bir şey söylemez.
matrix-legend-words = Tedbir gösterilmeyen yerlerde
matrix-legend-reported = Bir tedbir kayıtlıdır.
matrix-legend-held = Bir tedbir, devletin isteğiyle eş başkanlarda tutulmaktadır.
matrix-legend-stated-none = Devlet tedbiri olmadığını beyan etmektedir.
matrix-legend-none-found = Belgelenmiş bir araştırmada tedbir bulunmamıştır.
matrix-legend-not-applicable = Sütun, belirtilen bir nedenle devleti ilgilendiremez.
matrix-legend-received = Devletin sunduğu bilgi ulaşmıştır ve girilmektedir.
matrix-legend-no-information = Devlete sorulmuştur; bu konuda bir şey ulaşmamıştır.
matrix-legend-unchecked = Bu konuda henüz araştırma yapılmamıştır.

## Where each entry comes from; for the desk only.

matrix-provenance-reference = Referans
matrix-provenance-title = Başlık
matrix-provenance-stage = Hukuki aşama
matrix-provenance-submission = Sunulan bilgi
matrix-provenance-sheet = Sayfa
matrix-provenance-row = Satır
matrix-provenance-received = Alınma tarihi
