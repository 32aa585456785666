change-init = 已创建文件
change-demo = 已填入虚构演示内容
change-import = 已收录 { $file }
change-import-kept = 已保存 { $file }，待人工录入
change-answer = 已答复 { $file } 的询问
change-enter = 已从 { $file } 人工录入
change-put = 已修改 { $count } 条记录
change-remove = 已移除 { $count } 条记录
change-undo = 已撤销：{ $title }
change-resolve = 已在两种措辞中选择
change-hand-in = 已提交
change-withdraw = 已撤回
change-save-layout = 已保存版式“{ $name }”
change-configure = 已更改文件设置
change-put-bracket =
  { $number ->
    [none] 方括号已定：{ $words }
   *[other] 第{ $number }段方括号已定：{ $words }
  }
change-put-copies = 从标注副本收入{ $count }项提案

change-put-named = 已保存为“{ $name }”
change-attach = 已保存文件 { $file }
change-restore = 已恢复较早版本
change-confirm-translation = 已确认译文（{ $language }）
change-redo = 已重做：{ $title }
change-put-reading = 已更改{ $paragraph }的核对记录
change-put-text = { $text }已保存
change-put-parties = 已引入{ $text }截至 { $date } 的缔约状况表
change-put-bulk =
  { $count ->
   *[other] 已同时修改 { $count } 项措施
  }
change-put-of = 编辑了{ $entry }
change-hand-in-of = 提交了{ $entry }
change-withdraw-of = 撤回了{ $entry }
change-restore-of = 将{ $entry }恢复到较早版本
change-remove-of = 移除了{ $entry }
change-resolve-of = 在{ $entry }的两种表述间作出选择
