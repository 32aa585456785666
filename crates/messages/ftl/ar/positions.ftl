### Where states stand, packages of provisions, and the outlook of a package.

positions-page = المواقف
positions-go = الانتقال إلى المواقف
positions-sub = لهذا المكتب وحده: لا يدخل شيء من هذه الصفحة في ورقة ولا في مظروف.
positions-none = لا يوجد نص مشترك بعد، فلا صياغة يُبدى فيها موقف.
positions-wordings = الصياغات
positions-views = العرض
positions-view-positions = المواقف
positions-close = إغلاق
positions-keep = حفظ
positions-remove = إزالة
positions-saved = حُفظ الموقف.
positions-removed = أُزيل.

## One wording.

positions-paragraph = الفقرة { $number }
positions-package-named = مجموعة: { $title }
positions-package-kind = مجموعة
positions-proposal = مقترح
positions-proposal-of = مقترح { $state }
positions-words-of-text = كلمات النص
positions-other = قيد آخر
positions-spoken-by = أبدت موقفًا: { $states }
positions-nobody-spoke = لم تُبدِ أي دولة موقفًا من هذه الكلمات بعد.
positions-panel = الصياغة
positions-said = من قال ماذا
positions-not-spoken = لم تُبدِ موقفًا
positions-not-spoken-explains = لا يدل ذلك على رأيها.
positions-all-spoke = أبدت جميع الدول المشاركة مواقفها.
positions-asked-for = كلمات مطلوبة
positions-stale = قيل عن كلمات سابقة؛ ولا يُحسب لكلمات اليوم
positions-version-not-noted = لم يُسجَّل على أي صيغة قيل
positions-replaced = حل محله موقف لاحق
positions-differing = بيان آخر للدولة يقول غير ذلك
positions-date-not-known = التاريخ غير معروف
positions-edit = تعديل
positions-edit-of = تعديل موقف { $state }
positions-edit-title = تعديل الموقف

## Recording a position.

positions-record = تسجيل موقف
positions-record-on-it = تسجيل موقف منها
positions-state = الدولة
positions-subject = الصياغة
positions-value = ما قالته
positions-source = أين قالته
positions-source-hint = اجتماع أو مذكرة أو رسالة: بما يكفي للعثور عليه
positions-date = متى
positions-asks-language = لغة هذه الكلمات
positions-asks = الكلمات التي تطلبها
positions-asks-hint = كما صاغتها الدولة، وفقط إن طلبت كلمات
positions-problem-state = اذكروا الدولة.
positions-problem-subject = اذكروا الصياغة.
positions-problem-value = اذكروا ما قالته الدولة.
positions-problem-source = اذكروا أين قالته الدولة.

## Packages.

positions-package = المجموعة
positions-whole-text = بلا مجموعة: النص كله
positions-package-new = تكوين مجموعة
positions-package-edit = تعديل المجموعة
positions-package-remove = إزالة المجموعة
positions-package-saved = حُفظت المجموعة.
positions-package-title = الاسم
positions-package-needed = عدد الدول المطلوب
positions-package-needed-hint = يمكن تركه فارغًا
positions-package-parts = الفقرات، ولكل منها الصياغة التي تُبحث
positions-wording = الصياغة
positions-problem-title = تحتاج المجموعة إلى اسم.
positions-problem-parts = اختاروا فقرة واحدة على الأقل.
positions-problem-needed = عدد صحيح من 1 فأكثر.

## The outlook.

positions-outlook = الآفاق
positions-reckoning = يجري حساب الآفاق.
positions-range = { $least } إلى { $most }
positions-range-explains = عدد الدول الموافقة بقولها هي: { $least }؛ ومع جميع الدول التي ما زال جوابها مفتوحًا: { $most }.
positions-needed = عدد الدول المطلوب للمجموعة: { $needed }
positions-weighs = في المجموعة: الفقرة { $numbers }
positions-groups = ما قالته الدول عن المجموعة ككل
positions-column-said = الموقف المعلن
positions-column-count = عدد الدول
positions-column-states = الدول
positions-no-position-explains = عدم إبداء موقف لا يدل على رأي الدولة، وليس رفضًا.
positions-earlier = أبدت موقفًا من كلمات سابقة فقط: { $states }
positions-side-by-side = بيانات متوازية مختلفة: { $states }
positions-smallest-change = أصغر تغيير يوسّع التأييد
positions-swap-proposal = الفقرة { $number }: مقترح { $state } يضم { $states }.
positions-swap-text = الفقرة { $number }: كلمات النص تضم { $states }.
positions-no-change = لم يوجد تغيير في الصياغات المطروحة يبلغ به عدد الدول الموافقة { $aim }.
positions-reaches = عدد الدول الموافقة عندئذ: { $count }
positions-loses = لن توافق عندئذ: { $states }
positions-exact-none = النتيجة دقيقة: استُبعد كل تغيير.
positions-exact = النتيجة دقيقة: استُبعد كل تغيير أصغر.
positions-bounded = هذا حد لا غير: قُطع البحث. قد يوجد تغيير أصغر، لكن ليس بأقل من هذا العدد من الاستبدالات: { $count }.
positions-depends = على ماذا تتوقف
positions-depends-none = لا يوجد جواب مفتوح.
positions-open-on = { $states }: الجواب ما زال مفتوحًا بشأن الفقرة { $numbers }
