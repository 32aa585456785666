# النص المشترك من وورد، والنسخ المعلَّمة، والنص المتداول.

compile-tracked-change = في المستند تغييرات متعقَّبة. قُرئت كأنها مقبولة.
compile-notes-not-read = حواشٍ لم تُقرأ: { $count }. يُرجى الاطلاع عليها في المستند.
compile-comments-not-read = تعليقات لم تُعدّ اقتراحات: { $count }. يُرجى الاطلاع عليها في النسخة.
compile-words-in-tables = جداول قُرئت كلماتها فقرةً فقرة: { $count }.
compile-unreadable = تعذّرت قراءة { $file }. وهو محفوظ كما ورد.
compile-unreadable-hint = يُرجى طلبه مجدداً بصيغة وورد (.docx).
compile-earlier-version = { $file } مبني على صيغة سابقة من النص، بتاريخ { $date }. لم يؤخذ منه شيء.
compile-earlier-version-hint = أرسلوا إلى الوفد النص الحالي، أو انقلوا تغييراته بالاتفاق معه.
compile-other-text = { $file } نص آخر. لم يؤخذ منه شيء.
compile-other-text-hint = يُرجى التحقق من أن الملف المرسل هو المقصود.
compile-no-words = ليس في { $file } كلمات. لم يؤخذ منه شيء.
compile-no-words-hint = يُرجى فتحه: الصفحة الممسوحة ضوئياً صورة. يُرجى طلب المستند نفسه.
compile-state-open = لا يُعرف على وجه اليقين أي وفد أرسل { $file }. تغييراته في الانتظار.
compile-state-open-hint = يُرجى تحديد الوفد المرسل: ‎--state FILE=XXX.
compile-other-delegation = في { $file } أيضاً تغييرات أدخلها: { $named }. تُحسب كل التغييرات للوفد التالي: { $state }.
compile-other-delegation-hint = يُرجى سؤال الوفد عمّا إذا كان يتبناها كلها. وإلا فتراجعوا عن ذلك واطلبوا من كل وفد نسخته.
compile-two-copies = نسختان مختلفتان من وفد واحد. لم تؤخذ أي منهما.
compile-two-copies-hint = يُرجى السؤال عن النسخة المعتمدة وتجميعها وحدها.
compile-same-file = { $file } هو نفسه ملف آخر من هذه الملفات. يُحسب مرة واحدة.
compile-earlier-copy = أرسل الوفد من قبل نسخة أخرى بتغييرات مختلفة. لم يؤخذ شيء من { $file }.
compile-earlier-copy-hint = لإحلالها محل السابقة: ‎--replace.
compile-tracking-off = لا تغييرات متعقَّبة في { $file }. وُجدت تغييراته بالمقارنة.
compile-partly-tracked = بعض التغييرات في { $file } غير متعقَّبة. وُجدت بالمقارنة.

error-compile-no-common-text = لا يوجد نص مشترك بعد.
error-compile-no-common-text-hint = يُرجى إدخال وثيقة الرئاسة المشتركة أولاً: chancery provisions.
error-compile-several-texts = توجد عدة نصوص مشتركة: { $about }
error-compile-several-texts-hint = يُرجى تحديد المقصود منها: ‎--text ID.
error-points-no-state = لم يُذكر وفد، وهذا الملف لا يعود إلى أي وفد.
error-points-no-state-hint = اذكر الدولة، مثلاً: chancery points --state XBE.
error-compile-no-words = ليس في { $about } كلمات يمكن أن تكون أحكاماً.
error-compile-no-words-hint = يُرجى التحقق من أنه المستند الصحيح.
error-rolling-no-wording = لا صياغة لوفد { $about } في هذا القوس.
error-rolling-no-wording-hint = خذوا صياغة وفد مذكور في القوس، أو اكتبوا غيرها: ‎--words.

rolling-title = النص المتطور
rolling-basis = الكلمات بين الأقواس المعقوفة تقترحها الوفود المذكورة؛ وسائر الكلمات واردة في النص. ولا شيء هنا مأخوذ من تدبير وطني.
rolling-column-provision = الحكم
rolling-column-text = النص
rolling-column-proposals = المقترحات
rolling-column-without-brackets = خارج الأقواس
rolling-column-line = السطر
rolling-column-states = الوفود
rolling-column-compared = وُجد بالمقارنة
rolling-four-columns = في أربعة أعمدة
rolling-provenance = مصدر كل فقرة

compile-not-word = هذا ليس مستند Word (.docx).
compile-set-aside-hint = لم يؤخذ منه شيء. يُرجى طلب مستند Word (.docx) يُفتح بلا كلمة مرور.

points-in =
    { $total ->
        [0] لا توجد مقترحات للبحث عنها
       *[other] أُخذ بـ { $count } من أصل { $total } من النقاط
    }
rolling-aside =
    { $count ->
        [one] قُدّم مقترح واحد على ألفاظ غير هذه ولا يرد في أي قوس.
        [two] قُدّم مقترحان على ألفاظ غير هذه ولا يردان في أي قوس.
        [few] قُدّمت { $count } مقترحات على ألفاظ غير هذه ولا ترد في أي قوس.
       *[other] قُدّم { $count } مقترحًا على ألفاظ غير هذه ولا ترد في أي قوس.
    }
compile-boxes-not-read =
  { $count ->
    [one] لم يُقرأ مربع نص واحد: راجعوه في الوثيقة.
    [two] لم يُقرأ مربعا نص: راجعوهما في الوثيقة.
    [few] لم تُقرأ { $count } مربعات نص: راجعوها في الوثيقة.
   *[other] لم يُقرأ { $count } مربع نص: راجعوها في الوثيقة.
  }
compile-own-brackets =
    { $count ->
        [one] في النص نفسه قوس معقوف واحد. ما يرد بين الأقواس يُقرأ بوصفه من كلمات النص، ولا يذكر أي وفد، ويُعدّ على حدة.
        [two] في النص نفسه قوسان معقوفان. ما يرد بين الأقواس يُقرأ بوصفه من كلمات النص، ولا يذكر أي وفد، ويُعدّ على حدة.
        [few] في النص نفسه { $count } أقواس معقوفة. ما يرد بين الأقواس يُقرأ بوصفه من كلمات النص، ولا يذكر أي وفد، ويُعدّ على حدة.
       *[other] في النص نفسه { $count } قوساً معقوفاً. ما يرد بين الأقواس يُقرأ بوصفه من كلمات النص، ولا يذكر أي وفد، ويُعدّ على حدة.
    }
rolling-own-brackets =
    { $count ->
        [one] في النص نفسه قوس معقوف واحد. وما يرد بين الأقواس لا يذكر أي وفد.
        [two] في النص نفسه قوسان معقوفان. وما يرد بين الأقواس لا يذكر أي وفد.
        [few] في النص نفسه { $count } أقواس معقوفة. وما يرد بين الأقواس لا يذكر أي وفد.
       *[other] في النص نفسه { $count } قوساً معقوفاً. وما يرد بين الأقواس لا يذكر أي وفد.
    }
