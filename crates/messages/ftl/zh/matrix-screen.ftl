matrix-screen-title-category = 按类别列出的措施
matrix-screen-title-obligation = 按国际文书段落列出的措施
matrix-screen-title-commitment = 按承诺列出的措施
matrix-screen-sub = { $states } 个国家 · { $kind ->
        [obligation] { $columns } 个段落
        [commitment] { $columns } 项承诺
       *[category] { $columns } 个类别
    } · 截至 { $date }的情况
matrix-screen-changed-count = { $count } 个单元格有变化
matrix-screen-changed = 有变化
matrix-screen-columns = 列
matrix-screen-categories = 类别
matrix-screen-paragraphs = 段落
matrix-screen-commitments = 承诺
matrix-screen-group = 部门
matrix-screen-stage = 法律阶段
matrix-screen-region = 区域
matrix-screen-any = 不限
matrix-screen-all = 全部
matrix-screen-since = 自此以来的变化
matrix-screen-state = 国家
matrix-screen-unverified = 尚未与正式文本核对
matrix-screen-stage-not-stated = 未说明阶段
matrix-screen-exemptions = { $count } 项例外
matrix-screen-more = 另有 { $count } 项
matrix-screen-measures = { $count } 项措施
matrix-screen-empty = 没有国家的条目符合条件。请去掉一个筛选条件，或添加来件。
matrix-screen-panel = 单元格的来源
matrix-screen-all-in-cell = 此单元格的全部措施
matrix-screen-nothing-here = 此处没有记录措施。
matrix-screen-file-name = matrix
matrix-screen-export-explains = 文件所示矩阵与屏幕一致，但不含所选读者不可见的内容。
matrix-screen-audience = 读者
matrix-screen-audience-desk = 本工作台
matrix-screen-audience-delegation = 本代表团
matrix-screen-audience-cochairs = 共同主席
matrix-screen-audience-participants = 与会方
matrix-screen-audience-public = 公众
matrix-screen-format = 格式
matrix-screen-format-xlsx = 工作簿 (XLSX)
matrix-screen-format-html = 网页 (HTML)
matrix-screen-format-csv = 文本表格 (CSV)
matrix-screen-format-json = 供程序使用 (JSON)
matrix-screen-language = 语言
matrix-screen-paper = 纸张
matrix-screen-paper-a4 = A4
matrix-screen-paper-a3 = A3
matrix-screen-paper-letter = 信纸
matrix-screen-choose-place = 选择位置…
matrix-screen-exported = 矩阵已写入 { $path }
matrix-screen-check-code = 校验词：{ $words }

## Moments, layouts, copies.

matrix-screen-known = 所知截至
matrix-screen-now = 现在
matrix-screen-beside = 并列日期
matrix-screen-two-dates = 两个日期并列
matrix-screen-one-date = 单一日期
matrix-screen-differing = 仅有差异的国家
matrix-screen-empty-then = 该日期尚无符合条件的记录。
matrix-screen-none-differ = 两个日期之间没有单元格不同。
matrix-screen-sub-two = 截至{ $earlier }和{ $later }所知 · { $differing ->
        [0] 没有单元格不同
       *[other] { $differing } 个单元格不同
    }
matrix-screen-difference-new = 新增
matrix-screen-difference-gone = 已不在
matrix-screen-difference-other = 不同
matrix-screen-difference-text = 措辞不同
matrix-screen-looking-back = 按登记册在{ $date }所知显示。此后收到的不在此处，也不能修改。
matrix-screen-back-to-now = 回到现在
matrix-screen-footnotes = 脚注
matrix-screen-copy = 复制为表格
matrix-screen-copied = 已复制：可粘贴到 Word 或 Excel
matrix-screen-copy-again = 系统不允许复制，请再试一次。
matrix-screen-for-whom = 读者：{ $audience }
matrix-screen-layout = 版式
matrix-screen-layout-none = 未保存
matrix-screen-layout-save = 保存版式…
matrix-screen-layout-save-title = 将所示内容存为版式
matrix-screen-layout-explains = 版式保存列、筛选、读者和日期，不保存内容。
matrix-screen-layout-name = 名称
matrix-screen-layout-keep = 保存
matrix-screen-layout-replaces = 已有同名版式，将被替换。
matrix-screen-layout-saved = 版式“{ $name }”已保存
matrix-screen-layout-forget = 删除
matrix-screen-layout-forget-this = 删除版式“{ $name }”
matrix-screen-layout-forgotten = 版式“{ $name }”已删除
matrix-screen-layout-name-missing = 请为它命名。
matrix-screen-layout-name-long = 名称最多80个字符。
