### التدابير جنبًا إلى جنب: حقلاً حقلاً وحكمًا حكمًا، والصياغة في النصوص الوطنية.

compare-screen-section = المقارنة
compare-screen-page = التدابير المقارَنة
compare-screen-wording-page = الصياغة الوطنية
compare-screen-go = الانتقال إلى التدابير المقارَنة
compare-screen-wording-go = الانتقال إلى الصياغة في النصوص الوطنية
compare-screen-chosen-action = مقارنة المختار
compare-screen-title = مقارنة التدابير
compare-screen-measures-count =
    { $count ->
        [one] تدبير واحد
        [two] تدبيران
        [few] { $count } تدابير
        [many] { $count } تدبيرًا
       *[other] { $count } تدبير
    }
compare-screen-fields-count = الحقول: { $all } = { $same } متطابقة + { $differ } مختلفة + { $some } ذكرها بعضهم
compare-screen-clauses-count = الأحكام: { $all } = { $same } متطابقة + { $differ } بعبارة أخرى + { $some } في بعضها فقط
compare-screen-chosen = التدابير قيد المقارنة
compare-screen-remove = إزالة { $what }
compare-screen-remove-all = إزالة الكل
compare-screen-add = إضافة
compare-screen-find = البحث عن تدبير
compare-screen-none-found = ليس في أي تدبير هذه الكلمات.
compare-screen-full = عدد التدابير قيد المقارنة { $most }؛ أزل أحدها لتضيف غيره.
compare-screen-choose =
    { $count ->
        [0] اختر تدبيرين أو أكثر، بحد أقصى قدره { $most }: هنا بكلماتها، أو من قائمة التدابير بمفتاح المسافة ثم «مقارنة المختار».
        [one] اختير تدبير واحد. أضف تدبيرًا آخر لمقارنته به.
       *[other] اختر تدبيرين أو أكثر، بحد أقصى قدره { $most }.
    }
compare-screen-comparing =
    { $count ->
        [one] جارٍ النظر في تدبير واحد
        [two] جارية مقارنة تدبيرين
        [few] جارية مقارنة { $count } تدابير
       *[other] جارية مقارنة { $count } تدبيرًا
    }
compare-screen-only-differs = المختلف وحده
compare-screen-nothing-differs = لا اختلاف بين هذه التدابير.
compare-screen-to-wording = الصياغة في النصوص الوطنية
compare-screen-to-fields = حقول هذه التدابير
compare-screen-save = حفظ…
compare-screen-panel = ما وراء الخانة
compare-screen-table = حقول التدابير وأحكامها
compare-screen-corner = الحقل
compare-screen-no-state = بلا دولة
compare-screen-not-stated = غير مذكور
compare-screen-agreement =
    { $agreement ->
        [same] متطابق
        [partly] ذكره بعضهم
        [covers] أحدهما يشمل الآخر
       *[differs] مختلف
    }
compare-screen-letter =
    { $of ->
        [wording] الصياغة { $letter }:
       *[value] القيمة { $letter }:
    }
compare-screen-clauses = الأحكام
compare-screen-clause = الحكم { $number }
compare-screen-clause-count =
    { $count ->
        [0] لا أحكام
        [one] حكم واحد
        [two] حكمان
        [few] { $count } أحكام
        [many] { $count } حكمًا
       *[other] { $count } حكم
    }
compare-screen-clause-agreement =
    { $agreement ->
        [same] الكلمات نفسها
        [partly] في بعضها، بالكلمات نفسها
       *[differs] الكلمات مختلفة
    }
compare-screen-not-compared = لم تُقارَن هذه اللغات: { $languages }
compare-screen-clause-first = تُقابَل النصوص الأخرى بهذه الكلمات.
compare-screen-no-clause = لا حكم كهذا
compare-screen-imprecise = نصوص طويلة: تظهر بأجزاء أكبر من اللازم.
compare-screen-field =
    { $field ->
        [authentic] اللغة ذات الحجية
        [stage_reason] سبب اختلاف الوضع القانوني عن التواريخ
        [application_reason] سبب اختلاف التطبيق عن التواريخ
        [numbering] ترقيم الأحكام
        [title_only] لا يطّلعون إلا على العنوان
        [act-type] نوع الصك
        [act-authority] السلطة المصدرة للصك
        [act-number] رقم الصك
        [act-date] التاريخ الذي يحمله الصك
        [act-title] عنوان الصك
        [act-amends] ما يعدّله الصك
       *[other] { $field }
    }

## الصياغة في النصوص الوطنية.

compare-screen-wording-title = الصياغة في النصوص الوطنية
compare-screen-wording-explains = سطر لكل فكرة وعمود لكل دولة. الكلمات هي كلمات النصوص، وليس هنا ما هو اقتراح من دولة.
compare-screen-ideas =
    { $count ->
        [one] فكرة واحدة
        [two] فكرتان
        [few] { $count } أفكار
       *[other] { $count } فكرة
    }
compare-screen-states =
    { $count ->
        [one] دولة واحدة
        [two] دولتان
        [few] { $count } دول
       *[other] { $count } دولة
    }
compare-screen-to-look-at =
    { $count ->
        [one] خانة واحدة تستدعي النظر
        [two] خانتان تستدعيان النظر
        [few] { $count } خانات تستدعي النظر
       *[other] { $count } خانة تستدعي النظر
    }
compare-screen-wording-choose = اختر فئة أعلاه لقراءة نصوصها جنبًا إلى جنب، أو اختر تدابير وقارن بينها.
compare-screen-wording-none = لم يُعثر على فكرة في هذه النصوص.
compare-screen-texts = النصوص
compare-screen-of-chosen =
    { $count ->
        [0] لا تدابير مختارة
        [one] نص تدبير مختار واحد
        [two] نصا تدبيرين مختارين
        [few] نصوص { $count } تدابير مختارة
       *[other] نصوص { $count } تدبيرًا مختارًا
    }
compare-screen-aligning = جارٍ وضع النصوص جنبًا إلى جنب
compare-screen-cancelled = أُلغي العمل. لم يتغير شيء.
compare-screen-again = البدء من جديد
compare-screen-idea = الفكرة
compare-screen-shape =
    { $shape ->
        [definition] تعريف
        [prohibition] حظر
        [exemption] استثناء
        [penalty] عقوبة
        [entry-into-force] بدء النفاذ
       *[other] غير ذلك
    }
compare-screen-not-in-text = ليست في هذا النص
compare-screen-likeness =
    { $likeness ->
        [alone] في هذا النص وحده
        [shared] الصياغة نفسها في نصوص عدة
        [first] صياغة خاصة بهذا النص
        [near] صياغة تكاد تطابق A
        [different] صياغة غير A
       *[equal] الصياغة نفسها
    }
compare-screen-confidence =
    { $sure ->
        [sure] مؤكد: { $percent }٪
        [fairly] شبه مؤكد: { $percent }٪
       *[unsure] غير مؤكد، يستدعي النظر: { $percent }٪
    }
compare-screen-place = { $state } · الفكرة { $number }
compare-screen-empty-explains = لم يُعثر في نص { $state } على حكم لهذه الفكرة. ولا يعني ذلك شيئًا آخر.
compare-screen-also = وكذلك في نصوص أخرى لهذه الدولة
compare-screen-measure = التدبير
compare-screen-variants =
    { $count ->
        [one] صياغة واحدة لهذه الفكرة
        [two] صياغتان لهذه الفكرة
        [few] { $count } صياغات لهذه الفكرة
       *[other] { $count } صياغة لهذه الفكرة
    }

## الحفظ.

compare-screen-save-title =
    { $what ->
        [wording] حفظ الصياغة في النصوص الوطنية
       *[comparison] حفظ المقارنة
    }
compare-screen-save-explains = الملف لهذا المكتب: يبيّن كل ما على الشاشة باللغة التي تختارها.
compare-screen-file-name =
    { $what ->
        [wording] الصياغة
       *[comparison] المقارنة
    }
compare-screen-saved = حُفظ: { $path }
