### Common text, positions, common ground: what a silence procedure went through.

silence-event-started = 已开始
silence-event-extended = 已延长
silence-event-broken = 打破默认程序的来文
silence-event-taken-back = 来文已撤回
silence-event-taken = 迟到来文已采纳
silence-event-not-taken = 迟到来文未采纳
silence-event-stopped = 已结束
