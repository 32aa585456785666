### The overview, tasks and comments.

overview-page = 概览
overview-action-go = 转到概览
overview-demo-day = 演示自 { $day } 起计算。
overview-no-meeting = 尚未设定会议。
overview-no-meeting-explains = 设定会议及其期限后，本页按日倒计时。
overview-set-meeting = 设定会议
overview-edit-meeting = 会议和期限
overview-date-open = 日期待确认
overview-hour-open = 时间待确认
overview-moment = { $day }，{ $hour }，{ $place }（{ $offset }）
overview-moment-nowhere = { $day }，{ $hour }（{ $offset }）
overview-in =
    { $days ->
        [0] 今天
        [1] 明天
       *[other] { $days } 天后
    }
overview-ago =
    { $days ->
        [0] 今天早些时候
        [1] 昨天
       *[other] { $days } 天前
    }
overview-overdue =
    { $days ->
        [1] 昨天到期
       *[other] { $days } 天前到期
    }
overview-working-left =
    { $days ->
        [0] 已无工作日
       *[other] 还剩 { $days } 个工作日
    }
overview-over = 已结束
overview-rest = 当地为{ $why }
overview-not-counted = 会议的日期和时间确定之前不作计算
overview-deadlines = 期限
overview-no-deadlines = 尚未设定期限。
overview-due-what = 到期事项
overview-due-when = 时间
overview-due-left = 剩余

overview-since = 变化情况
overview-since-from = 自
overview-since-opened = 上次打开文件以来（{ $day }）
overview-since-meeting = { $title }（{ $day }）
overview-since-day = 其他日期
overview-since-day-field = 对照日期（以该日结束时为准）
overview-since-none = 此后没有变化。
overview-since-choose = 请选择对照日期。
overview-since-count =
    { $count ->
       *[other] { $count } 项措施
    }
overview-since-more = 共 { $total } 项，列出最近 { $shown } 项。选择较晚的日期，列出的较少。
overview-became-new = 新增
overview-became-removed = 已移除
overview-became =
    { $what ->
        [text] 词语
        [exemptions] 例外
        [stage] 法律阶段
        [dates] 日期
        [scope] 涵盖范围
        [links] 国际文书
        [act] 国内文书
        [sources] 资料来源
        [audience] 可见范围
       *[other] 其他字段
    }
overview-stage-step = { $before } → { $now }
overview-stage-none = 未说明
overview-versions = 比较版本
overview-versions-title = 词语的变化
overview-no-words = 词语相同；其他字段有变化。

overview-reminders = 即将到期
overview-due-soon =
    { $count ->
       *[other] { $count } 件事项即将到期
    }
overview-drafts = 正在撰写
overview-draft-untitled = 无标题
overview-draft-saved = 已于 { $time } 保存
overview-board = 来件
overview-board-open = 转到来件
overview-awaited = 预计会有，尚未收到
overview-nothing-received = 尚未收到来件。

overview-tasks = 任务
overview-no-tasks = 没有记录待办事项。
overview-no-tasks-here = 此条目没有任务。
overview-task-add = 添加任务
overview-task-new = 新任务
overview-task-edit = 任务
overview-task-title = 要做什么
overview-task-due = 截止日期
overview-task-for = 交由（职务）
overview-task-for-whom = 交由{ $function }
overview-task-about = 关于
overview-task-done = 完成
overview-task-done-on = { $day } 完成
overview-task-mark = 完成：{ $title }
overview-task-open-about = 打开{ $title }
overview-task-change = 修改
overview-task-change-which = 修改{ $title }
overview-tasks-done-shown = 也显示已完成的
overview-keep = 保存
overview-remove = 移除
overview-removed = 已移除。可以撤销。

overview-comments = 批注
overview-comments-explain = 批注只留在您本人或本代表团处，不列入任何文件，也不随任何提交内容发出。
overview-no-comments = 尚无批注。
overview-comment-add = 添加批注
overview-comment-text = 批注
overview-comment-audience = 谁可阅读
overview-comment-me = 仅本人
overview-comment-delegation = 本代表团
overview-comment-settle = 了结
overview-comment-settle-which = 了结：{ $text }
overview-comment-settled = { $day } 了结
overview-comment-open-again = 重新打开
overview-comment-open-again-which = 重新打开：{ $text }
overview-comment-written = { $author }，{ $time }
