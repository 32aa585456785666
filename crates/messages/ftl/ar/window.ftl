### إطار النافذة، وكلمات تشترك فيها صفحات عدة.

window-brand = Chancery
window-demo = عرض تجريبي
window-read-only = للقراءة فقط
window-pages = الصفحات
window-meeting = الاجتماع
window-desk = المكتب
window-page-matrix = المصفوفة
window-page-measures = التدابير
window-page-submissions = التقديمات
window-page-history = السجل
window-page-settings = الإعدادات
window-number = { NUMBER($number) }
window-commands = الأوامر
window-search-or-command = ابحث أو نفّذ أمرا
window-palette-nothing = لا نتيجة. جرّب كلمات أقل، أو مرجعا قصيرا مثل XBE-D1-K7.
window-go-to = الذهاب إلى { $reference }

window-as-at = الحالة
window-today = اليوم
window-meeting-in = الاجتماع بعد
window-days =
    { $count ->
        [one] يوم واحد
        [two] يومين
        [few] { $count } أيام
        [many] { $count } يوما
       *[other] { $count } يوم
    }
window-saved = حُفظ في { $time }
window-counts = { $measures ->
        [zero] لا تدابير
        [one] تدبير واحد
        [two] تدبيران
        [few] { $measures } تدابير
        [many] { $measures } تدبيرا
       *[other] { $measures } تدبير
    } · { $submissions ->
        [zero] لا تقديمات
        [one] تقديم واحد
        [two] تقديمان
        [few] { $submissions } تقديمات
        [many] { $submissions } تقديما
       *[other] { $submissions } تقديم
    }
window-waiting =
    { $count ->
        [one] تقديم واحد في الانتظار
        [two] تقديمان في الانتظار
        [few] { $count } تقديمات في الانتظار
        [many] { $count } تقديما في الانتظار
       *[other] { $count } تقديم في الانتظار
    }
window-to-reconcile = للتوفيق: { $count }
window-language = اللغة
window-step =
    { $step ->
        [comparing] المقارنة
        [reading] القراءة
        [checking] التحقق
        [rebuilding] إعادة البناء
        [writing] الكتابة
       *[other] { $step }
    }

window-cancel = إلغاء
window-cancelling = جارٍ الإلغاء…
window-close = إغلاق
window-clear = مسح
window-reveal = إظهار الملف
window-undone = جرى التراجع عن: { $title }
window-redone = أُعيد: { $title }

window-moment-title = رؤية الملف كما كان
window-moment-explains = تُظهر كل الصفحات عندئذ ما كان في الملف عند نهاية ذلك اليوم. ولا يمكن تغيير شيء في أثناء ذلك.
window-moment-day = اليوم
window-moment-look = رؤية ذلك اليوم
window-moment-today = العودة إلى اليوم

window-action-palette = البحث والأوامر
window-action-go-matrix = الذهاب إلى المصفوفة
window-action-go-measures = الذهاب إلى التدابير
window-action-go-submissions = الذهاب إلى التقديمات
window-action-go-history = الذهاب إلى السجل
window-action-go-settings = الذهاب إلى الإعدادات
window-action-back = رجوع
window-action-forward = إلى الأمام
window-action-shortcuts = اختصارات لوحة المفاتيح
window-action-add-files = إضافة ملفات
window-action-add-folder = إضافة مجلد
window-action-export-matrix = تصدير المصفوفة
window-action-undo = التراجع عن آخر تغيير
window-action-redo = إعادة ما تُراجع عنه
window-action-save = بيان وقت حفظ الملف
window-action-moment = رؤية الملف كما كان
window-action-close-file = إغلاق هذا الملف
window-action-look-system = المظهر: كالنظام
window-action-look-light = المظهر: فاتح
window-action-look-dark = المظهر: داكن
window-action-look-contrast = المظهر: تباين عال

window-untitled = بلا عنوان
window-as-submitted = كما ورد
window-record = البيانات
window-history = السجل
window-open-fiche = فتح البطاقة
window-place-file = { $file }
window-place-sheet = ورقة { $sheet }
window-place-row = الصف { $row }
window-place-note = مذكرة { $note }
window-place-received = ورد في { $date }
window-act = الصك
window-items = السلع
window-exemption = استثناء
window-cites = يستشهد بـ
window-stated-basis = الأساس القانوني الذي ذكرته الدولة
window-date-not-known = التاريخ غير معروف

window-settings-explains = تُحفظ على هذا الجهاز، ولا يُكتب منها شيء في الملف.
window-settings-language = لغة النافذة
window-settings-look = المظهر
window-settings-look-system = كالنظام
window-settings-look-light = فاتح
window-settings-look-dark = داكن
window-settings-look-contrast = تباين عال
window-settings-text-size = حجم النص
window-settings-text-size-small = صغير
window-settings-text-size-normal = عادي
window-settings-text-size-large = كبير
window-settings-text-size-largest = كبير جدا
window-settings-file = هذا الملف
window-settings-file-name = الاسم
window-settings-file-place = المكان
window-settings-file-owner = في عهدة
window-settings-secretariat = أمانة
# A label before its words, on pages, in tables and on sheets.
window-labelled = { $label }: { $words }
