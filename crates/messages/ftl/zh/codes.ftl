### Labels of the closed lists: one message per value, named LIST-VALUE.

## The legal stage of a measure, as its source says it.

stage-announced = 已宣布
stage-proposed = 已提议
stage-drafted = 已起草
stage-in-consultation = 磋商中
stage-tabled = 已提交审议
stage-adopted = 已通过
stage-in-force = 已生效
stage-in-force-provisional = 临时生效
stage-suspended = 已中止
stage-expired = 已届满
stage-repealed = 已废止
stage-annulled = 已撤销
stage-withdrawn = 已撤回

## What happened to a measure on a date.

event-announced = 宣布
event-proposed = 提议
event-drafted = 起草
event-consultation-opened = 磋商开始
event-consultation-closed = 磋商结束
event-tabled = 提交审议
event-adopted = 通过
event-signed = 文书签署
event-published = 公布
event-in-force = 生效
event-in-force-provisional = 临时生效
event-applied = 开始适用
event-amended = 修正
event-suspended = 中止
event-resumed = 恢复
event-partially-repealed = 部分废止
event-repealed = 废止
event-expired = 届满
event-annulled = 法院撤销
event-validation-denied = 未获批准
event-withdrawn = 撤回

## How far a measure is applied; separate from its legal stage.

application-applied = 已适用
application-partly-applied = 部分适用
application-not-yet-applied = 尚未适用
application-not-reported = 未报告

## What is known of a state in a column.

coverage-reported = 已报告
coverage-held = 由共同主席保存
coverage-stated-none = 无（已声明）
coverage-none-found = 未查到
coverage-not-applicable = 不适用
coverage-received = 已收到，录入中
coverage-no-information = 无信息
coverage-unchecked = 未核查

## How a submission came in.

channel-note-verbale = 普通照会
channel-mail = 电子邮件
channel-in-person = 当面递交
channel-capital = 首都来文
channel-envelope = 密封信封

## The weight of a submission.

standing-own-note = 该国自己的普通照会
standing-own-mail = 该国自己的电子邮件
standing-secretariat = 秘书处汇编
standing-press = 新闻报道

## How far the work on a submission has come.

submission-work-received = 已收到
submission-work-being-entered = 录入中
submission-work-queries-out = 已发出询问
submission-work-checked = 已核对
submission-work-confirmed = 代表团已确认
submission-work-printed = 已印发

## The kind of national instrument.

act-type-constitution = 宪法
act-type-law = 法律
act-type-decree-law = 法令（具有法律效力）
act-type-decree = 法令
act-type-regulation = 条例
act-type-ministerial-order = 部令
act-type-cabinet-decision = 内阁决定
act-type-licensing-practice = 许可政策或做法
act-type-guidance = 通知或指南
act-type-tender-rule = 招标规则
act-type-court-ruling = 法院裁决
act-type-fund-exclusion = 基金排除决定
act-type-administrative-practice = 行政惯例
act-type-political-announcement = 政治宣布
act-type-international-agreement = 国际协定
act-type-supranational-act = 超国家法令

## What a measure reaches.

direction-import = 进口
direction-export = 出口
direction-transit = 过境
direction-trans-shipment = 转运
direction-brokering = 中介
direction-carriage = 运输
direction-service = 服务
direction-finance = 金融与投资

## The standard that makes a measure apply.

trigger-absolute = 所有情况
trigger-clear-risk = 明显风险
trigger-reasonable-grounds = 合理怀疑理由
trigger-knowledge = 知情
trigger-overriding-risk = 压倒性风险
trigger-case-by-case = 逐案处理

## Contracts and licences that existed before a measure.

existing-contracts-covered = 包括在内
existing-contracts-saved = 继续有效
existing-contracts-partly = 部分包括

## How a measure ends.

sunset-date = 于某一日期
sunset-event = 发生某一事件时
sunset-none-stated = 未说明终止
sunset-unknown = 不详

## Why something is left out of a measure.

exemption-humanitarian = 人道主义
exemption-medical = 医疗
exemption-existing-contracts = 现有合同
exemption-diplomatic-transit = 外交物品过境
exemption-national-interest = 国家利益
exemption-re-export = 再出口
exemption-spare-parts = 备件
exemption-personal-use = 个人使用
exemption-other = 其他

## What kind of source stands behind a statement.

source-official-gazette = 官方公报
source-ministry = 部委或机构
source-parliament = 议会
source-court = 法院
source-note-verbale = 普通照会
source-press = 新闻报道
source-ngo = 非政府组织
source-other = 其他

## Who says that a measure belongs to a paragraph.

obligation-basis-cited = 文书中援引
obligation-basis-state = 国家说明
obligation-basis-editor = 编辑关联

## What a paragraph is in law.

legal-nature-treaty-obligation = 条约义务
legal-nature-binding-order = 对案件当事方有约束力的命令
legal-nature-advisory-opinion = 咨询意见
legal-nature-security-council = 安全理事会决定或呼吁
legal-nature-recommendation = 建议
legal-nature-codification = 一般国际法的编纂
legal-nature-political-commitment = 政治承诺

## On whom a paragraph falls.

addressee-all-states = 所有国家
addressee-member-states = 会员国
addressee-parties = 条约缔约方
addressee-endorsing-states = 赞同文本的国家
addressee-named-states = 文本中指明的国家
addressee-organisations = 国际组织
addressee-united-nations = 联合国
addressee-nobody = 无特定对象

## How far a built-in row was read against the official text.

verification-verified = 已与公布文本核对
verification-substance = 已见实质内容，措辞未核对
verification-unverified = 转述，尚未与正式文本核对
verification-disputed = 来源不一致

## How the number of a paragraph is written. $number: the number as the text prints it.

pinpoint-paragraph = 第{ $number }段
pinpoint-operative-paragraph = 执行部分第{ $number }段
pinpoint-item = 第{ $number }项
pinpoint-article = 第{ $number }条
pinpoint-whole-text = 全文

## What a state says to a proposal. No position is a value, and it is not a no.

position-supports = 支持
position-can-accept = 可以接受
position-awaits-instructions = 等待指示
position-asks-for-changes = 要求修改
position-cannot-accept = 不能接受
position-no-position = 未表明立场

## How a state took part in an event.

participation-co-chair = 共同主席
participation-founding-signatory = 创始国
participation-listed-member = 列为成员
participation-participant = 参加者
participation-observer = 观察员
participation-endorsed = 已赞同
participation-endorsed-with-reservation = 附保留赞同
participation-co-sponsor = 共同提案国
participation-associated = 表示附议
participation-withdrew = 已退出
participation-invited = 受邀

## Regional groups of the United Nations.

region-african = 非洲国家
region-asia-pacific = 亚洲及太平洋国家
region-eastern-european = 东欧国家
region-latin-american-and-caribbean = 拉丁美洲和加勒比国家
region-western-european-and-other = 西欧和其他国家
region-none = 无区域组

## What an entry of the table of states is.

state-kind-state = 国家
state-kind-observer = 观察员国
state-kind-organisation = 组织
state-kind-fictional = 虚构国家

## How the clauses of a text are numbered.

numbering-outline = 一、（一）1.
numbering-article = 条
numbering-decimal = 1、1.1、1.1.1

## What a drafted text is for.

text-kind-common-text = 共同案文
text-kind-model-measure = 示范措施
