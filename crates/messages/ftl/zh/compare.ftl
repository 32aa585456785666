### Texts beside each other: clauses of many states, versions, fields of several measures.

align-heading = 各国文本的措辞
align-status = 每个事项一行，每个国家一列。词语均出自各国文本；此处没有任何内容是某国的提案。
align-idea = 事项
align-empty = —
align-note = 各行由比较词语得出；百分比表示确定程度。空白单元格表示在该文本中未找到关于此事项的条款，别无他意。
align-confidence = { $percent }%
align-likeness-equal = 措辞相同
align-likeness-near = 措辞相近
align-likeness-different = 措辞不同
error-align-no-clauses = 这些措施都没有含词语的条款。
error-align-no-clauses-hint = 请先录入或导入文本的条款；标题和摘要按字段比较。
error-align-too-many = 这些措施共有 { $about } 条条款；最多可并列 20,000 条。
error-align-too-many-hint = 请减少措施，或选择一个类别。
error-compare-one-alone = 只有一项措施，无法比较。
error-compare-one-alone-hint = 请指明两项或更多措施，或同一措施的两个版本。
compare-heading = 比较
compare-status = 逐字段、逐条款比较。增添的内容加下划线，删去的内容加删除线。
compare-field = 字段
compare-same = 相同
compare-differs = 不同
compare-partly = 部分措施有说明
compare-covers = 一项涵盖另一项
compare-not-stated = 未说明
compare-yes = 是
compare-no = 否
