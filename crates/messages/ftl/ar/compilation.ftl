### The common text from Word, marked-up copies, the rolling text with its brackets.

compilation-text = النص
compilation-untitled = بلا عنوان
compilation-no-text = لا يوجد نص مشترك بعد. استوردوا وثيقة الرئاسة المشتركة، أو ابدؤوا نصًا في صفحته.
compilation-all-texts = جميع النصوص
compilation-to-rolling = النص المتطور
compilation-undo = تراجع
compilation-undone = تم التراجع.
compilation-close = إغلاق
compilation-views = العرض

## Going there.

compilation-go-rolling = الانتقال إلى النص المتطور
compilation-go-copies = أخذ النسخ المعلَّمة
compilation-go-bring-in = الاستيراد من Word

## The rolling text.

compilation-rolling-page = النص المتطور
compilation-rolling-sub = ما لا يقترح أحد تغييره يرد خارج الأقواس المعقوفة؛ وداخلها ترد كلمات النص وكلمات كل وفد.
compilation-as-now = معروض بحالته الآن، لا بحالته في اليوم المختار.
compilation-tab-text = النص
compilation-tab-four-column = أربعة أعمدة
compilation-tab-provenance = مصدر الكلمات
compilation-lines = أسطر النص المتطور
compilation-line = السطر { $line }
compilation-brackets =
    { $count ->
        [zero] بلا أقواس
        [one] قوس واحد
        [two] قوسان
        [few] { $count } أقواس
        [many] { $count } قوسًا
       *[other] { $count } قوس
    }
compilation-no-brackets = لا توجد أقواس. لا يقترح أحد تغيير هذه الكلمات.
compilation-own-brackets =
    { $count ->
        [one] في النص نفسه قوس معقوف واحد.
        [two] في النص نفسه قوسان معقوفان.
        [few] في النص نفسه { $count } أقواس معقوفة.
       *[other] في النص نفسه { $count } قوساً معقوفاً.
    }
compilation-held = { $state } في { $count }
compilation-new-paragraph = فقرة جديدة
compilation-aside =
    { $count ->
        [zero] لا توجد مقترحات على كلمات أخرى.
        [one] مقترح واحد قُدّم على كلمات أخرى ولا يُعرض.
        [two] مقترحان قُدّما على كلمات أخرى ولا يُعرضان.
        [few] { $count } مقترحات قُدّمت على كلمات أخرى ولا تُعرض.
        [many] { $count } مقترحًا قُدّم على كلمات أخرى ولا يُعرض.
       *[other] { $count } مقترح قُدّم على كلمات أخرى ولا يُعرض.
    }
compilation-bracket-open = القوس { $number }: { $states }

## One bracket.

compilation-panel = القوس
compilation-bracket-of = { $number } من { $all }
compilation-bracket-line = القوس { $number }، السطر { $line }
compilation-before = القوس السابق
compilation-after = القوس التالي
compilation-of-text = كلمات النص
compilation-words-go = تُحذف الكلمات.
compilation-take = اعتماد هذه الصياغة
compilation-take-of = اعتماد هذه الصياغة: { $states }
compilation-keep-text = الإبقاء على كلمات النص
compilation-leave-out = عدم إضافة شيء، كما في النص
compilation-leave-out-paragraph = عدم إضافة الفقرة
compilation-own-words = كلمات أخرى
compilation-own-words-label = الكلمات التي ترد هنا
compilation-own-words-hint = تحل محل القوس، ويُعدّ كل مقترح فيه مبتوتًا فيه.
compilation-own-words-take = وضع هذه الكلمات
compilation-settled = رُفع القوس.

## Four columns, and where words come from.

compilation-column-paragraph = الفقرة
compilation-column-text = نص الرئاسة المشتركة
compilation-column-proposals = مقترحات الوفود
compilation-column-without-brackets = خارج الأقواس
compilation-open = بين قوسين
compilation-provenance-explains = لكل سطر: الوفود التي تقترح فيه شيئًا، وعدد المقترحات، وما وُجد منها بالمقارنة، والنسخ التي وردت فيها.
compilation-column-line = السطر
compilation-column-delegations = الوفود
compilation-column-delegation = الوفد
compilation-column-proposal-count = المقترحات
compilation-column-compared = بالمقارنة
compilation-column-copies = النسخ
compilation-no-open-proposal = لا مقترح مفتوح

## Saving it.

compilation-save-as = حفظ باسم
compilation-save-title = حفظ النص المتطور
compilation-save-explains = تضم وثيقة Word النص بأقواسه وأرقام أسطره، والأعمدة الأربعة، ومصدر الكلمات؛ وتضم الأشكال الأخرى جزءًا من ذلك.
compilation-format-docx = وثيقة Word
compilation-format-html = صفحة ويب
compilation-format-xlsx = مصنف جداول
compilation-format-txt = نص مجرد
compilation-format-json = بيانات
compilation-file-name = النص المتطور
compilation-saved = حُفظ: { $path }

## Marked-up copies.

compilation-copies-page = النسخ المعلَّمة
compilation-copies-sub = نسخ النص المشترك كما أعادتها الوفود، بتغييراتها
compilation-copies-empty = اختاروا النسخ، أو مجلدًا منها. ويظهر لكل نسخة صاحبها وما تغيّره قبل أخذ أي شيء.
compilation-copies-read = تجري قراءة النسخ.
compilation-choose-files = اختيار النسخ
compilation-choose-folder = اختيار مجلد
compilation-copies-drop = تركها جانبًا
compilation-tab-files =
    { $count ->
        [zero] بلا ملفات
        [one] ملف واحد
        [two] ملفان
        [few] { $count } ملفات
        [many] { $count } ملفًا
       *[other] { $count } ملف
    }
compilation-tab-changes =
    { $count ->
        [zero] بلا تغييرات
        [one] تغيير واحد
        [two] تغييران
        [few] { $count } تغييرات
        [many] { $count } تغييرًا
       *[other] { $count } تغيير
    }
compilation-receipt = التغييرات: { $rows } = { $applied } جديد + { $same } موجود من قبل + { $held } في الانتظار
compilation-take-in =
    { $count ->
        [0] حفظ الملفات
        [one] أخذ تغيير واحد
        [two] أخذ تغييرين
        [few] أخذ { $count } تغييرات
        [many] أخذ { $count } تغييرًا
       *[other] أخذ { $count } تغيير
    }
compilation-taken-in =
    { $count ->
        [0] حُفظت الملفات. لم يكن أي تغيير جديدًا.
        [one] أُخذ تغيير واحد.
        [two] أُخذ تغييران.
        [few] أُخذت { $count } تغييرات.
        [many] أُخذ { $count } تغييرًا.
       *[other] أُخذ { $count } تغيير.
    }
compilation-replace = تحل نسخة الوفد الجديدة محل نسخته السابقة
compilation-column-file = الملف
compilation-column-whose = صاحب النسخة
compilation-column-standing = كيف قُرئت
compilation-column-changes = التغييرات
compilation-column-findings = جدير بالنظر
compilation-taken = تؤخذ
compilation-not-taken = تنتظر؛ لا يؤخذ منها شيء
compilation-whose = الوفد صاحب { $file }
compilation-named = المذكور فيها: { $states }
compilation-whose-from-told = بحسب ما ذكرتم
compilation-whose-from-author = من اسم صاحب التغييرات
compilation-whose-from-file-name = من اسم الملف
compilation-standing-tracked = تغييرات متتبَّعة
compilation-standing-tracking-off = قورنت بالنص: لا تغييرات متتبَّعة
compilation-standing-partly-tracked = تغييرات متتبَّعة، وكلمات قورنت
compilation-standing-unchanged = بلا تغييرات
compilation-standing-earlier-version = على صيغة سابقة
compilation-standing-other-text = نص آخر
compilation-standing-no-words = بلا كلمات
compilation-standing-unreadable = تعذرت قراءتها
compilation-no-longer =
    { $count ->
        [zero] لم يسقط منها أي مقترح سابق
        [one] مقترح سابق واحد لم يعد فيها
        [two] مقترحان سابقان لم يعودا فيها
        [few] { $count } مقترحات سابقة لم تعد فيها
        [many] { $count } مقترحًا سابقًا لم يعد فيها
       *[other] { $count } مقترح سابق لم يعد فيها
    }
compilation-earlier-version = النسخة مبنية على صيغة سابقة من النص، بتاريخ { $time }. لا يؤخذ منها شيء.
compilation-hint-state-open = اذكروا إلى جانبها أي وفد أرسلها.
compilation-hint-earlier-copy = اذكروا أعلاه ما إذا كانت تحل محل السابقة.
compilation-changes-list = التغييرات في النسخ
compilation-found-none = لا يوجد تغيير جاهز للأخذ.
compilation-column-removed = حُذف
compilation-column-inserted = أُضيف
compilation-column-made = أجراه
compilation-there-already = موجود من قبل

## The co-chairs' document.

compilation-bring-in-page = الاستيراد من Word
compilation-bring-in-sub = تصبح وثيقة الرئاسة المشتركة فقرات النص المشترك
compilation-bring-in-empty = اختاروا وثيقة Word التي أعدتها الرئاسة المشتركة. وتُعرض فقراتها قبل استيراد أي شيء.
compilation-bring-in-over = اختاروا الوثيقة الجديدة للرئاسة المشتركة. وتُقارن بالنص المشترك الموجود هنا، وتُعرض قبل أي تغيير.
compilation-choose-document = اختيار الوثيقة
compilation-document-read = تجري قراءة الوثيقة.
compilation-document-drop = تركها جانبًا
compilation-language = اللغة
compilation-account = الفقرات: { $all } = { $new } جديدة + { $changed } متغيرة + { $same } كما هي
compilation-bring-in-take = استيراد
compilation-brought-in =
    { $count ->
        [zero] لا فقرات في النص المشترك.
        [one] في النص المشترك فقرة واحدة.
        [two] في النص المشترك فقرتان.
        [few] في النص المشترك { $count } فقرات.
        [many] في النص المشترك { $count } فقرة.
       *[other] في النص المشترك { $count } فقرة.
    }
compilation-removed = لم تعد في الوثيقة وتخرج من النص:
compilation-column-number = الرقم
compilation-column-words = الكلمات
compilation-column-bucket = بالمقارنة
compilation-bucket-new = جديدة
compilation-bucket-changed = متغيرة
compilation-bucket-same = كما هي

## Which of a delegation's points the text has.

compilation-tab-points = النقاط المأخوذ بها
compilation-points-explains = لهذا المكتب وحده: الجملة كما أرادها الوفد، وموضعها في النص اليوم.
compilation-column-point = بعد إجراء التعديل
compilation-column-taken-up = في النص
compilation-column-where = أين
compilation-taken-up-verbatim = حرفيًا
compilation-taken-up-reworded = بعبارة أخرى
compilation-taken-up-not-in = غير واردة
compilation-alike = تشابه بنسبة { $percent } ٪
compilation-point-removes = للحذف:
