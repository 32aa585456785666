### ما هو معروف عن كل دولة وكل فقرة.

information-page = المعلومات
information-go = الانتقال إلى عرض المعلومات
information-title = ما هو معروف عن كل دولة
information-desk-only = لهذا المكتب وحده: لا يدخل شيء من هذا العرض في أي وثيقة.
information-as-known = كما كان معروفا في { $date }
information-text = النص الدولي
information-empty = لم يُسجّل هنا شيء بعد. أزل أحد عوامل التصفية، أو سجّل ما هو معروف.
information-record-other = تسجيل ما هو معروف
information-record = تسجيل هنا
information-entries = المسجّل
information-none-recorded = لم يُسجّل هنا أي شيء.
information-looking-back = أنت تنظر إلى الماضي. عند العودة إلى اليوم يمكن تعديل القيود.
information-searches = عمليات البحث
information-searched-on = جرى البحث في { $date }
information-stated-on = صُرّح به في { $date }
information-date-none = التاريخ غير مسجّل
information-by-submission = صُرّح به في ورقة مقدمة
information-change = تعديل
information-change-this = تعديل القيد ”{ $value }“
information-remove = حذف
information-remove-this = حذف القيد ”{ $value }“

## معنى كل قيمة.

information-means-reported = سُجّل تدبير واحد على الأقل.
information-means-held = تحتفظ به الرئاسة المشتركة ولا يُعمّم.
information-means-stated-none = صرحت الدولة بأنه لا يوجد لديها شيء.
information-means-none-found = أُجري بحث ولم يُعثر على شيء. ولا يعني ذلك أنه لا يوجد شيء.
information-means-not-applicable = لا يمكن أن ينطبق على هذه الدولة، للسبب المبيّن.
information-means-received = وردت ورقة من الدولة ولم يكتمل إدخالها بعد.
information-means-no-information = الدولة منتظرة في الاجتماع أو أرسلت تقديمًا، ولم تقل شيئًا في هذا الشأن.
information-means-unchecked = لم يسأل أحد ولم يبحث بعد.

## الاستمارة.

information-form-new = تسجيل ما هو معروف
information-form-change = تعديل ما هو مسجّل
information-value = ما هو معروف
information-category = الفئة
information-paragraph = الفقرة
information-reason = سبب عدم الانطباق
information-when = يوم البحث
information-when-stated = يوم التصريح
information-search = البحث { $place }
information-search-hint = ما جرى البحث عنه وأين: ”سلع المستوطنات“ في الجريدة الرسمية، من 2020 إلى 2026
information-search-away = حذف البحث { $place }
information-search-further = إضافة بحث
information-keep = حفظ
information-saved = سُجّل
information-fault-place = اختر دولة وعمودا.
information-fault-reason = اذكر سبب عدم الانطباق.
information-fault-queries = اذكر ما جرى البحث عنه وأين.
information-fault-date = اذكر يوم البحث.
