### الصكوك الوطنية: القوانين والمراسيم والممارسات التي تحمل تدابير.

acts-page = الصكوك الوطنية
acts-go = الانتقال إلى الصكوك الوطنية
acts-sub = القوانين والمراسيم والممارسات، كل منها مع التدابير التي يحملها وما يعدّله.
acts-find = البحث عن صك
acts-state = الدولة
acts-any = الكل
acts-none = لا يوجد صك وطني مطابق.
acts-cut = لا يُدرج سوى أول { $count }. ضيّق البحث.
acts-number = الرقم
acts-title = العنوان
acts-type = النوع
acts-date = التاريخ
acts-authority = السلطة المختصة
acts-without-number = بلا رقم
acts-add = إضافة صك
acts-edit = تحرير
acts-save = حفظ
acts-saved = حُفظ: { $number }
acts-two-wordings = له صيغتان: { $fields }
acts-measures = التدابير التي يحملها
acts-no-measures = لا يحمل أي تدبير هنا.
acts-amends = يعدّل
acts-amended-by = عدّله
acts-chain = سلسلة التعديلات حسب التاريخ
acts-chain-here = هذا الصك
acts-not-amended = لم يُدخل أي تعديل.
