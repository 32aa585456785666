### Measures beside each other: field by field, clause by clause, and the wording of national texts.

compare-screen-section = 比较
compare-screen-page = 比较措施
compare-screen-wording-page = 各国措辞
compare-screen-go = 转到所比较的措施
compare-screen-wording-go = 转到各国文本的措辞
compare-screen-chosen-action = 比较所选措施
compare-screen-title = 比较措施
compare-screen-measures-count =
    { $count ->
       *[other] { $count } 项措施
    }
compare-screen-fields-count = 字段：{ $all } = { $same } 相同 + { $differ } 不同 + { $some } 仅部分列出
compare-screen-clauses-count = 条款：{ $all } = { $same } 相同 + { $differ } 措辞不同 + { $some } 仅部分文本有
compare-screen-chosen = 正在比较的措施
compare-screen-remove = 移出{ $what }
compare-screen-remove-all = 全部移出
compare-screen-add = 添加
compare-screen-find = 查找措施
compare-screen-none-found = 没有措施含有这些词语。
compare-screen-full = 正在比较 { $most } 项措施；如需添加，请先移出一项。
compare-screen-choose =
    { $count ->
        [0] 请选择两项或更多措施，最多 { $most } 项：可在此按词语查找，或在措施列表中按空格键选择，再用“比较所选措施”。
        [1] 已选择一项措施。请再添加一项与之比较。
       *[other] 请选择两项或更多措施，最多 { $most } 项。
    }
compare-screen-comparing =
    { $count ->
       *[other] 正在比较 { $count } 项措施
    }
compare-screen-only-differs = 仅显示不同之处
compare-screen-nothing-differs = 这些措施之间没有不同。
compare-screen-to-wording = 各国文本的措辞
compare-screen-to-fields = 这些措施的字段
compare-screen-save = 保存…
compare-screen-panel = 单元格的来源
compare-screen-table = 各项措施的字段和条款
compare-screen-corner = 字段
compare-screen-no-state = 无国家
compare-screen-not-stated = 未说明
compare-screen-agreement =
    { $agreement ->
        [same] 相同
        [partly] 部分措施有说明
        [covers] 一项涵盖另一项
       *[differs] 不同
    }
compare-screen-letter =
    { $of ->
        [wording] 措辞 { $letter }：
       *[value] 值 { $letter }：
    }
compare-screen-clauses = 条款
compare-screen-clause = 条款 { $number }
compare-screen-clause-count =
    { $count ->
        [0] 没有条款
       *[other] { $count } 条条款
    }
compare-screen-clause-agreement =
    { $agreement ->
        [same] 措辞相同
        [partly] 见于部分措施，措辞相同
       *[differs] 措辞不同
    }
compare-screen-not-compared = 以下语文未比较：{ $languages }
compare-screen-clause-first = 其他措辞均与此对照。
compare-screen-no-clause = 没有这一条款
compare-screen-imprecise = 文本较长：显示的片段比所需的大。
compare-screen-field =
    { $field ->
        [authentic] 作准语言
        [stage_reason] 法律阶段为何与日期不一致
        [application_reason] 适用情况为何与日期不一致
        [numbering] 条款编号方式
        [title_only] 对方仅见标题
        [act-type] 文书种类
        [act-authority] 文书的主管机关
        [act-number] 文书编号
        [act-date] 文书所载日期
        [act-title] 文书标题
        [act-amends] 文书所修正的文书
       *[other] { $field }
    }

## Wording in national texts.

compare-screen-wording-title = 各国文本的措辞
compare-screen-wording-explains = 每个事项一行，每个国家一列。词语均出自各国文本；此处没有任何内容是某国的提案。
compare-screen-ideas =
    { $count ->
       *[other] { $count } 个事项
    }
compare-screen-states =
    { $count ->
       *[other] { $count } 个国家
    }
compare-screen-to-look-at =
    { $count ->
       *[other] { $count } 个单元格请查看
    }
compare-screen-wording-choose = 请在上方选择一个类别，并列阅读其文本；或选择措施进行比较。
compare-screen-wording-none = 在这些文本中未找到任何事项。
compare-screen-texts = 文本
compare-screen-of-chosen =
    { $count ->
        [0] 未选择措施
       *[other] 所选 { $count } 项措施的文本
    }
compare-screen-aligning = 正在并列各文本
compare-screen-cancelled = 已取消。未作任何改动。
compare-screen-again = 重新开始
compare-screen-idea = 事项
compare-screen-shape =
    { $shape ->
        [definition] 定义
        [prohibition] 禁止
        [exemption] 例外
        [penalty] 处罚
        [entry-into-force] 生效
       *[other] 其他
    }
compare-screen-not-in-text = 不在此文本中
compare-screen-likeness =
    { $likeness ->
        [alone] 仅见于此文本
        [shared] 数份文本措辞相同
        [first] 自有措辞
        [near] 与措辞 A 相近
        [different] 与措辞 A 不同
       *[equal] 措辞相同
    }
compare-screen-confidence =
    { $sure ->
        [sure] 确定：{ $percent }%
        [fairly] 较为确定：{ $percent }%
       *[unsure] 不确定，请查看：{ $percent }%
    }
compare-screen-place = { $state } · 事项 { $number }
compare-screen-empty-explains = 在{ $state }的文本中未找到关于此事项的条款，仅此而已。
compare-screen-also = 该国其他文本中亦有
compare-screen-measure = 措施
compare-screen-variants =
    { $count ->
       *[other] 此事项有 { $count } 种措辞
    }

## Saving.

compare-screen-save-title =
    { $what ->
        [wording] 保存各国文本的措辞
       *[comparison] 保存比较结果
    }
compare-screen-save-explains = 文件仅供本工作台使用：以您所选的语言显示屏幕上的全部内容。
compare-screen-file-name =
    { $what ->
        [wording] 措辞
       *[comparison] 比较
    }
compare-screen-saved = 已保存：{ $path }
