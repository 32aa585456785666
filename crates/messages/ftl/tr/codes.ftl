### Labels of the closed lists: one message per value, named LIST-VALUE.

## The legal stage of a measure, as its source says it.

stage-announced = Duyuruldu
stage-proposed = Önerildi
stage-drafted = Taslak hazırlandı
stage-in-consultation = Görüşte
stage-tabled = Sunuldu
stage-adopted = Kabul edildi
stage-in-force = Yürürlükte
stage-in-force-provisional = Geçici olarak yürürlükte
stage-suspended = Askıda
stage-expired = Süresi doldu
stage-repealed = Yürürlükten kaldırıldı
stage-annulled = İptal edildi
stage-withdrawn = Geri çekildi

## What happened to a measure on a date.

event-announced = Duyuru
event-proposed = Öneri
event-drafted = Taslağın hazırlanması
event-consultation-opened = Görüş alımının açılması
event-consultation-closed = Görüş alımının kapanması
event-tabled = Sunulma
event-adopted = Kabul
event-signed = İşlemin imzalanması
event-published = Yayımlanma
event-in-force = Yürürlüğe giriş
event-in-force-provisional = Geçici olarak yürürlüğe giriş
event-applied = Uygulama başlangıcı
event-amended = Değişiklik
event-suspended = Askıya alma
event-resumed = Yeniden başlatma
event-partially-repealed = Kısmen yürürlükten kaldırma
event-repealed = Yürürlükten kaldırma
event-expired = Sürenin dolması
event-annulled = Mahkemece iptal
event-validation-denied = Onay verilmemesi
event-withdrawn = Geri çekme

## How far a measure is applied; separate from its legal stage.

application-applied = Uygulanıyor
application-partly-applied = Kısmen uygulanıyor
application-not-yet-applied = Henüz uygulanmıyor
application-not-reported = Bildirilmedi

## What is known of a state in a column.

coverage-reported = Bildirildi
coverage-held = Eş başkanlıkta tutuluyor
coverage-stated-none = Yok (beyan edildi)
coverage-none-found = Bulunamadı
coverage-not-applicable = Uygulanamaz
coverage-received = Alındı, giriliyor
coverage-no-information = Bilgi yok
coverage-unchecked = İncelenmedi

## How a submission came in.

channel-note-verbale = Sözlü nota
channel-mail = E-posta
channel-in-person = Elden
channel-capital = Başkentten
channel-envelope = Mühürlü zarf

## The weight of a submission.

standing-own-note = Devletin kendi sözlü notası
standing-own-mail = Devletin kendi e-postası
standing-secretariat = Sekretarya derlemesi
standing-press = Basın

## How far the work on a submission has come.

submission-work-received = Alındı
submission-work-being-entered = Giriliyor
submission-work-queries-out = Sorular iletildi
submission-work-checked = Denetlendi
submission-work-confirmed = Heyetçe teyit edildi
submission-work-printed = Basıldı

## The kind of national instrument.

act-type-constitution = Anayasa
act-type-law = Kanun
act-type-decree-law = Kanun hükmünde kararname
act-type-decree = Kararname
act-type-regulation = Yönetmelik
act-type-ministerial-order = Bakanlık kararı
act-type-cabinet-decision = Bakanlar kurulu kararı
act-type-licensing-practice = Lisans politikası veya uygulaması
act-type-guidance = Genelge veya rehber
act-type-tender-rule = İhale kuralı
act-type-court-ruling = Mahkeme kararı
act-type-fund-exclusion = Fon hariç tutma kararı
act-type-administrative-practice = İdari uygulama
act-type-political-announcement = Siyasi açıklama
act-type-international-agreement = Uluslararası anlaşma
act-type-supranational-act = Uluslarüstü işlem

## What a measure reaches.

direction-import = İthalat
direction-export = İhracat
direction-transit = Transit
direction-trans-shipment = Aktarma
direction-brokering = Aracılık
direction-carriage = Taşıma
direction-service = Hizmetler
direction-finance = Finansman ve yatırım

## The standard that makes a measure apply.

trigger-absolute = Her durumda
trigger-clear-risk = Açık risk
trigger-reasonable-grounds = Makul şüphe nedenleri
trigger-knowledge = Bilgi sahibi olma
trigger-overriding-risk = Baskın risk
trigger-case-by-case = Duruma göre

## Contracts and licences that existed before a measure.

existing-contracts-covered = Kapsamda
existing-contracts-saved = Sürdürülüyor
existing-contracts-partly = Kısmen kapsamda

## How a measure ends.

sunset-date = Bir tarihte
sunset-event = Bir olay gerçekleştiğinde
sunset-none-stated = Bitiş belirtilmemiş
sunset-unknown = Bilinmiyor

## Why something is left out of a measure.

exemption-humanitarian = İnsani
exemption-medical = Tıbbi
exemption-existing-contracts = Mevcut sözleşmeler
exemption-diplomatic-transit = Diplomatik eşyanın transiti
exemption-national-interest = Ulusal çıkar
exemption-re-export = Yeniden ihracat
exemption-spare-parts = Yedek parça
exemption-personal-use = Kişisel kullanım
exemption-other = Diğer

## What kind of source stands behind a statement.

source-official-gazette = Resmî gazete
source-ministry = Bakanlık veya kurum
source-parliament = Parlamento
source-court = Mahkeme
source-note-verbale = Sözlü nota
source-press = Basın
source-ngo = Sivil toplum kuruluşu
source-other = Diğer

## Who says that a measure belongs to a paragraph.

obligation-basis-cited = İşlemde atıf yapılmış
obligation-basis-state = Devletçe belirtilmiş
obligation-basis-editor = Editörce ilişkilendirilmiş

## What a paragraph is in law.

legal-nature-treaty-obligation = Antlaşma yükümlülüğü
legal-nature-binding-order = Davanın taraflarını bağlayan karar
legal-nature-advisory-opinion = Danışma görüşü
legal-nature-security-council = Güvenlik Konseyi kararı veya çağrısı
legal-nature-recommendation = Tavsiye
legal-nature-codification = Genel uluslararası hukukun kodifikasyonu
legal-nature-political-commitment = Siyasi taahhüt

## On whom a paragraph falls.

addressee-all-states = Bütün devletler
addressee-member-states = Üye devletler
addressee-parties = Antlaşmanın tarafları
addressee-endorsing-states = Metni destekleyen devletler
addressee-named-states = Metinde anılan devletler
addressee-organisations = Uluslararası örgütler
addressee-united-nations = Birleşmiş Milletler
addressee-nobody = Muhatabı yok

## How far a built-in row was read against the official text.

verification-verified = Yayımlanmış metinle karşılaştırıldı
verification-substance = Özü görüldü, ifadesi denetlenmedi
verification-unverified = Özet; resmî metinle henüz karşılaştırılmadı
verification-disputed = Kaynaklar farklı

## How the number of a paragraph is written. $number: the number as the text prints it.

pinpoint-paragraph = par. { $number }
pinpoint-operative-paragraph = karar par. { $number }
pinpoint-item = madde { $number }
pinpoint-article = md. { $number }
pinpoint-whole-text = metnin tamamı

## What a state says to a proposal. No position is a value, and it is not a no.

position-supports = Destekliyor
position-can-accept = Kabul edebilir
position-awaits-instructions = Talimat bekliyor
position-asks-for-changes = Değişiklik istiyor
position-cannot-accept = Kabul edemiyor
position-no-position = Tutum belirtilmedi

## How a state took part in an event.

participation-co-chair = Eş başkan
participation-founding-signatory = Kurucu devlet
participation-listed-member = Üye olarak listelenmiş
participation-participant = Katılımcı
participation-observer = Gözlemci
participation-endorsed = Destekledi
participation-endorsed-with-reservation = Çekinceyle destekledi
participation-co-sponsor = Ortak sunucu
participation-associated = Katıldığını bildirdi
participation-withdrew = Çekildi
participation-invited = Davetli

## Regional groups of the United Nations.

region-african = Afrika devletleri
region-asia-pacific = Asya-Pasifik devletleri
region-eastern-european = Doğu Avrupa devletleri
region-latin-american-and-caribbean = Latin Amerika ve Karayip devletleri
region-western-european-and-other = Batı Avrupa ve diğer devletler
region-none = Bölgesel grup yok

## What an entry of the table of states is.

state-kind-state = Devlet
state-kind-observer = Gözlemci devlet
state-kind-organisation = Örgüt
state-kind-fictional = Kurgusal devlet

## How the clauses of a text are numbered.

numbering-outline = 1. a) i)
numbering-article = Maddeler
numbering-decimal = 1, 1.1, 1.1.1

## What a drafted text is for.

text-kind-common-text = Ortak metin
text-kind-model-measure = Örnek tedbir
