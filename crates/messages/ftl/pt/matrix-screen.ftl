matrix-screen-title-category = Medidas por categoria
matrix-screen-title-obligation = Medidas por parágrafo de um texto internacional
matrix-screen-title-commitment = Medidas por compromisso
matrix-screen-sub = { $states ->
        [one] { $states } Estado
       *[other] { $states } Estados
    } · { $kind ->
        [obligation] { $columns ->
            [one] { $columns } parágrafo
           *[other] { $columns } parágrafos
        }
        [commitment] { $columns ->
            [one] { $columns } compromisso
           *[other] { $columns } compromissos
        }
       *[category] { $columns ->
            [one] { $columns } categoria
           *[other] { $columns } categorias
        }
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

## Moments, layouts, copies.

matrix-screen-known = Conhecido até
matrix-screen-now = agora
matrix-screen-beside = Ao lado de
matrix-screen-two-dates = Duas datas lado a lado
matrix-screen-one-date = Uma só data
matrix-screen-differing = Só os Estados que diferem
matrix-screen-empty-then = Nessa data nada estava registado que corresponda.
matrix-screen-none-differ = Nenhuma célula difere entre as duas datas.
matrix-screen-sub-two = Conhecido em { $earlier } e em { $later } · { $differing ->
        [0] nenhuma célula difere
        [one] { $differing } célula difere
       *[other] { $differing } células diferem
    }
matrix-screen-difference-new = novo
matrix-screen-difference-gone = já não está
matrix-screen-difference-other = difere
matrix-screen-difference-text = outra redação
matrix-screen-looking-back = Mostrado tal como o registo era conhecido em { $date }. O que chegou depois não está aqui, e nada pode ser alterado.
matrix-screen-back-to-now = Voltar a agora
matrix-screen-footnotes = Notas
matrix-screen-copy = Copiar como tabela
matrix-screen-copied = Copiado: cole em Word ou Excel
matrix-screen-copy-again = O sistema não permitiu copiar. Tente outra vez.
matrix-screen-for-whom = Para: { $audience }
matrix-screen-layout = Disposição
matrix-screen-layout-none = não guardada
matrix-screen-layout-save = Guardar disposição…
matrix-screen-layout-save-title = Guardar o que se mostra como disposição
matrix-screen-layout-explains = Uma disposição guarda as colunas, os filtros, os leitores e as datas. Não guarda conteúdo.
matrix-screen-layout-name = Nome
matrix-screen-layout-keep = Guardar
matrix-screen-layout-replaces = Já há uma disposição com este nome; será substituída.
matrix-screen-layout-saved = Disposição «{ $name }» guardada
matrix-screen-layout-forget = Esquecer
matrix-screen-layout-forget-this = Esquecer a disposição «{ $name }»
matrix-screen-layout-forgotten = Disposição «{ $name }» esquecida
matrix-screen-layout-name-missing = Dê-lhe um nome.
matrix-screen-layout-name-long = Um nome tem 80 letras no máximo.
