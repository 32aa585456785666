### The page of texts that are drafted here.

common-text-page = 共同案文
common-text-go = 转到共同案文
common-text-new = 新案文
common-text-new-action = 开始新案文
common-text-explains = 在此起草的案文：各代表团谈判的共同案文和示范措施。提交之前，它们只留在本工作台。
common-text-none = 尚未开始任何案文。
common-text-untitled = 无标题
common-text-clauses =
    { $count ->
        [0] 没有条款
       *[other] { $count } 条条款
    }
common-text-waits = 已输入，尚未保存
common-text-all = 全部案文
common-text-title = 标题
common-text-title-in = 标题（{ $language }）
common-text-kind = 案文种类
common-text-authentic = 作准语言
common-text-numbering = 编号方式
common-text-languages = 并列语言
common-text-begin = 开始
common-text-keep = 保存此版本
common-text-hand-in = 提交
common-text-hand-in-title = 提交“{ $title }”？
common-text-hand-in-explains = 提交后，其他各方即有案文的现有内容。注记、先前措辞和姓名留在此处。
common-text-hand-in-stale =
    { $count ->
       *[other] { $count } 份先前措辞的译文不随同提交。
    }
common-text-handed-in =
    { $state ->
        [no] 未提交
        [otherwise] 提交后有改动
       *[as-it-is] 已按现有内容提交
    }
common-text-handed-in-done = 已提交：{ $title }
common-text-typing = 尚未保存
common-text-saved = 已于 { $time } 保存
common-text-kept = 版本已于 { $time } 保存
common-text-same = 与上次保存的版本没有不同。
common-text-conflict = 其间有人改动了一条条款。两种措辞均已保留；请在“待协调”中选择。
common-text-drop = 撤回已输入的内容
common-text-drop-explains = 案文将恢复为上一版本的内容。
common-text-one-version = 此文本目前只有一个版本。
