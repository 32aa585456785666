### The adoption calendar, meetings with their deadlines, places, developments.

calendar-page = 措施通过日程
calendar-action-go = 转到措施通过日程
calendar-sub = 按月列出通过、开始、终止或待审查的措施
calendar-span = { $from }至{ $to }
calendar-earlier = 更早
calendar-later = 更晚
calendar-this-month = 本月
calendar-state = 国家
calendar-any = 不限
calendar-show = 显示
calendar-count =
    { $count ->
       *[other] { $count } 个日期
    }
calendar-empty = 这几个月中没有日期。
calendar-year-only = { $year } 年内
calendar-group =
    { $group ->
        [prepared] 筹备
        [adopted] 通过
        [begins] 开始
        [ends] 终止
        [review] 审查
       *[other] 全部
    }
calendar-date = 日期
calendar-what = 事项
calendar-measure = 措施
calendar-step-sunset = 按其自身规定终止
calendar-step-review = 审查到期
calendar-step-exemption-ends = 一项例外终止
calendar-passed = 已过
calendar-weekend = 周末
calendar-holiday = 节假日
calendar-no-holidays = 尚未录入{ $place } { $year }年的节假日：周末以外的每一天都计入。

calendar-meetings = 会议
calendar-action-meetings = 转到会议
calendar-meetings-sub = 会议、会议的到期事项，以及据以计算时间和工作日的地点
calendar-meeting-new = 新会议
calendar-meeting-current = 目前筹备中
calendar-meeting-is-current = 这是目前筹备的会议
calendar-meeting-none = 尚无会议。
calendar-meeting-title = 名称
calendar-meeting-kind = 种类
calendar-meeting-kind-of =
    { $kind ->
        [ambassadorial] 大使级
        [ministerial] 部长级
        [technical] 技术级
       *[other] 其他
    }
calendar-meeting-date = 日期
calendar-meeting-start = 开始时间
calendar-meeting-start-hint = 时和分，例如 17:00
calendar-meeting-place = 地点的文字说明
calendar-meeting-place-hint = 显示在时间旁边；不填则显示下方的地点
calendar-meeting-counts-by = 时间和工作日所依据的地点
calendar-meeting-expected = 预计提交材料的国家
calendar-meeting-edit = 编辑{ $title }
calendar-meeting-open = 编辑
calendar-meeting-comes-to = 即
calendar-meeting-saved = 会议已保存。
calendar-deadline = 期限 { $number }
calendar-deadline-add = 添加期限
calendar-deadline-title = 到期事项
calendar-deadline-number = 数目
calendar-deadline-unit = 计算单位
calendar-deadline-unit-of =
    { $unit ->
        [hours] 小时
        [working] 工作日
        [date] 单独指定的日期
       *[calendar] 日历日
    }
calendar-deadline-direction = 之前或之后
calendar-deadline-before = 会议之前
calendar-deadline-after = 会议之后
calendar-deadline-at = 时间
calendar-deadline-at-hint = 不填则为会议开始的时间
calendar-deadline-place = 地点
calendar-deadline-same-place = 与会议相同
calendar-deadline-day = 日期
calendar-deadline-remove = 移除期限 { $number }
calendar-hours-rule = 小时按实际经过的时间计算：其间如调整时钟，一并计入。按日计算时，钟点不变。出现两次的钟点，取第一次；跳过的钟点，取其后一小时。

calendar-places = 地点
calendar-places-sub = 时间、周末和节假日。节假日不是当地的工作日。
calendar-place = 地点
calendar-place-zone = 时区
calendar-place-weekend = 周末
calendar-place-holidays = 节假日
calendar-place-holiday-count =
    { $count ->
        [0] 未设定
       *[other] { $count } 天
    }
calendar-place-edit = 编辑{ $place }
calendar-place-new = 添加地点
calendar-place-name = 名称
calendar-place-zone-hint = IANA 列表中的名称，例如 Africa/Cairo
calendar-place-holiday-add = 添加节假日
calendar-place-holiday-name = 节假日名称
calendar-place-holiday-day = 日期
calendar-place-holiday-remove = 移除{ $holiday }
calendar-place-saved = 地点已保存。
calendar-place-only-set = 仅显示设有节假日的地点或自行添加的地点
calendar-weekday =
    { $day ->
        [monday] 星期一
        [tuesday] 星期二
        [wednesday] 星期三
        [thursday] 星期四
        [friday] 星期五
        [saturday] 星期六
       *[sunday] 星期日
    }

calendar-developments = 动态
calendar-action-developments = 转到动态
calendar-developments-sub = 别处发生的事项，附日期、来源和述及者
calendar-development-new = 添加动态
calendar-development-edit = 动态
calendar-development-change = 编辑{ $title }
calendar-development-change-short = 编辑
calendar-development-none = 尚未记录动态。
calendar-development-none-found = 没有动态含有这些词语。
calendar-development-title = 发生了什么
calendar-development-text = 详情
calendar-development-date = 时间
calendar-development-date-none = 无日期
calendar-development-said-by = 述及者
calendar-development-source = 来源
calendar-development-states = 国家
calendar-development-texts = 国际文书的段落
calendar-development-words = 词语
calendar-development-by = { $who }：{ $source }
calendar-development-saved = 动态已保存。
calendar-problem-title = 请填写名称。
calendar-problem-hour = 时间的格式为 17:00。
calendar-problem-number = 0 至 4000 之间的整数。
calendar-problem-date = 日的格式为 2026-03-27，月为 2026-03，年为 2026。

## A meeting while it is prepared and held.

calendar-sitting = 议程和记录
calendar-sitting-of = { $title }的议程和记录
calendar-sitting-private = 仅供本工作台使用：其内容一概不提交、不导出。
calendar-agenda = 议程：未决事项
calendar-agenda-none = 没有未决事项：既无方括号，也无默认程序。
calendar-agenda-brackets =
    { $count ->
       *[other] { $count } 处未决方括号，涉及{ $states }
    }
calendar-agenda-aside =
    { $count ->
       *[other] { $count } 项提案与现有词语不再对应
    }
calendar-agenda-silence = 至 { $moment }
calendar-record = { $day } 的记录
calendar-record-day-before = 前一天
calendar-record-day-after = 后一天
calendar-record-none = 该日没有记录。
calendar-record-time = 时间
calendar-record-what = 事项
calendar-record-who = 何人
calendar-record-note = 注：
calendar-record-undone = 后已撤销
calendar-record-add = 列入记录的说明
calendar-agenda-item = 议题
calendar-agenda-words = 词语
calendar-agenda-open = 未决
calendar-record-today = 今天
