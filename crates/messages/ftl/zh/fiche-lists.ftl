### What the fields of a measure choose from, besides the closed lists.

precision-day = 精确到日
precision-month = 精确到月
precision-year = 精确到年
precision-unknown = 不详
item-list-hs = 协调制度
item-list-ml = 军品清单
item-list-du = 两用物项清单
item-list-named = 列名
geography-method-postal-codes = 邮政编码清单
geography-method-customs-code = 海关编码
geography-method-declaration = 申报
language-en = 英文
language-fr = 法文
language-ar = 阿拉伯文
language-es = 西班牙文
language-pt = 葡萄牙文
language-ru = 俄文
language-tr = 土耳其文
language-zh = 中文
language-und = 未说明语言
