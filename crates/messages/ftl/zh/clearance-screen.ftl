### Clearance beside the fiche and on its own page; handing in; confirmation.

clearance-screen-title = 核可
clearance-screen-sub =
    { $awaited ->
        [0] 没有待答复的征询。
       *[other] 有 { $awaited } 项征询待答复。
    }
clearance-screen-overdue =
    { $count ->
       *[other] { $count } 项已逾期。
    }
clearance-screen-group-overdue = 已逾期
clearance-screen-group-awaited = 待答复
clearance-screen-group-answered = 已答复
clearance-screen-empty = 尚未征询首都任何部门。请打开本国的一项措施并提出征询。
clearance-screen-entry = 措施
clearance-screen-function = 征询对象
clearance-screen-due = 答复期限
clearance-screen-answer = 答复
clearance-screen-since = 其后变化
clearance-screen-next = 下一步
clearance-screen-panel = 核可和提交
clearance-screen-nobody = 尚未就此条目征询首都任何部门。
clearance-screen-unchanged = 其后没有变化。
clearance-screen-asked-on = { $date } 提出征询
clearance-screen-due-on = 最迟于 { $date } 答复
clearance-screen-answered-on = { $date } 答复
clearance-screen-version = 版本 { $version }
clearance-screen-their-reference = 对方文号 { $reference }
clearance-screen-what-changed = 变化内容
clearance-screen-proposals =
    { $count ->
       *[other] { $count } 项建议措辞
    }
clearance-screen-applied = 已载入条目
clearance-screen-by-hand = 需手工改动
clearance-screen-take-words = 采用这些词语
clearance-screen-taken = 建议的词语已载入条目。
clearance-screen-word-gone = 删去
clearance-screen-word-new = 增添

## Asking.

clearance-screen-ask = 征询首都
clearance-screen-ask-explains = 就现有词语分别征询各部门。该部门如有尚未答复的征询，则予以更新。
clearance-screen-ask-known = 曾征询的部门
clearance-screen-ask-other = 其他部门
clearance-screen-ask-add = 添加
clearance-screen-ask-due = 答复期限
clearance-screen-ask-do = 征询
clearance-screen-asked = 已提出征询。现在可以写出给各部门的核可单。

## Answers.

clearance-screen-record = 记录答复
clearance-screen-record-of = { $who }的答复
clearance-screen-record-what = 答复
clearance-screen-record-date = 答复日期
clearance-screen-record-reference = 文号
clearance-screen-record-note = 说明
clearance-screen-record-on = 所针对的内容
clearance-screen-record-on-asked = 征询时的词语
clearance-screen-record-on-current = 今天的词语
clearance-screen-record-do = 保存答复
clearance-screen-recorded = 答复已保存。

## The sheet.

clearance-screen-sheet = 写出核可单
clearance-screen-sheet-of = 给{ $who }的核可单
clearance-screen-sheet-explains = 两页 Word 文件（措施较长时页数更多），供从不使用本程序的人阅读。载有此条目的词语、日期、例外和资料来源；不含批注，也不含其他答复。
clearance-screen-sheet-language = 核可单的语言
clearance-screen-sheet-do = 选择位置
clearance-screen-sheet-name = 核可单 { $reference } { $who }
clearance-screen-sheet-written = 已写出：{ $file }
clearance-screen-take-in = 收录交回的核可单
clearance-screen-returned = 交回的核可单：{ $file }
clearance-screen-known = 这一文件先前已收录。
clearance-screen-question = 所答复的征询
clearance-screen-question-choose = 选择征询
clearance-screen-remarks = 请查看
clearance-screen-no-proposals = 没有建议其他措辞。
clearance-screen-take-in-do = 收录
clearance-screen-taken-in = 已作为{ $who }的答复收录；文件已保存。
clearance-screen-choose-answer = 选择答复

## Handing in.

clearance-screen-hand-in = 提交
clearance-screen-hand-in-none = 未提交：其他人看不到此条目。
clearance-screen-hand-in-same = 已按现有内容提交。
clearance-screen-hand-in-differs = 已提交；此处的词语较新。
clearance-screen-hand-in-title =
    { $count ->
       *[other] 提交 { $count } 个条目
    }
clearance-screen-hand-in-explains = 提交后，以下各方即可见条目的现有内容：{ $audience }。先前措辞、时间和姓名留在此处。
clearance-screen-hand-in-not-cleared = 未核可
clearance-screen-hand-in-nobody-asked = 尚未征询首都任何部门。
clearance-screen-hand-in-changed = 核可后有改动
clearance-screen-hand-in-not-taken = 未采用的拟议措辞
clearance-screen-hand-in-checks = 条目中的待定之处
clearance-screen-hand-in-left = 留在代表团
clearance-screen-hand-in-typing = 有已输入但尚未保存的内容，不会随同提交。
clearance-screen-hand-in-clear = 所征询的各部门均已核可这些词语。
clearance-screen-hand-in-already = 这些词语已经提交。
clearance-screen-hand-in-do = 提交
clearance-screen-hand-in-anyway = 仍然提交
clearance-screen-handed-in = 已提交。
clearance-screen-withdraw = 撤回
clearance-screen-withdraw-title = 撤回已提交的内容
clearance-screen-withdraw-explains = 撤回后，其他人不再看到此条目，其已提交的词语也从此文件中清除。您在此处的工作内容保留。撤回不能撤销，但可以重新提交。先前发出的副本不受影响。
clearance-screen-withdrawn = 已撤回。

## Confirmation.

clearance-screen-confirm = 记录确认
clearance-screen-confirm-title = 代表团已确认
clearance-screen-confirm-explains = 代表团表示，已提交的条目所印内容无误。
clearance-screen-confirm-by = 确认人（职务）
clearance-screen-confirm-date = 日期
clearance-screen-confirm-reference = 照会或电子邮件
clearance-screen-confirm-do = 保存确认
clearance-screen-confirmed = 代表团已确认：{ $who }
clearance-screen-confirmed-on = { $date }
clearance-screen-confirm-kept = 确认已保存。

clearance-screen-action-go = 转到核可
clearance-screen-hand-in-entry = 提交此条目
