### Controls that several pages share: dates, lists, languages.

fields-not-stated = 未说明
fields-language-not-known = 语言不详
fields-in-language = { $what }，{ $language }
fields-search-to-add = 输入以查找
fields-type-or-choose = 请输入，或从列表中选择
fields-remove = 移除{ $what }
fields-remove-short = 移除
fields-removed = { $what }已移除。
fields-bring-back = 恢复
fields-move-up = 上移{ $what }
fields-move-down = 下移{ $what }
fields-moved = 现为第 { $place } 项，共 { $count } 项
fields-date-placeholder = 2025-10-17 或 2025年3月
fields-date-not-known = 不详
fields-date-read =
    { $precision ->
        [year] { $date }（年）
        [month] { $date }（月）
       *[other] { $date }
    }
fields-date-ambiguous = 是两个日期中的哪一个？
fields-date-unread = 尚未读作日期。请写 2025-10-17、2025-10、2025，或用文字写月份。
