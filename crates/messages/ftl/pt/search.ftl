### Search: the page and its fields.

search-page = Procura
search-action = Procurar entradas
search-box = Palavras, «palavras juntas», -excluída, campo:valor
search-box-label = O que procurar
search-clear = Limpar
search-count =
    { $count ->
        [0] Nada foi encontrado
        [one] { $count } entrada
       *[other] { $count } entradas
    }
search-more-than = Mais de { $count } entradas
search-shown =
    { $count ->
        [one] Mostra-se a primeira
       *[other] Mostram-se as primeiras { $count }
    }
search-show-more = Mostrar mais
search-nothing = Nenhuma entrada contém tudo isto. Retire uma palavra ou um campo.
search-start = Escreva uma palavra, parte de um título, o número de um ato ou uma referência. Os títulos vêm primeiro, depois as entradas mais recentes.
search-results = O que foi encontrado
search-beside = Restringir, e procuras guardadas
search-go-to = Ir para { $reference }
search-also =
    { $count ->
        [one] e em mais { $count } lugar
       *[other] e em mais { $count } lugares
    }
search-fields = Campos
search-fields-explain = Um campo restringe a procura. Vários valores separam-se por vírgulas; um hífen antes de uma palavra ou de um campo exclui-os.
search-field-state = Estado, por código ou por nome
search-field-stage = fase jurídica
search-field-category = categoria, ou o começo do seu código
search-field-since = última data a partir de um mês ou ano
search-field-act = número do ato nacional
search-field-paragraph = parágrafo de um texto internacional
search-field-kind = tipo de entrada
search-field-lang = tem palavras numa língua
search-field-has = tem uma parte: { $parts }
search-word-state = estado
search-word-stage = fase
search-word-category = categoria
search-word-since = desde
search-word-act = ato
search-word-paragraph = parágrafo
search-word-kind = tipo
search-word-lang = língua
search-word-has = tem
search-kept = Procuras guardadas
search-kept-none = Ainda nenhuma. Guarde uma procura para a encontrar aqui.
search-keep = Guardar esta procura
search-keep-name = Nome
search-keep-done = Guardada
search-forget = Esquecer { $name }
search-forget-short = Esquecer
search-all = Procurar «{ $query }» em todas as entradas
search-facet-kinds = Tipos de entrada
search-facet-states = Estados
search-facet-categories = Categorias
search-facet-stages = Fase jurídica
search-kind =
    { $kind ->
        [measure] Medidas
        [act] Atos nacionais
        [instrument] Textos internacionais
        [obligation] Parágrafos de textos internacionais
        [state] Estados
        [participation] Participação
        [meeting] Reuniões
        [submission] Comunicações
        [development] Desenvolvimentos
        [provision] Parágrafos do texto comum
        [proposal] Propostas
        [position] Posições
        [package] Pacotes
        [clearance] Acordos da capital
        [confirmation] Confirmações
        [issued-document] Documentos emitidos
        [person] Pessoas
        [task] Tarefas
        [comment] Comentários
        [code] Categorias e outros códigos
       *[other] Outras entradas
    }
search-place =
    { $part ->
        [title] Título
        [official_title] Título oficial
        [summary] Resumo
        [clauses] Passagem
        [exemptions] Exceção
        [sources] Fonte
        [origin] Texto recebido
        [ref] Referência
        [file] Ficheiro
        [note] Nota
        [number] Número
        [items] Produtos
        [geography] Lugares
        [persons] Pessoas
        [obligations] Textos internacionais
        [enforcement] Execução
        [review] Revisão
        [sunset] Fim
        [authority] Autoridade
        [text] Texto
        [heading] Epígrafe
        [name] Nome
       *[other] Outras palavras
    }
