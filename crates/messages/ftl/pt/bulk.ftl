### Bulk work: choosing many measures and changing them at once.

bulk-choose-row = Escolher { $title }
bulk-choose-all = Escolher toda a lista
bulk-chosen =
  { $count ->
    [one] { $count } escolhida
   *[other] { $count } escolhidas
  }
bulk-choose-none = Não escolher nenhuma
bulk-change = Alterar…
bulk-copy = Copiar como tabela
bulk-copied =
  { $count ->
    [one] { $count } linha copiada.
   *[other] { $count } linhas copiadas.
  }
bulk-copy-again = A tabela está pronta. Pressione Ctrl+C para a copiar.
bulk-keys = Espaço escolhe uma linha, Shift+Espaço todas as linhas desde a última, Ctrl+A a lista inteira, Ctrl+C copia.
bulk-sort = Ordenar por { $column }
bulk-title =
  { $count ->
    [one] Alterar { $count } medida
   *[other] Alterar { $count } medidas
  }
bulk-what = O quê
bulk-set-stage = Fixar a fase jurídica
bulk-set-application = Fixar a aplicação
bulk-set-audience = Fixar quem pode ver
bulk-set-authentic = Fixar a língua que faz fé
bulk-set-trigger = Fixar quando se aplica
bulk-set-existing-contracts = Fixar o que acontece aos contratos em curso
bulk-set-act = Fixar o ato nacional
bulk-add-category = Juntar uma categoria
bulk-remove-category = Retirar uma categoria
bulk-add-link = Associar um parágrafo de um texto internacional
bulk-remove-link = Retirar a associação a um parágrafo
bulk-value = Valor
bulk-not-stated = Não indicado
bulk-reason = Razão
bulk-reason-hint = Uma fase jurídica fixada aqui prevalece sobre o que dizem as datas; a razão é conservada com ela.
bulk-preview = Pré-visualização
bulk-back = Mudar a escolha
bulk-commit =
  { $count ->
    [one] Alterar { $count } entrada
   *[other] Alterar { $count } entradas
  }
bulk-nothing = Nada mudaria.
bulk-would = { $changed } mudam, { $same } ficam como estão, { $cannot } não podem ser alteradas.
bulk-measure = Medida
bulk-before = Antes
bulk-after = Depois
bulk-outcome = O que acontece
bulk-outcome-changed = muda
bulk-outcome-same = fica como está
bulk-outcome-cannot = não pode ser alterada
bulk-more =
  { $count ->
    [one] e mais { $count }
   *[other] e mais { $count }
  }
bulk-done =
  { $count ->
    [one] { $count } entrada alterada.
   *[other] { $count } entradas alteradas.
  }
bulk-undo = Desfazer

## Why a measure is left alone.

bulk-cannot-two-wordings = Existe em duas redações; concilie-as primeiro.
bulk-cannot-other-line = É mantida à parte das outras (versão de trabalho ou entregue); altere-a numa escolha própria.
bulk-cannot-being-edited = Algo escrito na sua ficha ainda não está conservado.
bulk-cannot-other-state = O ato nacional é de outro Estado.
bulk-cannot-no-words = Não tem palavras nesta língua.
bulk-cannot-no-act = Não está introduzido nenhum ato nacional que pudesse citar o parágrafo.
bulk-reference = Referência
