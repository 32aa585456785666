### The page on the wall: the common text with its brackets.

room-title = القاعة
room-waiting = في انتظار النص.
room-nothing = لا يوجد نص مشترك لعرضه.
room-delete = يُحذف
room-brackets =
    { $count ->
        [0] لا أقواس مفتوحة
        [one] قوس مفتوح واحد
        [two] قوسان مفتوحان
        [few] { $count } أقواس مفتوحة
        [many] { $count } قوسًا مفتوحًا
       *[other] { $count } قوس مفتوح
    }
room-show = عرض القاعة…
room-choose = توجد عدة نصوص مشتركة: افتح النص الذي ستراه القاعة.
