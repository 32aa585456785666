### التقديمات: اللوحة، والمعاينة، والإدخال اليدوي.

submissions-sub =
    { $count ->
        [zero] لا تقديمات بعد
        [one] تقديم واحد
        [two] تقديمان
        [few] { $count } تقديمات
        [many] { $count } تقديما
       *[other] { $count } تقديم
    }
submissions-empty = أضف الملفات التي أرسلتها الدول، أو أفلتها على النافذة. يُحفظ كل ملف دون تغيير، ولا يُكتب شيء قبل أن تراه.
submissions-file = الملف
submissions-states = الدولة
submissions-channel = القناة
submissions-received = الورود
submissions-work = حالة العمل
submissions-rows = الصفوف
submissions-next = التالي
submissions-open-queries = فتح الاستفسارات
submissions-enter = إدخال
submissions-back-to-preview = العودة إلى المعاينة ({ $count ->
        [one] ملف واحد
        [two] ملفان
        [few] { $count } ملفات
        [many] { $count } ملفا
       *[other] { $count } ملف
    })
submissions-account = { $rows } = { $parts }
submissions-part-applied = { $count } أُخذ
submissions-part-held = { $count } معلّق
submissions-part-aside = { $count } نُحّي

submissions-preview-title = معاينة التقديمات
submissions-preview-explains = لا يُكتب شيء قبل القبول.
submissions-no-preview = لا ملفات قيد المعاينة.
submissions-to-board = كل التقديمات
submissions-discard = المغادرة دون قبول
submissions-count-line = { $files ->
        [one] ملف واحد
        [two] ملفان
        [few] { $files } ملفات
        [many] { $files } ملفا
       *[other] { $files } ملف
    }، { $rows ->
        [zero] لا صفوف
        [one] صف واحد
        [two] صفان
        [few] { $rows } صفوف
        [many] { $rows } صفا
       *[other] { $rows } صف
    } = { $parts }
submissions-count-new = { $count } جديد
submissions-count-changed = { $count } متغيّر
submissions-count-same = { $count } مطابق
submissions-count-waiting = { $count } في انتظارك
submissions-count-unreadable = { $count } تعذرت قراءته
submissions-add-or-drop = أضف ملفات أو أفلتها هنا
submissions-card-rows =
    { $count ->
        [zero] لا صفوف
        [one] صف واحد
        [two] صفان
        [few] { $count } صفوف
        [many] { $count } صفا
       *[other] { $count } صف
    }
submissions-card-questions =
    { $count ->
        [one] استفسار واحد
        [two] استفساران
        [few] { $count } استفسارات
        [many] { $count } استفسارا
       *[other] { $count } استفسار
    }
submissions-card-ready = جاهز
submissions-card-accepted = مقبول
submissions-card-by-hand = للإدخال اليدوي
submissions-set-aside-explains = يُحفظ الملف نفسه دون تغيير عند القبول، ثم ينتظر بين التقديمات ليُدخل يدويا، والملف إلى جانب الحقول.
submissions-view = العرض
submissions-tab-rows = المعاينة
submissions-tab-columns = الأعمدة
submissions-tab-about = عن التقديم
submissions-show = الصفوف
submissions-show-all = الكل
submissions-layout = تخطيط محفوظ: { $name }
submissions-accept-certain = قبول المؤكد ({ $count })
submissions-accept-all = قبول كل ما أُجيب عنه
submissions-row = الصف
submissions-from-header = من «{ $header }»
submissions-not-stated = غير مذكور
submissions-corrected = صحّحته أنت
submissions-no-rows = لا صف مطابقا في هذا الملف.
submissions-bucket-new = جديد
submissions-bucket-changed = متغيّر
submissions-bucket-same = مطابق
submissions-bucket-query = منتظر
submissions-bucket-unreadable = تعذرت قراءته
submissions-put-aside = منحّى

submissions-correct = تصحيح: { $field }
submissions-date-hint = 2025 أو 2025-10 أو 2025-10-17
submissions-date-problem = ليس تاريخا بهذا الشكل.
submissions-set-value = تثبيت
submissions-row-number = الصف { $row }
submissions-take-row = أخذ هذا الصف
submissions-put-row-aside = تنحيته
submissions-undecide = تركه مفتوحا

submissions-queries = الاستفسارات ({ $count })
submissions-no-queries = لا استفسارات. أمكنت قراءة كل صفوف هذا الملف.
submissions-question-rows =
    { $count ->
        [one] صف واحد ينتظر هذا الجواب.
        [two] صفان ينتظران هذا الجواب.
        [few] { $count } صفوف تنتظر هذا الجواب.
        [many] { $count } صفا ينتظر هذا الجواب.
       *[other] { $count } صف ينتظر هذا الجواب.
    }
submissions-removed = لم تعد في الملف
submissions-removed-explains = كانت هذه التدابير في آخر ملف من المرسل نفسه. وتبقى ما لم تقل غير ذلك.
submissions-remove = إزالة «{ $title }»
submissions-noted = للعلم، لا يلزم شيء

submissions-encoding = الترميز
submissions-delimiter = الفاصل
submissions-delimiter-comma = فاصلة
submissions-delimiter-semicolon = فاصلة منقوطة
submissions-delimiter-tab = جدولة
submissions-delimiter-bar = خط عمودي
submissions-hidden-sheet = أخفاها المرسل
submissions-header-rows = صفوف العناوين
submissions-header-rows-problem = أرقام صفوف تفصل بينها فواصل.
submissions-read-again = القراءة من جديد
submissions-column = العمود
submissions-header = العنوان
submissions-fills = يملأ
submissions-how-sure = درجة اليقين
submissions-field-of = حقل «{ $header }»
submissions-verbatim-only = يُحفظ حرفيا فقط
submissions-sure = مؤكد
submissions-likely = مرجّح
submissions-unsure = يُرجى التحقق
submissions-day-month = اليوم قبل الشهر
submissions-month-day = الشهر قبل اليوم
submissions-layout-name = اسم هذا التخطيط
submissions-layout-hint = يُقرأ الملف التالي من المرسل نفسه بالطريقة ذاتها.
submissions-save-layout = حفظ التخطيط
submissions-layout-saved = حُفظ التخطيط «{ $name }»

submissions-about-explains = ما يُعرف عن التقديم نفسه. ويبقى مع كل قيد مأخوذ منه.
submissions-about-state = الدولة، إن لم يسمّها عمود
submissions-about-offered = أخذ { $state } كما يقول الملف
submissions-about-channel = القناة
submissions-about-note = رقم المذكرة
submissions-about-dated = تاريخ المذكرة
submissions-about-received = تاريخ الورود
submissions-about-sender = صفة المرسل
submissions-about-authority = السلطة
submissions-about-audience = يجوز أن يطّلع عليه
submissions-about-standing = المرتبة
submissions-about-keep = تطبيق على المعاينة

submissions-summary = الخلاصة
submissions-summary-line = { $rows ->
        [zero] لا صفوف
        [one] صف واحد
        [two] صفان
        [few] { $rows } صفوف
        [many] { $rows } صفا
       *[other] { $rows } صف
    } = { $applied } أُخذ + { $same } مطابق + { $held } معلّق + { $aside } نُحّي
submissions-summary-held = يبقى المعلّق بين التقديمات مع استفساراته.
submissions-summary-aside = يُحفظ ما نُحّي مع ملفه ويمكن إدخاله يدويا.
submissions-summary-nothing = لم يكن هناك ما يُكتب.

submissions-enter-title = الإدخال من الملف المحفوظ
submissions-entered-so-far =
    { $count ->
        [one] أُدخل تدبير واحد حتى الآن
        [two] أُدخل تدبيران حتى الآن
        [few] { $count } تدابير أُدخلت حتى الآن
        [many] { $count } تدبيرا أُدخل حتى الآن
       *[other] { $count } تدبير أُدخل حتى الآن
    }
submissions-enter-more = إدخال، ثم التدبير التالي
submissions-enter-done = إدخال، واكتمل الملف
submissions-enter-done-without = اكتمل الملف
submissions-language-of-text = لغة النص
submissions-as-worded = بألفاظ الملف.
submissions-larger = تكبير
submissions-picture-of = صورة { $file }
submissions-cannot-show = لا تستطيع النافذة إظهار هذا النوع من الملفات. افتحه إلى جانب النافذة، وأدخل تدابيره هنا.
