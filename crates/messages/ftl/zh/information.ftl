### 关于每个国家和每段案文的已知信息。

information-page = 信息
information-go = 前往信息视图
information-title = 关于每个国家的已知信息
information-desk-only = 仅供本工作台使用：此视图的内容不进入任何文件。
information-as-known = 截至{ $date }所知
information-text = 国际文书
information-empty = 此处尚无记录。请去掉一个筛选条件，或记录已知信息。
information-record-other = 记录已知信息
information-record = 在此记录
information-entries = 已记录
information-none-recorded = 此处尚无人记录。
information-looking-back = 您正在查看过去。回到今天后，可修改记录。
information-searches = 检索
information-searched-on = 检索日期：{ $date }
information-stated-on = 声明日期：{ $date }
information-date-none = 日期未记录
information-by-submission = 在提交的材料中声明
information-change = 修改
information-change-this = 修改记录“{ $value }”
information-remove = 移除
information-remove-this = 移除记录“{ $value }”

## What each value means.

information-means-reported = 至少记录有一项措施。
information-means-held = 由共同主席保存，不予转交。
information-means-stated-none = 该国声明没有。
information-means-none-found = 检索后未查到。这并不表示不存在。
information-means-not-applicable = 因所述理由，不可能适用于该国。
information-means-received = 该国的材料已收到，尚未全部录入。
information-means-no-information = 该国预计出席会议或已提交来件，但未就此作任何说明。
information-means-unchecked = 尚无人询问或检索。

## The form.

information-form-new = 记录已知信息
information-form-change = 修改记录
information-value = 已知信息
information-category = 类别
information-paragraph = 段落
information-reason = 为何不适用
information-when = 检索日期
information-when-stated = 声明日期
information-search = 检索 { $place }
information-search-hint = 检索了什么、在何处：2020年至2026年官方公报中的“定居点商品”
information-search-away = 移除检索 { $place }
information-search-further = 增加一项检索
information-keep = 保存
information-saved = 已记录
information-fault-place = 请选择国家和列。
information-fault-reason = 请说明为何不适用。
information-fault-queries = 请说明检索了什么、在何处。
information-fault-date = 请填写检索日期。
