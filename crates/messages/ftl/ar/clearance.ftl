### موافقة العاصمة، والورقة ذهابا وإيابا، والتسليم، وتأكيد الوفد.

clearance-answer-awaited = بانتظار الرد
clearance-answer-cleared = موافقة
clearance-answer-with-changes = موافقة مع تعديلات
clearance-answer-ad-referendum = موافقة بشرط الرجوع إلى العاصمة

change-ask-clearance = طُلبت موافقة { $addressee } على { $reference }
change-answer-clearance = سُجّل رد { $addressee } على { $reference }
change-confirm-entries = سُجّل تأكيد الوفد

error-hand-in-private-kind = { $about } من نوع لا يغادر الوفد أبدا.
error-hand-in-private-kind-hint = التعليقات والمهام والمواقف والأسئلة الموجهة إلى العاصمة تبقى هنا. سلّم التدبير نفسه.
error-hand-in-kind = لا يُسلَّم { $about } وحده.
error-hand-in-kind-hint = سلّم التدبير الذي يتبعه.
error-hand-in-two-wordings = لـ{ $about } صيغتان.
error-hand-in-two-wordings-hint = اختر بينهما أولا، ثم سلّم.
error-hand-in-audience = { $about } مخصص لك أو لوفدك فقط.
error-hand-in-audience-hint = اجعله متاحا للرئاسة المشتركة أو لدائرة أوسع، ثم سلّمه.
error-withdraw-not-handed-in = لم يُسلَّم { $about }.
error-withdraw-not-handed-in-hint = لا شيء يُسحب.
error-confirm-not-handed-in = لم يُسلَّم { $about }، فلا يمكن تأكيده.
error-confirm-not-handed-in-hint = سلّمه أولا. يؤكد الوفد القيد كما يراه الآخرون.

hand-in-left-editor-links =
    { $count ->
        [zero] لا روابط من المحررين
        [one] رابط واحد إلى فقرة من عمل محرر
        [two] رابطان إلى فقرتين من عمل المحررين
        [few] { $count } روابط إلى فقرات من عمل المحررين
        [many] { $count } رابطا إلى فقرات من عمل المحررين
       *[other] { $count } رابط إلى فقرات من عمل المحررين
    }
hand-in-left-second-readers =
    { $count ->
        [zero] لا قارئ ثانيا
        [one] القارئ الثاني لمصدر واحد
        [two] القارئان الثانيان لمصدرين
        [few] القراء الثانون لـ{ $count } مصادر
        [many] القراء الثانون لـ{ $count } مصدرا
       *[other] القراء الثانون لـ{ $count } مصدر
    }
hand-in-left-stale-languages =
    { $count ->
        [one] النص باللغة { $names }: يترجم نسخة سابقة
       *[other] النصوص باللغات { $names }: تترجم نسخا سابقة
    }
hand-in-left-unknown-keys =
    { $count ->
        [zero] لا أجزاء غريبة
        [one] جزء واحد ليس من أجزاء التدبير: { $names }
        [two] جزءان ليسا من أجزاء التدبير: { $names }
        [few] { $count } أجزاء ليست من أجزاء التدبير: { $names }
        [many] { $count } جزءا ليست من أجزاء التدبير: { $names }
       *[other] { $count } جزء ليست من أجزاء التدبير: { $names }
    }

clearance-since =
    { $since ->
        [cleared] منذ موافقة { $who }
        [answered] منذ رد { $who }
        [asked] منذ سؤال { $who }
       *[confirmed] منذ تأكيد الوفد
    }
clearance-changed-words =
    { $words ->
        [zero] لم تتغيّر أي كلمة { clearance-since }
        [one] تغيّرت كلمة واحدة { clearance-since }
        [two] تغيّرت كلمتان { clearance-since }
        [few] تغيّرت { $words } كلمات { clearance-since }
        [many] تغيّرت { $words } كلمة { clearance-since }
       *[other] تغيّرت { $words } كلمة { clearance-since }
    }
clearance-changed-details =
    { $details ->
        [zero] لم يتغيّر أي عنصر { clearance-since }
        [one] تغيّر عنصر واحد { clearance-since }
        [two] تغيّر عنصران { clearance-since }
        [few] تغيّرت { $details } عناصر { clearance-since }
        [many] تغيّر { $details } عنصرا { clearance-since }
       *[other] تغيّر { $details } عنصر { clearance-since }
    }
clearance-n-words =
    { $words ->
        [zero] لا كلمات
        [one] كلمة واحدة
        [two] كلمتان
        [few] { $words } كلمات
        [many] { $words } كلمة
       *[other] { $words } كلمة
    }
clearance-n-details =
    { $details ->
        [zero] لا عناصر أخرى
        [one] عنصر آخر
        [two] عنصران آخران
        [few] { $details } عناصر أخرى
        [many] { $details } عنصرا آخر
       *[other] { $details } عنصر آخر
    }
clearance-changed-both = تغيّر { clearance-since }: { clearance-n-words } و{ clearance-n-details }

error-clearance-not-own = { $about } ليس مسودة لوفدك.
error-clearance-not-own-hint = تُسأل العاصمة عن تدابيرك أنت، في نسخة العمل.
error-clearance-two-wordings = لـ{ $about } صيغتان.
error-clearance-two-wordings-hint = اختر بينهما أولا، ثم اسأل.
error-clearance-no-proposal = لا شيء مقترح لـ{ $about } يمكن أخذه من هنا.
error-clearance-no-proposal-hint = تُغيَّر التواريخ والرموز يدويا في البطاقة.
error-clearance-typing = في { $about } كتابة لم تُحفظ بعد.
error-clearance-typing-hint = احفظها أولا بـ Ctrl+S أو اتركها.
error-sheet-version-gone = كلمات النسخة { $about } لم تعد في هذا الملف.
error-sheet-version-gone-hint = اسأل من جديد عن نسخة اليوم.

sheet-kind = تدبير مطلوب الموافقة عليه
sheet-line = ورقة موافقة { $code }
sheet-marking = للوفد وعاصمته فقط
sheet-page = الصفحة { $page } من { $pages }
sheet-reference = المرجع
sheet-version = النسخة
sheet-state = الدولة
sheet-addressee = إلى
sheet-asked = تاريخ الطلب
sheet-due = يرجى الرد في موعد أقصاه
sheet-code = رمز الورقة
sheet-how = كيفية الرد
sheet-how-1 = 1. اقرأ الكلمات في الصفحة التالية.
sheet-how-2 = 2. إن أردت كلمات أخرى فاكتبها في العمود الأخير. الخانة الفارغة تعني الموافقة.
sheet-how-3 = 3. ضع علامة X بجانب رد واحد أدناه، مع مرجعك والتاريخ.
sheet-how-4 = 4. احفظ هذه الوثيقة وأعدها. يرجى ترك رمز الورقة وأرقام الصفوف كما هي.
sheet-answer = ردك
sheet-answer-what = الرد
sheet-answer-here = اكتب هنا
sheet-cleared = موافقة
sheet-with-changes = موافقة مع تعديلات
sheet-ad-referendum = موافقة بشرط الرجوع إلى العاصمة
sheet-answer-reference = مرجع ردك
sheet-answer-date = التاريخ
sheet-answer-function = صاحب الرد (الوظيفة)
sheet-answer-note = ملاحظة
sheet-words = كلمات التدبير
sheet-column-number = رقم
sheet-column-part = الجزء
sheet-column-words = النص المقترح
sheet-column-yours = صيغتك
sheet-row-title = العنوان
sheet-row-official-title = العنوان الرسمي
sheet-row-summary = الملخص
sheet-row-heading = عنوان { $number }
sheet-row-clause = نص { $number }
sheet-row-exemption = الاستثناء { $number }
sheet-row-exemption-type = الاستثناء { $number }: نوعه
sheet-row-exemption-decider = الاستثناء { $number }: من يقرر
sheet-row-exemption-condition = الاستثناء { $number }: شرطه
sheet-row-exemption-expiry = الاستثناء { $number }: حتى
sheet-row-date = تاريخ
sheet-row-stage = الوضع القانوني
sheet-stage-as-at = { $stage } (في { $date })
sheet-row-application = التطبيق
sheet-row-sunset = الانتهاء
sheet-row-review = المراجعة
sheet-row-enforcement = الإنفاذ
sheet-row-act = الصك الوطني
sheet-row-categories = الفئة
sheet-row-paragraphs = النصوص الدولية
sheet-row-source = مصدر

sheet-standing-current = خرجت هذه الورقة بكلمات اليوم.
sheet-standing-earlier = خرجت هذه الورقة بنسخة سابقة. الرد يخص تلك النسخة؛ ويظهر ما تغيّر منذئذ.
sheet-standing-unknown-version = القيد في هذا الملف، لكن نسخة هذه الورقة ليست فيه ({ $code }). لعلها من ملف آخر.
sheet-standing-unknown-entry = لا قيد في هذا الملف يحمل مرجع هذه الورقة ({ $code }). إنها من ملف آخر.
sheet-standing-no-code = لا تحمل هذه الوثيقة رمز ورقة.
sheet-standing-unreadable = لا يمكن قراءة هذه الوثيقة كورقة. يمكن حفظها مع سؤال وإدخال الرد يدويا.
sheet-remark-comment = تعليق يقول: { $words }
sheet-remark-table = صف ليس من صفوفنا: { $words }
sheet-remark-line = سطر ليس من سطورنا: { $words }
sheet-remark-tracked = أجزاء منها تحت تعقّب التغييرات؛ قُرئت كأنها مقبولة.
sheet-remark-no-answer = لم يُعلَّم أي رد.
sheet-remark-several-answers = عُلِّم أكثر من رد.
sheet-remark-mark = بجانب أحد الردود ما ليس علامة واضحة؛ يرجى اختيار الرد: { $words }
sheet-remark-cleared-with-words = عُلِّمت الموافقة، لكن اقتُرحت كلمات أخرى.
sheet-remark-in-place = غُيّرت كلماتنا في مكانها، وبجانبها صيغة: { $words }
sheet-remark-emptied = حُذفت كلماتنا: { $words }
sheet-remark-row-gone = صف من صفوفنا لم يعد موجودا: { $words }
sheet-remark-date = يُقرأ التاريخ على وجهين أو لا يُقرأ: { $words }
