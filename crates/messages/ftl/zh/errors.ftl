### 遇到的障碍及处理办法。

error-register-locked = 文件已在别处打开。
error-register-locked-hint = 请在另一窗口或机器上关闭后重试。
error-register-wrong-key = 此密钥无法打开文件。
error-register-wrong-key-hint = 请检查口令或密钥文件。未作任何改动。
error-register-newer = 文件由较新版本的程序写成。
error-register-newer-hint = 请安装新版本，本版本不改动该文件。
error-register-read-only = 文件在此只能读，不能改。
error-register-read-only-hint = 请复制到可写的位置；如在查看过去的状态，请回到今天。
error-register-damaged = 文件已非写入时的样子。
error-register-damaged-hint = 请原样保留并恢复最近的备份，可读部分可从中取用。
error-register-not-a-register = 这不是本程序的文件。
error-register-not-a-register-hint = 请选择名称以 .chancery 结尾的文件；伙伴的文件应作为来文接收。
error-register-not-found = 此处没有文件。
error-register-not-found-hint = 请检查名称，或驱动器是否已连接。
error-register-exists = 已有同名文件，未作改动。
error-register-exists-hint = 请另选名称。
error-register-disk-full = 驱动器空间不足，正在写入的内容已撤回。
error-register-disk-full-hint = 请腾出空间后重做，此前写入的内容不会丢失。
error-register-io = 系统无法读写该文件。
error-register-io-hint = 请检查驱动器和文件夹权限后重试。
error-register-rollback = 该文件比本机上次所见的更旧。
error-register-rollback-hint = 请寻找较新的副本。如系有意恢复备份，请确认后继续。
error-register-no-encryption = 此版本无法加密，未打开任何文件。
error-register-no-encryption-hint = 请从来源重新安装程序。
error-register-write-differs = 回读内容与写入不符，已撤回。
error-register-write-differs-hint = 请重做。如再次发生，请备份并检查驱动器。
error-register-cancelled = 已停止，未作任何改动。
error-register-cancelled-hint = 可随时重新开始。
error-register-unknown-parent = 某版本所依据的版本不在本文件中。
error-register-unknown-parent-hint = 请先接收较早的信封或文件。
error-register-other-kind = 某版本所称条目的种类与先前不同。
error-register-other-kind-hint = 请询问发送方，条目保持不变。
error-register-version-exists = 该版本已在文件中。
error-register-version-exists-hint = 无需处理。
error-register-reference-taken = 该简短编号属于另一条目。
error-register-reference-taken-hint = 请不填编号，将给出新编号。
error-register-unknown-version = 本文件中没有该版本。
error-register-unknown-version-hint = 请核对标识。
error-register-unknown-record = 本文件中没有该条目。
error-register-unknown-record-hint = 请核对编号，或按词语检索。
error-register-unknown-operation = 本文件中没有该项变更。
error-register-unknown-operation-hint = 请在历史记录中查找。
error-register-unknown-object = 所存文件不在本文件中。
error-register-unknown-object-hint = 请从来源重新接收该来文。
error-register-none-open = 没有打开的文件。
error-register-none-open-hint = 请打开或新建文件。
error-usage = 命令未能理解。
error-usage-hint = 请加 --help 查看用法和示例。
error-request-invalid = { $name } 不能是“{ $value }”。
error-request-invalid-hint =
    { $takes ->
        [date] 请按年、月、日写日期：2026-03-13。
        [moment] 请写日期（如 2026-03-13）、时刻（如 2026-03-13T17:00:00Z）或某项变更的标识。只有读取时才能回看。
        [hour] 请按 2026-03-13T17:00:00Z 的形式写日期和时刻。
        [state] 请写该国的三个字母（如 BRA），或仅一国所有的名称。
        [category] 请写类别代码，如 D1。
        [stage] 可用的有：{ $known }。
        [audience] 可用的有：{ $known }。
        [version] 请写版本标识，即“show”连同历史一起列出的标识。
        [words] 此项不能为空。
       *[other] 请选用帮助中列出的值。
    }
error-record-not-found = 本文件中没有该条目。
error-record-not-found-hint = 请核对编号，或按词语检索。
error-operation-not-found = 本文件中没有该项变更。
error-operation-not-found-hint = 请在历史记录中查找。
error-undo-changed-since = 该变更不能单独撤销，后来的变更以其为基础。
error-undo-changed-since-hint = 请先撤销后来的变更：{ $later }。
error-undo-not-possible = 该变更无法撤销。
error-undo-not-possible-hint = 可能已撤销。请另作新的变更。
error-undo-handed-in = 已提交的内容不能撤销：他方可能已持有。
error-undo-handed-in-hint = 请改为撤回该记录；贵方自己的版本仍然保留。
error-put-invalid = { $place } 处的条目无法使用：{ $detail }
error-put-invalid-hint = 请更正文件中该处。未作任何改动。
error-layout-invalid = 版式或答复文件在 { $place } 处无法使用：{ $detail }
error-layout-invalid-hint = 请更正文件中该处。未作任何改动。
error-layout-not-json = 版式或答复文件不是 JSON。
error-layout-not-json-hint = 请更正，或从预览重新保存。未作任何改动。
error-layout-version = 版式或答复文件的版本本程序不识得。
error-layout-version-hint = 请从预览重新保存，或安装新版程序。
error-layout-unknown-key = 版式或答复文件中有不该有的词。
error-layout-unknown-key-hint = 请对照版式说明检查拼写。未作任何改动。
error-layout-value = 版式或答复文件中有不可能的值。
error-layout-value-hint = 请更正该值。未作任何改动。
error-file-io = 系统无法读写 { $path }。
error-file-io-hint = 请检查名称、驱动器和文件夹权限后重试。
error-work-cancelled = 已停止，未作任何改动。
error-work-cancelled-hint = 可随时重新开始。
error-document-failed = 无法制作该文件。
error-document-failed-hint = 请换一种格式。未作任何改动。
error-defect = 程序出现故障，未作任何改动。
error-defect-hint = 请重试。如再次发生，请告知程序维护者当时的操作。
error-import-not-a-table = 该来文没有可读取的表格。
error-import-not-a-table-hint = 已照原样保存。请对照手工录入其中的措施。
error-import-password-protected = 文件有密码保护。
error-import-password-protected-hint = 请向代表团索取未加密的副本。文件照原样保存。
error-import-damaged = 文件不完整或已损坏。
error-import-damaged-hint = 请求重新发送。文件照原样保存。
error-import-empty = 文件是空的。
error-import-empty-hint = 请求重新发送，可能在途中丢失。
error-import-file-too-large = 文件超过可读取的大小。
error-import-file-too-large-hint = 请索取不含图片的表格，或分成几个文件。
error-import-archive-too-large = 文件展开后超过可读取的大小。
error-import-archive-too-large-hint = 请索取重新保存的副本。文件照原样保存。
error-import-archive-ratio = 文件展开后远超其大小，未再打开。
error-import-archive-ratio-hint = 请索取重新保存的副本。文件照原样保存。
error-import-too-many-entries = 文件的组成部分多于此类文件所应有。
error-import-too-many-entries-hint = 请索取重新保存的副本。文件照原样保存。
error-import-unsafe-entry-name = 文件中有部分名称不安全，未予打开。
error-import-unsafe-entry-name-hint = 请询问代表团是否由其发送，并索取重新保存的副本。
error-import-too-many-cells = 文件的单元格超过可读取的数量。
error-import-too-many-cells-hint = 请求分成几个文件提供。文件照原样保存。
error-import-too-many-rows = 有工作表的行数超过可读取的数量。
error-import-too-many-rows-hint = 请求分成几个文件提供。文件照原样保存。
error-import-nested-too-deep = 文件各部分嵌套过深。
error-import-nested-too-deep-hint = 请索取重新保存的副本。文件照原样保存。
error-import-external-entity = 文件要求外部内容，未再打开。
error-import-external-entity-hint = 请询问代表团是否由其发送，并索取重新保存的副本。
error-import-text-too-long = 文件中有文本超过单元格的长度。
error-import-text-too-long-hint = 请索取重新保存的副本。文件照原样保存。
error-import-embedded-document = 该文档引入另一文档，其表格会被遗漏。
error-import-embedded-document-hint = 请索取合为一个文档的副本，或手工录入措施。
error-import-too-large-to-read = 读取该文件所需内存超过限额。
error-import-too-large-to-read-hint = 请求分成几个文件提供。文件照原样保存。
error-import-cancelled = 已停止，未作任何改动。
error-import-cancelled-hint = 可随时重新开始。
error-import-reader-not-started = 无法启动程序中读取来文的部分。
error-import-reader-not-started-hint = 请确认 chancery 命令在程序旁，然后重试。文件照原样保存。
error-import-took-too-long = 读取该文件超过限定时间。
error-import-took-too-long-hint = 请求分成几个文件提供。文件照原样保存。
error-matrix-layouts-newer = 此处保存着较新版本程序的版式；本程序无法读取。
error-matrix-layouts-newer-hint = 请用较新版本的程序保存版式，以免丢失。

error-recovery-not-a-recovery-file = { $path } 不是恢复文件，或已损坏。
error-recovery-not-a-recovery-file-hint = 请选择与该文件一同生成的恢复文件，或其另一副本。未作任何改动。
error-recovery-wrong-words = 这些词语不能打开恢复文件。
error-recovery-wrong-words-hint = 请逐词与纸上所写核对；大小写和空格不影响。未作任何改动。
error-search-unknown-field = 没有字段“{ $field }”。
error-search-unknown-field-hint = 可用的有：{ $known }。带冒号的词语可放在引号内。
error-search-unknown-value =
    { $field ->
        [since] “{ $value }”不是 { $name } 可用的日期。
        [has] 没有条目含有名为“{ $value }”的部分。
       *[other] 没有条目的 { $name } 为“{ $value }”。
    }
error-search-unknown-value-hint =
    { $field ->
        [since] 请写年、年月或年月日：2025、2025-06 或 2025-06-17。
        [has] 可以查找的部分有：{ $known }。
       *[other] 请从框旁的列表中选择，或继续输入。
    }
error-put-two-wordings = 此条目有两种措辞。
error-put-two-wordings-hint = 请先从中选择（待协调），或说明修改以哪个版本为基础。已输入的内容不会丢失。
error-resolve-one-wording = 此条目只有一种措辞，无需选择。
error-resolve-one-wording-hint = 请查看待协调条目的列表。
error-request-reason-needed = 所设定的阶段与各日期不一致，需要说明理由。
error-request-reason-needed-hint = 请简要写明原因；理由随条目保存。
error-request-act-not-seen = 只有见过该文书的人才可选用“文书中援引”。
error-request-act-not-seen-hint = 请先查看文书并予说明，或另选依据。
error-request-reading-incomplete = 核对记录须有核对人、引文、所在位置和所读文件。
error-request-reading-incomplete-hint = 请补填尚未填写的内容。
error-request-second-reader-needed = 此人已核对过该段落。
error-request-second-reader-needed-hint = 下一次由另一人核对；核对记录也可撤回。
error-request-code-taken = 此代码或编号已在使用。
error-request-code-taken-hint = 请查看使用它的条目，或另选。
error-request-paraphrase-too-long = 句子超过六十个词。
error-request-paraphrase-too-long-hint = 请缩短；正式文本在核对记录中引用。
error-request-status-list-open = 缔约状况表尚有未定之处。
error-request-status-list-open-hint = 请答复所问，然后即可保存该表。
put-unknown-key = { $place }：没有此名称的字段。内容已保留，但不会显示在任何地方。
put-unknown-key-hint = 请对照 docs/formats/measure.md 中的名称，然后重新写入该记录。
