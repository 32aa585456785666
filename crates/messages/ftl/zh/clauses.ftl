### The editor of clauses: tools, references, pasting, model clauses.

clauses-editor = { $text }，{ $language }
clauses-keys = 按 Enter 开始新条款，按 Tab 和 Shift Tab 改变层级，按 Alt 加上下箭头移动条款，按井号插入引用。先按 Escape，再按 Tab，即可离开文本。
clauses-tools = 条款工具
clauses-new = 新条款
clauses-nest = 降一级
clauses-unnest = 升一级
clauses-up = 上移
clauses-down = 下移
clauses-heading = 小标题
clauses-refer = 引用
clauses-models = 示范条款
clauses-undo = 撤销
clauses-redo = 重做
clauses-lines = 行号
clauses-authentic = 作准

clauses-reference = 引用 { $number }
clauses-reference-broken = 所引用的条款已不存在
clauses-broken =
    { $count ->
       *[other] 有 { $count } 处引用所指的条款已不存在。
    }
clauses-broken-in = 在 { $number } 中显示
clauses-refer-title = 引用条款
clauses-refer-explains = 引用处显示该条款的编号；条款移动时，编号随之更新。
clauses-refer-clause = 条款

clauses-stale = 所译为先前措辞
clauses-stale-count =
    { $count ->
       *[other] { $count } 条条款所译为先前措辞
    }
clauses-stale-confirm = 意思仍然相同

clauses-paste-title = 粘贴的内容
clauses-paste-explains = 文本已按其编号分为条款。层级如不合适，请加以更改；编号将重新生成。
clauses-paste-was = 原为
clauses-paste-becomes = 改为
clauses-paste-words = 词语
clauses-paste-level = 层级
clauses-paste-in = 将 { $number } 降一级
clauses-paste-out = 将 { $number } 升一级
clauses-paste-left-out = 作为页码略去
clauses-paste-plain = 粘贴为纯文本
clauses-paste-insert =
    { $count ->
       *[other] 插入 { $count } 条条款
    }

clauses-models-title = 示范条款
clauses-models-explains = 可作为起点的中性措辞。请在方括号内的备选措辞中选择，再按需要改写。
clauses-models-category = 类别
clauses-models-insert = 插入

