### النصوص جنباً إلى جنب: أحكام دول عدة، والنسخ، وحقول تدابير عدة.

align-heading = الصياغة في النصوص الوطنية
align-status = سطر لكل فكرة وعمود لكل دولة. الكلمات هي كلمات النصوص، وليس هنا ما هو اقتراح من دولة.
align-idea = الفكرة
align-empty = —
align-note = تُستخرج الأسطر بمقارنة الكلمات، والنسبة المئوية تبيّن مدى الوثوق بذلك. والخانة الخالية تعني أنه لم يُعثر في النص على حكم لهذه الفكرة، لا غير.
align-confidence = { $percent }٪
align-likeness-equal = الصياغة نفسها
align-likeness-near = صياغة شبه مطابقة
align-likeness-different = صياغة أخرى
error-align-no-clauses = ليس في هذه التدابير حكم له نص.
error-align-no-clauses-hint = أدخل أحكام النصوص أو استوردها أولاً؛ أما العناوين والملخصات فتُقارن حقلاً حقلاً.
error-align-too-many = في هذه التدابير { $about } من الأحكام، ولا يوضع جنباً إلى جنب أكثر من 20000.
error-align-too-many-hint = اختر عدداً أقل من التدابير أو فئة واحدة.
error-compare-one-alone = لا يُقارن تدبير بمفرده.
error-compare-one-alone-hint = سمِّ تدبيرين أو أكثر، أو نسختين من تدبير واحد.
compare-heading = مقارنة
compare-status = حقلاً حقلاً وحكماً حكماً. ما أُضيف تحته خط، وما حُذف مشطوب.
compare-field = الحقل
compare-same = متطابق
compare-differs = مختلف
compare-partly = ذكره بعضهم
compare-covers = أحدهما يشمل الآخر
compare-not-stated = غير مذكور
compare-yes = نعم
compare-no = لا
