### Where states stand, packages of provisions, and the outlook of a package.

positions-page = 立场
positions-go = 转到立场
positions-sub = 仅供本工作台使用：本页内容一概不进入文件或信封。
positions-none = 尚无共同案文，因此没有可供表态的措辞。
positions-wordings = 措辞
positions-views = 视图
positions-view-positions = 立场
positions-close = 关闭
positions-keep = 保存
positions-remove = 移除
positions-saved = 立场已保存。
positions-removed = 已移除。

## One wording.

positions-paragraph = 第 { $number } 段
positions-package-named = 一揽子方案：{ $title }
positions-package-kind = 一揽子方案
positions-proposal = 提案
positions-proposal-of = { $state }的提案
positions-words-of-text = 案文的词语
positions-other = 其他条目
positions-spoken-by = 已表态：{ $states }
positions-nobody-spoke = 尚无人就这些词语表态。
positions-panel = 措辞
positions-said = 各方表态
positions-not-spoken = 尚未表态
positions-not-spoken-explains = 这并不说明它们的看法。
positions-all-spoke = 所有参加国均已表态。
positions-asked-for = 要求采用的词语
positions-stale = 针对先前词语；不计为对今天词语的表态
positions-version-not-noted = 未记录针对哪一版本
positions-replaced = 已由后来的表态取代
positions-differing = 该国另有说法不同的表态
positions-date-not-known = 日期不详
positions-edit = 编辑
positions-edit-of = 编辑{ $state }的立场
positions-edit-title = 编辑立场

## Recording a position.

positions-record = 记录立场
positions-record-on-it = 记录对此的立场
positions-state = 国家
positions-subject = 措辞
positions-value = 所作表态
positions-source = 在何处表态
positions-source-hint = 会议、照会或电子邮件：以便日后查找
positions-date = 时间
positions-asks-language = 这些词语的语言
positions-asks = 要求采用的词语
positions-asks-hint = 按该国的原话填写，仅在其要求采用某些词语时填写
positions-problem-state = 请说明是哪个国家。
positions-problem-subject = 请说明针对哪一措辞。
positions-problem-value = 请说明该国如何表态。
positions-problem-source = 请说明该国在何处表态。

## Packages.

positions-package = 一揽子方案
positions-whole-text = 无：全部案文
positions-package-new = 建立一揽子方案
positions-package-edit = 编辑一揽子方案
positions-package-remove = 移除一揽子方案
positions-package-saved = 一揽子方案已保存。
positions-package-title = 名称
positions-package-needed = 应有多少国家
positions-package-needed-hint = 可不填
positions-package-parts = 各段及其所考虑的措辞
positions-wording = 措辞
positions-problem-title = 请为一揽子方案命名。
positions-problem-parts = 请至少选择一段。
positions-problem-needed = 1 或以上的整数。

## The outlook.

positions-outlook = 总体立场
positions-reckoning = 正在得出总体立场。
positions-range = { $least } 至 { $most }
positions-range-explains =
    { $least ->
       *[other] 按自身表态，{ $least } 个国家可以同意；加上所有答复未定的国家，为 { $most } 个。
    }
positions-needed =
    { $needed ->
       *[other] 此一揽子方案应有 { $needed } 个国家。
    }
positions-weighs = 一揽子方案中：第 { $numbers } 段
positions-groups = 各国对整个一揽子方案的表态
positions-column-said = 表态
positions-column-count = 国家数
positions-column-states = 哪些国家
positions-no-position-explains = 未表明立场并不说明该国的看法，也不等于反对。
positions-earlier = 仅就先前词语表态：{ $states }
positions-side-by-side = 并存而说法不同的表态：{ $states }
positions-smallest-change = 可使更多国家同意的最小改动
positions-swap-proposal = 第 { $number } 段：采用{ $state }的提案，可使{ $states }同意。
positions-swap-text = 第 { $number } 段：采用案文的词语，可使{ $states }同意。
positions-no-change =
    { $aim ->
       *[other] 在现有措辞中，未找到可使 { $aim } 个国家同意的改动。
    }
positions-reaches =
    { $count ->
       *[other] 届时有 { $count } 个国家可以同意。
    }
positions-loses = 届时不再同意：{ $states }
positions-exact-none = 这是确切结果：所有改动均已排除。
positions-exact = 这是确切结果：所有更小的改动均已排除。
positions-bounded =
    { $count ->
       *[other] 这是一个界限：查找提前结束。可能有更小的改动，但不会少于 { $count } 处替换。
    }
positions-depends = 取决于什么
positions-depends-none = 没有未定的答复。
positions-open-on = { $states }：对第 { $numbers } 段尚未确定
