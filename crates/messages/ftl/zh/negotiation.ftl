### Common text, positions, common ground: what a silence procedure went through.

silence-event-started = 已开始
silence-event-extended = 已延长
silence-event-broken = 打破默认程序的来文
silence-event-taken-back = 来文已撤回
silence-event-taken = 迟到来文已采纳
silence-event-not-taken = 迟到来文未采纳
silence-event-stopped = 已结束

negotiation-comma = { "、" }
negotiation-said = { $state }：{ $value }（{ $source }，{ $date }）
negotiation-said-earlier = { $state }：{ $value }，针对先前词语（{ $source }，{ $date }）
negotiation-asks-for = { $states }要求采用：“{ $words }”
negotiation-not-spoken = 尚未表态：{ $states }
negotiation-proposal-by = { $number }，{ $state }的提案
outlook-range =
    { $least ->
       *[other] 按自身表态，{ $least } 个国家可以同意；加上所有答复未定的国家，为 { $most } 个。
    }
outlook-earlier = 仅就先前词语表态
outlook-differing = 并存而说法不同的表态
outlook-depends = 对 { $numbers } 尚未确定：{ $states }
outlook-take-proposal = { $number }：采用{ $state }的提案，可使{ $states }同意
outlook-take-text = { $number }：采用案文的词语，可使{ $states }同意
outlook-reaches =
    { $count ->
       *[other] 届时有 { $count } 个国家可以同意。
    }
outlook-loses = 届时不再同意：{ $states }
outlook-no-change =
    { $count ->
       *[other] 在现有措辞中，没有可使 { $count } 个国家同意的改动。
    }
outlook-bounded =
    { $count ->
       *[other] 查找提前结束。可能有更小的改动，但不会少于 { $count } 处替换。
    }
common-ground-measures =
    { $measures ->
        [1] 这项措施可由{ $states ->
            [1] 这个国家单独宣布
           *[other] 这 { $states } 个国家共同宣布
        }：
       *[other] 这 { $measures } 项措施可由{ $states ->
            [1] 这个国家单独宣布
           *[other] 这 { $states } 个国家共同宣布
        }：
    }
common-ground-wordings =
    { $measures ->
        [1] 支持或可接受这一措辞的有{ $states ->
            [1] 这个国家
           *[other] 这 { $states } 个国家
        }：
       *[other] 支持或可一并接受这 { $measures } 种措辞的有{ $states ->
            [1] 这个国家
           *[other] 这 { $states } 个国家
        }：
    }
common-ground-none = 尚无国家就此作出报告或表态。
common-ground-bounded = 只列出 { $count } 组。请提高每组国家数，以减少所列组数。
error-request-too-many-columns = 国家或列超过 { $about } 个。
error-request-too-many-columns-hint = 请先选择一个法律阶段或区域组。
silence-stage-not-started = 尚未开始
silence-stage-running = 默认程序进行中
silence-stage-broken = 默认程序已被打破
silence-stage-before-the-chair = 时间已过；有一份迟到来文待主席决定
silence-stage-kept = 默认程序未被打破
silence-stage-stopped = 主席已结束程序
silence-message-in-time = 按时
silence-message-late = 迟到；由主席决定
silence-message-late-taken = 迟到，主席已采纳
silence-message-late-not-taken = 迟到，主席未采纳
silence-message-taken-back = 已撤回
silence-idle-before-start = 程序尚未开始
silence-idle-started-twice = 程序先前已开始
silence-idle-after-end = 程序已结束
silence-idle-not-later = 不晚于原有期限
silence-idle-until-before = 期限早于该时间
silence-idle-no-such-message = 没有需要决定的此份来文
