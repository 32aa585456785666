### المصفوفة كوثيقة: ما يطبع حول الخانات وفيها.

matrix-status-as-at = الحالة في { $date }
matrix-changes-since = التغييرات منذ { $since }
matrix-basis = أعدت استنادا إلى المعلومات المقدمة، دون المساس بالمواقف الوطنية.
matrix-check-code = رمز التحقق: { $words }
matrix-page-of = الصفحة { $page } من { $pages }
matrix-marking = التوزيع
matrix-notes = ملاحظات

## Heads of the rows.

matrix-row-number = الرقم
matrix-state = الدولة
matrix-state-code = الرمز

## In a cell.

matrix-stage-not-stated = المرحلة غير مذكورة
matrix-exemptions =
    { $count ->
        [zero] دون استثناءات
        [one] استثناء واحد
        [two] استثناءان
        [few] { $count } استثناءات
        [many] { $count } استثناء
       *[other] { $count } استثناء
    }
matrix-more =
    { $count ->
        [one] وواحد آخر
        [two] واثنان آخران
       *[other] و{ $count } غير ذلك
    }
matrix-change-text = تغير: الصياغة
matrix-change-stage = تغير: المرحلة
matrix-change-cell = تغير: المدخلات
matrix-column-unverified = لم يدقق بعد على النص الرسمي

## Names of the sheets; 31 characters at most.

matrix-sheet-matrix = المصفوفة
matrix-sheet-legend = مفتاح القراءة
matrix-sheet-provenance = المصدر

## The legend.

matrix-legend-category = الفئات
matrix-legend-obligation = الفقرات
matrix-legend-commitment = الالتزامات
matrix-legend-entries = كيف تقرأ الخانة
matrix-legend-entry = السطر الأول من كل مدخل هو مرحلته القانونية كما يذكرها مصدره. وتحته الصك والسنة وعدد الاستثناءات المذكورة.
matrix-legend-changed = خط في أول الخانة وكلمة في آخرها يبينان ما تغير.
matrix-legend-empty = الخانة الفارغة لا تفيد شيئا عن الدولة.
matrix-legend-words = حيث لا يظهر تدبير
matrix-legend-reported = سجل تدبير.
matrix-legend-held = تدبير محفوظ لدى الرئاسة المشتركة بناء على رغبة الدولة.
matrix-legend-stated-none = تصرح الدولة بأن ليس لديها تدبير.
matrix-legend-none-found = لم يعثر بحث موثق على تدبير.
matrix-legend-not-applicable = لا يمكن أن يتعلق العمود بالدولة، لسبب مذكور.
matrix-legend-received = وردت معلومات من الدولة ويجري إدخالها.
matrix-legend-no-information = طلبت المعلومات من الدولة ولم يرد شيء في هذا الشأن.
matrix-legend-unchecked = لم يبحث بعد في هذا الشأن.

## Where each entry comes from; for the desk only.

matrix-provenance-reference = المرجع
matrix-provenance-title = العنوان
matrix-provenance-stage = الوضع القانوني
matrix-provenance-submission = المعلومات المقدمة
matrix-provenance-sheet = الورقة
matrix-provenance-row = الصف
matrix-provenance-received = تاريخ الورود
