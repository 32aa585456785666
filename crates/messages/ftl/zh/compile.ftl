# The common text from Word, marked-up copies, the rolling text.

compile-tracked-change = 文档含有修订标记，已按接受修订读取。
compile-notes-not-read = { $count ->
   *[other] 有 { $count } 处脚注或尾注未读取：请在文档中查看。
  }
compile-comments-not-read = { $count ->
   *[other] 有 { $count } 条批注未作为提案：请在副本中查看。
  }
compile-words-in-tables = { $count ->
   *[other] { $count } 个表格中的词语已逐段读取。
  }
compile-unreadable = { $file } 无法读取，已照原样保存。
compile-unreadable-hint = 请求重新提供 Word 文档 (.docx)。
compile-earlier-version = { $file } 以案文 { $date } 的较早版本为基础。其内容均未收录。
compile-earlier-version-hint = 请将现有案文发给该代表团，或与其一起将改动移至现有案文。
compile-other-text = { $file } 是另一份案文。其内容均未收录。
compile-other-text-hint = 请查看是否发送了正确的文件。
compile-no-words = { $file } 没有文字。其内容均未收录。
compile-no-words-hint = 请打开查看：扫描页是图像。请索取文档本身。
compile-state-open = 未能确定 { $file } 是哪个代表团的副本。其改动待定。
compile-state-open-hint = 请说明由哪个代表团发送：--state FILE=XXX。
compile-other-delegation = { $file } 中还有 { $named } 所作的改动。所有改动均计为 { $state } 的改动。
compile-other-delegation-hint = 请询问该代表团是否认可所有改动。如否，请撤销，并请各代表团分别提供自己的副本。
compile-two-copies = 同一代表团有两份不同的副本。两份均未收录。
compile-two-copies-hint = 请询问以哪一份为准，并只汇编该份。
compile-same-file = { $file } 与其中另一文件相同，只计一次。
compile-earlier-copy = 该代表团先前发送过另一份副本，改动不同。{ $file } 的内容均未收录。
compile-earlier-copy-hint = 如要以其取代较早的一份：--replace。
compile-tracking-off = { $file } 没有修订标记。其改动由比较得出。
compile-partly-tracked = { $file } 中有些改动没有修订标记，由比较得出。

error-compile-no-common-text = 尚无共同案文。
error-compile-no-common-text-hint = 请先引入共同主席的文件：chancery provisions。
error-compile-several-texts = 有多份共同案文：{ $about }
error-compile-several-texts-hint = 请说明所指的是哪一份：--text ID。
error-points-no-state = 未指明代表团，且本文件不属于任何代表团。
error-points-no-state-hint = 请指明国家，例如：chancery points --state XBE。
error-compile-no-words = { $about } 没有可作为条文的词语。
error-compile-no-words-hint = 请查看文件是否正确。
error-rolling-no-wording = { $about } 在此方括号内没有措辞。
error-rolling-no-wording-hint = 请采用方括号内所列代表团的措辞，或另写措辞：--words。

rolling-title = 滚动案文
rolling-basis = 方括号内的词语由所列代表团提出；其他词语均为案文内容。此处没有任何内容取自国家措施。
rolling-column-provision = 条文
rolling-column-text = 案文
rolling-column-proposals = 提案
rolling-column-without-brackets = 无方括号
rolling-column-line = 行
rolling-column-states = 代表团
rolling-column-compared = 由比较得出
rolling-four-columns = 四栏对照
rolling-provenance = 各段的来源

compile-not-word = 这不是 Word 文件（.docx）。
compile-set-aside-hint = 未从中取用任何内容。请索取无需密码即可打开的 Word 文件（.docx）。

points-in =
    { $total ->
        [0] 没有可供查找的提案
       *[other] { $total } 个要点中有 { $count } 个已载入
    }
rolling-aside =
    { $count ->
       *[other] 有 { $count } 项提案针对其他词语，未列入任何方括号。
    }
compile-boxes-not-read =
  { $count ->
   *[other] 有 { $count } 个文本框未读取：请在文档中查看。
  }
compile-own-brackets =
    { $count ->
       *[other] 案文本身有 { $count } 处方括号。括号内的词语作为案文文字读取，未列代表团，另行计数。
    }
rolling-own-brackets =
    { $count ->
       *[other] 案文本身有 { $count } 处方括号。括号内未列代表团。
    }
