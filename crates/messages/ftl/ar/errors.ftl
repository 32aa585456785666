### ما يعترض العمل وما ينبغي فعله: error-CODE و error-CODE-hint.

## الملف.

error-register-locked = الملف مفتوح في مكان آخر.
error-register-locked-hint = أغلقه في النافذة الأخرى أو على الجهاز الآخر ثم حاول مجددا.
error-recovery-not-a-recovery-file = { $path } ليس ملف استرداد أو أنه تالف.
error-recovery-not-a-recovery-file-hint = اختر الملف الذي أُنشئ مع السجل أو نسخة أخرى منه. لم يتغير شيء.
error-recovery-wrong-words = هذه الكلمات لا تفتح ملف الاسترداد.
error-recovery-wrong-words-hint = قارن كل كلمة بالورقة؛ لا فرق في المسافات. لم يتغير شيء.
error-register-wrong-key = هذا المفتاح لا يفتح الملف.
error-register-wrong-key-hint = تحقق من عبارة المرور أو ملف المفتاح. لم يتغير شيء.
error-register-newer = كتب الملفَّ إصدارٌ أحدث من البرنامج.
error-register-newer-hint = ثبّت الإصدار الأحدث؛ هذا الإصدار يترك الملف كما هو.
error-register-read-only = يمكن قراءة الملف هنا لا تغييره.
error-register-read-only-hint = انسخه إلى مكان يمكنك الكتابة فيه، أو عد إلى اليوم إن كنت تنظر إلى حالة سابقة.
error-register-damaged = الملف ليس كما كُتب.
error-register-damaged-hint = أبقه كما هو واستعد أحدث نسخة احتياطية؛ يمكن أخذ ما يُقرأ منه.
error-register-not-a-register = ليس هذا ملفا لهذا البرنامج.
error-register-not-a-register-hint = اختر ملفا ينتهي اسمه بـ .chancery؛ أما ملفات الشركاء فتُدخل كبلاغات.
error-register-not-found = لا يوجد ملف في هذا المكان.
error-register-not-found-hint = تحقق من الاسم أو من اتصال وحدة التخزين.
error-register-exists = يوجد ملف بهذا الاسم؛ ولم يُمسّ.
error-register-exists-hint = اختر اسما آخر.
error-register-disk-full = لم يبق مكان على وحدة التخزين؛ وأُلغي ما كان يُكتب.
error-register-disk-full-hint = أفسح مكانا ثم أعد العمل. لم يُفقد شيء مما كُتب قبل ذلك.
error-register-io = لم يتمكن النظام من قراءة الملف أو كتابته.
error-register-io-hint = تحقق من وحدة التخزين وصلاحياتك على المجلد ثم حاول مجددا.
error-register-rollback = الملف أقدم من آخر ملف رآه هذا الجهاز.
error-register-rollback-hint = ابحث عن النسخة الأحدث. وإن كنت استعدت نسخة احتياطية عمدا فأكد ذلك وتابع.
error-register-no-encryption = هذه النسخة لا تستطيع التشفير؛ ولم يُفتح شيء.
error-register-no-encryption-hint = أعد تثبيت البرنامج من مصدره.
error-register-write-differs = ما أُعيدت قراءته ليس ما كُتب؛ فأُلغيت الكتابة.
error-register-write-differs-hint = أعد العمل. وإن تكرر ذلك فاحفظ نسخة احتياطية وافحص وحدة التخزين.
error-register-cancelled = أُوقف العمل؛ ولم يتغير شيء.
error-register-cancelled-hint = ابدأ من جديد متى شئت.
error-register-unknown-parent = تستند صيغة إلى أخرى غير موجودة في هذا الملف.
error-register-unknown-parent-hint = أدخل المغلف أو الملف الأسبق أولا.
error-register-other-kind = تجعل صيغةٌ القيدَ من نوع غير نوعه السابق.
error-register-other-kind-hint = اسأل المرسِل؛ يبقى القيد كما كان.
error-register-version-exists = هذه الصيغة موجودة في الملف.
error-register-version-exists-hint = لا يلزم شيء.
error-register-reference-taken = المرجع المختصر لقيد آخر.
error-register-reference-taken-hint = اترك المرجع؛ يُعطى مرجع جديد.
error-register-unknown-version = لا توجد هذه الصيغة في الملف.
error-register-unknown-version-hint = تحقق من المعرّف.
error-register-unknown-record = لا يوجد هذا القيد في الملف.
error-register-unknown-record-hint = تحقق من المرجع أو ابحث بالكلمات.
error-register-unknown-operation = لا يوجد هذا التغيير في الملف.
error-register-unknown-operation-hint = ابحث عنه في السجل.
error-register-unknown-object = الوثيقة المحفوظة ليست في هذا الملف.
error-register-unknown-object-hint = أدخل البلاغ مجددا من مصدره.
error-register-none-open = لا ملف مفتوح.
error-register-none-open-hint = افتح ملفا أو أنشئ واحدا.

## المطلوب.

error-usage = لم يُفهم الأمر.
error-usage-hint = أضف --help لترى ما يقبله، مع مثال.
error-request-invalid = لا يمكن أن يكون { $name } «{ $value }».
error-request-invalid-hint =
    { $takes ->
        [date] اكتب التاريخ بالسنة والشهر واليوم: 2026-03-13.
        [moment] اكتب تاريخًا مثل 2026-03-13 أو ساعة مثل 2026-03-13T17:00:00Z أو معرّف تغيير. النظر إلى الماضي للقراءة وحدها.
        [hour] اكتب اليوم والساعة مثل 2026-03-13T17:00:00Z.
        [state] اكتب الأحرف الثلاثة للدولة، مثل BRA، أو اسمًا تنفرد به دولة واحدة.
        [category] اكتب رمز فئة، مثل D1.
        [stage] يمكن استعمال ما يلي: { $known }.
        [audience] يمكن استعمال ما يلي: { $known }.
        [version] اكتب معرّف نسخة كما يطبعه «show» مع السجل.
        [words] لا يمكن تركه فارغًا.
       *[other] اختر إحدى القيم التي تذكرها المساعدة.
    }
error-search-unknown-field = لا يوجد حقل باسم «{ $field }».
error-search-unknown-field-hint = يمكن استعمال ما يلي: { $known }. أما الكلمات التي فيها نقطتان فتوضع بين علامتي تنصيص.
error-search-unknown-value =
    { $field ->
        [since] «{ $value }» ليس تاريخًا يقبله { $name }.
        [has] لا يوجد قيد فيه جزء باسم «{ $value }».
       *[other] لا شيء فيه { $name } بقيمة «{ $value }».
    }
error-search-unknown-value-hint =
    { $field ->
        [since] اكتب سنة أو شهرًا أو يومًا: 2025 أو 2025-06 أو 2025-06-17.
        [has] يمكن طلب الأجزاء التالية: { $known }.
       *[other] اختر قيمة من القائمة المجاورة للخانة، أو تابع الكتابة.
    }
error-record-not-found = لا يوجد هذا القيد في الملف.
error-record-not-found-hint = تحقق من المرجع أو ابحث بالكلمات.
error-operation-not-found = لا يوجد هذا التغيير في الملف.
error-operation-not-found-hint = ابحث عنه في السجل.
error-undo-changed-since = لا يمكن التراجع عن هذا التغيير وحده: تستند إليه تغييرات لاحقة.
error-undo-changed-since-hint = تراجع أولا عن اللاحقة: { $later }.
error-undo-not-possible = لا يمكن التراجع عن هذا التغيير.
error-undo-not-possible-hint = ربما تم التراجع عنه. أجرِ تغييرا جديدا بدلا منه.
error-undo-handed-in = ما سُلِّم لا يُتراجع عنه: قد يكون لدى آخرين.
error-undo-handed-in-hint = اسحب القيد بدلًا من ذلك؛ تبقى نسخكم أنتم منه.
error-put-invalid = تعذر استعمال القيد في { $place }: { $detail }
error-put-invalid-hint = صحّح ذلك الموضع في الملف. لم يتغير شيء.
error-put-two-wordings = لهذا القيد صيغتان.
error-put-two-wordings-hint = اختر بينهما أولا (للتوفيق)، أو بيّن على أي نسخة يقوم التعديل. لا يضيع شيء مما كُتب.
error-resolve-one-wording = لهذا القيد صيغة واحدة، ولا شيء يُختار.
error-resolve-one-wording-hint = انظر قائمة القيود المطلوب التوفيق بينها.
error-layout-invalid = تعذر استعمال التخطيط أو ملف الأجوبة في { $place }: { $detail }
error-layout-invalid-hint = صحّح ذلك الموضع في الملف. لم يتغير شيء.
error-layout-not-json = التخطيط أو ملف الأجوبة ليس بصيغة JSON.
error-layout-not-json-hint = صحّحه أو احفظه مجددا من المعاينة. لم يتغير شيء.
error-layout-version = التخطيط أو ملف الأجوبة من إصدار لا يعرفه هذا البرنامج.
error-layout-version-hint = احفظه مجددا من المعاينة أو ثبّت البرنامج الأحدث.
error-layout-unknown-key = في التخطيط أو ملف الأجوبة كلمة لا يمكن أن تكون فيه.
error-layout-unknown-key-hint = تحقق من كتابتها في صفحة التخطيطات. لم يتغير شيء.
error-layout-value = في التخطيط أو ملف الأجوبة قيمة غير ممكنة.
error-layout-value-hint = صحّح القيمة. لم يتغير شيء.
error-file-io = لم يتمكن النظام من قراءة { $path } أو كتابته.
error-file-io-hint = تحقق من الاسم ووحدة التخزين وصلاحياتك على المجلد ثم حاول مجددا.
error-work-cancelled = أُوقف العمل؛ ولم يتغير شيء.
error-work-cancelled-hint = ابدأ من جديد متى شئت.
error-document-failed = تعذر إعداد الوثيقة.
error-document-failed-hint = جرّب نسقا آخر. لم يتغير شيء.
error-defect = حدث خطأ في البرنامج؛ ولم يتغير شيء.
error-defect-hint = حاول مجددا. وإن تكرر فأخبر القائمين على البرنامج بما فعلت.

## بلاغات لا تُقرأ؛ يُحفظ كل منها كما ورد.

error-import-not-a-table = ليس في هذا البلاغ جداول يمكن قراءتها.
error-import-not-a-table-hint = حُفظ كما ورد. أدخل تدابيره يدويا بجانبه.
error-import-password-protected = الملف محمي بكلمة مرور.
error-import-password-protected-hint = اطلب من الوفد نسخة مفتوحة. حُفظ الملف كما ورد.
error-import-damaged = الملف ناقص أو تالف.
error-import-damaged-hint = اطلب إرساله مجددا. حُفظ الملف كما ورد.
error-import-empty = لا شيء في الملف.
error-import-empty-hint = اطلب إرساله مجددا؛ ربما ضاع محتواه في الطريق.
error-import-file-too-large = الملف أكبر مما يُقرأ.
error-import-file-too-large-hint = اطلب الجداول دون صور أو في عدة ملفات.
error-import-archive-too-large = ينفك ضغط الملف إلى أكثر مما يُقرأ.
error-import-archive-too-large-hint = اطلب نسخة أصغر محفوظة من جديد. حُفظ الملف كما ورد.
error-import-archive-ratio = ينفك ضغط الملف إلى أضعاف كثيرة من حجمه؛ فلم يُفتح أكثر.
error-import-archive-ratio-hint = اطلب نسخة محفوظة من جديد. حُفظ الملف كما ورد.
error-import-too-many-entries = في الملف أجزاء أكثر مما في أي ملف من نوعه.
error-import-too-many-entries-hint = اطلب نسخة محفوظة من جديد. حُفظ الملف كما ورد.
error-import-unsafe-entry-name = لجزء من الملف اسم غير آمن؛ فلم يُفتح.
error-import-unsafe-entry-name-hint = اسأل الوفد هل أرسله، واطلب نسخة محفوظة من جديد.
error-import-too-many-cells = في الملف خلايا أكثر مما يُقرأ.
error-import-too-many-cells-hint = اطلبه في عدة ملفات.
error-import-too-many-rows = في ورقة صفوف أكثر مما يُقرأ.
error-import-too-many-rows-hint = اطلبها في عدة ملفات.
error-import-nested-too-deep = تتداخل أجزاء الملف تداخلا عميقا جدا.
error-import-nested-too-deep-hint = اطلب نسخة أبسط محفوظة من جديد. حُفظ الملف كما ورد.
error-import-external-entity = يطلب الملف محتوى من خارجه؛ فلم يُفتح أكثر.
error-import-external-entity-hint = اسأل الوفد هل أرسله، واطلب نسخة محفوظة من جديد.
error-import-text-too-long = في الملف نص أطول مما تسعه خلية.
error-import-text-too-long-hint = اطلب نسخة محفوظة من جديد. حُفظ الملف كما ورد.
error-import-embedded-document = تُدرج الوثيقة وثيقة أخرى كانت جداولها ستُفقد.
error-import-embedded-document-hint = اطلب نسخة تجمع كل شيء في وثيقة واحدة أو أدخل التدابير يدويا.
error-import-too-large-to-read = تحتاج قراءة الملف إلى ذاكرة أكثر من المسموح.
error-import-too-large-to-read-hint = اطلبه في عدة ملفات. حُفظ الملف كما ورد.
error-import-cancelled = أُوقفت قراءة الملف؛ ولم يتغير شيء.
error-import-cancelled-hint = ابدأ من جديد متى شئت.
error-import-reader-not-started = تعذر تشغيل الجزء الذي يقرأ البلاغات من البرنامج.
error-import-reader-not-started-hint = تحقق من وجود الأمر chancery بجانب البرنامج ثم حاول مجددا. حُفظ الملف كما ورد.
error-import-took-too-long = استغرقت قراءة الملف أكثر من المسموح.
error-import-took-too-long-hint = اطلبه في عدة ملفات. حُفظ الملف كما ورد.

error-request-reason-needed = الوضع المحدد خلافا للتواريخ يحتاج إلى سبب.
error-request-reason-needed-hint = اكتب في كلمات قليلة لماذا هو كذلك؛ ويُحفظ السبب مع القيد.
error-request-act-not-seen = لا يقول «مستشهد بها في الصك» إلا من اطّلع على الصك.
error-request-act-not-seen-hint = اطّلع على الصكوك أولا وقل ذلك، أو اختر أساسا آخر.
error-request-reading-incomplete = تحتاج القراءة إلى قارئ واقتباس وموضعه والملف المقروء.
error-request-reading-incomplete-hint = أكمل ما ينقص.
error-request-second-reader-needed = سبق لهذا الشخص أن قرأ الفقرة.
error-request-second-reader-needed-hint = يوقّع بعد ذلك قارئ ثان مختلف؛ ويمكن أيضا سحب قراءة.
error-request-code-taken = هذا الرمز أو الرقم مستخدم من قبل.
error-request-code-taken-hint = انظر إلى ما يحمله أو اختر غيره.
error-request-paraphrase-too-long = العبارة تزيد على ستين كلمة.
error-request-paraphrase-too-long-hint = اختصرها؛ النص الرسمي مقتبس في القراءات.
error-request-status-list-open = لا يزال في قائمة الحالة أمر غير محسوم.
error-request-status-list-open-hint = أجب عما يُسأل؛ وعندئذ يمكن حفظ القائمة.
error-matrix-layouts-newer = توجد هنا تنسيقات محفوظة ببرنامج أحدث لا يستطيع هذا البرنامج قراءتها.
error-matrix-layouts-newer-hint = احفظوا التنسيقات بالبرنامج الأحدث كي لا يضيع شيء منها.
put-unknown-key = { $place }: لا حقل بهذا الاسم. حُفظ ولا يظهر في أي مكان.
put-unknown-key-hint = قارن الأسماء في docs/formats/measure.md ثم احفظ القيد من جديد.
