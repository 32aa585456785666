### موافقة العاصمة بجانب البطاقة وفي صفحتها؛ والتسليم؛ والتأكيد.

clearance-screen-title = موافقة العاصمة
clearance-screen-sub =
    { $awaited ->
        [zero] لا رد منتظرا.
        [one] رد واحد منتظر.
        [two] ردان منتظران.
        [few] { $awaited } ردود منتظرة.
        [many] { $awaited } ردا منتظرا.
       *[other] { $awaited } رد منتظر.
    }
clearance-screen-overdue =
    { $count ->
        [zero] لا متأخر.
        [one] واحد منها متأخر.
        [two] اثنان منها متأخران.
        [few] { $count } منها متأخرة.
        [many] { $count } منها متأخرا.
       *[other] { $count } منها متأخر.
    }
clearance-screen-group-overdue = متأخرة
clearance-screen-group-awaited = منتظرة
clearance-screen-group-answered = وردت
clearance-screen-empty = لم يُسأل أحد في العاصمة بعد. افتح تدبيرا من تدابيرك واسأل.
clearance-screen-entry = التدبير
clearance-screen-function = الجهة التي سُئلت
clearance-screen-due = الرد في موعد أقصاه
clearance-screen-answer = الرد
clearance-screen-since = منذئذ
clearance-screen-next = التالي
clearance-screen-panel = موافقة العاصمة والتسليم
clearance-screen-nobody = لم يُسأل أحد في العاصمة عن هذا القيد.
clearance-screen-unchanged = لم يتغيّر شيء منذئذ.
clearance-screen-asked-on = سُئل في { $date }
clearance-screen-due-on = الرد في موعد أقصاه { $date }
clearance-screen-answered-on = ورد الرد في { $date }
clearance-screen-version = النسخة { $version }
clearance-screen-their-reference = مرجعهم { $reference }
clearance-screen-what-changed = ما تغيّر
clearance-screen-proposals =
    { $count ->
        [zero] لا صيغ مقترحة
        [one] صيغة مقترحة واحدة
        [two] صيغتان مقترحتان
        [few] { $count } صيغ مقترحة
        [many] { $count } صيغة مقترحة
       *[other] { $count } صيغة مقترحة
    }
clearance-screen-applied = في القيد
clearance-screen-by-hand = يُغيَّر يدويا
clearance-screen-take-words = خذ هذه الكلمات
clearance-screen-taken = الكلمات المقترحة في القيد.
clearance-screen-word-gone = محذوف
clearance-screen-word-new = مضاف

clearance-screen-ask = اسأل العاصمة
clearance-screen-ask-explains = لكل جهة سؤالها، عن الكلمات كما هي الآن. وإن كان لها سؤال بلا رد، يُستأنف ذلك السؤال.
clearance-screen-ask-known = جهات سُئلت من قبل
clearance-screen-ask-other = جهة أخرى
clearance-screen-ask-add = إضافة
clearance-screen-ask-due = الرد في موعد أقصاه
clearance-screen-ask-do = اسأل
clearance-screen-asked = طُرح السؤال. يمكن الآن كتابة ورقة كل جهة.

clearance-screen-record = سجّل الرد
clearance-screen-record-of = رد { $who }
clearance-screen-record-what = الرد
clearance-screen-record-date = تاريخ الرد
clearance-screen-record-reference = المرجع
clearance-screen-record-note = ملاحظة
clearance-screen-record-on = يخص
clearance-screen-record-on-asked = الكلمات التي سُئل عنها
clearance-screen-record-on-current = كلمات اليوم
clearance-screen-record-do = احفظ الرد
clearance-screen-recorded = حُفظ الرد.

clearance-screen-sheet = اكتب الورقة
clearance-screen-sheet-of = ورقة { $who }
clearance-screen-sheet-explains = صفحتان من Word، أو أكثر للتدبير الطويل، لمن لا يرون هذا البرنامج. فيها كلمات هذا القيد وتواريخه واستثناءاته ومصادره؛ لا تعليقات ولا ردود أخرى.
clearance-screen-sheet-language = لغة الورقة
clearance-screen-sheet-do = اختر المكان
clearance-screen-sheet-name = موافقة { $reference } { $who }
clearance-screen-sheet-written = كُتبت: { $file }
clearance-screen-take-in = أدرج ورقة عائدة
clearance-screen-returned = ورقة عائدة: { $file }
clearance-screen-known = أُدرج هذا الملف نفسه من قبل.
clearance-screen-question = ترد على
clearance-screen-question-choose = اختر السؤال
clearance-screen-remarks = للنظر
clearance-screen-no-proposals = لا صيغة أخرى مقترحة.
clearance-screen-take-in-do = أدرج
clearance-screen-taken-in = أُدرجت بوصفها رد { $who }؛ والملف محفوظ.
clearance-screen-choose-answer = اختر الرد

clearance-screen-hand-in = سلّم
clearance-screen-hand-in-none = لم يُسلَّم: لا يرى أحد غيرك هذا القيد.
clearance-screen-hand-in-same = سُلّم كما هو.
clearance-screen-hand-in-differs = سُلّم؛ والكلمات هنا أحدث.
clearance-screen-hand-in-title =
    { $count ->
        [zero] لا قيود للتسليم
        [one] تسليم قيد واحد
        [two] تسليم قيدين
        [few] تسليم { $count } قيود
        [many] تسليم { $count } قيدا
       *[other] تسليم { $count } قيد
    }
clearance-screen-hand-in-explains = يصبح القيد كما هو الآن موجودا لدى: { $audience }. وتبقى هنا الصيغ السابقة والساعات والأسماء.
clearance-screen-hand-in-not-cleared = بلا موافقة
clearance-screen-hand-in-nobody-asked = لم يُسأل أحد في العاصمة.
clearance-screen-hand-in-changed = تغيّر منذ الموافقة
clearance-screen-hand-in-not-taken = كلمات مقترحة ليست في القيد
clearance-screen-hand-in-checks = ما زال مفتوحا في القيد
clearance-screen-hand-in-left = يبقى لدى الوفد
clearance-screen-hand-in-typing = كتابة لم تُحفظ بعد، ولن تخرج.
clearance-screen-hand-in-clear = وافق كل من سُئل على هذه الكلمات.
clearance-screen-hand-in-already = هذه الكلمات نفسها مسلَّمة.
clearance-screen-hand-in-do = سلّم
clearance-screen-hand-in-anyway = سلّم مع ذلك
clearance-screen-handed-in = سُلّم.
clearance-screen-withdraw = اسحب
clearance-screen-withdraw-title = سحب ما سُلّم
clearance-screen-withdraw-explains = لا يعود القيد موجودا لدى الآخرين، وتُمحى كلماته المسلَّمة من هذا الملف. ويبقى عملك هنا. لا رجوع عن ذلك؛ ويمكن تسليمه من جديد. أما النسخ المرسلة من قبل فتبقى حيث هي.
clearance-screen-withdrawn = سُحب.

clearance-screen-confirm = سجّل تأكيدا
clearance-screen-confirm-title = أكده الوفد
clearance-screen-confirm-explains = يقول الوفد إن القيد المسلَّم صحيح كما طُبع.
clearance-screen-confirm-by = من (الوظيفة)
clearance-screen-confirm-date = في
clearance-screen-confirm-reference = مذكرة أو بريد
clearance-screen-confirm-do = احفظ التأكيد
clearance-screen-confirmed = أكده الوفد: { $who }
clearance-screen-confirmed-on = في { $date }
clearance-screen-confirm-kept = حُفظ التأكيد.

clearance-screen-action-go = انتقل إلى موافقة العاصمة
clearance-screen-hand-in-entry = سلّم هذا القيد
