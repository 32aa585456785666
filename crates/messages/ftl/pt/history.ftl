history-count = { $count ->
        [one] { $count } alteração
       *[other] { $count } alterações
    }
history-change-number = alteração { $number }
history-records = { $count ->
        [one] { $count } entrada
       *[other] { $count } entradas
    }
history-undone = desfeita
history-look = Voltar a este ponto
history-looking = Mostrado agora
history-undo = Desfazer
history-undo-title = Desfazer «{ $title }»?
history-undo-explains = { $count ->
        [one] { $count } entrada volta a ser o que era. Também isto é uma alteração: nada se perde e ambas ficam no histórico.
       *[other] { $count } entradas voltam a ser o que eram. Também isto é uma alteração: nada se perde e ambas ficam no histórico.
    }
history-keep = Manter
history-more = Alterações anteriores
