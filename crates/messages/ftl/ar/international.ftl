### النصوص الدولية وفقراتها.

international-page = النصوص الدولية
international-go = الانتقال إلى النصوص الدولية
international-sub = ما تطلبه النصوص من الدول بعباراتنا، ومدى التحقق من كل منها.
international-find = البحث عن فقرة
international-all-texts = جميع النصوص
international-texts = النصوص
international-theme = الموضوع
international-addressee = المخاطَب
international-nature = الطبيعة القانونية
international-any = الكل
international-none = لا توجد فقرة مطابقة. اعرض الكل أو جرّب كلمات أقل.
international-show-all = عرض الكل
international-reference-only = محفوظ للاستشهاد به؛ لم تُدرج أي فقرة منه.
international-paragraphs = الفقرات
international-paraphrase = صياغة بعباراتنا، وليست نصا رسميا
international-own-part = جزء (تقسيم من عندنا)
international-own-part-of = تقسيم من عندنا لـ { $paragraph }؛ النص نفسه لا يحمل حرفا هنا.
international-parts = تقسيمات من عندنا
international-verb = الفعل المنطوق به
international-deadline = الموعد النهائي
international-deadline-of = الموعد النهائي { $date }
international-source = المصدر المقروء
international-note = ملاحظة المحررين
international-title-official = العنوان الرسمي
international-date = التاريخ
international-symbol = الرمز
international-added = أُضيف إلى هذا الملف

## مدى التحقق من فقرة هنا.

international-checked = المقارنة بالنص الرسمي
international-signed-off = تحقق منها قارئان في هذا الملف
international-one-reader = قرأها هنا شخص واحد؛ في انتظار قارئ ثان
international-differing = قارئان أوردا كلمات مختلفة؛ لم يتم التحقق
international-held-out = معلَّمة على الشاشة ومستبعدة من الوثائق الموسومة بأنها نهائية.
international-may-be-final = يجوز إدراجها في الوثائق الموسومة بأنها نهائية.
international-mark = العلامة { $mark }
international-readings = القراءات
international-no-reading = لم يقرأها أحد هنا بعد. يلزم قارئان مختلفان، يقدم كل منهما الاقتباس وموضعه والملف المقروء.
international-sign = إضافة قراءة
international-sign-second = إضافة قراءة ثانية
international-sign-explains = انسخ الكلمات من النص الرسمي كما وردت فيه. ويفعل القارئ الثاني ذلك دون النظر إلى القراءة الأولى. تبقى أسماء القراء مع الفقرة وترافقها عند التبادل.
international-reader = القارئ (الاسم أو الوظيفة)
international-quote = الاقتباس من النص الرسمي
international-locator = موضعه
international-locator-hint = الصفحة والفقرة، مثلا «ص 76، الفقرة 278».
international-file-read = الملف المقروء
international-file-choose = اختيار الملف
international-file-same = استخدام { $file }
international-file-none = لم يُختر أي ملف.
international-keep-reading = حفظ هذه القراءة
international-quotes-differ = الاقتباس لا يطابق اقتباس { $reader }.
international-quotes-differ-hint = قارن كليهما بالنص. صحّح اقتباسك، أو احتفظ بالقراءتين معا: وعندئذ تُعد الفقرة غير متحقق منها.
international-quote-other = كلمات { $reader }
international-keep-both = الاحتفاظ بالقراءتين
international-take-back = سحب
international-read-on = { $reader }، { $date }

## التدابير المرتبطة بفقرة.

international-measures = التدابير المرتبطة بهذه الفقرة
international-no-measures = لا شيء مرتبط هنا.
international-link = ربط تدابير
international-link-explains = يُحفظ منفصلا من يقول إن هذه التدابير تخص هذه الفقرة: الصك نفسه، أو الدولة، أو أحد المحررين. وتبقى روابط المحررين داخلية.
international-basis = من يقول ذلك
international-act-seen = اطّلعت على صكوك هذه التدابير، وهذه الفقرة مستشهَد بها فيها.
international-pick = التدابير
international-pick-find = البحث عن تدابير
international-picked = { $count ->
    [zero] لم يُختر أي تدبير
    [one] اختير تدبير واحد
    [two] اختير تدبيران
    [few] اختيرت { $count } تدابير
   *[other] اختير { $count } تدبيرا
  }
international-pick-more = لا يُدرج سوى أول { $count }. ضيّق البحث.

## من تشمله معاهدة.

international-applies = من تشمله
international-parties-of = تشمل الأطراف في: { $treaty }.
international-no-list = لم تُقدَّم قائمة حالة، ولذلك لا يقال شيء عمّن هو طرف.
international-list-as-at = قائمة الحالة في { $date }، { $source }.
international-list-partial = القائمة لا تسمي جميع الأطراف: لا يقال شيء عن دولة غير واردة فيها.
international-party = طرف
international-not-party = ليست طرفا: لا ينطبق
international-not-known = غير واردة في القائمة
international-since = منذ { $date }
international-not-a-party = ليست طرفا في: { $treaty }، الحالة في { $date } ({ $source })
international-parties = الأطراف
international-bring-list = تقديم قائمة حالة
international-list-title = قائمة الحالة: { $treaty }
international-list-explains = مصنف أو ملف نصي بدولة واحدة في كل صف، أو القائمة نفسها ملصقة هنا. لا يُكتب شيء حتى يُحسم كل اسم.
international-list-file = اختيار ملف
international-list-pasted = أو الصق القائمة
international-list-from = من { $file }
international-list-day = الحالة في
international-list-source = صاحب القائمة
international-list-source-hint = مثلا: الوديع، مجموعة معاهدات الأمم المتحدة.
international-list-complete = هل تسمي القائمة جميع الأطراف؟
international-list-complete-yes = نعم: من لم يرد فيها ليس طرفا
international-list-complete-no = لا: لا تقول شيئا عن غيرهم
international-list-undated = بعض الصفوف بلا تاريخ. هل هذه الدول أطراف؟
international-list-undated-yes = نعم، هي أطراف
international-list-undated-no = لا، تُترك جانبا
international-list-choose = يرجى الاختيار
international-list-state-column = عمود الدول
international-list-date-column = عمود التواريخ
international-list-no-column = لا يوجد
international-list-column = { $number }: { $header }
international-list-row = الصف
international-list-printed = كما طُبع
international-list-state = الدولة
international-list-date = التاريخ
international-list-again = سبق ذكرها في صف سابق
international-list-left-out = تُركت جانبا كما قلت
international-list-which = أي دولة هي «{ $name }»؟
international-list-no-state = ليست دولة: يُترك الصف
international-list-names-open =
  { $count ->
    [one] اسم واحد غير مؤكد. يرجى حسمه.
    [two] اسمان غير مؤكدين. يرجى حسمهما.
    [few] { $count } أسماء غير مؤكدة. يرجى حسمها.
   *[other] { $count } اسما غير مؤكد. يرجى حسمها.
  }
international-list-empty = لا صف يسمي دولة على وجه التأكيد. تحقق من عمود الدول.
international-list-write = حفظ هذه القائمة
international-list-written = حُفظت قائمة الحالة.
international-list-heading = أُخذ على أنه عنوان: { $words }

## نصوص وفقرات يضيفها المستخدمون.

international-add-text = إضافة نص
international-add-paragraph = إضافة فقرة
international-edit = تحرير
international-code = الرمز المختصر
international-code-hint = من حرفين لاتينيين كبيرين أو رقمين إلى ثمانية، مثلا CTBT. لا يمكن تغييره لاحقا.
international-name = الاسم
international-name-in = الاسم بلغة: { $language }
international-pinpoints = تُعدّ أجزاؤه بوصفها
international-parties-only = لا يشمل سوى أطرافه
international-number = الرقم
international-number-hint = كما يطبعه النص، مثلا 5 (ب).
international-sentence = عبارة محايدة من عندنا، ستون كلمة على الأكثر
international-sentence-in = العبارة بلغة: { $language }
international-save = حفظ
international-saved = حُفظ: { $what }
international-developments = المستجدات
