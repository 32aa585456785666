### ما تعرضه حقول التدبير إلى جانب القوائم المغلقة.

precision-day = باليوم
precision-month = بالشهر
precision-year = بالسنة
precision-unknown = غير معروف
item-list-hs = النظام المنسّق
item-list-ml = القائمة العسكرية
item-list-du = قائمة المواد ذات الاستخدام المزدوج
item-list-named = مسمّى
geography-method-postal-codes = قائمة الرموز البريدية
geography-method-customs-code = رمز جمركي
geography-method-declaration = إقرار
language-en = الإنكليزية
language-fr = الفرنسية
language-ar = العربية
language-es = الإسبانية
language-pt = البرتغالية
language-ru = الروسية
language-tr = التركية
language-zh = الصينية
language-und = لغة غير مذكورة
