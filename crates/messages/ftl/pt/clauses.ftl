### The editor of clauses: tools, references, pasting, model clauses.

clauses-editor = { $text }, { $language }
clauses-keys = Enter começa uma nova cláusula, Tab e Shift Tab mudam o seu nível, Alt e a seta para cima ou para baixo deslocam-na, o cardinal (#) insere uma remissão. Pressione Esc e depois Tab para sair do texto.
clauses-tools = Ferramentas para cláusulas
clauses-new = Nova cláusula
clauses-nest = Nível abaixo
clauses-unnest = Nível acima
clauses-up = Subir
clauses-down = Descer
clauses-heading = Epígrafe
clauses-refer = Remissão
clauses-models = Cláusula modelo
clauses-undo = Desfazer
clauses-redo = Refazer
clauses-lines = Números de linha
clauses-authentic = faz fé

clauses-reference = remissão para { $number }
clauses-reference-broken = remissão para uma cláusula que já não existe
clauses-broken =
    { $count ->
        [one] Uma remissão aponta para uma cláusula que já não existe.
       *[other] { $count } remissões apontam para cláusulas que já não existem.
    }
clauses-broken-in = Mostrá-la em { $number }
clauses-refer-title = Remeter para uma cláusula
clauses-refer-explains = A remissão mostra o número que a cláusula tem e acompanha-a quando muda de lugar.
clauses-refer-clause = Cláusula

clauses-stale = traduz uma redação anterior
clauses-stale-count =
    { $count ->
        [one] { $count } cláusula traduz uma redação anterior
       *[other] { $count } cláusulas traduzem uma redação anterior
    }
clauses-stale-confirm = Continua a dizer o mesmo

clauses-paste-title = O que foi colado
clauses-paste-explains = O texto foi dividido em cláusulas segundo os seus números. Mude um nível onde não for o que quer; os números são refeitos.
clauses-paste-was = Era
clauses-paste-becomes = Passa a
clauses-paste-words = Palavras
clauses-paste-level = Nível
clauses-paste-in = Pôr { $number } um nível abaixo
clauses-paste-out = Pôr { $number } um nível acima
clauses-paste-left-out = Deixado de fora como números de página
clauses-paste-plain = Colar como texto simples
clauses-paste-insert =
    { $count ->
        [one] Inserir { $count } cláusula
       *[other] Inserir { $count } cláusulas
    }

clauses-models-title = Cláusulas modelo
clauses-models-explains = Redações neutras para começar. Escolha entre as opções entre parênteses retos e depois reescreva-as como precisar.
clauses-models-category = Categoria
clauses-models-insert = Inserir

