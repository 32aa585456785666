### National instruments: laws, decrees, practices that carry measures.

acts-page = Atos nacionais
acts-go = Ir para os atos nacionais
acts-sub = Leis, decretos e práticas, cada um com as medidas que contém e o que o altera.
acts-find = Procurar um ato
acts-state = Estado
acts-any = todos
acts-none = Nenhum ato nacional corresponde.
acts-cut = Só os primeiros { $count } estão na lista. Restrinja a procura.
acts-number = Número
acts-title = Título
acts-type = Tipo
acts-date = Data
acts-authority = Autoridade
acts-without-number = Sem número
acts-add = Juntar um ato
acts-edit = Alterar
acts-save = Guardar
acts-saved = Guardado: { $number }
acts-two-wordings = Existe em duas redações: { $fields }
acts-measures = Medidas que contém
acts-no-measures = Não contém aqui nenhuma medida.
acts-amends = Altera
acts-amended-by = Alterado por
acts-chain = Sequência das alterações, por data
acts-chain-here = este ato
acts-not-amended = Nenhuma alteração está introduzida.
