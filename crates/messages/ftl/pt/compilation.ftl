### The common text from Word, marked-up copies, the rolling text with its brackets.

compilation-text = Texto
compilation-untitled = Sem título
compilation-no-text = Ainda não há texto comum. Integre o documento da copresidência, ou comece um texto na sua própria página.
compilation-all-texts = Todos os textos
compilation-to-rolling = Texto evolutivo
compilation-undo = Desfazer
compilation-undone = Desfeito.
compilation-close = Fechar
compilation-views = Vista

## Going there.

compilation-go-rolling = Ir para o texto evolutivo
compilation-go-copies = Integrar exemplares anotados
compilation-go-bring-in = Integrar a partir do Word

## The rolling text.

compilation-rolling-page = Texto evolutivo
compilation-rolling-sub = O que ninguém propõe alterar está fora dos parênteses retos; dentro estão as palavras do texto e as de cada delegação.
compilation-as-now = Mostrado tal como está agora, e não no dia para o qual se olha.
compilation-tab-text = Texto
compilation-tab-four-column = Quatro colunas
compilation-tab-provenance = De onde vêm as palavras
compilation-lines = Linhas do texto evolutivo
compilation-line = Linha { $line }
compilation-brackets =
    { $count ->
        [one] { $count } parêntese reto
       *[other] { $count } parênteses retos
    }
compilation-no-brackets = Não há parênteses retos. Ninguém propõe alterar estas palavras.
compilation-own-brackets =
    { $count ->
        [one] Um trecho entre parênteses retos figura no próprio texto.
       *[other] { $count } trechos entre parênteses retos figuram no próprio texto.
    }
compilation-held = { $state } em { $count }
compilation-new-paragraph = Novo parágrafo
compilation-aside =
    { $count ->
        [one] Uma proposta foi feita sobre outras palavras e não é mostrada.
       *[other] { $count } propostas foram feitas sobre outras palavras e não são mostradas.
    }
compilation-bracket-open = Parêntese reto { $number }: { $states }

## One bracket.

compilation-panel = Parêntese reto
compilation-bracket-of = { $number } de { $all }
compilation-bracket-line = Parêntese reto { $number }, linha { $line }
compilation-before = Parêntese reto anterior
compilation-after = Parêntese reto seguinte
compilation-of-text = Palavras do texto
compilation-words-go = As palavras são suprimidas.
compilation-take = Tomar esta redação
compilation-take-of = Tomar esta redação: { $states }
compilation-keep-text = Manter as palavras do texto
compilation-leave-out = Deixar as palavras de fora, como no texto
compilation-leave-out-paragraph = Deixar o parágrafo de fora
compilation-own-words = Outras palavras
compilation-own-words-label = Palavras que devem figurar aqui
compilation-own-words-hint = Tomam o lugar do parêntese reto, e cada proposta nele contida conta como tratada.
compilation-own-words-take = Pôr estas palavras
compilation-settled = O parêntese reto está resolvido.

## Four columns, and where words come from.

compilation-column-paragraph = Parágrafo
compilation-column-text = Texto da copresidência
compilation-column-proposals = Propostas das delegações
compilation-column-without-brackets = Sem parênteses retos
compilation-open = entre parênteses retos
compilation-provenance-explains = Para cada linha: que delegações nela propõem algo, quantas propostas, quantas delas foram encontradas por comparação, e os exemplares de onde vêm.
compilation-column-line = Linha
compilation-column-delegations = Delegações
compilation-column-delegation = Delegação
compilation-column-proposal-count = Propostas
compilation-column-compared = Por comparação
compilation-column-copies = Exemplares
compilation-no-open-proposal = nenhuma proposta em aberto

## Saving it.

compilation-save-as = Guardar como
compilation-save-title = Guardar o texto evolutivo
compilation-save-explains = O documento Word tem o texto com os seus parênteses retos e números de linha, as quatro colunas e de onde vêm as palavras; as outras formas têm uma parte disso.
compilation-format-docx = Documento Word
compilation-format-html = Página web
compilation-format-xlsx = Livro de cálculo
compilation-format-txt = Texto simples
compilation-format-json = Dados
compilation-file-name = Texto evolutivo
compilation-saved = Guardado: { $path }

## Marked-up copies.

compilation-copies-page = Exemplares anotados
compilation-copies-sub = Exemplares do texto comum tal como as delegações os devolveram, com as suas alterações
compilation-copies-empty = Escolha os exemplares, ou uma pasta com eles. De cada um mostra-se de quem é e o que altera, antes de algo ser integrado.
compilation-copies-read = Os exemplares estão a ser lidos.
compilation-choose-files = Escolher exemplares
compilation-choose-folder = Escolher uma pasta
compilation-copies-drop = Pôr de lado
compilation-tab-files =
    { $count ->
        [one] { $count } ficheiro
       *[other] { $count } ficheiros
    }
compilation-tab-changes =
    { $count ->
        [one] { $count } alteração
       *[other] { $count } alterações
    }
compilation-receipt =
    { $rows ->
        [one] { $rows } alteração
       *[other] { $rows } alterações
    } = novas: { $applied } + já presentes: { $same } + à espera: { $held }
compilation-take-in =
    { $count ->
        [0] Conservar os ficheiros
        [one] Integrar { $count } alteração
       *[other] Integrar { $count } alterações
    }
compilation-taken-in =
    { $count ->
        [0] Os ficheiros estão conservados. Nenhuma alteração era nova.
        [one] Uma alteração foi integrada.
       *[other] { $count } alterações foram integradas.
    }
compilation-replace = O novo exemplar de uma delegação toma o lugar do anterior
compilation-column-file = Ficheiro
compilation-column-whose = De quem
compilation-column-standing = Como foi lido
compilation-column-changes = Alterações
compilation-column-findings = A ver
compilation-taken = é integrado
compilation-not-taken = espera; nada dele é integrado
compilation-whose = De quem é { $file }
compilation-named = Nomeados nele: { $states }
compilation-whose-from-told = dito por si
compilation-whose-from-author = pelo autor das alterações
compilation-whose-from-file-name = pelo nome do ficheiro
compilation-standing-tracked = Alterações registadas
compilation-standing-tracking-off = Comparado com o texto: sem alterações registadas
compilation-standing-partly-tracked = Alterações registadas, e palavras comparadas
compilation-standing-unchanged = Sem alterações
compilation-standing-earlier-version = Sobre uma versão anterior
compilation-standing-other-text = Outro texto
compilation-standing-no-words = Sem palavras
compilation-standing-unreadable = Não pôde ser lido
compilation-no-longer =
    { $count ->
        [one] { $count } proposta anterior já não está nele
       *[other] { $count } propostas anteriores já não estão nele
    }
compilation-earlier-version = Foi feito sobre uma versão anterior do texto, de { $time }. Nada dele é integrado.
compilation-hint-state-open = Diga ao lado que delegação o enviou.
compilation-hint-earlier-copy = Diga acima se toma o lugar do anterior.
compilation-changes-list = Alterações nos exemplares
compilation-found-none = Nenhuma alteração está pronta para ser integrada.
compilation-column-removed = Retirado
compilation-column-inserted = Inserido
compilation-column-made = Feito por
compilation-there-already = já presente

## The co-chairs' document.

compilation-bring-in-page = Integrar a partir do Word
compilation-bring-in-sub = O documento da copresidência passa a ser os parágrafos do texto comum
compilation-bring-in-empty = Escolha o documento Word da copresidência. Os seus parágrafos são mostrados antes de algo ser integrado.
compilation-bring-in-over = Escolha o novo documento da copresidência. É comparado com o texto comum que está aqui, e mostrado antes de algo mudar.
compilation-choose-document = Escolher o documento
compilation-document-read = O documento está a ser lido.
compilation-document-drop = Pôr de lado
compilation-language = Língua
compilation-account =
    { $all ->
        [one] { $all } parágrafo
       *[other] { $all } parágrafos
    } = novos: { $new } + alterados: { $changed } + iguais: { $same }
compilation-bring-in-take = Integrar
compilation-brought-in =
    { $count ->
        [one] O texto comum tem um parágrafo.
       *[other] O texto comum tem { $count } parágrafos.
    }
compilation-removed = Já não está no documento; sai do texto:
compilation-column-number = Número
compilation-column-words = Palavras
compilation-column-bucket = Comparação
compilation-bucket-new = novo
compilation-bucket-changed = alterado
compilation-bucket-same = igual

## Which of a delegation's points the text has.

compilation-tab-points = Pontos integrados
compilation-points-explains = Só para este gabinete: uma frase tal como a delegação a queria, e onde o texto a tem hoje.
compilation-column-point = Com a alteração feita
compilation-column-taken-up = No texto
compilation-column-where = Onde
compilation-taken-up-verbatim = palavra por palavra
compilation-taken-up-reworded = por outras palavras
compilation-taken-up-not-in = não está
compilation-alike = semelhante a { $percent } %
compilation-point-removes = A suprimir:
