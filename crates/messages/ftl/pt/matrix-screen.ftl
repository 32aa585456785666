matrix-screen-title-category = Medidas por categoria
matrix-screen-title-obligation = Medidas por parágrafo de um texto internacional
matrix-screen-title-commitment = Medidas por compromisso
matrix-screen-sub = { $states ->
        [one] { $states } Estado
       *[other] { $states } Estados
    } · { $columns ->
        [one] { $columns } coluna
       *[other] { $columns } colunas
    } · situação em { $date }
matrix-screen-changed-count = { $count ->
        [one] { $count } célula alterada
       *[other] { $count } células alteradas
    }
matrix-screen-changed = alterada
matrix-screen-columns = Colunas
matrix-screen-categories = Categorias
matrix-screen-paragraphs = Parágrafos
matrix-screen-commitments = Compromissos
matrix-screen-group = Setor
matrix-screen-stage = Fase jurídica
matrix-screen-region = Região
matrix-screen-any = todas
matrix-screen-all = todas
matrix-screen-since = Alterações desde
matrix-screen-state = Estado
matrix-screen-unverified = ainda não verificado com o texto oficial
matrix-screen-stage-not-stated = Fase não indicada
matrix-screen-exemptions = { $count ->
        [one] { $count } exceção
       *[other] { $count } exceções
    }
matrix-screen-more = e mais { $count }
matrix-screen-measures = { $count ->
        [one] { $count } medida
       *[other] { $count } medidas
    }
matrix-screen-empty = Nenhum Estado tem uma entrada que corresponda. Retire um filtro ou junte uma comunicação.
matrix-screen-panel = O que está por trás da célula
matrix-screen-all-in-cell = Todas as medidas desta célula
matrix-screen-nothing-here = Nenhuma medida está registada aqui.
matrix-screen-file-name = matriz
matrix-screen-export-explains = O ficheiro mostra a matriz tal como está no ecrã, menos o que os leitores escolhidos não podem ver.
matrix-screen-audience = Para
matrix-screen-audience-desk = Este gabinete
matrix-screen-audience-delegation = A minha delegação
matrix-screen-audience-cochairs = A copresidência
matrix-screen-audience-participants = Os participantes
matrix-screen-audience-public = O público
matrix-screen-format = Formato
matrix-screen-format-xlsx = Livro de cálculo (XLSX)
matrix-screen-format-html = Página (HTML)
matrix-screen-format-csv = Tabela em texto (CSV)
matrix-screen-format-json = Para programas (JSON)
matrix-screen-language = Língua
matrix-screen-paper = Papel
matrix-screen-paper-a4 = A4
matrix-screen-paper-a3 = A3
matrix-screen-paper-letter = Carta
matrix-screen-choose-place = Escolher o local…
matrix-screen-exported = Matriz escrita em { $path }
matrix-screen-check-code = Código de controlo: { $words }
