### The page of texts that are drafted here.

common-text-page = النص المشترك
common-text-go = الانتقال إلى النص المشترك
common-text-new = نص جديد
common-text-new-action = بدء نص جديد
common-text-explains = النصوص التي تُصاغ هنا: النص المشترك الذي تتفاوض عليه الوفود، والتدابير النموذجية. وتبقى في هذا المكتب إلى أن تُقدَّم.
common-text-none = لم يُبدأ أي نص.
common-text-untitled = بلا عنوان
common-text-clauses =
    { $count ->
        [0] بلا بنود
        [one] بند واحد
        [two] بندان
        [few] { $count } بنود
       *[other] { $count } بندًا
    }
common-text-waits = كُتب ولم يُحفظ كنسخة بعد
common-text-all = جميع النصوص
common-text-title = العنوان
common-text-title-in = العنوان ({ $language })
common-text-kind = نوع النص
common-text-authentic = اللغة ذات الحجية
common-text-numbering = الترقيم
common-text-languages = لغات إلى جانبها
common-text-begin = بدء
common-text-keep = حفظ هذه النسخة
common-text-hand-in = تقديم
common-text-hand-in-title = هل يُقدَّم «{ $title }»؟
common-text-hand-in-explains = يصبح النص عندئذ لدى الآخرين كما هو الآن. وتبقى الملاحظات والصياغات السابقة والأسماء هنا.
common-text-hand-in-stale =
    { $count ->
        [zero] لا تبقى أي ترجمة لصياغة سابقة.
        [one] تبقى هنا ترجمة واحدة لصياغة سابقة.
        [two] تبقى هنا ترجمتان لصياغة سابقة.
        [few] تبقى هنا { $count } ترجمات لصياغة سابقة.
       *[other] تبقى هنا { $count } ترجمة لصياغة سابقة.
    }
common-text-handed-in =
    { $state ->
        [no] لم يُقدَّم
        [otherwise] تغيّر منذ تقديمه
       *[as-it-is] قُدّم كما هو
    }
common-text-handed-in-done = قُدّم: { $title }
common-text-typing = لم يُحفظ بعد
common-text-saved = حُفظ في { $time }
common-text-kept = حُفظت نسخة في { $time }
common-text-same = لا فرق بينه وبين آخر نسخة محفوظة.
common-text-conflict = غيّر شخص بندًا في هذه الأثناء. الصياغتان محفوظتان، اختر بينهما في «للتوفيق».
common-text-drop = الرجوع إلى آخر نسخة
common-text-drop-explains = يعود النص إلى ما تقوله آخر نسخة.
common-text-one-version = لهذا النص نسخة واحدة حتى الآن.
