### The page on the wall: the common text with its brackets.

room-title = 会场
room-waiting = 正在等待案文。
room-nothing = 没有可显示的共同案文。
room-delete = 删除
room-brackets =
    { $count ->
        [0] 没有未决方括号
       *[other] { $count } 处未决方括号
    }
room-show = 显示会场窗口…
room-choose = 有多份共同案文：请打开要在会场显示的一份。
