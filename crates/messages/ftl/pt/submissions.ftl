submissions-sub = { $count ->
        [0] Ainda não há comunicações
        [one] { $count } comunicação
       *[other] { $count } comunicações
    }
submissions-empty = Junte os ficheiros que os Estados enviaram, ou largue-os na janela. Cada um é conservado sem alterações, e nada é escrito antes de o ter visto.
submissions-file = Ficheiro
submissions-states = Estado
submissions-channel = Via
submissions-received = Recebido
submissions-work = Estado do trabalho
submissions-rows = Linhas
submissions-next = Seguinte
submissions-open-queries = Ver as questões
submissions-enter = Introduzir
submissions-back-to-preview = { $count ->
        [one] Voltar à pré-visualização ({ $count } ficheiro)
       *[other] Voltar à pré-visualização ({ $count } ficheiros)
    }
submissions-account = { $rows } = { $parts }
submissions-part-applied = { $count ->
        [one] { $count } integrada
       *[other] { $count } integradas
    }
submissions-part-held = { $count } à espera
submissions-part-aside = { $count } de lado
submissions-preview-title = Pré-visualização das comunicações
submissions-preview-explains = Nada é escrito até que aceite.
submissions-no-preview = Não há ficheiros em pré-visualização.
submissions-to-board = Todas as comunicações
submissions-discard = Sair sem aceitar
submissions-count-line = { $files ->
        [one] { $files } ficheiro
       *[other] { $files } ficheiros
    }, { $rows ->
        [one] { $rows } linha
       *[other] { $rows } linhas
    } = { $parts }
submissions-count-new = { $count ->
        [one] { $count } nova
       *[other] { $count } novas
    }
submissions-count-changed = { $count ->
        [one] { $count } alterada
       *[other] { $count } alteradas
    }
submissions-count-same = { $count ->
        [one] { $count } igual
       *[other] { $count } iguais
    }
submissions-count-waiting = { $count } à sua espera
submissions-count-unreadable = { $count } sem poder ser lidas
submissions-add-or-drop = Juntar ficheiros ou largá-los aqui
submissions-card-rows = { $count ->
        [one] { $count } linha
       *[other] { $count } linhas
    }
submissions-card-questions = { $count ->
        [one] { $count } questão
       *[other] { $count } questões
    }
submissions-card-ready = pronto
submissions-card-accepted = aceite
submissions-card-by-hand = a introduzir à mão
submissions-set-aside-explains = O próprio ficheiro é conservado, sem alterações, quando aceitar. Espera depois entre as comunicações a introduzir à mão, ao lado dos campos.
submissions-view = Vista
submissions-tab-rows = Pré-visualização
submissions-tab-columns = Colunas
submissions-tab-about = Envio
submissions-show = Linhas
submissions-show-all = todas
submissions-layout = Disposição guardada: { $name }
submissions-accept-certain = Aceitar o certo ({ $count })
submissions-accept-all = Aceitar o respondido
submissions-row = Linha
submissions-from-header = de «{ $header }»
submissions-not-stated = não indicado
submissions-corrected = corrigido por si
submissions-no-rows = Nenhuma linha deste ficheiro corresponde.
submissions-bucket-new = nova
submissions-bucket-changed = alterada
submissions-bucket-same = igual
submissions-bucket-query = à espera
submissions-bucket-unreadable = ilegível
submissions-put-aside = de lado
submissions-correct = Corrigir: { $field }
submissions-date-hint = 2025, 2025-10 ou 2025-10-17
submissions-date-problem = Não é uma data nesta forma.
submissions-set-value = Fixar
submissions-row-number = Linha { $row }
submissions-take-row = Tomar esta linha
submissions-put-row-aside = Pô-la de lado
submissions-undecide = Deixá-la em aberto
submissions-queries = Questões ({ $count })
submissions-no-queries = Nenhuma questão. Todas as linhas deste ficheiro puderam ser lidas.
submissions-question-rows = { $count ->
        [one] { $count } linha espera esta resposta.
       *[other] { $count } linhas esperam esta resposta.
    }
submissions-removed = Já não estão no ficheiro
submissions-removed-explains = Estas medidas figuravam no último ficheiro do remetente. Ficam, salvo se decidir o contrário.
submissions-remove = Retirar «{ $title }»
submissions-noted = Anotado, nada a fazer
submissions-encoding = Codificação
submissions-delimiter = Separado por
submissions-delimiter-comma = vírgula
submissions-delimiter-semicolon = ponto e vírgula
submissions-delimiter-tab = tabulação
submissions-delimiter-bar = barra vertical
submissions-hidden-sheet = ocultada pelo remetente
submissions-header-rows = Linhas de cabeçalho
submissions-header-rows-problem = Números de linha, separados por vírgulas.
submissions-read-again = Ler de novo
submissions-column = Coluna
submissions-header = Cabeçalho
submissions-fills = Preenche
submissions-how-sure = Certeza
submissions-field-of = Campo para «{ $header }»
submissions-verbatim-only = só conservado palavra por palavra
submissions-sure = certo
submissions-likely = provável
submissions-unsure = a verificar
submissions-day-month = dia antes do mês
submissions-month-day = mês antes do dia
submissions-layout-name = Nome desta disposição
submissions-layout-hint = O próximo ficheiro do mesmo remetente será lido da mesma forma.
submissions-save-layout = Guardar a disposição
submissions-layout-saved = Disposição «{ $name }» guardada
submissions-about-explains = O que se sabe da própria comunicação. Fica junto a cada entrada que dela vem.
submissions-about-state = Estado, se nenhuma coluna o nomear
submissions-about-offered = Tomar { $state }, como diz o ficheiro
submissions-about-channel = Via
submissions-about-note = Número da nota
submissions-about-dated = Data da nota
submissions-about-received = Recebido
submissions-about-sender = Função do remetente
submissions-about-authority = Autoridade
submissions-about-audience = Pode ser visto por
submissions-about-standing = Valor
submissions-about-keep = Aplicar à pré-visualização
submissions-summary = Balanço
submissions-summary-line = { $rows ->
        [one] { $rows } linha
       *[other] { $rows } linhas
    } = { $applied } integradas + { $same } iguais + { $held } à espera + { $aside } de lado
submissions-summary-held = O que está à espera fica entre as comunicações, com as suas questões.
submissions-summary-aside = O que ficou de lado é conservado com o seu ficheiro e pode ser introduzido à mão.
submissions-summary-nothing = Não havia nada a escrever.
submissions-enter-title = Introduzir a partir do ficheiro conservado
submissions-entered-so-far = { $count ->
        [one] { $count } medida introduzida até agora
       *[other] { $count } medidas introduzidas até agora
    }
submissions-enter-more = Introduzir, medida seguinte
submissions-enter-done = Introduzir, ficheiro concluído
submissions-enter-done-without = Ficheiro concluído
submissions-language-of-text = Língua do texto
submissions-as-worded = Com as palavras do ficheiro.
submissions-larger = Ampliar
submissions-picture-of = Imagem de { $file }
submissions-cannot-show = A janela não pode mostrar este tipo de ficheiro. Abra-o ao lado da janela e introduza aqui as suas medidas.
