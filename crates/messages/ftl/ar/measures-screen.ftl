### قائمة التدابير، والبطاقة.

measures-screen-count =
    { $count ->
        [zero] لا تدابير
        [one] تدبير واحد
        [two] تدبيران
        [few] { $count } تدابير
        [many] { $count } تدبيرا
       *[other] { $count } تدبير
    }
measures-screen-find = ابحث عن كلمات في التدابير
measures-screen-show-all = إظهار الكل
measures-screen-none = لا تدبير مطابقا. أزل مرشّحا.
measures-screen-category = الفئة
measures-screen-title = العنوان
measures-screen-all = كل التدابير
measures-screen-two-wordings = صيغتان، للتوفيق
measures-screen-beside = مصدره
measures-screen-no-origin = ليس من تقديم: كُتب في هذا الملف.
measures-screen-missing = لم يُملأ بعد
measures-screen-nothing-missing = كل أجزاء البطاقة مملوءة.
measures-screen-summary = الملخص
measures-screen-passages = فقرات مقتبسة
measures-screen-exemptions = الاستثناءات
measures-screen-dates = التواريخ
measures-screen-sources = المصادر
measures-screen-official-title = العنوان الرسمي
measures-screen-directions = يشمل
measures-screen-places = الأماكن
measures-screen-trigger = ينطبق
measures-screen-contracts = العقود القائمة
measures-screen-paragraphs = النصوص الدولية
measures-screen-sunset = الانتهاء
measures-screen-enforcement = الإنفاذ
measures-screen-review = المراجعة
measures-screen-audience = يجوز أن يطّلع عليه
measures-screen-title-in = العنوان ({ $lang })
measures-screen-field =
    { $field ->
        [official_title] العنوان الرسمي
        [summary] الملخص
        [clauses] فقرات مقتبسة
        [exemptions] الاستثناءات
        [events] التواريخ
        [sources] المصادر
        [act] الصك
        [authority] السلطة
        [items] السلع
        [directions] ما يشمله
        [geography] الأماكن
        [persons] الأشخاص
        [trigger] متى ينطبق
        [existing_contracts] العقود القائمة
        [obligations] النصوص الدولية
        [sunset] الانتهاء
        [enforcement] الإنفاذ
        [review] المراجعة
        [application] التطبيق
        [stage] الوضع القانوني
        [text] نص التدبير
        [adopted] تاريخ الاعتماد
        [in-force] تاريخ بدء النفاذ
        [category] الفئة
        [categories] الفئة
        [title] العنوان
       *[other] { $field }
    }
