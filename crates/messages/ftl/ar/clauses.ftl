### The editor of clauses: tools, references, pasting, model clauses.

clauses-editor = { $text }، { $language }
clauses-keys = يبدأ مفتاح الإدخال بندًا جديدًا، ويغيّر مفتاح الجدولة وحده أو مع مفتاح العالي مستواه، وينقله مفتاح البديل مع سهم الأعلى أو الأسفل، وتُدرج علامة الشباك إحالة. اضغط مفتاح الخروج ثم مفتاح الجدولة لمغادرة النص.
clauses-tools = أدوات البنود
clauses-new = بند جديد
clauses-nest = مستوى أدنى
clauses-unnest = مستوى أعلى
clauses-up = إلى أعلى
clauses-down = إلى أسفل
clauses-heading = عنوان
clauses-refer = إحالة
clauses-models = بند نموذجي
clauses-undo = تراجع
clauses-redo = إعادة
clauses-lines = أرقام الأسطر
clauses-authentic = ذو الحجية

clauses-reference = إحالة إلى { $number }
clauses-reference-broken = إحالة إلى بند لم يعد موجودًا
clauses-broken =
    { $count ->
        [zero] لا إحالة إلى بند غير موجود.
        [one] إحالة إلى بند لم يعد موجودًا.
        [two] إحالتان إلى بنود لم تعد موجودة.
        [few] { $count } إحالات إلى بنود لم تعد موجودة.
       *[other] { $count } إحالة إلى بنود لم تعد موجودة.
    }
clauses-broken-in = أظهرها في { $number }
clauses-refer-title = الإحالة إلى بند
clauses-refer-explains = تُظهر الإحالة رقم البند وتتبعه إذا نُقل.
clauses-refer-clause = البند

clauses-stale = ترجمة لصياغة سابقة
clauses-stale-count =
    { $count ->
        [zero] لا بند يترجم صياغة سابقة
        [one] بند واحد يترجم صياغة سابقة
        [two] بندان يترجمان صياغة سابقة
        [few] { $count } بنود تترجم صياغة سابقة
       *[other] { $count } بندًا تترجم صياغة سابقة
    }
clauses-stale-confirm = ما زال يقول الشيء نفسه

clauses-paste-title = النص الملصق
clauses-paste-explains = قُسّم النص إلى بنود بحسب أرقامه. غيّر المستوى حيث لا يناسبك، وتُعاد الأرقام من جديد.
clauses-paste-was = كان
clauses-paste-becomes = يصبح
clauses-paste-words = النص
clauses-paste-level = المستوى
clauses-paste-in = خفض مستوى { $number }
clauses-paste-out = رفع مستوى { $number }
clauses-paste-left-out = تُرك باعتباره أرقام صفحات
clauses-paste-plain = لصق كنص عادي
clauses-paste-insert =
    { $count ->
        [zero] لا بند للإدراج
        [one] إدراج بند واحد
        [two] إدراج بندين
        [few] إدراج { $count } بنود
       *[other] إدراج { $count } بندًا
    }

clauses-models-title = بنود نموذجية
clauses-models-explains = صياغات محايدة للبدء منها. اختر بين الخيارات الواردة بين الأقواس المعقوفة ثم أعد صياغتها بحسب الحاجة.
clauses-models-category = الفئة
clauses-models-insert = إدراج

