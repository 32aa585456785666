### الأرضية المشتركة: أي الدول يمكنها أن تعلن معًا أي التدابير.

ground-page = الأرضية المشتركة
ground-go = الانتقال إلى الأرضية المشتركة
ground-title = الأرضية المشتركة
ground-counts = { $sets ->
        [zero] لا مجموعات
        [one] مجموعة واحدة
        [two] مجموعتان
        [few] { $sets } مجموعات
       *[other] { $sets } مجموعة
    } · { $states ->
        [zero] لا دول
        [one] دولة واحدة
        [two] دولتان
        [few] { $states } دول
       *[other] { $states } دولة
    }
ground-explains =
    { $from ->
        [positions] استنادًا إلى ما قالته الدول في الصيغ. ترد أولاً المجموعات التي تضم أكبر عدد من الدول، ولا يعني الترتيب غير ذلك. وعدم إبداء موقف ليس رفضًا.
       *[measures] استنادًا إلى ما أبلغت عنه الدول. ترد أولاً المجموعات التي تضم أكبر عدد من الدول، ولا يعني الترتيب غير ذلك.
    }
ground-working = جارٍ البحث عن الأرضية المشتركة
ground-from = استنادًا إلى
ground-source =
    { $from ->
        [positions] المواقف المعلنة
       *[measures] التدابير المبلغ عنها
    }
ground-least = الدول في كل مجموعة، على الأقل
ground-least-hint = عدد من 1 إلى 999
ground-sentence =
    { $from ->
        [positions] { $states ->
            [one] تؤيد هذه الدولة أو يمكنها أن تقبل { $measures ->
                [one] هذه الصيغة
                [two] هاتين الصيغتين
               *[other] هذه الصيغ وعددها { $measures }
            }.
            [two] تؤيد هاتان الدولتان أو يمكنهما أن تقبلا معًا { $measures ->
                [one] هذه الصيغة
                [two] هاتين الصيغتين
               *[other] هذه الصيغ وعددها { $measures }
            }.
           *[other] تؤيد هذه الدول وعددها { $states } أو يمكنها أن تقبل معًا { $measures ->
                [one] هذه الصيغة
                [two] هاتين الصيغتين
               *[other] هذه الصيغ وعددها { $measures }
            }.
        }
       *[measures] { $states ->
            [one] يمكن لهذه الدولة وحدها أن تعلن { $measures ->
                [one] هذا التدبير
                [two] هذين التدبيرين
               *[other] هذه التدابير وعددها { $measures }
            }.
            [two] يمكن لهاتين الدولتين أن تعلنا معًا { $measures ->
                [one] هذا التدبير
                [two] هذين التدبيرين
               *[other] هذه التدابير وعددها { $measures }
            }.
           *[other] يمكن لهذه الدول وعددها { $states } أن تعلن معًا { $measures ->
                [one] هذا التدبير
                [two] هذين التدبيرين
               *[other] هذه التدابير وعددها { $measures }
            }.
        }
    }
ground-what =
    { $from ->
        [positions] الصيغ
       *[measures] التدابير
    }
ground-states = الدول
ground-list = قائمة التدابير
ground-list-of = قائمة التدابير: { $category }
ground-wording = الصياغة
ground-wording-of = الصياغة في النصوص الوطنية: { $category }
ground-none =
    { $from ->
        [positions] لا صيغة يؤيدها أو يمكن أن يقبلها هذا العدد من الدول بكلماتها الحالية. اطلب عددًا أقل من الدول، أو دوِّن المواقف أولاً.
       *[measures] لم يُبلغ هذا العدد من الدول عن أي تدبير. اطلب عددًا أقل من الدول، أو أزل مرشّحًا.
    }
