### Texts beside each other: clauses of many states, versions, fields of several measures.

align-heading = Redação dos textos nacionais
align-status = Uma linha por ideia, uma coluna por Estado. As palavras são as dos textos; nada aqui é uma proposta de um Estado.
align-idea = Ideia
align-empty = —
align-note = As linhas resultam da comparação das palavras; a percentagem diz quanto isso é certo. Uma célula vazia diz que nenhuma cláusula do texto foi encontrada para a ideia, e nada mais.
align-confidence = { $percent } %
align-likeness-equal = a mesma redação
align-likeness-near = quase a mesma redação
align-likeness-different = outra redação
error-align-no-clauses = Nenhuma destas medidas tem uma cláusula com palavras.
error-align-no-clauses-hint = Introduza ou importe primeiro as cláusulas dos textos; os títulos e os resumos comparam-se campo a campo.
error-align-too-many = Há { $about } cláusulas nestas medidas; põem-se lado a lado 20 000 no máximo.
error-align-too-many-hint = Escolha menos medidas, ou uma só categoria.
error-compare-one-alone = Uma só medida não pode ser comparada.
error-compare-one-alone-hint = Indique duas medidas ou mais, ou duas versões de uma.
compare-heading = Comparação
compare-status = Campo a campo e cláusula a cláusula. O que veio está sublinhado, o que saiu está riscado.
compare-field = Campo
compare-same = igual
compare-differs = difere
compare-partly = indicado por alguns
compare-covers = um abrange o outro
compare-not-stated = não indicado
compare-yes = sim
compare-no = não
