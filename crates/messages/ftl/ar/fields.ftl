### عناصر تشترك فيها صفحات عدة: التواريخ والقوائم واللغات.

fields-not-stated = غير مذكور
fields-language-not-known = لغة غير معروفة
fields-in-language = { $what }، { $language }
fields-search-to-add = اكتب للبحث
fields-type-or-choose = اكتب، أو اختر من القائمة
fields-remove = إزالة { $what }
fields-remove-short = إزالة
fields-removed = أُزيل: { $what }.
fields-bring-back = إرجاع
fields-move-up = نقل { $what } إلى أعلى
fields-move-down = نقل { $what } إلى أسفل
fields-moved = رقمه الآن { $place } من { $count }
fields-date-placeholder = 2025-10-17 أو آذار/مارس 2025
fields-date-not-known = غير معروف
fields-date-read =
    { $precision ->
        [year] { $date } (السنة)
        [month] { $date } (الشهر)
       *[other] { $date }
    }
fields-date-ambiguous = أي اليومين؟
fields-date-unread = لم يُقرأ تاريخا بعد. اكتب 2025-10-17 أو 2025-10 أو 2025، أو الشهر بالحروف.
