measures-screen-count = { $count ->
        [0] 没有措施
       *[other] { $count } 项措施
    }
measures-screen-find = 在措施中查找词语
measures-screen-show-all = 全部显示
measures-screen-none = 没有符合条件的措施。请去掉一个筛选条件。
measures-screen-category = 类别
measures-screen-title = 标题
measures-screen-all = 全部措施
measures-screen-two-wordings = 有两种措辞，待协调
measures-screen-beside = 来源
measures-screen-no-origin = 并非来自来件：在此文件中写成。
measures-screen-missing = 尚未填写
measures-screen-nothing-missing = 卡片各部分均已填写。
measures-screen-summary = 摘要
measures-screen-passages = 引用段落
measures-screen-exemptions = 例外
measures-screen-dates = 日期
measures-screen-sources = 资料来源
measures-screen-official-title = 正式标题
measures-screen-directions = 涉及
measures-screen-places = 地点
measures-screen-trigger = 适用条件
measures-screen-contracts = 现有合同
measures-screen-paragraphs = 国际文书
measures-screen-sunset = 终止
measures-screen-enforcement = 执行
measures-screen-review = 审查
measures-screen-audience = 可见范围
measures-screen-title-in = 标题 ({ $lang })
measures-screen-field = { $field ->
        [official_title] 正式标题
        [summary] 摘要
        [text] 措施文本
        [clauses] 引用段落
        [exemptions] 例外
        [events] 日期
        [sources] 资料来源
        [act] 文书
        [authority] 主管机关
        [items] 物项
        [directions] 涉及事项
        [geography] 地点
        [persons] 人员
        [trigger] 适用条件
        [existing_contracts] 现有合同
        [obligations] 国际文书
        [sunset] 终止
        [enforcement] 执行
        [review] 审查
        [application] 适用情况
        [stage] 法律阶段
        [adopted] 通过日期
        [in-force] 生效日期
        [category] 类别
        [categories] 类别
        [title] 标题
       *[other] { $field }
    }
