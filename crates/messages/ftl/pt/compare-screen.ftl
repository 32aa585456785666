### Measures beside each other: field by field, clause by clause, and the wording of national texts.

compare-screen-section = Comparar
compare-screen-page = Medidas comparadas
compare-screen-wording-page = Redações nacionais
compare-screen-go = Ir para as medidas comparadas
compare-screen-wording-go = Ir para a redação dos textos nacionais
compare-screen-chosen-action = Comparar as escolhidas
compare-screen-title = Comparar medidas
compare-screen-measures-count =
    { $count ->
        [one] { $count } medida
       *[other] { $count } medidas
    }
compare-screen-fields-count = Campos: { $all } = { $same } iguais + { $differ } diferentes + { $some } indicados por alguns
compare-screen-clauses-count = Cláusulas: { $all } = { $same } iguais + { $differ } por outras palavras + { $some } só em algumas
compare-screen-chosen = Medidas que se comparam
compare-screen-remove = Retirar { $what }
compare-screen-remove-all = Retirar todas
compare-screen-add = Juntar
compare-screen-find = Procurar uma medida
compare-screen-none-found = Nenhuma medida tem estas palavras.
compare-screen-full = Estão { $most } medidas em comparação; retire uma para juntar outra.
compare-screen-choose =
    { $count ->
        [0] Escolha duas medidas ou mais, { $most } no máximo: aqui pelas suas palavras, ou na lista das medidas com Espaço e «Comparar as escolhidas».
        [one] Está escolhida uma medida. Junte outra com que a comparar.
       *[other] Escolha duas medidas ou mais, { $most } no máximo.
    }
compare-screen-comparing =
    { $count ->
        [one] A comparar { $count } medida
       *[other] A comparar { $count } medidas
    }
compare-screen-only-differs = Só o que difere
compare-screen-nothing-differs = Nada difere entre estas medidas.
compare-screen-to-wording = Redação dos textos nacionais
compare-screen-to-fields = Campos destas medidas
compare-screen-save = Guardar…
compare-screen-panel = O que está por trás da célula
compare-screen-table = Campos e cláusulas das medidas
compare-screen-corner = Campo
compare-screen-no-state = Sem Estado
compare-screen-not-stated = não indicado
compare-screen-agreement =
    { $agreement ->
        [same] igual
        [partly] indicado por alguns
        [covers] um abrange o outro
       *[differs] difere
    }
compare-screen-letter =
    { $of ->
        [wording] Redação { $letter }:
       *[value] Valor { $letter }:
    }
compare-screen-clauses = Cláusulas
compare-screen-clause = Cláusula { $number }
compare-screen-clause-count =
    { $count ->
        [0] nenhuma cláusula
        [one] { $count } cláusula
       *[other] { $count } cláusulas
    }
compare-screen-clause-agreement =
    { $agreement ->
        [same] as mesmas palavras
        [partly] em algumas, as mesmas palavras
       *[differs] as palavras diferem
    }
compare-screen-not-compared = Línguas não comparadas: { $languages }
compare-screen-clause-first = As outras são comparadas com estas palavras.
compare-screen-no-clause = sem essa cláusula
compare-screen-imprecise = Textos longos: mostrados em partes maiores do que o necessário.
compare-screen-field =
    { $field ->
        [authentic] Língua que faz fé
        [stage_reason] Porque a fase jurídica difere das datas
        [application_reason] Porque a aplicação difere das datas
        [numbering] Numeração das cláusulas
        [title_only] Só veem o título
        [act-type] Tipo de ato
        [act-authority] Autoridade do ato
        [act-number] Número do ato
        [act-date] Data que o ato tem
        [act-title] Título do ato
        [act-amends] O que o ato altera
       *[other] { $field }
    }

## Wording in national texts.

compare-screen-wording-title = Redação dos textos nacionais
compare-screen-wording-explains = Uma linha por ideia, uma coluna por Estado. As palavras são as dos textos; nada aqui é uma proposta de um Estado.
compare-screen-ideas =
    { $count ->
        [one] { $count } ideia
       *[other] { $count } ideias
    }
compare-screen-states =
    { $count ->
        [one] { $count } Estado
       *[other] { $count } Estados
    }
compare-screen-to-look-at =
    { $count ->
        [one] { $count } célula a ver
       *[other] { $count } células a ver
    }
compare-screen-wording-choose = Escolha acima uma categoria para ler os seus textos lado a lado, ou escolha medidas e compare-as.
compare-screen-wording-none = Nenhuma ideia foi encontrada nestes textos.
compare-screen-texts = Textos
compare-screen-of-chosen =
    { $count ->
        [0] nenhuma medida escolhida
        [one] de { $count } medida escolhida
       *[other] de { $count } medidas escolhidas
    }
compare-screen-aligning = A pôr os textos lado a lado
compare-screen-cancelled = Cancelado. Nada foi alterado.
compare-screen-again = Recomeçar
compare-screen-idea = Ideia
compare-screen-shape =
    { $shape ->
        [definition] definição
        [prohibition] proibição
        [exemption] exceção
        [penalty] pena
        [entry-into-force] entrada em vigor
       *[other] outra
    }
compare-screen-not-in-text = não está neste texto
compare-screen-likeness =
    { $likeness ->
        [alone] só neste texto
        [shared] a mesma redação em vários textos
        [first] redação própria
        [near] quase a redação de A
        [different] redação diferente de A
       *[equal] a mesma redação
    }
compare-screen-confidence =
    { $sure ->
        [sure] Certo: { $percent } %
        [fairly] Bastante certo: { $percent } %
       *[unsure] Pouco certo, a ver: { $percent } %
    }
compare-screen-place = { $state } · ideia { $number }
compare-screen-empty-explains = Nenhuma cláusula do texto ({ $state }) foi encontrada para esta ideia. Isto não diz mais nada.
compare-screen-also = Também noutros textos deste Estado
compare-screen-measure = Medida
compare-screen-variants =
    { $count ->
        [one] { $count } redação desta ideia
       *[other] { $count } redações desta ideia
    }

## Saving.

compare-screen-save-title =
    { $what ->
        [wording] Guardar a redação dos textos nacionais
       *[comparison] Guardar a comparação
    }
compare-screen-save-explains = O ficheiro é para este gabinete: mostra tudo o que está no ecrã, na língua que escolher.
compare-screen-file-name =
    { $what ->
        [wording] redacoes
       *[comparison] comparacao
    }
compare-screen-saved = Guardado: { $path }
