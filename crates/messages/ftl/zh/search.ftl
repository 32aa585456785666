### Search: the page and its fields.

search-page = 搜索
search-action = 搜索条目
search-box = 词语、“连用的词语”、-排除、字段:值
search-box-label = 查找内容
search-clear = 清除
search-count =
    { $count ->
        [0] 未找到
       *[other] { $count } 个条目
    }
search-more-than = 超过 { $count } 个条目
search-shown =
    { $count ->
       *[other] 显示前 { $count } 个
    }
search-show-more = 显示更多
search-nothing = 没有条目符合所有这些条件。请去掉一个词语或字段。
search-start = 请输入词语、标题的一部分、文书编号或简短编号。先列标题，再列最新的条目。
search-results = 找到的内容
search-beside = 缩小范围和已存的搜索
search-go-to = 转到 { $reference }
search-also =
    { $count ->
       *[other] 另有 { $count } 处
    }
search-fields = 字段
search-fields-explain = 字段用来缩小搜索范围。多个值以逗号隔开；在词语或字段前加连字符，表示排除。
search-field-state = 国家或国名
search-field-stage = 法律阶段
search-field-category = 类别，或其代码的开头
search-field-since = 最近日期在某月或某年及以后
search-field-act = 国内文书编号
search-field-paragraph = 国际文书的段落
search-field-kind = 条目种类
search-field-lang = 有某种语言的词语
search-field-has = 含有某一部分：{ $parts }
search-word-state = 国家
search-word-stage = 阶段
search-word-category = 类别
search-word-since = 自从
search-word-act = 文书
search-word-paragraph = 段落
search-word-kind = 种类
search-word-lang = 语言
search-word-has = 含有
search-kept = 已存的搜索
search-kept-none = 尚无。保存搜索后可在此找到。
search-keep = 保存此搜索
search-keep-name = 名称
search-keep-done = 已保存
search-forget = 移除{ $name }
search-forget-short = 移除
search-all = 在全部条目中查找“{ $query }”
search-facet-kinds = 条目种类
search-facet-states = 国家
search-facet-categories = 类别
search-facet-stages = 法律阶段
search-kind =
    { $kind ->
        [measure] 措施
        [act] 国内文书
        [instrument] 国际文书
        [obligation] 国际文书的段落
        [state] 国家
        [participation] 参与情况
        [meeting] 会议
        [submission] 来件
        [development] 动态
        [provision] 共同案文的段落
        [proposal] 提案
        [position] 立场
        [package] 一揽子方案
        [clearance] 核可
        [confirmation] 确认
        [issued-document] 已印发文件
        [person] 人员
        [task] 任务
        [comment] 批注
        [code] 类别和其他代码
       *[other] 其他条目
    }
search-place =
    { $part ->
        [title] 标题
        [official_title] 正式标题
        [summary] 摘要
        [clauses] 引用段落
        [exemptions] 例外
        [sources] 资料来源
        [origin] 来件原文
        [ref] 编号
        [file] 文件
        [note] 照会
        [number] 编号
        [items] 物项
        [geography] 地点
        [persons] 人员
        [obligations] 国际文书
        [enforcement] 执行
        [review] 审查
        [sunset] 终止
        [authority] 主管机关
        [text] 正文
        [heading] 小标题
        [name] 名称
       *[other] 其他词语
    }
