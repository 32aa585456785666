### Bulk work: choosing many measures and changing them at once.

bulk-choose-row = 选择{ $title }
bulk-choose-all = 选择列表全部
bulk-chosen =
  { $count ->
   *[other] 已选择 { $count } 项
  }
bulk-choose-none = 全部不选
bulk-change = 修改…
bulk-copy = 复制为表格
bulk-copied =
  { $count ->
   *[other] 已复制 { $count } 行。
  }
bulk-copy-again = 表格已备好。请按 Ctrl+C 复制。
bulk-keys = 空格键选择一行，Shift+空格键选择自上次所选起的各行，Ctrl+A 选择整个列表，Ctrl+C 复制。
bulk-sort = 按{ $column }排序
bulk-title =
  { $count ->
   *[other] 修改 { $count } 项措施
  }
bulk-what = 修改内容
bulk-set-stage = 设定法律阶段
bulk-set-application = 设定适用情况
bulk-set-audience = 设定可见范围
bulk-set-authentic = 设定作准语言
bulk-set-trigger = 设定适用条件
bulk-set-existing-contracts = 设定现有合同如何处理
bulk-set-act = 设定国内文书
bulk-add-category = 添加类别
bulk-remove-category = 去掉类别
bulk-add-link = 关联国际文书的段落
bulk-remove-link = 去掉与段落的关联
bulk-value = 值
bulk-not-stated = 未说明
bulk-reason = 理由
bulk-reason-hint = 在此设定的阶段与各日期得出的不一致；理由随之保存。
bulk-preview = 预览
bulk-back = 更改选择
bulk-commit =
  { $count ->
   *[other] 修改 { $count } 个条目
  }
bulk-nothing = 不会有任何改动。
bulk-would = { $changed } 项将改动，{ $same } 项保持不变，{ $cannot } 项不能改动。
bulk-measure = 措施
bulk-before = 改动前
bulk-after = 改动后
bulk-outcome = 结果
bulk-outcome-changed = 改动
bulk-outcome-same = 保持不变
bulk-outcome-cannot = 不能改动
bulk-more =
  { $count ->
   *[other] 另有 { $count } 项
  }
bulk-done =
  { $count ->
   *[other] 已修改 { $count } 个条目。
  }
bulk-undo = 撤销

## Why a measure is left alone.

bulk-cannot-two-wordings = 有两种措辞；请先协调。
bulk-cannot-other-line = 与其他条目分开保存（工作版本或已提交版本）；请另行选择后修改。
bulk-cannot-being-edited = 其卡片中有已输入但尚未保存的内容。
bulk-cannot-other-state = 该国内文书属于另一国家。
bulk-cannot-no-words = 没有这种语言的词语。
bulk-cannot-no-act = 未录入可能援引该段落的国内文书。
bulk-reference = 编号
