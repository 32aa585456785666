### تقويم الاعتماد، والاجتماعات ومواعيدها النهائية، والأماكن، والتطورات.

calendar-page = تقويم الاعتماد
calendar-action-go = الذهاب إلى تقويم الاعتماد
calendar-sub = ما يُعتمد أو يبدأ أو ينتهي أو يُستعرض، شهرا بشهر
calendar-span = من { $from } إلى { $to }
calendar-earlier = الأسبق
calendar-later = اللاحق
calendar-this-month = هذا الشهر
calendar-state = الدولة
calendar-any = الجميع
calendar-show = إظهار
calendar-count =
    { $count ->
        [zero] لا تواريخ
        [one] تاريخ واحد
        [two] تاريخان
        [few] { $count } تواريخ
        [many] { $count } تاريخا
       *[other] { $count } تاريخ
    }
calendar-empty = لا تاريخ يقع في هذه الأشهر.
calendar-year-only = خلال عام { $year }
calendar-group =
    { $group ->
        [prepared] الإعداد
        [adopted] الاعتماد
        [begins] البدء
        [ends] الانتهاء
        [review] الاستعراض
       *[other] الكل
    }
calendar-date = التاريخ
calendar-what = ما يحدث
calendar-measure = التدبير
calendar-step-sunset = ينتهي بموجب أحكامه
calendar-step-review = موعد الاستعراض
calendar-step-exemption-ends = ينتهي إعفاء
calendar-passed = مضى
calendar-weekend = عطلة أسبوعية
calendar-holiday = عطلة رسمية
calendar-no-holidays = لم تُسجَّل عطل رسمية لـ{ $place } في { $year }: تُحتسب كل أيام الأسبوع خارج عطلته.

calendar-meetings = الاجتماعات
calendar-action-meetings = الذهاب إلى الاجتماعات
calendar-meetings-sub = الاجتماعات وما يُستحق لها، والأماكن التي تُحسب بساعاتها وأيام عملها
calendar-meeting-new = اجتماع جديد
calendar-meeting-current = يجري الإعداد له
calendar-meeting-is-current = هذا هو الاجتماع الذي يجري الإعداد له
calendar-meeting-none = لا اجتماعات بعد.
calendar-meeting-title = الاسم
calendar-meeting-kind = النوع
calendar-meeting-kind-of =
    { $kind ->
        [ambassadorial] على مستوى السفراء
        [ministerial] على المستوى الوزاري
        [technical] فني
       *[other] آخر
    }
calendar-meeting-date = اليوم
calendar-meeting-start = يبدأ الساعة
calendar-meeting-start-hint = الساعة والدقيقة، مثل 17:00
calendar-meeting-place = المكان كتابة
calendar-meeting-place-hint = يظهر بجانب الساعة؛ وإلا فالمكان المذكور أدناه
calendar-meeting-counts-by = ساعات وأيام عمل
calendar-meeting-expected = الدول المتوقع أن تقدم
calendar-meeting-edit = تعديل { $title }
calendar-meeting-open = تعديل
calendar-meeting-comes-to = النتيجة
calendar-meeting-saved = حُفظ الاجتماع.
calendar-deadline = الموعد النهائي { $number }
calendar-deadline-add = إضافة موعد نهائي
calendar-deadline-title = المطلوب
calendar-deadline-number = العدد
calendar-deadline-unit = يُحسب بـ
calendar-deadline-unit-of =
    { $unit ->
        [hours] الساعات
        [working] أيام العمل
        [date] يوم بعينه
       *[calendar] الأيام التقويمية
    }
calendar-deadline-direction = قبل أم بعد
calendar-deadline-before = قبل الاجتماع
calendar-deadline-after = بعد الاجتماع
calendar-deadline-at = الساعة
calendar-deadline-at-hint = ساعة الاجتماع ما لم يُكتب غيرها
calendar-deadline-place = في مكان
calendar-deadline-same-place = مكان الاجتماع
calendar-deadline-day = اليوم
calendar-deadline-remove = إزالة الموعد النهائي { $number }
calendar-hours-rule = الساعات ساعات فعلية: يُحسب تغيير التوقيت الواقع بينها. والأيام تحتفظ بساعة المكان. والساعة التي تتكرر هي الأولى، والساعة التي تُسقَط هي التي تليها.

calendar-places = الأماكن
calendar-places-sub = الساعات والعطل الأسبوعية والرسمية. والعطلة الرسمية ليست يوم عمل في مكانها.
calendar-place = المكان
calendar-place-zone = المنطقة الزمنية
calendar-place-weekend = العطلة الأسبوعية
calendar-place-holidays = العطل الرسمية
calendar-place-holiday-count =
    { $count ->
        [0] لم يُحدَّد شيء
        [one] يوم واحد
        [two] يومان
        [few] { $count } أيام
        [many] { $count } يوما
       *[other] { $count } يوم
    }
calendar-place-edit = تعديل { $place }
calendar-place-new = إضافة مكان
calendar-place-name = الاسم
calendar-place-zone-hint = الاسم في قائمة IANA، مثل Africa/Cairo
calendar-place-holiday-add = إضافة عطلة رسمية
calendar-place-holiday-name = اسم العطلة
calendar-place-holiday-day = اليوم
calendar-place-holiday-remove = إزالة { $holiday }
calendar-place-saved = حُفظ المكان.
calendar-place-only-set = الأماكن ذات العطل والأماكن الخاصة بك فقط
calendar-weekday =
    { $day ->
        [monday] الإثنين
        [tuesday] الثلاثاء
        [wednesday] الأربعاء
        [thursday] الخميس
        [friday] الجمعة
        [saturday] السبت
       *[sunday] الأحد
    }

calendar-developments = التطورات
calendar-action-developments = الذهاب إلى التطورات
calendar-developments-sub = ما حدث في مكان آخر، بتاريخه ومصدره ومن قاله
calendar-development-new = إضافة تطور
calendar-development-edit = تطور
calendar-development-change = تعديل { $title }
calendar-development-change-short = تعديل
calendar-development-none = لا تطورات مدونة بعد.
calendar-development-none-found = لا شيء يحوي هذه الكلمات.
calendar-development-title = ما الذي حدث
calendar-development-text = مزيد عنه
calendar-development-date = متى
calendar-development-date-none = بلا تاريخ
calendar-development-said-by = القائل
calendar-development-source = المصدر
calendar-development-states = الدول
calendar-development-texts = فقرات من نصوص دولية
calendar-development-words = كلمات
calendar-development-by = { $who }: { $source }
calendar-development-saved = حُفظ التطور.
calendar-problem-title = اذكر الاسم.
calendar-problem-hour = تُكتب الساعة هكذا: 17:00.
calendar-problem-number = عدد صحيح من 0 إلى 4000.
calendar-problem-date = يُكتب اليوم 2026-03-27، والشهر 2026-03، والسنة 2026.

## A meeting while it is prepared and held.

calendar-sitting = جدول الأعمال والمحضر
calendar-sitting-of = جدول الأعمال والمحضر: { $title }
calendar-sitting-private = لهذا المكتب وحده: لا يُسلَّم منه شيء ولا يُصدَّر.
calendar-agenda = جدول الأعمال: المسائل المفتوحة
calendar-agenda-none = لا مسائل مفتوحة: لا أقواس ولا إجراء صمت.
calendar-agenda-brackets =
    { $count ->
        [one] قوس مفتوح واحد، يتمسك به: { $states }
        [two] قوسان مفتوحان، يتمسك بهما: { $states }
        [few] { $count } أقواس مفتوحة، تتمسك بها: { $states }
       *[other] { $count } قوسًا مفتوحًا، تتمسك بها: { $states }
    }
calendar-agenda-aside =
    { $count ->
        [one] مقترح واحد لم يعد يطابق النص
        [two] مقترحان لم يعودا يطابقان النص
        [few] { $count } مقترحات لم تعد تطابق النص
       *[other] { $count } مقترحًا لم تعد تطابق النص
    }
calendar-agenda-silence = حتى { $moment }
calendar-record = محضر { $day }
calendar-record-day-before = اليوم السابق
calendar-record-day-after = اليوم التالي
calendar-record-none = لم يُسجَّل شيء في ذلك اليوم.
calendar-record-time = الوقت
calendar-record-what = ما جرى
calendar-record-who = مَن
calendar-record-note = ملاحظة:
calendar-record-undone = أُلغي لاحقًا
calendar-record-add = ملاحظة للمحضر
calendar-agenda-item = البند
calendar-agenda-words = الكلمات
calendar-agenda-open = المفتوح
calendar-record-today = اليوم
