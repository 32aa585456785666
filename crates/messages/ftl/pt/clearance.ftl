clearance-answer-awaited = Aguardada
clearance-answer-cleared = De acordo
clearance-answer-with-changes = De acordo com alterações
clearance-answer-ad-referendum = Ad referendum

change-ask-clearance = Acordo sobre { $reference } pedido a { $addressee }
change-answer-clearance = Resposta de { $addressee } sobre { $reference } registada
change-confirm-entries = Confirmação da delegação registada
error-hand-in-private-kind = { $about } é de um tipo que nunca sai da delegação.
error-hand-in-private-kind-hint = Comentários, tarefas, posições e perguntas à capital ficam aqui. Entregue a própria medida.
error-hand-in-kind = { $about } não se entrega por si só.
error-hand-in-kind-hint = Entregue a medida a que pertence.
error-hand-in-two-wordings = { $about } existe em duas redações.
error-hand-in-two-wordings-hint = Escolha primeiro entre elas; depois entregue.
error-hand-in-audience = { $about } é só para si ou para a sua delegação.
error-hand-in-audience-hint = Fixe que pode ser vista pela copresidência ou por mais participantes, e depois entregue.
error-withdraw-not-handed-in = { $about } não está entregue.
error-withdraw-not-handed-in-hint = Nada há a retirar.
error-confirm-not-handed-in = { $about } não está entregue, pelo que não pode ser confirmado.
error-confirm-not-handed-in-hint = Entregue primeiro a entrada. A delegação confirma-a tal como os outros a veem.
hand-in-left-editor-links =
    { $count ->
        [one] Uma associação a um parágrafo feita pela redação
       *[other] { $count } associações a parágrafos feitas pela redação
    }
hand-in-left-second-readers =
    { $count ->
        [one] O segundo leitor de uma fonte
       *[other] Os segundos leitores de { $count } fontes
    }
hand-in-left-stale-languages =
    { $count ->
        [one] As palavras em { $names }: são de uma versão anterior
       *[other] As palavras em { $names }: são de versões anteriores
    }
hand-in-left-unknown-keys =
    { $count ->
        [one] Uma parte que não faz parte de uma medida: { $names }
       *[other] { $count } partes que não fazem parte de uma medida: { $names }
    }
clearance-since =
    { $since ->
        [cleared] desde o acordo de { $who }
        [answered] desde a resposta de { $who }
        [asked] desde a consulta a { $who }
       *[confirmed] desde a confirmação pela delegação
    }
clearance-changed-words =
    { $words ->
        [one] Uma palavra mudou { clearance-since }
       *[other] { $words } palavras mudaram { clearance-since }
    }
clearance-changed-details =
    { $details ->
        [one] Um pormenor mudou { clearance-since }
       *[other] { $details } pormenores mudaram { clearance-since }
    }
clearance-n-words =
    { $words ->
        [one] Uma palavra
       *[other] { $words } palavras
    }
clearance-n-details =
    { $details ->
        [one] um outro pormenor
       *[other] { $details } outros pormenores
    }
clearance-changed-both = { clearance-n-words } e { clearance-n-details } mudaram { clearance-since }
error-clearance-not-own = { $about } não é um texto em redação da sua delegação.
error-clearance-not-own-hint = A capital é consultada sobre as medidas próprias, na versão de trabalho.
error-clearance-two-wordings = { $about } existe em duas redações.
error-clearance-two-wordings-hint = Escolha primeiro entre elas; depois consulte.
error-clearance-no-proposal = Para { $about } nada está proposto que se possa inserir a partir daqui.
error-clearance-no-proposal-hint = As datas e os códigos alteram-se à mão na ficha.
error-clearance-typing = Algo escrito em { $about } ainda não está conservado.
error-clearance-typing-hint = Conserve-o com Ctrl+S ou abandone-o primeiro.
error-sheet-version-gone = As palavras da versão { $about } já não estão neste ficheiro.
error-sheet-version-gone-hint = Consulte de novo sobre a versão de hoje.
sheet-kind = Medida para acordo
sheet-line = Folha de acordo { $code }
sheet-marking = Só para a delegação e a sua capital
sheet-page = Página { $page } de { $pages }
sheet-reference = Referência
sheet-version = Versão
sheet-state = Estado
sheet-addressee = Para
sheet-asked = Consultado em
sheet-due = Responda, por favor, até
sheet-code = Código da folha
sheet-how = Como responder
sheet-how-1 = 1. Leia as palavras na página seguinte.
sheet-how-2 = 2. Onde quiser outras palavras, escreva-as na última coluna. Uma célula vazia quer dizer que está de acordo.
sheet-how-3 = 3. Ponha um X ao lado de uma resposta abaixo, com a sua referência e a data.
sheet-how-4 = 4. Guarde este documento e devolva-o. Deixe, por favor, o código da folha e os números das linhas tal como estão.
sheet-answer = A sua resposta
sheet-answer-what = Resposta
sheet-answer-here = Escreva aqui
sheet-cleared = De acordo
sheet-with-changes = De acordo com alterações
sheet-ad-referendum = Ad referendum
sheet-answer-reference = Referência da sua resposta
sheet-answer-date = Data
sheet-answer-function = Respondido por (função)
sheet-answer-note = Nota
sheet-words = As palavras da medida
sheet-column-number = N.º
sheet-column-part = Parte
sheet-column-words = Palavras tal como redigidas
sheet-column-yours = A sua redação
sheet-row-title = Título
sheet-row-official-title = Título oficial
sheet-row-summary = Resumo
sheet-row-heading = Epígrafe de { $number }
sheet-row-clause = Texto de { $number }
sheet-row-exemption = Exceção { $number }
sheet-row-exemption-type = Exceção { $number }: tipo
sheet-row-exemption-decider = Exceção { $number }: quem decide
sheet-row-exemption-condition = Exceção { $number }: condição
sheet-row-exemption-expiry = Exceção { $number }: até
sheet-row-date = Data
sheet-row-stage = Fase jurídica
sheet-stage-as-at = { $stage } (em { $date })
sheet-row-application = Aplicação
sheet-row-sunset = Fim
sheet-row-review = Revisão
sheet-row-enforcement = Execução
sheet-row-act = Ato nacional
sheet-row-categories = Categoria
sheet-row-paragraphs = Textos internacionais
sheet-row-source = Fonte
sheet-standing-current = Esta folha saiu com as palavras de hoje.
sheet-standing-earlier = Esta folha saiu com uma versão anterior. A resposta conta para essa versão; mostra-se o que mudou desde então.
sheet-standing-unknown-version = A entrada está neste ficheiro, mas não a versão desta folha ({ $code }). Pode ser uma folha de outro ficheiro.
sheet-standing-unknown-entry = Nenhuma entrada deste ficheiro tem a referência desta folha ({ $code }). Pertence a outro ficheiro.
sheet-standing-no-code = Este documento não tem código de folha.
sheet-standing-unreadable = Este documento não pode ser lido como folha. Pode ser conservado com uma pergunta, e a resposta introduzida à mão.
sheet-remark-comment = Um comentário diz: { $words }
sheet-remark-table = Uma linha de tabela que não é nossa: { $words }
sheet-remark-line = Uma linha que não é nossa: { $words }
sheet-remark-tracked = Partes dela têm alterações registadas; foram lidas como aceites.
sheet-remark-no-answer = Nenhuma resposta está marcada.
sheet-remark-several-answers = Mais de uma resposta está marcada.
sheet-remark-mark = Ao lado de uma resposta há algo que não é uma marca clara; escolha a resposta: { $words }
sheet-remark-cleared-with-words = Está marcado o acordo, mas são propostas outras palavras.
sheet-remark-in-place = As nossas palavras foram alteradas no próprio lugar, e há uma redação ao lado: { $words }
sheet-remark-emptied = As nossas palavras foram retiradas: { $words }
sheet-remark-row-gone = Uma linha nossa já não está lá: { $words }
sheet-remark-date = A data pode ser lida de duas maneiras ou de nenhuma: { $words }
