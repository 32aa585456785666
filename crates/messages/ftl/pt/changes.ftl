change-init = Ficheiro criado
change-demo = Ficheiro preenchido com a demonstração fictícia
change-import = { $file } integrado
change-import-kept = { $file } guardado para introdução manual
change-answer = Perguntas sobre { $file } respondidas
change-enter = Introduzido à mão a partir de { $file }
change-put =
  { $count ->
    [one] Uma entrada alterada
   *[other] { $count } entradas alteradas
  }
change-remove =
  { $count ->
    [one] Uma entrada retirada
   *[other] { $count } entradas retiradas
  }
change-undo = Anulado: { $title }
change-resolve = Escolha entre duas redações
change-hand-in = Entregue
change-withdraw = Retirado
change-save-layout = Disposição «{ $name }» guardada
change-configure = Definição do ficheiro alterada
change-put-bracket =
  { $number ->
    [none] Colchete resolvido: { $words }
   *[other] Colchete resolvido no parágrafo { $number }: { $words }
  }
change-put-copies =
  { $count ->
    [one] Incluída uma proposta de cópias anotadas
   *[other] Incluídas { $count } propostas de cópias anotadas
  }

change-put-named = Conservado como «{ $name }»
change-attach = Ficheiro { $file } conservado
change-restore = Voltou-se a uma versão anterior
change-confirm-translation = Tradução confirmada ({ $language })
change-redo = Refeito: { $title }
change-put-reading = Leituras de { $paragraph } alteradas
change-put-text = { $text } guardado
change-put-parties = Lista de ratificações de { $text } integrada, situação em { $date }
change-put-bulk =
  { $count ->
    [one] Uma medida alterada
   *[other] { $count } medidas alteradas de uma vez
  }
change-put-of = Editado: { $entry }
change-hand-in-of = Entregue: { $entry }
change-withdraw-of = Retirado: { $entry }
change-restore-of = Regresso a uma versão anterior de { $entry }
change-remove-of = Removido: { $entry }
change-resolve-of = Escolha entre duas redações de { $entry }
