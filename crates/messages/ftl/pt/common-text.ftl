### The page of texts that are drafted here.

common-text-page = Texto comum
common-text-go = Ir para o texto comum
common-text-new = Novo texto
common-text-new-action = Começar um novo texto
common-text-explains = Textos redigidos aqui: o texto comum que as delegações negociam e as medidas modelo. Ficam neste gabinete até serem entregues.
common-text-none = Nenhum texto foi começado.
common-text-untitled = Sem título
common-text-clauses =
    { $count ->
        [0] nenhuma cláusula
        [one] { $count } cláusula
       *[other] { $count } cláusulas
    }
common-text-waits = escrito, ainda não conservado
common-text-all = Todos os textos
common-text-title = Título
common-text-title-in = Título ({ $language })
common-text-kind = Tipo de texto
common-text-authentic = Língua que faz fé
common-text-numbering = Numeração
common-text-languages = Línguas ao lado
common-text-begin = Começar
common-text-keep = Conservar esta versão
common-text-hand-in = Entregar
common-text-hand-in-title = Entregar «{ $title }»?
common-text-hand-in-explains = Os outros passam então a ter o texto tal como está. As notas, as redações anteriores e os nomes ficam aqui.
common-text-hand-in-stale =
    { $count ->
        [one] { $count } tradução de uma redação anterior não é entregue.
       *[other] { $count } traduções de uma redação anterior não são entregues.
    }
common-text-handed-in =
    { $state ->
        [no] Não entregue
        [otherwise] Alterado desde a entrega
       *[as-it-is] Entregue tal como está
    }
common-text-handed-in-done = Entregue: { $title }
common-text-typing = Ainda não guardado
common-text-saved = Guardado às { $time }
common-text-kept = Versão conservada às { $time }
common-text-same = Nada difere da última versão conservada.
common-text-conflict = Alguém alterou entretanto uma cláusula. As duas redações são conservadas; escolha em «Por conciliar».
common-text-drop = Voltar atrás no que foi escrito
common-text-drop-explains = O texto volta a ser o que diz a última versão.
common-text-one-version = Por enquanto há uma só versão deste texto.
