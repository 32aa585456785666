change-init = أُنشئ الملف
change-demo = مُلئ الملف بالعرض الخيالي
change-import = أُدرج { $file }
change-import-kept = حُفظ { $file } لإدخاله يدويًا
change-answer = أُجيب عن استفسارات { $file }
change-enter = أُدخل يدويًا من { $file }
change-put =
  { $count ->
    [one] عُدّل قيد واحد
   *[other] عُدّلت { $count } من القيود
  }
change-put-named = حُفظت باسم «{ $name }»
change-attach = حُفظ الملف { $file }
change-restore = رجوع إلى نسخة سابقة
change-confirm-translation = أُكّدت الترجمة ({ $language })
change-remove =
  { $count ->
    [one] أُزيل قيد واحد
   *[other] أُزيلت { $count } من القيود
  }
change-undo = تراجُع: { $title }
change-redo = أُعيد: { $title }
change-resolve = اختيار بين صيغتين
change-hand-in = سُلّم
change-withdraw = سُحب
change-save-layout = حُفظ التخطيط «{ $name }»
change-configure = غُيّر إعداد في الملف
change-put-reading = تغيّرت قراءات: { $paragraph }
change-put-text = حُفظ { $text }
change-put-parties = قُدّمت قائمة حالة { $text } في { $date }
change-put-bulk =
  { $count ->
    [one] عُدّل تدبير واحد دفعة واحدة
    [two] عُدّل تدبيران دفعة واحدة
    [few] عُدّلت { $count } تدابير دفعة واحدة
   *[other] عُدّل { $count } تدبيرا دفعة واحدة
  }
change-put-bracket =
  { $number ->
    [none] حُسم قوس: { $words }
   *[other] حُسم قوس في الفقرة { $number }: { $words }
  }
change-put-copies =
  { $count ->
    [one] أُخذ مقترح واحد من النسخ المعلَّمة
    [two] أُخذ مقترحان من النسخ المعلَّمة
    [few] أُخذت { $count } مقترحات من النسخ المعلَّمة
   *[other] أُخذ { $count } مقترحًا من النسخ المعلَّمة
  }
change-put-of = عُدّل { $entry }
change-hand-in-of = سُلِّم { $entry }
change-withdraw-of = سُحِب { $entry }
change-restore-of = عودة إلى نسخة سابقة من { $entry }
change-remove-of = أُزيل { $entry }
change-resolve-of = اختيار بين صياغتين لـ{ $entry }
