### العمل بالجملة: اختيار تدابير عدة وتعديلها دفعة واحدة.

bulk-choose-row = اختيار { $title }
bulk-choose-all = اختيار القائمة كلها
bulk-chosen =
  { $count ->
    [one] اختير تدبير واحد
    [two] اختير تدبيران
    [few] اختيرت { $count } تدابير
   *[other] اختير { $count } تدبيرا
  }
bulk-choose-none = إلغاء الاختيار
bulk-change = تعديل…
bulk-copy = نسخ كجدول
bulk-copied =
  { $count ->
    [one] نُسخ صف واحد.
    [two] نُسخ صفان.
    [few] نُسخت { $count } صفوف.
   *[other] نُسخ { $count } صفا.
  }
bulk-copy-again = الجدول جاهز. اضغط Ctrl+C لنسخه.
bulk-keys = مفتاح المسافة يختار صفا، وShift+المسافة جميع الصفوف منذ آخر اختيار، وCtrl+A القائمة كلها، وCtrl+C ينسخ.
bulk-sort = الترتيب حسب: { $column }
bulk-title =
  { $count ->
    [one] تعديل تدبير واحد
    [two] تعديل تدبيرين
    [few] تعديل { $count } تدابير
   *[other] تعديل { $count } تدبيرا
  }
bulk-what = ماذا
bulk-set-stage = تحديد الوضع القانوني
bulk-set-application = تحديد التطبيق
bulk-set-audience = تحديد الجمهور
bulk-set-authentic = تحديد لغة النص الأصلي
bulk-set-trigger = تحديد معيار الانطباق
bulk-set-existing-contracts = تحديد مصير العقود القائمة
bulk-set-act = تحديد الصك الوطني
bulk-add-category = إضافة فئة
bulk-remove-category = إزالة فئة
bulk-add-link = الربط بفقرة من نص دولي
bulk-remove-link = إزالة الربط بفقرة
bulk-value = القيمة
bulk-not-stated = غير مذكور
bulk-reason = السبب
bulk-reason-hint = الوضع المحدد هنا يقدَّم على ما تقوله التواريخ؛ ويُحفظ السبب معه.
bulk-preview = معاينة
bulk-back = تغيير الاختيار
bulk-commit =
  { $count ->
    [one] تعديل قيد واحد
    [two] تعديل قيدين
    [few] تعديل { $count } قيود
   *[other] تعديل { $count } قيدا
  }
bulk-nothing = لن يتغير شيء.
bulk-would = يتغير { $changed }، ويبقى { $same } على حاله، ولا يمكن تعديل { $cannot }.
bulk-measure = التدبير
bulk-before = قبل
bulk-after = بعد
bulk-outcome = ما يحدث
bulk-outcome-changed = يتغير
bulk-outcome-same = يبقى على حاله
bulk-outcome-cannot = لا يمكن تعديله
bulk-more =
  { $count ->
    [one] وواحد آخر
   *[other] و{ $count } غيرها
  }
bulk-done =
  { $count ->
    [one] عُدّل قيد واحد.
    [two] عُدّل قيدان.
    [few] عُدّلت { $count } قيود.
   *[other] عُدّل { $count } قيدا.
  }
bulk-undo = تراجع

## لماذا يُترك تدبير على حاله.

bulk-cannot-two-wordings = له صيغتان؛ يجب التوفيق بينهما أولا.
bulk-cannot-other-line = محفوظ على حدة عن غيره (نسخة عمل أو نسخة مسلَّمة)؛ عدّله في اختيار مستقل.
bulk-cannot-being-edited = في بطاقته ما كُتب ولم يُحفظ بعد.
bulk-cannot-other-state = الصك الوطني لدولة أخرى.
bulk-cannot-no-words = ليس له نص بهذه اللغة.
bulk-cannot-no-act = لم يُدخل صك وطني يمكن أن يستشهد بالفقرة.
bulk-reference = المرجع
