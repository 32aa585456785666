### النظرة العامة والمهام والتعليقات.

overview-page = نظرة عامة
overview-action-go = الذهاب إلى النظرة العامة
overview-demo-day = يحسب العرض التجريبي ابتداء من { $day }.
overview-no-meeting = لم يُحدَّد أي اجتماع.
overview-no-meeting-explains = إذا حُدد اجتماع ومواعيده النهائية، عدّت هذه الصفحة الأيام.
overview-set-meeting = تحديد اجتماع
overview-edit-meeting = الاجتماع والمواعيد النهائية
overview-date-open = الموعد قيد التأكيد
overview-hour-open = الساعة قيد التأكيد
overview-moment = { $day }، الساعة { $hour }، { $place } ({ $offset })
overview-moment-nowhere = { $day }، الساعة { $hour } ({ $offset })
overview-in =
    { $days ->
        [0] اليوم
        [1] غدا
        [two] بعد يومين
        [few] بعد { $days } أيام
        [many] بعد { $days } يوما
       *[other] بعد { $days } يوم
    }
overview-ago =
    { $days ->
        [0] في وقت سابق اليوم
        [1] أمس
        [two] قبل يومين
        [few] قبل { $days } أيام
        [many] قبل { $days } يوما
       *[other] قبل { $days } يوم
    }
overview-overdue =
    { $days ->
        [1] حل موعدها أمس
        [two] حل موعدها قبل يومين
        [few] حل موعدها قبل { $days } أيام
        [many] حل موعدها قبل { $days } يوما
       *[other] حل موعدها قبل { $days } يوم
    }
overview-working-left =
    { $days ->
        [0] لم يبق يوم عمل
        [one] بقي يوم عمل واحد
        [two] بقي يوما عمل
        [few] بقيت { $days } أيام عمل
        [many] بقي { $days } يوم عمل
       *[other] بقي { $days } يوم عمل
    }
overview-over = انقضى
overview-rest = { $why } هناك
overview-not-counted = لا يُحسب قبل معرفة يوم الاجتماع وساعته
overview-deadlines = المواعيد النهائية
overview-no-deadlines = لم يُحدَّد أي موعد نهائي.
overview-due-what = المطلوب
overview-due-when = الموعد
overview-due-left = المتبقي

overview-since = ما الذي تغير
overview-since-from = منذ
overview-since-opened = آخر مرة فُتح فيها الملف ({ $day })
overview-since-meeting = { $title } ({ $day })
overview-since-day = يوم آخر
overview-since-day-field = مقارنة بنهاية يوم
overview-since-none = لم يتغير شيء منذ ذلك الحين.
overview-since-choose = اختر يوما للمقارنة به.
overview-since-count =
    { $count ->
        [zero] لا تدابير
        [one] تدبير واحد
        [two] تدبيران
        [few] { $count } تدابير
        [many] { $count } تدبيرا
       *[other] { $count } تدبير
    }
overview-since-more = تظهر آخر { $shown } من أصل { $total }. واختيار يوم لاحق يُظهر أقل.
overview-became-new = جديد
overview-became-removed = أُزيل
overview-became =
    { $what ->
        [text] النص
        [exemptions] الإعفاءات
        [stage] الوضع القانوني
        [dates] التواريخ
        [scope] نطاق التدبير
        [links] النصوص الدولية
        [act] الصك الوطني
        [sources] المصادر
        [audience] من يطلع عليه
       *[other] حقول أخرى
    }
overview-stage-step = { $before } ← { $now }
overview-stage-none = غير مذكور
overview-versions = مقارنة الصيغ
overview-versions-title = ما الذي تغير في النص
overview-no-words = النص كما هو؛ تغيرت حقول أخرى.

overview-reminders = مستحق قريبا
overview-due-soon =
    { $count ->
        [one] أمر واحد مستحق قريبا
        [two] أمران مستحقان قريبا
        [few] { $count } أمور مستحقة قريبا
        [many] { $count } أمرا مستحقا قريبا
       *[other] { $count } أمر مستحق قريبا
    }
overview-drafts = قيد الصياغة
overview-draft-untitled = بلا عنوان
overview-draft-saved = حُفظ في { $time }
overview-board = التقديمات
overview-board-open = إلى التقديمات
overview-awaited = متوقعة ولم يرد شيء بعد
overview-nothing-received = لم يرد شيء بعد.

overview-tasks = المهام
overview-no-tasks = لا مهام مدونة.
overview-no-tasks-here = لا مهام مدونة لهذا القيد.
overview-task-add = إضافة مهمة
overview-task-new = مهمة جديدة
overview-task-edit = مهمة
overview-task-title = المطلوب عمله
overview-task-due = في موعد أقصاه
overview-task-for = لمن (الوظيفة)
overview-task-for-whom = لمن: { $function }
overview-task-about = بشأن
overview-task-done = أُنجزت
overview-task-done-on = أُنجزت في { $day }
overview-task-mark = أُنجزت: { $title }
overview-task-open-about = فتح { $title }
overview-task-change = تعديل
overview-task-change-which = تعديل { $title }
overview-tasks-done-shown = مع المهام المنجزة
overview-keep = حفظ
overview-remove = إزالة
overview-removed = أُزيل. ويمكن التراجع عن ذلك.

overview-comments = التعليقات
overview-comments-explain = تبقى التعليقات لديك أو لدى وفدك. ولا ترد في أي وثيقة ولا في أي شيء يُسلَّم.
overview-no-comments = لا تعليقات بعد.
overview-comment-add = إضافة تعليق
overview-comment-text = التعليق
overview-comment-audience = من يجوز له قراءته
overview-comment-me = أنا فقط
overview-comment-delegation = وفدي
overview-comment-settle = تسوية
overview-comment-settle-which = تسوية: { $text }
overview-comment-settled = سُوّي في { $day }
overview-comment-open-again = فتحه من جديد
overview-comment-open-again-which = فتح من جديد: { $text }
overview-comment-written = { $author }، { $time }
