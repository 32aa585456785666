### تغييرات الملف، والتراجع عنها، والنظر إلى الوراء.

history-count =
    { $count ->
        [one] تغيير واحد
        [two] تغييران
        [few] { $count } تغييرات
        [many] { $count } تغييرا
       *[other] { $count } تغيير
    }
history-change-number = التغيير { $number }
history-records =
    { $count ->
        [zero] لا قيود
        [one] قيد واحد
        [two] قيدان
        [few] { $count } قيود
        [many] { $count } قيدا
       *[other] { $count } قيد
    }
history-undone = جرى التراجع عنه
history-look = رؤية الملف عند هذا التغيير
history-looking = معروض الآن
history-undo = تراجع
history-undo-title = أتريد التراجع عن «{ $title }»؟
history-undo-explains =
    { $count ->
        [one] يعود قيد واحد إلى ما كان عليه. وهذا نفسه تغيير: لا يضيع شيء، ويبقى كلاهما في السجل.
        [two] يعود قيدان إلى ما كانا عليه. وهذا نفسه تغيير: لا يضيع شيء، ويبقى كلاهما في السجل.
        [few] { $count } قيود تعود إلى ما كانت عليه. وهذا نفسه تغيير: لا يضيع شيء، ويبقى كلاهما في السجل.
        [many] { $count } قيدا يعود إلى ما كان عليه. وهذا نفسه تغيير: لا يضيع شيء، ويبقى كلاهما في السجل.
       *[other] { $count } قيد يعود إلى ما كان عليه. وهذا نفسه تغيير: لا يضيع شيء، ويبقى كلاهما في السجل.
    }
history-keep = إبقاؤه
history-more = تغييرات أقدم
