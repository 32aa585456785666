### البحث: الصفحة وحقولها.

search-page = البحث
search-action = البحث في القيود
search-box = كلمات، «كلمات متتالية»، -مستبعد، حقل:قيمة
search-box-label = ما يُبحث عنه
search-clear = مسح
search-count =
    { $count ->
        [0] لم يُعثر على شيء
        [one] قيد واحد
        [two] قيدان
        [few] { $count } قيود
        [many] { $count } قيدًا
       *[other] { $count } قيد
    }
search-more-than =
    { $count ->
        [few] أكثر من { $count } قيود
        [many] أكثر من { $count } قيدًا
       *[other] أكثر من { $count } قيد
    }
search-shown =
    { $count ->
        [one] يُعرض الأول منها
        [two] يُعرض الأولان منها
        [few] تُعرض أول { $count } قيود منها
        [many] يُعرض أول { $count } قيدًا منها
       *[other] يُعرض أول { $count } قيد منها
    }
search-show-more = عرض المزيد
search-nothing = لا يوجد قيد يجمع هذا كله. احذف كلمة أو حقلا.
search-start = اكتب كلمة أو جزءًا من عنوان أو رقم صك أو مرجعًا. تأتي العناوين أولا ثم أحدث القيود.
search-results = ما عُثر عليه
search-beside = التضييق وعمليات البحث المحفوظة
search-go-to = الانتقال إلى { $reference }
search-also =
    { $count ->
        [one] وفي موضع آخر
        [two] وفي موضعين آخرين
        [few] وفي { $count } مواضع أخرى
        [many] وفي { $count } موضعًا آخر
       *[other] وفي { $count } موضع آخر
    }
search-fields = الحقول
search-fields-explain = الحقل يضيّق البحث. تُفصل القيم المتعددة بفواصل لاتينية، والشَّرطة قبل كلمة أو حقل تستبعده.
search-field-state = الدولة برمزها أو باسمها
search-field-stage = الوضع القانوني
search-field-category = الفئة أو بداية رمزها
search-field-since = آخر تاريخ ابتداءً من شهر أو سنة
search-field-act = رقم الصك الوطني
search-field-paragraph = فقرة من نص دولي
search-field-kind = نوع القيد
search-field-lang = فيه كلمات بلغة ما
search-field-has = فيه جزء: { $parts }
search-word-state = الدولة
search-word-stage = الوضع
search-word-category = الفئة
search-word-since = منذ
search-word-act = الصك
search-word-paragraph = الفقرة
search-word-kind = النوع
search-word-lang = اللغة
search-word-has = يضم
search-kept = عمليات البحث المحفوظة
search-kept-none = لا شيء بعد. احفظ بحثًا لتجده هنا.
search-keep = حفظ هذا البحث
search-keep-name = الاسم
search-keep-done = حُفظ
search-forget = حذف { $name } من المحفوظات
search-forget-short = حذف
search-all = البحث عن «{ $query }» في جميع القيود
search-facet-kinds = أنواع القيود
search-facet-states = الدول
search-facet-categories = الفئات
search-facet-stages = الوضع القانوني
search-kind =
    { $kind ->
        [measure] التدابير
        [act] الصكوك الوطنية
        [instrument] النصوص الدولية
        [obligation] فقرات النصوص الدولية
        [state] الدول
        [participation] المشاركة
        [meeting] الاجتماعات
        [submission] التقديمات
        [development] المستجدات
        [provision] فقرات النص المشترك
        [proposal] المقترحات
        [position] المواقف
        [package] الحزم
        [clearance] موافقات العاصمة
        [confirmation] التأكيدات
        [issued-document] الوثائق الصادرة
        [person] الأشخاص
        [task] المهام
        [comment] التعليقات
        [code] الفئات والرموز الأخرى
       *[other] قيود أخرى
    }
search-place =
    { $part ->
        [title] العنوان
        [official_title] العنوان الرسمي
        [summary] الملخص
        [clauses] مقطع
        [exemptions] استثناء
        [sources] مصدر
        [origin] كما قُدِّم
        [ref] المرجع
        [file] الملف
        [note] المذكرة
        [number] الرقم
        [items] السلع
        [geography] الأماكن
        [persons] الأشخاص
        [obligations] النصوص الدولية
        [enforcement] الإنفاذ
        [review] المراجعة
        [sunset] الانتهاء
        [authority] السلطة
        [text] النص
        [heading] الترويسة
        [name] الاسم
       *[other] كلمات أخرى
    }
