### Writing a fiche: its fields, languages, versions, and what is said of it while it is written.

fiche-new = 新措施
fiche-new-entry = 新措施
fiche-new-explains = 代某一国家录入，并标明由秘书处录入。
fiche-begin = 开始
fiche-edit = 编辑
fiche-done = 完成
fiche-keep = 保存此版本
fiche-name-version = 为此版本命名…
fiche-version-name = 版本名称
fiche-version-name-hint = 例如“发送贸易部门的版本”。名称只留在本机。
fiche-beside = 关于此条目的说明
fiche-line =
    { $line ->
        [working] 工作版本，只留在本机
       *[other] { $by ->
            [secretariat] 已提交版本，由秘书处录入
            [nobody] 已提交版本
           *[other] 已提交版本，由{ $by }录入
        }
    }
fiche-field =
    { $field ->
        [title] 标题
        [official_title] 正式标题
        [state] 国家
        [category] 类别
        [categories] 类别
        [stage] 法律阶段
        [application] 适用情况
        [summary] 摘要
        [text] 摘要或引用段落
        [clauses] 引用段落
        [exemptions] 例外
        [events] 日期
        [adopted] 通过日期
        [in-force] 生效日期
        [sources] 资料来源
        [act] 文书
        [authority] 文书的主管机关
        [obligations] 国际文书
        [directions] 涉及事项
        [items] 物项
        [geography] 地点
        [persons] 人员
        [trigger] 适用条件
        [existing_contracts] 现有合同
        [sunset] 终止
        [review] 审查或报告义务
        [enforcement] 执行
        [audience] 可见范围
       *[other] { $field }
    }

## Keeping what is typed.

fiche-unchanged = 尚无改动
fiche-typed = 正在输入…
fiche-not-saved = 尚未保存；正在再次尝试。
fiche-continued = 接续 { $time } 输入并保存的内容。
fiche-waiting = 此处有正在撰写的内容（已于 { $time } 保存）。
fiche-continue = 继续
fiche-discard = 放弃
fiche-being-written = 正在撰写
fiche-moved-on = 撰写期间，条目已有变化。
fiche-moved-on-hint = 什么都不会丢失：两种措辞将并列，待协调。
fiche-now-two-wordings = 两种措辞已并列保留。
fiche-two-wordings-hint = 其间条目已在别处改动，由人员加以协调。

## Completeness and checks.

fiche-completeness = 尚未填写
fiche-complete = 要求填写的各部分均已填写。
fiche-checks = 请查看
fiche-no-checks = 没有需要查看之处。
fiche-checks-count =
    { $count ->
        [0] 没有需要查看之处。
       *[other] 有 { $count } 处请查看。
    }
fiche-add-part = 添加部分
fiche-add-part-hint = 输入其名称

## Languages.

fiche-languages = 语言
fiche-add-language = 添加语言
fiche-language-to-add = 要添加的语言
fiche-language-of-words = 这些词语是哪种语言？
fiche-language-status =
    { $status ->
        [authentic] 作准
        [current] 译文，与现有版本一致
        [confirmed] 译文，{ $date } 确认
        [as-received] 按收到时的原样
        [stale] { $version ->
            [0] 较早版本的译文
           *[other] 版本 { $version } 的译文
        }
       *[other] 尚无词语
    }
fiche-confirm-language = 确认
fiche-confirm-language-of = 确认{ $language }译文与现有词语一致
fiche-make-authentic = 定为作准语言
fiche-make-authentic-of = 定为作准语言：{ $language }

## Single fields.

fiche-add-category = 要添加的类别
fiche-from-dates = 由日期得出
fiche-from-dates-now = 由日期得出：{ $stage }
fiche-reason = 为何与日期不一致
fiche-reason-hint = 如与日期不一致，请说明原因
fiche-words = 词语
fiche-exemption = 例外 { $number }
fiche-add-exemption = 添加例外
fiche-exemption-type = 种类
fiche-exemption-decider = 由谁决定
fiche-exemption-condition = 条件
fiche-exemption-expiry = 截至
fiche-passage = 引用段落 { $number }
fiche-add-passage = 添加引用段落
fiche-passage-number = 所印编号
fiche-passage-heading = 小标题
fiche-passage-text = 所印词语
fiche-event = 日期 { $number }
fiche-add-event = 添加日期
fiche-event-kind = 发生了什么
fiche-event-date = 时间
fiche-event-source = 依据的来源
fiche-no-source = 尚无来源
fiche-source = 来源 { $number }
fiche-add-source = 添加来源
fiche-source-kind = 种类
fiche-source-locator = 在何处查到
fiche-source-locator-hint = 官方公报第212期，第9页
fiche-source-quote = 来源的词语，按收到时的原样
fiche-source-language = 词语的语言
fiche-source-retrieved = 查阅日期
fiche-source-file = 文件
fiche-source-second-reader = 第二核对人
fiche-attach = 附上文件
fiche-attach-other = 附上另一文件
fiche-file-without-name = 所附文件
fiche-act-choose = 该国的文书
fiche-act-new = 新文书
fiche-act-shared =
    { $count ->
       *[other] 另载有 { $count } 项措施：此处的改动也会在那里显示。
    }
fiche-act-type = 文书种类
fiche-act-number = 所印编号
fiche-act-number-hint = 第157/2025号令
fiche-act-title = 文书标题
fiche-act-authority = 主管机关
fiche-act-date = 所载日期
fiche-item = 物项 { $number }
fiche-add-item = 添加物项
fiche-item-list = 清单
fiche-item-edition = 版次
fiche-item-code = 所印编码
fiche-item-name = 名称
fiche-item-national = 本国附加编码位
fiche-add-paragraph = 要关联的段落
fiche-basis = { $paragraph }的关联依据
fiche-basis-explains = “文书中援引”供见过该文书的人选用。编辑所作的关联留在此处，从不提交。
fiche-add-place = 要添加的地点
fiche-place-hint = 输入地点后按 Enter
fiche-place-method = 如何划定
fiche-place-list = 所援用的清单
fiche-place-list-hint = 注明日期或版次
fiche-add-person = 要添加的人员
fiche-persons =
    { $kind ->
        [nationals] 国民
        [residents] 居民
        [companies] 公司
        [state-bodies] 国家机构
        [vessels] 船舶
       *[other] 列名人员
    }
fiche-sunset-date = 终止日期
fiche-sunset-event = 终止条件
fiche-audience =
    { $code ->
        [me] 仅本人
        [delegation] 本代表团
        [cochairs] 共同主席
        [named] 指定国家
        [participants] 与会方
       *[public] 所有人
    }
fiche-add-named-state = 要添加的国家
fiche-title-only = 对方仅见标题

## Versions.

fiche-versions = 版本
fiche-version = 版本 { $number }
fiche-compare = 比较
fiche-compare-version = 将版本 { $number } 与最新版本比较
fiche-compare-title = 比较版本
fiche-compare-from = 自
fiche-compare-to = 至
fiche-compare-same = 两者内容相同。
fiche-taken-out = 删去：
fiche-put-in = 增添：
fiche-end-of-change = （完）
fiche-restore = 恢复
fiche-restore-version = 恢复版本 { $number }
fiche-nothing-to-name = 与最新版本没有不同，因此未予命名。
fiche-save-copy = 保存副本
fiche-save-copy-of = 保存 { $file } 的副本
fiche-copy-saved = 副本已保存：{ $file }
fiche-interrupted =
    { $count ->
        [1] 程序结束时正在撰写“{ $title }”。
       *[other] 程序结束时有 { $count } 个条目正在撰写。
    }
