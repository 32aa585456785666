### What states say to the common text: positions, the outlook of a package, common ground, silence procedures.

## Positions.

negotiation-comma = { "، " }
negotiation-said = { $state }: { $value } ({ $source }، { $date })
negotiation-said-earlier = { $state }: { $value }، بشأن صياغة سابقة ({ $source }، { $date })
negotiation-asks-for = تطلب { $states }: «{ $words }»
negotiation-not-spoken = لم تُبدِ رأياً بعد: { $states }
negotiation-proposal-by = { $number }، اقتراح { $state }

## The outlook of a package.

outlook-range =
    { $least ->
        [zero] لا دولة منضمة بقولها هي؛ و{ $most } مع كل من لا يزال جوابها مفتوحاً.
        [one] دولة واحدة منضمة بقولها هي؛ و{ $most } مع كل من لا يزال جوابها مفتوحاً.
        [two] دولتان منضمتان بقولهما؛ و{ $most } مع كل من لا يزال جوابها مفتوحاً.
        [few] { $least } دول منضمة بقولها هي؛ و{ $most } مع كل من لا يزال جوابها مفتوحاً.
       *[other] { $least } دولة منضمة بقولها هي؛ و{ $most } مع كل من لا يزال جوابها مفتوحاً.
    }
outlook-earlier = تحدثت بشأن صياغة سابقة فقط
outlook-differing = بيانات متجاورة تختلف فيما بينها
outlook-depends = لا يزال مفتوحاً بشأن { $numbers }: { $states }
outlook-take-proposal = { $number }: اقتراح { $state } من شأنه أن يضم { $states }
outlook-take-text = { $number }: صياغة النص من شأنها أن تضم { $states }
outlook-reaches =
    { $count ->
        [zero] لا تنضم حينئذ أي دولة.
        [one] تنضم حينئذ دولة واحدة.
        [two] تنضم حينئذ دولتان.
        [few] تنضم حينئذ { $count } دول.
       *[other] تنضم حينئذ { $count } دولة.
    }
outlook-loses = لا تبقى حينئذ منضمة: { $states }
outlook-no-change =
    { $count ->
        [one] لا تغيير بين الصيغ المطروحة يضم دولة واحدة.
        [two] لا تغيير بين الصيغ المطروحة يضم دولتين.
        [few] لا تغيير بين الصيغ المطروحة يضم { $count } دول.
       *[other] لا تغيير بين الصيغ المطروحة يضم { $count } دولة.
    }
outlook-bounded =
    { $count ->
        [one] قُطع البحث قبل تمامه. قد يوجد تغيير أصغر، ولا يقل أي تغيير عن تبديل واحد.
        [two] قُطع البحث قبل تمامه. قد يوجد تغيير أصغر، ولا يقل أي تغيير عن تبديلين.
        [few] قُطع البحث قبل تمامه. قد يوجد تغيير أصغر، ولا يقل أي تغيير عن { $count } تبديلات.
       *[other] قُطع البحث قبل تمامه. قد يوجد تغيير أصغر، ولا يقل أي تغيير عن { $count } تبديلاً.
    }

## Common ground.

common-ground-measures =
    { $states ->
        [one] يمكن لهذه الدولة وحدها أن تعلن { $measures ->
            [one] هذا التدبير
            [two] هذين التدبيرين
            [few] هذه التدابير وعددها { $measures }
           *[other] هذه التدابير وعددها { $measures }
        }:
        [two] يمكن لهاتين الدولتين أن تعلنا معاً { $measures ->
            [one] هذا التدبير
            [two] هذين التدبيرين
            [few] هذه التدابير وعددها { $measures }
           *[other] هذه التدابير وعددها { $measures }
        }:
       *[other] يمكن لهذه الدول وعددها { $states } أن تعلن معاً { $measures ->
            [one] هذا التدبير
            [two] هذين التدبيرين
            [few] هذه التدابير وعددها { $measures }
           *[other] هذه التدابير وعددها { $measures }
        }:
    }
common-ground-wordings =
    { $states ->
        [one] تؤيد هذه الدولة أو يمكنها أن تقبل { $measures ->
            [one] هذه الصيغة
            [two] هاتين الصيغتين
           *[other] هذه الصيغ وعددها { $measures }
        }:
        [two] تؤيد هاتان الدولتان أو يمكنهما أن تقبلا معاً { $measures ->
            [one] هذه الصيغة
            [two] هاتين الصيغتين
           *[other] هذه الصيغ وعددها { $measures }
        }:
       *[other] تؤيد هذه الدول وعددها { $states } أو يمكنها أن تقبل معاً { $measures ->
            [one] هذه الصيغة
            [two] هاتين الصيغتين
           *[other] هذه الصيغ وعددها { $measures }
        }:
    }
common-ground-none = لم تُبلغ أي دولة عن شيء في هذا الشأن ولم تقل فيه شيئاً بعد.
common-ground-bounded = لا يرد في القائمة سوى { $count } من المجموعات. اطلب عدداً أكبر من الدول في كل منها لترى أقل.
error-request-too-many-columns = يزيد عدد الدول أو الأعمدة على { $about }.
error-request-too-many-columns-hint = اختر أولاً وضعاً قانونياً أو مجموعة إقليمية.

## Silence procedures.

silence-stage-not-started = لم يبدأ
silence-stage-running = قيد الموافقة الصامتة
silence-stage-broken = كُسر الصمت
silence-stage-before-the-chair = انقضى الأجل؛ وأمام الرئاسة رسالة متأخرة
silence-stage-kept = لم يُكسر الصمت
silence-stage-stopped = أنهته الرئاسة
silence-message-in-time = في الأجل
silence-message-late = متأخرة؛ والقرار للرئاسة
silence-message-late-taken = متأخرة، أخذت بها الرئاسة
silence-message-late-not-taken = متأخرة، تركتها الرئاسة جانباً
silence-message-taken-back = سُحبت
silence-idle-before-start = لم يكن الإجراء قد بدأ
silence-idle-started-twice = كان الإجراء قد بدأ من قبل
silence-idle-after-end = كان الإجراء قد انتهى
silence-idle-not-later = ليس بعد الأجل الساري
silence-idle-until-before = الأجل سابق له
silence-idle-no-such-message = لا توجد رسالة كهذه للبت فيها
silence-event-started = بدأ
silence-event-extended = مُدّد
silence-event-broken = رسالة تكسر الصمت
silence-event-taken-back = سُحبت رسالة
silence-event-taken = أُخذ برسالة متأخرة
silence-event-not-taken = تُركت رسالة متأخرة جانباً
silence-event-stopped = انتهى
