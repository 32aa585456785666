### Labels of the closed lists: one message per value, named LIST-VALUE.

## The legal stage of a measure, as its source says it.

stage-announced = معلن
stage-proposed = مقترح
stage-drafted = مصاغ
stage-in-consultation = قيد التشاور
stage-tabled = مطروح
stage-adopted = معتمد
stage-in-force = ساري المفعول
stage-in-force-provisional = ساري المفعول مؤقتا
stage-suspended = معلق
stage-expired = منتهي المدة
stage-repealed = ملغى
stage-annulled = مبطل
stage-withdrawn = مسحوب

## What happened to a measure on a date.

event-announced = الإعلان
event-proposed = الاقتراح
event-drafted = الصياغة
event-consultation-opened = افتتاح المشاورات
event-consultation-closed = اختتام المشاورات
event-tabled = الطرح للنظر
event-adopted = الاعتماد
event-signed = توقيع الصك
event-published = النشر
event-in-force = بدء النفاذ
event-in-force-provisional = بدء النفاذ المؤقت
event-applied = بدء التطبيق
event-amended = التعديل
event-suspended = التعليق
event-resumed = الاستئناف
event-partially-repealed = الإلغاء الجزئي
event-repealed = الإلغاء
event-expired = انتهاء المدة
event-annulled = الإبطال القضائي
event-validation-denied = عدم المصادقة
event-withdrawn = السحب

## How far a measure is applied; separate from its legal stage.

application-applied = مطبق
application-partly-applied = مطبق جزئيا
application-not-yet-applied = غير مطبق بعد
application-not-reported = غير مبلغ عنه

## What is known of a state in a column.

coverage-reported = مبلغ عنه
coverage-held = محفوظ لدى الرئاسة المشتركة
coverage-stated-none = لا يوجد (بتصريح الدولة)
coverage-none-found = لم يعثر على شيء
coverage-not-applicable = لا ينطبق
coverage-received = ورد ويجري إدخاله
coverage-no-information = لا توجد معلومات
coverage-unchecked = لم يتحقق منه

## How a submission came in.

channel-note-verbale = مذكرة شفوية
channel-mail = بريد إلكتروني
channel-in-person = باليد
channel-capital = من العاصمة
channel-envelope = ظرف مختوم

## The weight of a submission.

standing-own-note = مذكرة شفوية من الدولة نفسها
standing-own-mail = بريد من الدولة نفسها
standing-secretariat = تجميع الأمانة
standing-press = الصحافة

## How far the work on a submission has come.

submission-work-received = وردت
submission-work-being-entered = قيد الإدخال
submission-work-queries-out = أرسلت الاستفسارات
submission-work-checked = مدققة
submission-work-confirmed = أكدها الوفد
submission-work-printed = مطبوعة

## The kind of national instrument.

act-type-constitution = دستور
act-type-law = قانون
act-type-decree-law = مرسوم بقانون
act-type-decree = مرسوم
act-type-regulation = لائحة
act-type-ministerial-order = قرار وزاري
act-type-cabinet-decision = قرار مجلس الوزراء
act-type-licensing-practice = سياسة أو ممارسة الترخيص
act-type-guidance = تعميم أو توجيهات
act-type-tender-rule = قاعدة المناقصات
act-type-court-ruling = حكم قضائي
act-type-fund-exclusion = قرار استبعاد صادر عن صندوق
act-type-administrative-practice = ممارسة إدارية
act-type-political-announcement = إعلان سياسي
act-type-international-agreement = اتفاق دولي
act-type-supranational-act = صك فوق وطني

## What a measure reaches.

direction-import = الاستيراد
direction-export = التصدير
direction-transit = العبور
direction-trans-shipment = إعادة الشحن
direction-brokering = السمسرة
direction-carriage = النقل
direction-service = الخدمات
direction-finance = التمويل والاستثمار

## The standard that makes a measure apply.

trigger-absolute = في جميع الحالات
trigger-clear-risk = خطر واضح
trigger-reasonable-grounds = أسباب معقولة للاشتباه
trigger-knowledge = العلم
trigger-overriding-risk = خطر غالب
trigger-case-by-case = حسب كل حالة

## Contracts and licences that existed before a measure.

existing-contracts-covered = مشمولة
existing-contracts-saved = مستثناة
existing-contracts-partly = مشمولة جزئيا

## How a measure ends.

sunset-date = في تاريخ محدد
sunset-event = عند وقوع حدث
sunset-none-stated = لم تذكر نهاية
sunset-unknown = غير معروف

## Why something is left out of a measure.

exemption-humanitarian = إنساني
exemption-medical = طبي
exemption-existing-contracts = العقود القائمة
exemption-diplomatic-transit = عبور السلع الدبلوماسية
exemption-national-interest = المصلحة الوطنية
exemption-re-export = إعادة التصدير
exemption-spare-parts = قطع الغيار
exemption-personal-use = الاستخدام الشخصي
exemption-other = غير ذلك

## What kind of source stands behind a statement.

source-official-gazette = الجريدة الرسمية
source-ministry = وزارة أو هيئة
source-parliament = البرلمان
source-court = محكمة
source-note-verbale = مذكرة شفوية
source-press = الصحافة
source-ngo = منظمة غير حكومية
source-other = غير ذلك

## Who says that a measure belongs to a paragraph.

obligation-basis-cited = مذكور في الصك
obligation-basis-state = ذكرته الدولة
obligation-basis-editor = ربطه المحرر

## What a paragraph is in law.

legal-nature-treaty-obligation = التزام تعاهدي
legal-nature-binding-order = أمر ملزم لطرفي القضية
legal-nature-advisory-opinion = فتوى
legal-nature-security-council = قرار أو دعوة من مجلس الأمن
legal-nature-recommendation = توصية
legal-nature-codification = تدوين للقانون الدولي العام
legal-nature-political-commitment = التزام سياسي

## On whom a paragraph falls.

addressee-all-states = جميع الدول
addressee-member-states = الدول الأعضاء
addressee-parties = أطراف المعاهدة
addressee-endorsing-states = الدول المؤيدة للنص
addressee-named-states = الدول المذكورة في النص
addressee-organisations = المنظمات الدولية
addressee-united-nations = الأمم المتحدة
addressee-nobody = بلا مخاطب

## How far a built-in row was read against the official text.

verification-verified = مدقق على نص منشور
verification-substance = اطلع على المضمون ولم تدقق الصياغة
verification-unverified = صياغة مختصرة لم تدقق بعد على النص الرسمي
verification-disputed = المصادر متباينة

## How the number of a paragraph is written. $number: the number as the text prints it.

pinpoint-paragraph = الفقرة { $number }
pinpoint-operative-paragraph = الفقرة { $number } من المنطوق
pinpoint-item = البند { $number }
pinpoint-article = المادة { $number }
pinpoint-whole-text = النص كاملا

## What a state says to a proposal. No position is a value, and it is not a no.

position-supports = تؤيد
position-can-accept = يمكنها القبول
position-awaits-instructions = في انتظار التعليمات
position-asks-for-changes = تطلب تعديلات
position-cannot-accept = لا يمكنها القبول
position-no-position = لم يعرب عن موقف

## How a state took part in an event.

participation-co-chair = الرئاسة المشتركة
participation-founding-signatory = دولة مؤسسة
participation-listed-member = مدرجة كعضو
participation-participant = مشارك
participation-observer = مراقب
participation-endorsed = أيدت
participation-endorsed-with-reservation = أيدت مع تحفظ
participation-co-sponsor = مشارك في التقديم
participation-associated = أعلنت ارتباطها
participation-withdrew = انسحبت
participation-invited = مدعو

## Regional groups of the United Nations.

region-african = الدول الأفريقية
region-asia-pacific = دول آسيا والمحيط الهادئ
region-eastern-european = دول أوروبا الشرقية
region-latin-american-and-caribbean = دول أمريكا اللاتينية والكاريبي
region-western-european-and-other = دول أوروبا الغربية ودول أخرى
region-none = بلا مجموعة إقليمية

## What an entry of the table of states is.

state-kind-state = دولة
state-kind-observer = دولة مراقبة
state-kind-organisation = منظمة
state-kind-fictional = دولة خيالية

## How the clauses of a text are numbered.

numbering-outline = 1- (أ) ‘1’
numbering-article = مواد
numbering-decimal = 1، 1.1، 1.1.1

## What a drafted text is for.

text-kind-common-text = النص المشترك
text-kind-model-measure = تدبير نموذجي
