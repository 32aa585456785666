### Clearance beside the fiche and on its own page; handing in; confirmation.

clearance-screen-title = Acordo da capital
clearance-screen-sub =
    { $awaited ->
        [0] Nenhuma resposta é aguardada.
        [one] { $awaited } resposta é aguardada.
       *[other] { $awaited } respostas são aguardadas.
    }
clearance-screen-overdue =
    { $count ->
        [one] { $count } passou do prazo.
       *[other] { $count } passaram do prazo.
    }
clearance-screen-group-overdue = Fora do prazo
clearance-screen-group-awaited = Aguardadas
clearance-screen-group-answered = Respondidas
clearance-screen-empty = Ainda ninguém na capital foi consultado. Abra uma medida sua e consulte.
clearance-screen-entry = Medida
clearance-screen-function = Consultado
clearance-screen-due = Resposta até
clearance-screen-answer = Resposta
clearance-screen-since = Desde então
clearance-screen-next = Seguinte
clearance-screen-panel = Acordo da capital e entrega
clearance-screen-nobody = Ninguém na capital foi consultado sobre esta entrada.
clearance-screen-unchanged = Nada mudou desde então.
clearance-screen-asked-on = Consultado em { $date }
clearance-screen-due-on = resposta até { $date }
clearance-screen-answered-on = Respondido em { $date }
clearance-screen-version = versão { $version }
clearance-screen-their-reference = referência deles { $reference }
clearance-screen-what-changed = O que mudou
clearance-screen-proposals =
    { $count ->
        [one] Uma redação proposta
       *[other] { $count } redações propostas
    }
clearance-screen-applied = Na entrada
clearance-screen-by-hand = A alterar à mão
clearance-screen-take-words = Tomar estas palavras
clearance-screen-taken = As palavras propostas estão na entrada.
clearance-screen-word-gone = retirado
clearance-screen-word-new = inserido

## Asking.

clearance-screen-ask = Consultar a capital
clearance-screen-ask-explains = Cada serviço recebe uma pergunta própria, sobre as palavras tal como estão agora. Se já tem uma sem resposta, esta é retomada.
clearance-screen-ask-known = Serviços já consultados
clearance-screen-ask-other = Outro serviço
clearance-screen-ask-add = Juntar
clearance-screen-ask-due = Resposta até
clearance-screen-ask-do = Consultar
clearance-screen-asked = Consultado. A folha para cada serviço pode agora ser escrita.

## Answers.

clearance-screen-record = Registar a resposta
clearance-screen-record-of = Resposta de { $who }
clearance-screen-record-what = Resposta
clearance-screen-record-date = Respondido em
clearance-screen-record-reference = Referência
clearance-screen-record-note = Nota
clearance-screen-record-on = É sobre
clearance-screen-record-on-asked = as palavras consultadas
clearance-screen-record-on-current = as palavras de hoje
clearance-screen-record-do = Conservar a resposta
clearance-screen-recorded = A resposta está conservada.

## The sheet.

clearance-screen-sheet = Escrever a folha
clearance-screen-sheet-of = Folha para { $who }
clearance-screen-sheet-explains = Duas páginas de Word, mais se a medida for longa, para pessoas que nunca veem este programa. Contêm as palavras desta entrada, as suas datas, exceções e fontes; nenhum comentário, nenhuma outra resposta.
clearance-screen-sheet-language = Língua da folha
clearance-screen-sheet-do = Escolher o local
clearance-screen-sheet-name = Acordo { $reference } { $who }
clearance-screen-sheet-written = Escrito: { $file }
clearance-screen-take-in = Integrar uma folha devolvida
clearance-screen-returned = Folha devolvida: { $file }
clearance-screen-known = Este mesmo ficheiro já foi integrado.
clearance-screen-question = Responde a
clearance-screen-question-choose = Escolha a pergunta
clearance-screen-remarks = A ver
clearance-screen-no-proposals = Nenhuma outra redação é proposta.
clearance-screen-take-in-do = Integrar
clearance-screen-taken-in = Integrada como resposta de { $who }; o ficheiro está conservado.
clearance-screen-choose-answer = Escolha a resposta

## Handing in.

clearance-screen-hand-in = Entregar
clearance-screen-hand-in-none = Não entregue: mais ninguém vê esta entrada.
clearance-screen-hand-in-same = Entregue tal como está.
clearance-screen-hand-in-differs = Entregue; as palavras daqui são mais recentes.
clearance-screen-hand-in-title =
    { $count ->
        [one] Entregar uma entrada
       *[other] Entregar { $count } entradas
    }
clearance-screen-hand-in-explains = A entrada, tal como está agora, passa a existir para: { $audience }. As redações anteriores, as horas e os nomes ficam aqui.
clearance-screen-hand-in-not-cleared = Sem acordo
clearance-screen-hand-in-nobody-asked = Ninguém na capital foi consultado.
clearance-screen-hand-in-changed = Alterado desde o acordo
clearance-screen-hand-in-not-taken = Palavras propostas que não estão na entrada
clearance-screen-hand-in-checks = Em aberto na entrada
clearance-screen-hand-in-left = Fica com a delegação
clearance-screen-hand-in-typing = Algo escrito ainda não está conservado e não sairia.
clearance-screen-hand-in-clear = Todos os consultados deram o seu acordo a estas palavras.
clearance-screen-hand-in-already = Estas mesmas palavras já estão entregues.
clearance-screen-hand-in-do = Entregar
clearance-screen-hand-in-anyway = Entregar ainda assim
clearance-screen-handed-in = Entregue.
clearance-screen-withdraw = Retirar
clearance-screen-withdraw-title = Retirar o que foi entregue
clearance-screen-withdraw-explains = A entrada deixa de existir para os outros, e as suas palavras entregues são apagadas deste ficheiro. O que trabalha aqui fica. Isto não pode ser desfeito; a entrada pode ser entregue de novo. As cópias enviadas antes ficam onde estão.
clearance-screen-withdrawn = Retirado.

## Confirmation.

clearance-screen-confirm = Registar uma confirmação
clearance-screen-confirm-title = Confirmada pela delegação
clearance-screen-confirm-explains = A delegação diz que a entrada entregue está certa tal como impressa.
clearance-screen-confirm-by = Por (função)
clearance-screen-confirm-date = Em
clearance-screen-confirm-reference = Nota ou correio
clearance-screen-confirm-do = Conservar a confirmação
clearance-screen-confirmed = Confirmada pela delegação: { $who }
clearance-screen-confirmed-on = em { $date }
clearance-screen-confirm-kept = A confirmação está conservada.

clearance-screen-action-go = Ir para o acordo da capital
clearance-screen-hand-in-entry = Entregar esta entrada
