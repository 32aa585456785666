### The common text from Word, marked-up copies, the rolling text with its brackets.

compilation-text = 案文
compilation-untitled = 无标题
compilation-no-text = 尚无共同案文。请引入共同主席的文件，或在单独的页面开始案文。
compilation-all-texts = 全部案文
compilation-to-rolling = 滚动案文
compilation-undo = 撤销
compilation-undone = 已撤销。
compilation-close = 关闭
compilation-views = 视图

## Going there.

compilation-go-rolling = 转到滚动案文
compilation-go-copies = 收录标注修改的副本
compilation-go-bring-in = 从 Word 引入

## The rolling text.

compilation-rolling-page = 滚动案文
compilation-rolling-sub = 无人提议改动的词语在方括号之外；方括号内为案文的词语和各代表团提出的词语。
compilation-as-now = 显示的是现在的内容，而不是所查看日期的内容。
compilation-tab-text = 案文
compilation-tab-four-column = 四栏对照
compilation-tab-provenance = 词语的来源
compilation-lines = 滚动案文各行
compilation-line = 第 { $line } 行
compilation-brackets =
    { $count ->
       *[other] { $count } 处方括号
    }
compilation-no-brackets = 没有方括号。无人提议改动这些词语。
compilation-own-brackets =
    { $count ->
       *[other] 案文本身有 { $count } 处方括号。
    }
compilation-held = { $state }：{ $count } 处
compilation-new-paragraph = 新段落
compilation-aside =
    { $count ->
       *[other] 有 { $count } 项提案针对其他词语，未予显示。
    }
compilation-bracket-open = 方括号 { $number }：{ $states }

## One bracket.

compilation-panel = 方括号
compilation-bracket-of = 第 { $number } 处，共 { $all } 处
compilation-bracket-line = 方括号 { $number }，第 { $line } 行
compilation-before = 上一处方括号
compilation-after = 下一处方括号
compilation-of-text = 案文的词语
compilation-words-go = 删去这些词语。
compilation-take = 采用此措辞
compilation-take-of = 采用此措辞：{ $states }
compilation-keep-text = 保留案文的词语
compilation-leave-out = 与案文一致，不加入这些词语
compilation-leave-out-paragraph = 不加入此段
compilation-own-words = 其他词语
compilation-own-words-label = 此处应有的词语
compilation-own-words-hint = 这些词语取代方括号，其中各项提案均视为已处理。
compilation-own-words-take = 采用这些词语
compilation-settled = 方括号已处理。

## Four columns, and where words come from.

compilation-column-paragraph = 段落
compilation-column-text = 共同主席案文
compilation-column-proposals = 各代表团提案
compilation-column-without-brackets = 无方括号
compilation-open = 在方括号内
compilation-provenance-explains = 逐行列出：哪些代表团就该行提出提案、有多少项提案、其中多少项由比较得出，以及提案出自哪些副本。
compilation-column-line = 行
compilation-column-delegations = 代表团
compilation-column-delegation = 代表团
compilation-column-proposal-count = 提案
compilation-column-compared = 由比较得出
compilation-column-copies = 副本
compilation-no-open-proposal = 没有未决提案

## Saving it.

compilation-save-as = 另存为
compilation-save-title = 保存滚动案文
compilation-save-explains = Word 文档载有带方括号和行号的案文、四栏对照以及词语的来源；其他格式载有其中一部分。
compilation-format-docx = Word 文档
compilation-format-html = 网页
compilation-format-xlsx = 工作簿
compilation-format-txt = 纯文本
compilation-format-json = 数据
compilation-file-name = 滚动案文
compilation-saved = 已保存：{ $path }

## Marked-up copies.

compilation-copies-page = 标注修改的副本
compilation-copies-sub = 各代表团发回的共同案文副本及其改动
compilation-copies-empty = 请选择副本或其文件夹。收录之前，先显示每份副本出自何方、作何改动。
compilation-copies-read = 正在读取副本。
compilation-choose-files = 选择副本
compilation-choose-folder = 选择文件夹
compilation-copies-drop = 收起
compilation-tab-files =
    { $count ->
       *[other] { $count } 个文件
    }
compilation-tab-changes =
    { $count ->
       *[other] { $count } 项改动
    }
compilation-receipt =
    { $rows ->
       *[other] { $rows } 项改动
    } = { $applied } 新 + { $same } 已有 + { $held } 待定
compilation-take-in =
    { $count ->
        [0] 保存文件
       *[other] 收录 { $count } 项改动
    }
compilation-taken-in =
    { $count ->
        [0] 文件已保存。没有新的改动。
       *[other] 已收录 { $count } 项改动。
    }
compilation-replace = 以代表团的新副本取代其较早的副本
compilation-column-file = 文件
compilation-column-whose = 何方副本
compilation-column-standing = 读取方式
compilation-column-changes = 改动
compilation-column-findings = 请查看
compilation-taken = 收录
compilation-not-taken = 待定；其内容均不收录
compilation-whose = { $file } 是何方的副本
compilation-named = 其中提到：{ $states }
compilation-whose-from-told = 您已说明
compilation-whose-from-author = 根据改动的作者
compilation-whose-from-file-name = 根据文件名称
compilation-standing-tracked = 有修订标记
compilation-standing-tracking-off = 与案文比较：没有修订标记
compilation-standing-partly-tracked = 有修订标记，也比较了词语
compilation-standing-unchanged = 没有改动
compilation-standing-earlier-version = 以较早版本为基础
compilation-standing-other-text = 另一份案文
compilation-standing-no-words = 没有文字
compilation-standing-unreadable = 无法读取
compilation-no-longer =
    { $count ->
       *[other] 先前的 { $count } 项提案已不在其中
    }
compilation-earlier-version = 以案文 { $time } 的较早版本为基础。其内容均不收录。
compilation-hint-state-open = 请在旁边说明由哪个代表团发送。
compilation-hint-earlier-copy = 请在上方说明是否取代较早的一份。
compilation-changes-list = 副本中的改动
compilation-found-none = 没有可收录的改动。
compilation-column-removed = 删去
compilation-column-inserted = 增添
compilation-column-made = 改动者
compilation-there-already = 已有

## The co-chairs' document.

compilation-bring-in-page = 从 Word 引入
compilation-bring-in-sub = 将共同主席的文件引入为共同案文的段落
compilation-bring-in-empty = 请选择共同主席的 Word 文档。引入之前，先显示其段落。
compilation-bring-in-over = 请选择共同主席的新文件。先与此处的共同案文比较并显示结果，再作改动。
compilation-choose-document = 选择文档
compilation-document-read = 正在读取文档。
compilation-document-drop = 收起
compilation-language = 语言
compilation-account =
    { $all ->
       *[other] { $all } 个段落
    } = { $new } 新 + { $changed } 有变化 + { $same } 相同
compilation-bring-in-take = 引入
compilation-brought-in =
    { $count ->
       *[other] 共同案文有 { $count } 个段落。
    }
compilation-removed = 文件中已不再有，将从案文中移除：
compilation-column-number = 编号
compilation-column-words = 词语
compilation-column-bucket = 比较结果
compilation-bucket-new = 新
compilation-bucket-changed = 有变化
compilation-bucket-same = 相同

## Which of a delegation's points the text has.

compilation-tab-points = 已载入的要点
compilation-points-explains = 仅供本工作台使用：代表团所希望的句子，以及今天的案文在何处载有该句。
compilation-column-point = 改动后的文字
compilation-column-taken-up = 案文所载
compilation-column-where = 位置
compilation-taken-up-verbatim = 逐字载入
compilation-taken-up-reworded = 以其他措辞载入
compilation-taken-up-not-in = 未载入
compilation-alike = 相似度 { $percent }%
compilation-point-removes = 拟删去：
