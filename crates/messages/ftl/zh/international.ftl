### International texts and their paragraphs.

international-page = 国际文书
international-go = 转到国际文书
international-sub = 各文书对国家的要求（以我们自己的句子表述），以及各段的核对程度。
international-find = 查找段落
international-all-texts = 全部文书
international-texts = 文书
international-theme = 主题
international-addressee = 对象
international-nature = 法律性质
international-any = 不限
international-none = 没有符合条件的段落。请显示全部，或减少词语。
international-show-all = 显示全部
international-reference-only = 保留以供援引；未列出其段落。
international-paragraphs = 段落
international-paraphrase = 转述，并非正式文本
international-own-part = 部分（我们自行划分）
international-own-part-of = 我们对{ $paragraph }自行作出的划分；文书本身未标字母。
international-parts = 我们自行划分的部分
international-verb = 执行动词
international-deadline = 期限
international-deadline-of = 期限 { $date }
international-source = 查阅于
international-note = 编辑说明
international-title-official = 正式标题
international-date = 日期
international-symbol = 文号
international-added = 添加到此文件

## How far a paragraph was checked here.

international-checked = 已与正式文本核对
international-signed-off = 已在此文件中由两人核对
international-one-reader = 已在此由一人核对；待第二人核对
international-differing = 两人录入的词语不同；未核对
international-held-out = 在屏幕上标明，不列入注明“最后”的文件。
international-may-be-final = 可列入注明“最后”的文件。
international-mark = 标记 { $mark }
international-readings = 核对记录
international-no-reading = 此处尚无人核对。需由两人分别核对，各自记录引文、所在位置和所读文件。
international-sign = 添加核对记录
international-sign-second = 添加第二次核对记录
international-sign-explains = 请照正式文本原样抄录词语。第二核对人抄录时不看第一次核对记录。核对人姓名随段落保存，交换时一并带出。
international-reader = 核对人（姓名或职务）
international-quote = 正式文本引文
international-locator = 所在位置
international-locator-hint = 页码和段落，例如“第76页，第278段”。
international-file-read = 所读文件
international-file-choose = 选择文件
international-file-same = 采用 { $file }
international-file-none = 未选择文件。
international-keep-reading = 保存此核对记录
international-quotes-differ = 引文与{ $reader }的引文不同。
international-quotes-differ-hint = 请将两者与文书对照。可更正您的引文，或保留两份核对记录：该段即算作未核对。
international-quote-other = { $reader }抄录的词语
international-keep-both = 保留两份核对记录
international-take-back = 撤回
international-read-on = { $reader }，{ $date }

## Measures linked to a paragraph.

international-measures = 与此段落关联的措施
international-no-measures = 此处没有关联的措施。
international-link = 关联措施
international-link-explains = 这些措施属于此段落由谁说明，分别记录：文书本身、国家或编辑。编辑所作的关联留在内部。
international-basis = 由谁说明
international-act-seen = 我已见过这些措施的文书，其中援引了此段落。
international-pick = 措施
international-pick-find = 查找措施
international-picked = { $count ->
   *[other] 已选择 { $count } 项措施
  }
international-pick-more = 只列出前 { $count } 项。请缩小搜索范围。

## Whom a treaty reaches.

international-applies = 适用对象
international-parties-of = 适用于{ $treaty }的缔约方。
international-no-list = 尚未引入缔约状况表，因此不说明谁是缔约方。
international-list-as-at = 截至 { $date } 的缔约状况表，{ $source }。
international-list-partial = 该表未列出全部缔约方：对表中没有的国家不作任何说明。
international-party = 缔约方
international-not-party = 非缔约方：不适用
international-not-known = 不在表中
international-since = 自 { $date } 起
international-not-a-party = 截至 { $date } 非{ $treaty }缔约方（{ $source }）
international-parties = 缔约方
international-bring-list = 引入缔约状况表
international-list-title = 缔约状况表：{ $treaty }
international-list-explains = 每行一个国家的工作簿或文本文件，也可将其粘贴在此。所有名称确定之前，不写入任何内容。
international-list-file = 选择文件
international-list-pasted = 或粘贴列表
international-list-from = 取自 { $file }
international-list-day = 状况截至
international-list-source = 该表来自何处
international-list-source-hint = 例如：保存人，联合国条约集。
international-list-complete = 该表是否列出全部缔约方？
international-list-complete-yes = 是：不在表中的即非缔约方
international-list-complete-no = 否：对其他国家不作任何说明
international-list-undated = 有些行没有日期。这些国家是缔约方吗？
international-list-undated-yes = 是，它们是缔约方
international-list-undated-no = 否，不予列入
international-list-choose = 请选择
international-list-state-column = 国家所在列
international-list-date-column = 日期所在列
international-list-no-column = 无
international-list-column = { $number }：{ $header }
international-list-row = 行
international-list-printed = 所印内容
international-list-state = 国家
international-list-date = 日期
international-list-again = 前面的行已列出
international-list-left-out = 按您所说不予列入
international-list-which = “{ $name }”是哪个国家？
international-list-no-state = 不是国家：不列入此行
international-list-names-open =
  { $count ->
   *[other] 有 { $count } 个名称未能确定，请予确定。
  }
international-list-empty = 没有一行能确定写明国家。请检查国家所在列。
international-list-write = 保存此表
international-list-written = 缔约状况表已保存。
international-list-heading = 视为标题行：{ $words }

## Texts and paragraphs that users add.

international-add-text = 添加文书
international-add-paragraph = 添加段落
international-edit = 编辑
international-code = 代码
international-code-hint = 二至八个大写字母和数字，例如 CTBT。以后不能更改。
international-name = 名称
international-name-in = 名称（{ $language }）
international-pinpoints = 其各部分称为
international-parties-only = 仅适用于缔约方
international-number = 编号
international-number-hint = 按文书所印，例如 5(b)。
international-sentence = 我们自己的中性句子，至多六十个词
international-sentence-in = 句子（{ $language }）
international-save = 保存
international-saved = { $what }已保存
international-developments = 动态
