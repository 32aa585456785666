### المصفوفة على الشاشة.

matrix-screen-title-category = التدابير بحسب الفئة
matrix-screen-title-obligation = التدابير بحسب فقرات النصوص الدولية
matrix-screen-title-commitment = التدابير بحسب الالتزامات
matrix-screen-sub = { $states ->
        [one] دولة واحدة
        [two] دولتان
        [few] { $states } دول
        [many] { $states } دولة
       *[other] { $states } دولة
    } · { $kind ->
        [obligation] { $columns ->
            [one] فقرة واحدة
            [two] فقرتان
            [few] { $columns } فقرات
            [many] { $columns } فقرة
           *[other] { $columns } فقرة
        }
        [commitment] { $columns ->
            [one] التزام واحد
            [two] التزامان
            [few] { $columns } التزامات
            [many] { $columns } التزاما
           *[other] { $columns } التزام
        }
       *[category] { $columns ->
            [one] فئة واحدة
            [two] فئتان
            [few] { $columns } فئات
            [many] { $columns } فئة
           *[other] { $columns } فئة
        }
    } · الحالة في { $date }
matrix-screen-changed-count =
    { $count ->
        [zero] لم تتغير أي خانة
        [one] خانة واحدة تغيرت
        [two] خانتان تغيرتا
        [few] { $count } خانات تغيرت
        [many] { $count } خانة تغيرت
       *[other] { $count } خانة تغيرت
    }
matrix-screen-changed = تغيّر
matrix-screen-columns = الأعمدة
matrix-screen-categories = الفئات
matrix-screen-paragraphs = الفقرات
matrix-screen-commitments = الالتزامات
matrix-screen-group = القطاع
matrix-screen-stage = الوضع القانوني
matrix-screen-region = المجموعة الإقليمية
matrix-screen-any = الكل
matrix-screen-all = الكل
matrix-screen-since = التغييرات منذ
matrix-screen-state = الدولة
matrix-screen-unverified = لم يُتحقق منه بعد على النص الرسمي
matrix-screen-stage-not-stated = المرحلة غير مذكورة
matrix-screen-exemptions =
    { $count ->
        [one] استثناء واحد
        [two] استثناءان
        [few] { $count } استثناءات
        [many] { $count } استثناء
       *[other] { $count } استثناء
    }
matrix-screen-more =
    { $count ->
        [one] وواحد آخر
        [two] واثنان آخران
        [few] { $count } أخرى
        [many] { $count } أخرى
       *[other] { $count } أخرى
    }
matrix-screen-measures =
    { $count ->
        [zero] لا تدابير
        [one] تدبير واحد
        [two] تدبيران
        [few] { $count } تدابير
        [many] { $count } تدبيرا
       *[other] { $count } تدبير
    }
matrix-screen-empty = ليس لأي دولة قيد مطابق. أزل مرشّحا، أو أضف تقديما.
matrix-screen-panel = ما وراء الخانة
matrix-screen-all-in-cell = كل تدابير هذه الخانة
matrix-screen-nothing-here = لم يُسجّل هنا أي تدبير.

matrix-screen-file-name = matrix
matrix-screen-export-explains = يُظهر الملف المصفوفة كما هي على الشاشة، ما عدا ما لا يجوز للقراء المختارين الاطلاع عليه.
matrix-screen-audience = إلى
matrix-screen-audience-desk = هذا المكتب
matrix-screen-audience-delegation = وفدي
matrix-screen-audience-cochairs = الرئاسة المشتركة
matrix-screen-audience-participants = المشاركون
matrix-screen-audience-public = العموم
matrix-screen-format = الصيغة
matrix-screen-format-xlsx = مصنف (XLSX)
matrix-screen-format-html = صفحة (HTML)
matrix-screen-format-csv = جدول نصي (CSV)
matrix-screen-format-json = للبرامج (JSON)
matrix-screen-language = اللغة
matrix-screen-paper = الورق
matrix-screen-paper-a4 = A4
matrix-screen-paper-a3 = A3
matrix-screen-paper-letter = Letter
matrix-screen-choose-place = اختيار المكان…
matrix-screen-exported = كُتبت المصفوفة في { $path }
matrix-screen-check-code = رمز التحقق: { $words }

## التواريخ والتنسيقات والنسخ.

matrix-screen-known = المعروف حتى
matrix-screen-now = الآن
matrix-screen-beside = إلى جانب
matrix-screen-two-dates = تاريخان جنبا إلى جنب
matrix-screen-one-date = تاريخ واحد
matrix-screen-differing = الدول التي اختلفت خاناتها فقط
matrix-screen-empty-then = لم يكن قد سُجّل في ذلك التاريخ ما يوافق ذلك.
matrix-screen-none-differ = لا تختلف أي خانة بين التاريخين.
matrix-screen-sub-two = كما كان معروفا في { $earlier } وفي { $later } · { $differing ->
        [zero] لا تختلف أي خانة
        [one] خانة واحدة تختلف
        [two] خانتان تختلفان
        [few] { $differing } خانات تختلف
        [many] { $differing } خانة تختلف
       *[other] { $differing } خانة تختلف
    }
matrix-screen-difference-new = جديد
matrix-screen-difference-gone = لم يعد موجودا
matrix-screen-difference-other = مختلف
matrix-screen-difference-text = صياغة أخرى
matrix-screen-looking-back = معروض كما كان السجل معروفا في { $date }. ما ورد بعد ذلك ليس هنا، ولا يمكن تغيير شيء.
matrix-screen-back-to-now = العودة إلى الآن
matrix-screen-footnotes = الحواشي
matrix-screen-copy = نسخ كجدول
matrix-screen-copied = نُسخ: الصقه في Word أو Excel
matrix-screen-copy-again = لم يسمح النظام بالنسخ. حاول مرة أخرى.
matrix-screen-for-whom = إلى: { $audience }
matrix-screen-layout = التنسيق
matrix-screen-layout-none = غير محفوظ
matrix-screen-layout-save = حفظ التنسيق…
matrix-screen-layout-save-title = حفظ المعروض كتنسيق
matrix-screen-layout-explains = يحفظ التنسيق الأعمدة وعوامل التصفية والقراء والتواريخ. ولا يحفظ أي محتوى.
matrix-screen-layout-name = الاسم
matrix-screen-layout-keep = حفظ
matrix-screen-layout-replaces = يوجد تنسيق بهذا الاسم، وسيُستبدل.
matrix-screen-layout-saved = حُفظ التنسيق ”{ $name }“
matrix-screen-layout-forget = حذف
matrix-screen-layout-forget-this = حذف التنسيق ”{ $name }“
matrix-screen-layout-forgotten = حُذف التنسيق ”{ $name }“
matrix-screen-layout-name-missing = أعطه اسما.
matrix-screen-layout-name-long = الاسم 80 حرفا على الأكثر.
