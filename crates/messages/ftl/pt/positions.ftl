### Where states stand, packages of provisions, and the outlook of a package.

positions-page = Posições
positions-go = Ir para as posições
positions-sub = Só para este gabinete: nada desta página entra num documento ou num envelope.
positions-none = Ainda não há texto comum, por isso não há redação sobre a qual falar.
positions-wordings = Redações
positions-views = Vista
positions-view-positions = Posições
positions-close = Fechar
positions-keep = Guardar
positions-remove = Retirar
positions-saved = A posição está guardada.
positions-removed = Retirado.

## One wording.

positions-paragraph = Parágrafo { $number }
positions-package-named = Pacote: { $title }
positions-package-kind = Pacote
positions-proposal = Proposta
positions-proposal-of = Proposta: { $state }
positions-words-of-text = Palavras do texto
positions-other = Outra entrada
positions-spoken-by = Pronunciaram-se: { $states }
positions-nobody-spoke = Ainda ninguém se pronunciou sobre estas palavras.
positions-panel = Redação
positions-said = Quem disse o quê
positions-not-spoken = Não se pronunciaram
positions-not-spoken-explains = Isto nada diz do que pensam.
positions-all-spoke = Todos os Estados participantes se pronunciaram.
positions-asked-for = Palavras pedidas
positions-stale = dito de palavras anteriores; não conta para as de hoje
positions-version-not-noted = não está anotado de que versão foi dito
positions-replaced = uma posterior toma o seu lugar
positions-differing = outra declaração do Estado diz outra coisa
positions-date-not-known = data desconhecida
positions-edit = Alterar
positions-edit-of = Alterar a posição: { $state }
positions-edit-title = Alterar a posição

## Recording a position.

positions-record = Registar uma posição
positions-record-on-it = Registar uma posição sobre isto
positions-state = Estado
positions-subject = Redação
positions-value = O que disse
positions-source = Onde o disse
positions-source-hint = Uma reunião, uma nota, uma mensagem: para que se possa reencontrar
positions-date = Quando
positions-asks-language = Língua destas palavras
positions-asks = Palavras que pede
positions-asks-hint = Tal como o Estado as formulou, e só se pediu palavras
positions-problem-state = Diga de que Estado se trata.
positions-problem-subject = Diga de que redação se trata.
positions-problem-value = Diga o que o Estado disse.
positions-problem-source = Diga onde o Estado o disse.

## Packages.

positions-package = Pacote
positions-whole-text = nenhum: todo o texto
positions-package-new = Formar um pacote
positions-package-edit = Alterar o pacote
positions-package-remove = Retirar o pacote
positions-package-saved = O pacote está guardado.
positions-package-title = Nome
positions-package-needed = Quantos Estados deve ter
positions-package-needed-hint = Pode ficar vazio
positions-package-parts = Parágrafos, cada um com a redação que se considera
positions-wording = Redação
positions-problem-title = O pacote precisa de um nome.
positions-problem-parts = Escolha pelo menos um parágrafo.
positions-problem-needed = Um número inteiro, 1 ou mais.

## The outlook.

positions-outlook = Panorama
positions-reckoning = O panorama está a ser calculado.
positions-range = { $least } a { $most }
positions-range-explains =
    { $least ->
        [one] { $least } Estado acompanha, segundo o que ele próprio disse; { $most } com todos aqueles cuja resposta ainda está em aberto.
       *[other] { $least } Estados acompanham, segundo o que eles próprios disseram; { $most } com todos aqueles cuja resposta ainda está em aberto.
    }
positions-needed =
    { $needed ->
        [one] O pacote deve ter { $needed } Estado.
       *[other] O pacote deve ter { $needed } Estados.
    }
positions-weighs = No pacote: parágrafo { $numbers }
positions-groups = O que os Estados disseram do pacote no seu todo
positions-column-said = Declarado
positions-column-count = Estados
positions-column-states = Quais
positions-no-position-explains = Não ter posição nada diz do que um Estado pensa. Não é um não.
positions-earlier = Só se pronunciaram sobre palavras anteriores: { $states }
positions-side-by-side = Declarações lado a lado que diferem: { $states }
positions-smallest-change = A menor mudança que alarga o apoio
positions-swap-proposal = Parágrafo { $number }: com a proposta ({ $state }) acompanhariam também { $states }.
positions-swap-text = Parágrafo { $number }: com as palavras do texto acompanhariam também { $states }.
positions-no-change =
    { $aim ->
        [one] Não foi encontrada nenhuma mudança entre as redações sobre a mesa com a qual { $aim } Estado acompanhe.
       *[other] Não foi encontrada nenhuma mudança entre as redações sobre a mesa com a qual { $aim } Estados acompanhem.
    }
positions-reaches =
    { $count ->
        [one] { $count } Estado acompanharia então.
       *[other] { $count } Estados acompanhariam então.
    }
positions-loses = Deixariam então de acompanhar: { $states }
positions-exact-none = Isto é exato: todas as mudanças foram excluídas.
positions-exact = Isto é exato: todas as mudanças menores foram excluídas.
positions-bounded =
    { $count ->
        [one] Isto é um limite: a procura foi interrompida. Pode existir uma mudança menor; nenhuma é menor do que { $count } troca.
       *[other] Isto é um limite: a procura foi interrompida. Pode existir uma mudança menor; nenhuma tem menos de { $count } trocas.
    }
positions-depends = De que depende
positions-depends-none = Nenhuma resposta está em aberto.
positions-open-on = { $states }: ainda em aberto sobre o parágrafo { $numbers }
