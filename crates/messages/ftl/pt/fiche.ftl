### Writing a fiche: its fields, languages, versions, and what is said of it while it is written.

fiche-new = Nova medida
fiche-new-entry = Nova medida
fiche-new-explains = É introduzida para um Estado e assinalada como introduzida pelo secretariado.
fiche-begin = Começar
fiche-edit = Alterar
fiche-done = Concluído
fiche-keep = Conservar esta versão
fiche-name-version = Dar nome a esta versão…
fiche-version-name = Que nome lhe dar
fiche-version-name-hint = Por exemplo, «Enviada ao Comércio». Os nomes ficam nesta máquina.
fiche-beside = O que se diz da entrada
fiche-line =
    { $line ->
        [working] Versão de trabalho, fica nesta máquina
       *[other] { $by ->
            [secretariat] Versão entregue, introduzida pelo secretariado
            [nobody] Versão entregue
           *[other] Versão entregue, introduzida por { $by }
        }
    }
fiche-field =
    { $field ->
        [title] Título
        [official_title] Título oficial
        [state] Estado
        [category] Categoria
        [categories] Categorias
        [stage] Fase jurídica
        [application] Aplicação
        [summary] Resumo
        [text] Resumo ou passagens citadas
        [clauses] Passagens citadas
        [exemptions] Exceções
        [events] Datas
        [adopted] Data de adoção
        [in-force] Data de entrada em vigor
        [sources] Fontes
        [act] Ato
        [authority] Autoridade do ato
        [obligations] Textos internacionais
        [directions] A que diz respeito
        [items] Produtos
        [geography] Lugares
        [persons] Pessoas
        [trigger] Quando se aplica
        [existing_contracts] Contratos em curso
        [sunset] Fim
        [review] Dever de rever ou de apresentar relatório
        [enforcement] Execução
        [audience] Pode ser vista por
       *[other] { $field }
    }

## Keeping what is typed.

fiche-unchanged = Ainda nada foi alterado
fiche-typed = A escrever…
fiche-not-saved = Ainda não guardado; volta-se a tentar.
fiche-continued = Continua o que foi escrito e conservado às { $time }.
fiche-waiting = Algo estava a ser escrito aqui (guardado às { $time }).
fiche-continue = Continuar
fiche-discard = Abandonar
fiche-being-written = Em redação
fiche-moved-on = A entrada mudou enquanto isto era escrito.
fiche-moved-on-hint = Nada se perde: as duas redações ficarão lado a lado, por conciliar.
fiche-now-two-wordings = Duas redações são conservadas lado a lado.
fiche-two-wordings-hint = A entrada foi entretanto alterada noutro lugar. Cabe a uma pessoa conciliá-las.

## Completeness and checks.

fiche-completeness = Ainda por preencher
fiche-complete = Todas as partes pedidas estão preenchidas.
fiche-checks = A ver
fiche-no-checks = Nada há a ver.
fiche-checks-count =
    { $count ->
        [0] Nada há a ver.
        [one] Há um ponto a ver.
       *[other] Há { $count } pontos a ver.
    }
fiche-add-part = Juntar uma parte
fiche-add-part-hint = Escreva o seu nome

## Languages.

fiche-languages = Línguas
fiche-add-language = Juntar uma língua
fiche-language-to-add = Língua a juntar
fiche-language-of-words = Em que língua estão estas palavras?
fiche-language-status =
    { $status ->
        [authentic] faz fé
        [current] tradução, atualizada
        [confirmed] tradução, confirmada em { $date }
        [as-received] tal como recebida
        [stale] { $version ->
            [0] tradução de uma versão anterior
           *[other] tradução da versão { $version }
        }
       *[other] ainda sem palavras
    }
fiche-confirm-language = Confirmar
fiche-confirm-language-of = Confirmar { $language } como tradução das palavras de agora
fiche-make-authentic = Passar a fazer fé
fiche-make-authentic-of = Passar a fazer fé: { $language }

## Single fields.

fiche-add-category = Categoria a juntar
fiche-from-dates = Resulta das datas
fiche-from-dates-now = Resulta das datas: { $stage }
fiche-reason = Porque difere das datas
fiche-reason-hint = Porque difere das datas, se for o caso
fiche-words = Palavras
fiche-exemption = Exceção { $number }
fiche-add-exemption = Juntar uma exceção
fiche-exemption-type = Tipo
fiche-exemption-decider = Quem decide
fiche-exemption-condition = Em que condição
fiche-exemption-expiry = Até
fiche-passage = Passagem { $number }
fiche-add-passage = Juntar uma passagem
fiche-passage-number = Número tal como impresso
fiche-passage-heading = Epígrafe
fiche-passage-text = Palavras tal como impressas
fiche-event = Data { $number }
fiche-add-event = Juntar uma data
fiche-event-kind = O que aconteceu
fiche-event-date = Quando
fiche-event-source = Indicada por
fiche-no-source = Ainda sem fonte
fiche-source = Fonte { $number }
fiche-add-source = Juntar uma fonte
fiche-source-kind = Tipo
fiche-source-locator = Onde se encontra
fiche-source-locator-hint = Jornal Oficial n.º 212, p. 9
fiche-source-quote = As suas palavras, tal como recebidas
fiche-source-language = Língua das palavras
fiche-source-retrieved = Consultada em
fiche-source-file = Ficheiro
fiche-source-second-reader = Segunda leitura por
fiche-attach = Juntar um ficheiro
fiche-attach-other = Juntar outro
fiche-file-without-name = ficheiro junto
fiche-act-choose = Ato deste Estado
fiche-act-new = Um novo ato
fiche-act-shared =
    { $count ->
        [one] Contém também outra medida: uma alteração aqui aparece lá.
       *[other] Contém também outras { $count } medidas: uma alteração aqui aparece lá.
    }
fiche-act-type = Tipo de ato
fiche-act-number = Número tal como impresso
fiche-act-number-hint = Portaria 157/2025
fiche-act-title = Título do ato
fiche-act-authority = Autoridade
fiche-act-date = Data que tem
fiche-item = Produto { $number }
fiche-add-item = Juntar um produto
fiche-item-list = Lista
fiche-item-edition = Edição
fiche-item-code = Código tal como impresso
fiche-item-name = Nome
fiche-item-national = Algarismos nacionais
fiche-add-paragraph = Parágrafo a associar
fiche-basis = Base de { $paragraph }
fiche-basis-explains = «Citado no ato» é para quem viu o ato. As associações feitas pela redação ficam aqui e nunca são entregues.
fiche-add-place = Lugar a juntar
fiche-place-hint = Escreva um lugar e pressione Enter
fiche-place-method = Como é delimitado
fiche-place-list = Lista a que se refere
fiche-place-list-hint = Com a sua data ou edição
fiche-add-person = Pessoas a juntar
fiche-persons =
    { $kind ->
        [nationals] Nacionais
        [residents] Residentes
        [companies] Empresas
        [state-bodies] Organismos do Estado
        [vessels] Navios
       *[other] Pessoas constantes de uma lista
    }
fiche-sunset-date = Termina em
fiche-sunset-event = Termina quando
fiche-audience =
    { $code ->
        [me] Só eu
        [delegation] A minha delegação
        [cochairs] A copresidência
        [named] Estados designados
        [participants] Participantes
       *[public] Todos
    }
fiche-add-named-state = Estado a juntar
fiche-title-only = Só veem o título

## Versions.

fiche-versions = Versões
fiche-version = Versão { $number }
fiche-compare = Comparar
fiche-compare-version = Comparar a versão { $number } com a mais recente
fiche-compare-title = Comparar versões
fiche-compare-from = De
fiche-compare-to = A
fiche-compare-same = As duas dizem o mesmo.
fiche-taken-out = Retirado:
fiche-put-in = Inserido:
fiche-end-of-change = (fim)
fiche-restore = Repor
fiche-restore-version = Repor a versão { $number }
fiche-nothing-to-name = Nada difere da versão mais recente; a nenhuma foi dado nome.
fiche-save-copy = Guardar uma cópia
fiche-save-copy-of = Guardar uma cópia de { $file }
fiche-copy-saved = Cópia guardada: { $file }
fiche-interrupted =
    { $count ->
        [one] «{ $title }» estava a ser escrita quando o programa terminou.
       *[other] { $count } entradas estavam a ser escritas quando o programa terminou.
    }
