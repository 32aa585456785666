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
