### كتابة البطاقة: حقولها ولغاتها ونسخها، وما يقال عنها أثناء الكتابة.

fiche-new = تدبير جديد
fiche-new-entry = تدبير جديد
fiche-new-explains = يُدخل باسم دولة، مع الإشارة إلى أن الأمانة هي التي أدخلته.
fiche-begin = ابدأ
fiche-edit = تحرير
fiche-done = تم
fiche-keep = الاحتفاظ بهذه النسخة
fiche-name-version = تسمية هذه النسخة…
fiche-version-name = ماذا تُسمى
fiche-version-name-hint = مثلا «كما أُرسلت إلى وزارة التجارة». تبقى الأسماء على هذا الجهاز.
fiche-beside = ما يقال عن القيد
fiche-line =
    { $line ->
        [working] نسخة عمل، تبقى على هذا الجهاز
       *[other] { $by ->
            [secretariat] نسخة مسلَّمة، أدخلتها الأمانة
            [nobody] نسخة مسلَّمة
           *[other] نسخة مسلَّمة، أدخلها { $by }
        }
    }
fiche-field =
    { $field ->
        [title] العنوان
        [official_title] العنوان الرسمي
        [state] الدولة
        [category] الفئة
        [categories] الفئات
        [stage] الوضع القانوني
        [application] التطبيق
        [summary] الملخص
        [text] الملخص أو فقرات مقتبسة
        [clauses] فقرات مقتبسة
        [exemptions] الاستثناءات
        [events] التواريخ
        [adopted] تاريخ الاعتماد
        [in-force] تاريخ بدء النفاذ
        [sources] المصادر
        [act] الصك
        [authority] السلطة المصدرة للصك
        [obligations] النصوص الدولية
        [directions] ما يشمله
        [items] السلع
        [geography] الأماكن
        [persons] الأشخاص
        [trigger] متى ينطبق
        [existing_contracts] العقود القائمة
        [sunset] الانتهاء
        [review] واجب المراجعة أو الإبلاغ
        [enforcement] الإنفاذ
        [audience] يجوز أن يطّلع عليه
       *[other] { $field }
    }

## الاحتفاظ بما يُكتب.

fiche-unchanged = لم يتغير شيء بعد
fiche-typed = الكتابة جارية…
fiche-not-saved = لم يُحفظ بعد؛ ستعاد المحاولة.
fiche-continued = تتمة لما كُتب وحُفظ في { $time }.
fiche-waiting = كان يُكتب هنا شيء (حُفظ في { $time }).
fiche-continue = متابعة
fiche-discard = تجاهل
fiche-being-written = قيد الكتابة
fiche-moved-on = تغيّر القيد أثناء الكتابة.
fiche-moved-on-hint = لا يضيع شيء: ستبقى الصيغتان جنبا إلى جنب، للتوفيق.
fiche-now-two-wordings = حُفظت صيغتان جنبا إلى جنب.
fiche-two-wordings-hint = عُدّل القيد في مكان آخر في هذه الأثناء. يوفّق بينهما شخص.

## الاكتمال وما يستحق النظر.

fiche-completeness = لم يُملأ بعد
fiche-complete = كل الأجزاء المطلوبة مملوءة.
fiche-checks = يستحق النظر
fiche-no-checks = لا شيء يستدعي النظر.
fiche-checks-count =
    { $count ->
        [zero] لا شيء يستدعي النظر.
        [one] أمر واحد يستدعي النظر.
        [two] أمران يستدعيان النظر.
        [few] { $count } أمور تستدعي النظر.
        [many] { $count } أمرا يستدعي النظر.
       *[other] { $count } أمر يستدعي النظر.
    }
fiche-add-part = إضافة جزء
fiche-add-part-hint = اكتب اسمه

## اللغات.

fiche-languages = اللغات
fiche-add-language = إضافة لغة
fiche-language-to-add = اللغة المراد إضافتها
fiche-language-of-words = بأي لغة هذه الكلمات؟
fiche-language-status =
    { $status ->
        [authentic] النص ذو الحجية
        [current] ترجمة محدَّثة
        [confirmed] ترجمة مؤكَّدة في { $date }
        [as-received] كما وردت
        [stale] { $version ->
            [0] ترجمة نسخة سابقة
           *[other] ترجمة النسخة { $version }
        }
       *[other] بلا نص بعد
    }
fiche-confirm-language = تأكيد
fiche-confirm-language-of = تأكيد { $language } ترجمةً للنص الحالي
fiche-make-authentic = جعلها ذات الحجية
fiche-make-authentic-of = جعلها ذات الحجية: { $language }

## الحقول.

fiche-add-category = فئة تضاف
fiche-from-dates = يُستمد من التواريخ
fiche-from-dates-now = يُستمد من التواريخ: { $stage }
fiche-reason = سبب اختلافه عن التواريخ
fiche-reason-hint = سبب اختلافه عن التواريخ، إن اختلف
fiche-words = النص
fiche-exemption = الاستثناء { $number }
fiche-add-exemption = إضافة استثناء
fiche-exemption-type = النوع
fiche-exemption-decider = من يقرر
fiche-exemption-condition = بأي شرط
fiche-exemption-expiry = حتى
fiche-passage = الفقرة { $number }
fiche-add-passage = إضافة فقرة
fiche-passage-number = الرقم كما طُبع
fiche-passage-heading = العنوان الفرعي
fiche-passage-text = النص كما طُبع
fiche-event = التاريخ { $number }
fiche-add-event = إضافة تاريخ
fiche-event-kind = ما حدث
fiche-event-date = متى
fiche-event-source = يثبته
fiche-no-source = لا مصدر بعد
fiche-source = المصدر { $number }
fiche-add-source = إضافة مصدر
fiche-source-kind = النوع
fiche-source-locator = أين يوجد
fiche-source-locator-hint = الجريدة الرسمية رقم 212، ص 9
fiche-source-quote = كلماته كما وردت
fiche-source-language = لغة الكلمات
fiche-source-retrieved = تاريخ الاطلاع عليه
fiche-source-file = الملف
fiche-source-second-reader = القارئ الثاني
fiche-attach = إرفاق ملف
fiche-attach-other = إرفاق ملف آخر
fiche-file-without-name = ملف مرفق
fiche-act-choose = صك من صكوك هذه الدولة
fiche-act-new = صك جديد
fiche-act-shared =
    { $count ->
        [one] يحمل أيضا تدبيرا آخر: أي تغيير هنا يظهر هناك.
        [two] يحمل أيضا تدبيرين آخرين: أي تغيير هنا يظهر هناك.
        [few] يحمل أيضا { $count } تدابير أخرى: أي تغيير هنا يظهر هناك.
        [many] يحمل أيضا { $count } تدبيرا آخر: أي تغيير هنا يظهر هناك.
       *[other] يحمل أيضا { $count } تدبير آخر: أي تغيير هنا يظهر هناك.
    }
fiche-act-type = نوع الصك
fiche-act-number = الرقم كما طُبع
fiche-act-number-hint = الأمر 157/2025
fiche-act-title = عنوان الصك
fiche-act-authority = السلطة
fiche-act-date = التاريخ الذي يحمله
fiche-item = السلعة { $number }
fiche-add-item = إضافة سلعة
fiche-item-list = القائمة
fiche-item-edition = الطبعة
fiche-item-code = الرمز كما طُبع
fiche-item-name = الاسم
fiche-item-national = الأرقام الوطنية
fiche-add-paragraph = فقرة تُربط
fiche-basis = أساس { $paragraph }
fiche-basis-explains = «مذكور في الصك» لمن اطّلع على الصك. أما روابط المحرر فتبقى هنا ولا تُسلَّم أبدا.
fiche-add-place = مكان يضاف
fiche-place-hint = اكتب مكانا ثم اضغط Enter
fiche-place-method = كيف يُحدَّد
fiche-place-list = القائمة التي يحيل إليها
fiche-place-list-hint = مع تاريخها أو طبعتها
fiche-add-person = أشخاص يضافون
fiche-persons =
    { $kind ->
        [nationals] المواطنون
        [residents] المقيمون
        [companies] الشركات
        [state-bodies] أجهزة الدولة
        [vessels] السفن
       *[other] الأشخاص المدرجون في قائمة
    }
fiche-sunset-date = ينتهي في
fiche-sunset-event = ينتهي عندما
fiche-audience =
    { $code ->
        [me] أنا وحدي
        [delegation] وفدي
        [cochairs] الرئيسان المشاركان
        [named] دول بأسمائها
        [participants] المشاركون
       *[public] الجميع
    }
fiche-add-named-state = دولة تضاف
fiche-title-only = يرون العنوان فقط

## النسخ.

fiche-versions = النسخ
fiche-version = النسخة { $number }
fiche-compare = مقارنة
fiche-compare-version = مقارنة النسخة { $number } بالأحدث
fiche-compare-title = مقارنة النسخ
fiche-compare-from = من
fiche-compare-to = إلى
fiche-compare-same = النسختان متطابقتان.
fiche-taken-out = حُذف:
fiche-put-in = أُضيف:
fiche-end-of-change = (النهاية)
fiche-restore = استعادة
fiche-restore-version = استعادة النسخة { $number }
fiche-nothing-to-name = لا فرق عن أحدث نسخة، فلم تُسمَّ أي نسخة.
fiche-save-copy = حفظ نسخة
fiche-save-copy-of = حفظ نسخة من { $file }
fiche-copy-saved = حُفظت نسخة: { $file }
fiche-interrupted =
    { $count ->
        [one] كان «{ $title }» قيد الكتابة عندما توقف البرنامج.
        [two] كان قيدان قيد الكتابة عندما توقف البرنامج.
        [few] كانت { $count } قيود قيد الكتابة عندما توقف البرنامج.
        [many] كان { $count } قيدا قيد الكتابة عندما توقف البرنامج.
       *[other] كان { $count } قيد قيد الكتابة عندما توقف البرنامج.
    }
