clearance-answer-awaited = 待答复
clearance-answer-cleared = 同意
clearance-answer-with-changes = 修改后同意
clearance-answer-ad-referendum = 待核准

change-ask-clearance = 已就 { $reference } 征询{ $addressee }
change-answer-clearance = 已记录{ $addressee }对 { $reference } 的答复
change-confirm-entries = 已记录代表团的确认
error-hand-in-private-kind = { $about } 属于从不离开代表团的种类。
error-hand-in-private-kind-hint = 批注、任务、立场和对首都的征询留在此处。请提交措施本身。
error-hand-in-kind = { $about } 不单独提交。
error-hand-in-kind-hint = 请提交其所属的措施。
error-hand-in-two-wordings = { $about } 有两种措辞。
error-hand-in-two-wordings-hint = 请先从中选择，然后提交。
error-hand-in-audience = { $about } 仅供您本人或本代表团。
error-hand-in-audience-hint = 请将可见范围设定为共同主席或更广，然后提交。
error-withdraw-not-handed-in = { $about } 未提交。
error-withdraw-not-handed-in-hint = 没有可撤回的内容。
error-confirm-not-handed-in = { $about } 未提交，因此无法确认。
error-confirm-not-handed-in-hint = 请先提交。代表团所确认的，是他方所见的条目。
hand-in-left-editor-links =
    { $count ->
       *[other] 编辑所作的 { $count } 项段落关联
    }
hand-in-left-second-readers =
    { $count ->
       *[other] { $count } 个来源的第二核对人
    }
hand-in-left-stale-languages =
    { $count ->
       *[other] { $names }的词语：所译为较早版本
    }
hand-in-left-unknown-keys =
    { $count ->
       *[other] { $count } 个不属于措施的部分：{ $names }
    }
clearance-since =
    { $since ->
        [cleared] 自{ $who }核可以来
        [answered] 自{ $who }答复以来
        [asked] 自征询{ $who }以来
       *[confirmed] 自代表团确认以来
    }
clearance-changed-words =
    { $words ->
       *[other] { clearance-since }改动 { $words } 个词语
    }
clearance-changed-details =
    { $details ->
       *[other] { clearance-since }改动 { $details } 处细节
    }
clearance-n-words =
    { $words ->
       *[other] { $words } 个词语
    }
clearance-n-details =
    { $details ->
       *[other] { $details } 处其他细节
    }
clearance-changed-both = { clearance-since }改动 { clearance-n-words }和 { clearance-n-details }
error-clearance-not-own = { $about } 不是本代表团撰写的内容。
error-clearance-not-own-hint = 只就本国的措施、以工作版本征询首都。
error-clearance-two-wordings = { $about } 有两种措辞。
error-clearance-two-wordings-hint = 请先从中选择，然后提出征询。
error-clearance-no-proposal = 没有可在此载入 { $about } 的建议。
error-clearance-no-proposal-hint = 日期和代码在卡片中手工改动。
error-clearance-typing = { $about } 中有已输入但尚未保存的内容。
error-clearance-typing-hint = 请先按 Ctrl+S 保存，或予以放弃。
error-sheet-version-gone = 版本 { $about } 的词语已不在此文件中。
error-sheet-version-gone-hint = 请就今天的版本重新征询。
sheet-kind = 待核可的措施
sheet-line = 核可单 { $code }
sheet-marking = 仅供代表团及其首都使用
sheet-page = 第 { $page } 页，共 { $pages } 页
sheet-reference = 编号
sheet-version = 版本
sheet-state = 国家
sheet-addressee = 送
sheet-asked = 征询日期
sheet-due = 请最迟于此日期答复
sheet-code = 核可单代码
sheet-how = 如何答复
sheet-how-1 = 1. 请阅读下页的词语。
sheet-how-2 = 2. 如希望采用其他词语，请写在最后一栏。空白单元格表示同意。
sheet-how-3 = 3. 请在下方一项答复旁标 X，并填写文号和日期。
sheet-how-4 = 4. 请保存本文档并发回。请勿改动核可单代码和各行编号。
sheet-answer = 您的答复
sheet-answer-what = 答复
sheet-answer-here = 请写在此处
sheet-cleared = 同意
sheet-with-changes = 修改后同意
sheet-ad-referendum = 待核准
sheet-answer-reference = 答复文号
sheet-answer-date = 日期
sheet-answer-function = 答复人（职务）
sheet-answer-note = 说明
sheet-words = 措施的词语
sheet-column-number = 编号
sheet-column-part = 部分
sheet-column-words = 所拟词语
sheet-column-yours = 您的措辞
sheet-row-title = 标题
sheet-row-official-title = 正式标题
sheet-row-summary = 摘要
sheet-row-heading = { $number } 的小标题
sheet-row-clause = { $number } 的正文
sheet-row-exemption = 例外 { $number }
sheet-row-exemption-type = 例外 { $number }：种类
sheet-row-exemption-decider = 例外 { $number }：由谁决定
sheet-row-exemption-condition = 例外 { $number }：条件
sheet-row-exemption-expiry = 例外 { $number }：截至
sheet-row-date = 日期
sheet-row-stage = 法律阶段
sheet-stage-as-at = { $stage }（截至{ $date }）
sheet-row-application = 适用情况
sheet-row-sunset = 终止
sheet-row-review = 审查
sheet-row-enforcement = 执行
sheet-row-act = 国内文书
sheet-row-categories = 类别
sheet-row-paragraphs = 国际文书
sheet-row-source = 来源
sheet-standing-current = 此核可单所载为今天的词语。
sheet-standing-earlier = 此核可单所载为较早版本。答复计为对该版本的答复；其后的变化已显示。
sheet-standing-unknown-version = 条目在此文件中，但没有此核可单上的版本（{ $code }）。可能是另一文件的核可单。
sheet-standing-unknown-entry = 此文件中没有条目使用此核可单上的编号（{ $code }）。它属于另一文件。
sheet-standing-no-code = 此文档没有核可单代码。
sheet-standing-unreadable = 此文档无法作为核可单读取。可将其与某项征询一并保存，并手工录入答复。
sheet-remark-comment = 有一条批注：{ $words }
sheet-remark-table = 有一行并非出自我方：{ $words }
sheet-remark-line = 有一句并非出自我方：{ $words }
sheet-remark-tracked = 部分内容带有修订标记，已按接受修订读取。
sheet-remark-no-answer = 未标明答复。
sheet-remark-several-answers = 标明了不止一项答复。
sheet-remark-mark = 某项答复旁所写并非明确的标记，请选定答复：{ $words }
sheet-remark-cleared-with-words = 已标明核可，但另提出了措辞。
sheet-remark-in-place = 我方词语被直接改动，旁边另有措辞：{ $words }
sheet-remark-emptied = 我方词语被删去：{ $words }
sheet-remark-row-gone = 我方有一行已不在：{ $words }
sheet-remark-date = 日期有两种读法或无法读取：{ $words }
