### National instruments: laws, decrees, practices that carry measures.

acts-page = 国内文书
acts-go = 转到国内文书
acts-sub = 法律、法令和做法，各附其所载措施及修正该文书的文书。
acts-find = 查找文书
acts-state = 国家
acts-any = 不限
acts-none = 没有符合条件的国内文书。
acts-cut = 只列出前 { $count } 项。请缩小搜索范围。
acts-number = 编号
acts-title = 标题
acts-type = 种类
acts-date = 日期
acts-authority = 主管机关
acts-without-number = 无编号
acts-add = 添加文书
acts-edit = 编辑
acts-save = 保存
acts-saved = { $number } 已保存
acts-two-wordings = 有两种措辞：{ $fields }
acts-measures = 所载措施
acts-no-measures = 此处未载有措施。
acts-amends = 所修正的文书
acts-amended-by = 修正本文书的文书
acts-chain = 历次修正，按日期排列
acts-chain-here = 本文书
acts-not-amended = 未录入修正。
