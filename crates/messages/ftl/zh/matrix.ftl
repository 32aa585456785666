### 作为文件的对照表。

matrix-status-as-at = 截至{ $date }的情况
matrix-changes-since = 自{ $since }以来的变动
matrix-basis = 根据所提交的资料汇编，不影响各国立场。
matrix-check-code = 核对码：{ $words }
matrix-page-of = 第 { $page } 页，共 { $pages } 页
matrix-marking = 分发
matrix-notes = 注

## Heads of the rows.

matrix-row-number = 序号
matrix-state = 国家
matrix-state-code = 代码

## In a cell.

matrix-stage-not-stated = 未说明阶段
matrix-exemptions = { $count } 项豁免
matrix-more = 另有 { $count } 项
matrix-change-text = 变动：措辞
matrix-change-stage = 变动：阶段
matrix-change-cell = 变动：条目
matrix-column-unverified = 尚未与正式文本核对

## Names of the sheets; 31 characters at most.

matrix-sheet-matrix = 对照表
matrix-sheet-legend = 说明
matrix-sheet-provenance = 来源

## The legend.

matrix-legend-category = 类别
matrix-legend-obligation = 段落
matrix-legend-commitment = 承诺
matrix-legend-entries = 如何阅读单元格
matrix-legend-entry = 条目首行为来源所述的法律阶段；其下为文书、年份和所述豁免的数目。
matrix-legend-changed = 单元格起始边的竖线和末尾的文字标明变动。
matrix-legend-empty = 空白单元格对该国不作任何说明。
matrix-legend-words = 未列措施之处
matrix-legend-reported = 已记录一项措施。
matrix-legend-held = 应该国要求，措施由共同主席保存。
matrix-legend-stated-none = 该国表示没有措施。
matrix-legend-none-found = 有记录的检索未发现措施。
matrix-legend-not-applicable = 因所述理由，该栏不可能涉及该国。
matrix-legend-received = 已收到该国资料，正在录入。
matrix-legend-no-information = 已询问该国；尚未收到这方面的资料。
matrix-legend-unchecked = 尚未就此查考。

## Where each entry comes from; for the desk only.

matrix-provenance-reference = 编号
matrix-provenance-title = 标题
matrix-provenance-stage = 法律阶段
matrix-provenance-submission = 所提交资料
matrix-provenance-sheet = 工作表
matrix-provenance-row = 行
matrix-provenance-received = 收到日期
