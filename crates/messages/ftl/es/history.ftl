history-count = { $count ->
        [one] { $count } cambio
       *[other] { $count } cambios
    }
history-change-number = cambio { $number }
history-records = { $count ->
        [one] { $count } entrada
       *[other] { $count } entradas
    }
history-undone = deshecho
history-look = Volver a este punto
history-looking = Mostrado ahora
history-undo = Deshacer
history-undo-title = ¿Deshacer «{ $title }»?
history-undo-explains = { $count ->
        [one] { $count } entrada vuelve a ser lo que era. Esto también es un cambio: nada se pierde y ambos quedan en el historial.
       *[other] { $count } entradas vuelven a ser lo que eran. Esto también es un cambio: nada se pierde y ambos quedan en el historial.
    }
history-keep = Mantenerlo
history-more = Cambios anteriores
