measures-screen-count = { $count ->
        [0] Nenhuma medida
        [one] { $count } medida
       *[other] { $count } medidas
    }
measures-screen-find = Procurar palavras nas medidas
measures-screen-show-all = Mostrar tudo
measures-screen-none = Nenhuma medida corresponde. Retire um filtro.
measures-screen-category = Categoria
measures-screen-title = Título
measures-screen-all = Todas as medidas
measures-screen-two-wordings = Duas redações, por conciliar
measures-screen-beside = De onde vem
measures-screen-no-origin = Não vem de uma comunicação: escrita neste ficheiro.
measures-screen-missing = Ainda por preencher
measures-screen-nothing-missing = Todas as partes da ficha estão preenchidas.
measures-screen-summary = Resumo
measures-screen-passages = Passagens citadas
measures-screen-exemptions = Exceções
measures-screen-dates = Datas
measures-screen-sources = Fontes
measures-screen-official-title = Título oficial
measures-screen-directions = Diz respeito a
measures-screen-places = Lugares
measures-screen-trigger = Aplica-se
measures-screen-contracts = Contratos em curso
measures-screen-paragraphs = Textos internacionais
measures-screen-sunset = Fim
measures-screen-enforcement = Execução
measures-screen-review = Revisão
measures-screen-audience = Pode ser vista por
measures-screen-title-in = Título ({ $lang })
measures-screen-field = { $field ->
        [official_title] Título oficial
        [summary] Resumo
        [text] Texto da medida
        [clauses] Passagens citadas
        [exemptions] Exceções
        [events] Datas
        [sources] Fontes
        [act] Ato
        [authority] Autoridade
        [items] Produtos
        [directions] A que diz respeito
        [geography] Lugares
        [persons] Pessoas
        [trigger] Quando se aplica
        [existing_contracts] Contratos em curso
        [obligations] Textos internacionais
        [sunset] Fim
        [enforcement] Execução
        [review] Revisão
        [application] Aplicação
        [stage] Fase jurídica
        [adopted] Data de adoção
        [in-force] Data de entrada em vigor
        [category] Categoria
        [categories] Categoria
        [title] Título
       *[other] { $field }
    }
