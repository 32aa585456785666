### ما لوحظ في بلاغ وما ينبغي عمله: finding-CODE و finding-CODE-hint.

## التواريخ.

finding-ambiguous-date = يمكن أن يُقرأ «{ $value }» تاريخين.
finding-ambiguous-date-hint = حدّد مرة واحدة للعمود هل يأتي اليوم أولا أم الشهر، فتتبعه كل صفوفه.
finding-unparsed-date = تعذرت قراءة «{ $value }» كتاريخ.
finding-unparsed-date-hint = أدخل التاريخ أو اتركه مفتوحا: تبقى الكلمات كما وردت.
finding-date-not-stated = يفيد «{ $value }» بأنه لا تاريخ بعد.
finding-date-not-stated-hint = لا يلزم شيء: يبقى التاريخ مفتوحا.

## الدول.

finding-name-not-matched = لا يطابق اسم الدولة أي دولة في هذا الملف.
finding-name-not-matched-hint = اختر الدولة أو أضفها إلى قائمة الدول.
finding-lookalike-name = يشبه الاسم اسم دولة لكنه مكتوب بحروف أخرى أو بعلامات خفية.
finding-lookalike-name-hint = اختر الدولة المقصودة؛ لا يُؤخذ شيء قبل ذلك.
finding-state-from-heading = لا يوجد عمود يسمي الدولة؛ والعنوان يوحي بواحدة.
finding-state-from-heading-hint = حدّد الدولة المرسِلة، فيسري ذلك على كل صفوف الورقة.

## القوائم.

finding-category-not-matched = الفئة «{ $value }» ليست في القائمة.
finding-category-not-matched-hint = اختر فئة، فتُفهم الكلمات نفسها في الملف كله.
finding-stage-not-matched = الوضع القانوني «{ $value }» ليس في القائمة.
finding-stage-not-matched-hint = اختر وضعا، فتُفهم الكلمات نفسها في الملف كله.
finding-paragraph-not-matched = لم يُعثر على فقرة من نص دولي تقابل «{ $value }».
finding-paragraph-not-matched-hint = الكلمات محفوظة. اختر الفقرة إن كنت تعرفها.
finding-numeric-code = تخزّن الخلية العدد { $value } لا نصا؛ وربما فقد الرمز أصفاره.
finding-numeric-code-hint = قارن بالبلاغ وأدخل الرمز بكل أرقامه.

## الصفوف.

finding-missing-title = ليس للصف عنوان.
finding-missing-title-hint = أدخل عنوانا أو اترك الصف جانبا.
finding-duplicate-row = يكرر الصف الصف { $row }.
finding-duplicate-row-hint = لا يلزم شيء: يُحسب مرة واحدة.
finding-nil-report = تفيد الدولة بعدم وجود تدابير.
finding-nil-report-hint = حدّد الفئات التي يشملها ذلك؛ لا يُفترض شيء.
finding-withheld = تحجب الدولة هذه المعلومات.
finding-withheld-hint = أبقِ الصف محجوبا أو اسأل الوفد.
finding-see-above = تحيل الخلية إلى ما فوقها.
finding-see-above-hint = تحقق من أن القيمة المأخوذة من فوق هي المقصودة.
finding-several-values = يبدو أن الخلية تحوي عدة قيم.
finding-several-values-hint = وزّعها على صفوف أو قيم مستقلة، أو أبقِ الكلمات كما هي.
finding-unreadable-row = تعذر استخلاص شيء من الصف.
finding-unreadable-row-hint = أدخله يدويا بجانب البلاغ.
finding-passed-over-row = تُجووز صف ملاحظات أو عناوين.
finding-passed-over-row-hint = انظر إليه مرة؛ كلماته محفوظة مع البلاغ.
finding-sheet-passed-over = تُجووزت ورقة بلا قيود: { $sheet }.
finding-sheet-passed-over-hint = انظر إليها مرة؛ وهي محفوظة مع البلاغ.
finding-header-not-found = لم يُعثر على صف عناوين.
finding-header-not-found-hint = حدّد صف العناوين أو أدخل التدابير يدويا.
finding-total-differs = يذكر المجموع { $stated }، وقد عُدّ { $count } من الصفوف.
finding-total-differs-hint = اسأل الوفد هل ينقص صف.

## ما أخفاه المرسِل أو شطبه أو علّم عليه.

finding-hidden-row = الصف مخفي في البلاغ.
finding-hidden-row-hint = اسأل هل أُريد إرساله؛ خذه أو اتركه جانبا.
finding-hidden-column = في البلاغ عمود مخفي.
finding-hidden-column-hint = انظر إلى قيمه قبل استعمالها.
finding-hidden-sheet = في البلاغ ورقة مخفية.
finding-hidden-sheet-hint = اسأل هل أُريد إرسالها.
finding-struck-through = في الصف كلمات مشطوبة.
finding-struck-through-hint = ربما حُذفت. خذ الصف أو اتركه جانبا.
finding-hidden-text = في الصف كلمات مخفية في الوثيقة.
finding-hidden-text-hint = اسأل هل أُريد إرسالها.
finding-tracked-change = في الصف إضافة أو حذف لم يُقبل بعد.
finding-tracked-change-hint = اسأل عن الصيغة المقصودة واخترها.
finding-cell-comment = على خلية تعليق.
finding-cell-comment-hint = اقرأه؛ يبقى في الداخل ولا يُطبع أبدا.
finding-merged-cells = خلايا مدمجة؛ أُخذت قيمتها لكل صف تغطيه.
finding-merged-cells-hint = تحقق من أنها مقصودة لجميعها.

## الصيغ والروابط وما يحمله الملف غير ذلك.

finding-formula-cell = في الخلية صيغة حسابية؛ ولا تُحسب هنا أبدا.
finding-formula-cell-hint = خذ القيمة المخزنة معها أو أدخل القيمة.
finding-external-link = يحيل الملف إلى ملف أو مكان آخر؛ ولم يُتبع الرابط.
finding-external-link-hint = تحقق من القيم التي قد تأتي من هناك.
finding-macros-ignored = يحمل الملف وحدات ماكرو؛ ولم يُنظر فيها.
finding-macros-ignored-hint = لا يلزم شيء.
finding-embedded-object = يحمل الملف ملفا آخر في داخله؛ ولم يُنظر فيه.
finding-embedded-object-hint = افتح البلاغ وانظر هل فيه تدابير.
finding-nested-table = في خلية جدول؛ وأُخذت كلماته ككلمات الخلية.
finding-nested-table-hint = افتح البلاغ وانظر هل فيه تدابير.
finding-not-checked = لا تظهر في هذا النسق كل الصفوف المخفية والكلمات المشطوبة والتعليقات.
finding-not-checked-hint = اطلب نسقا أحدث حيث يهم ذلك.
finding-format-differs-from-name = نسق الملف غير ما يوحي به اسمه؛ وقُرئ بحسب محتواه.
finding-format-differs-from-name-hint = لا يلزم شيء.

## الحروف والأعمدة.

finding-encoding-guessed = لا يذكر الملف ترميز حروفه؛ وأُخذ الترميز الأرجح.
finding-encoding-guessed-hint = إن بدت الحروف خاطئة فاختر ترميزا آخر.
finding-undecodable-bytes = تعذرت قراءة بعض الحروف بهذا الترميز.
finding-undecodable-bytes-hint = اختر ترميزا آخر أو قارن المواضع المعلّمة بالبلاغ.
finding-control-characters = في النص محارف تحكم.
finding-control-characters-hint = تحقق من الخلايا المعنية.
finding-unclosed-quote = علامة تنصيص تفتح خلية ولا تُغلق.
finding-unclosed-quote-hint = تحقق من أن الصفوف لم تختلط.
finding-mixed-direction = تخلط الخلية بين اتجاهي الكتابة أو تحوي علامات اتجاه.
finding-mixed-direction-hint = تحقق من الأعداد والأسماء فيها.
finding-language-mixed = في هذه الورقة لغات مختلطة.
finding-language-mixed-hint = تحقق من لغة النصوص.
finding-unmapped-column = عمود لم يُفهم: { $header }.
finding-unmapped-column-hint = حدّد ما يحويه أو اتركه: تُحفظ خلاياه كما وردت.
finding-truncated = قُطع نص عند حد من حدود النسق.
finding-truncated-hint = اطلب النص كاملا.

## بالمقارنة مع ما في هذا الملف.

finding-match-candidates = ربما كان الصف تدبيرا موجودا هنا.
finding-match-candidates-hint = اختر التدبير أو قل إنه جديد.
finding-similar-measure = يوجد هنا تدبير مشابه.
finding-similar-measure-hint = لا يلزم شيء، إلا إذا كان هو نفسه.
finding-edited-since = عُدّل القيد هنا بعد آخر بلاغ، والبلاغ يقول الآن شيئا آخر.
finding-edited-since-hint = اختر الصيغة التي تبقى.
finding-differs-from-register = يقول البلاغ غير ما في القيد هنا.
finding-differs-from-register-hint = اختر الصيغة التي تبقى.
finding-value-removed = ترك البلاغ الآن خلية فارغة كانت لها قيمة.
finding-value-removed-hint = لا تمحو الخلية الفارغة شيئا. قل هل بطلت القيمة.
finding-lower-standing = يستند القيد إلى مصدر أعلى مرتبة من هذا البلاغ.
finding-lower-standing-hint = لا تأخذ التغيير إلا إذا علمت أنه أحدث وصحيح.
finding-answer-not-usable = جواب أُعطي لهذا الملف لا يناسبه.
finding-answer-not-usable-hint = صحّح ملف الأجوبة أو أجب هنا.
finding-put-aside = نحّيت هذا الصف.
finding-put-aside-hint = يبقى مع الإسهام. خذه ليُكتب.
