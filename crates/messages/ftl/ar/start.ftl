### الصفحة الأولى: فتح ملف أو إنشاؤه.

start-title = Chancery
start-lead = لصياغة التدابير الوطنية ومتابعتها ومقارنتها. كل شيء يبقى في ملف مشفّر واحد على هذا الجهاز.
start-recent = فُتحت مؤخرا
start-missing = لم يعد هناك
start-open = فتح ملف
start-open-explains = ملف ‎.chancery على هذا الجهاز.
start-demo = مشاهدة العرض التجريبي
start-demo-explains = دول خيالية وتدابيرها، في ملف مستقل.
start-new = إنشاء ملف جديد
start-new-explains = لوفد أو لأمانة.

start-new-title = ملف جديد
start-who = في عهدة
start-who-secretariat = أمانة
start-who-delegation = وفد
start-state = الدولة
start-key = يُفتح بـ
start-key-passphrase = عبارة مرور
start-key-file = ملف مفتاح
start-passphrase = عبارة المرور
start-passphrase-hint = عدة كلمات أيسر في الحفظ وأصعب في التخمين. ولا يستطيع أحد فتح الملف دونها.
start-passphrase-again = عبارة المرور مرة أخرى
start-passphrase-differs = العبارتان غير متطابقتين.
start-passphrase-short = ثمانية أحرف على الأقل.
start-key-file-hint = 32 بايتا عشوائيا في ملف مستقل؛ يُنشأ إن لم يكن موجودا. احفظه بعيدا عن الملف الذي يفتحه.
start-choose-key-file = اختيار ملف مفتاح…
start-make = اختيار المكان والإنشاء
start-back = رجوع
start-unlock-title = فتح { $name }
start-unlock = فتح
start-working = لحظة…
