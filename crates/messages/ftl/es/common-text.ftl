### The page of texts that are drafted here.

common-text-page = Texto común
common-text-go = Ir al texto común
common-text-new = Texto nuevo
common-text-new-action = Empezar un texto nuevo
common-text-explains = Textos que se redactan aquí: el texto común que negocian las delegaciones y las medidas modelo. Se quedan en esta oficina hasta que se entregan.
common-text-none = No se ha empezado ningún texto.
common-text-untitled = Sin título
common-text-clauses =
    { $count ->
        [0] ninguna cláusula
        [one] { $count } cláusula
       *[other] { $count } cláusulas
    }
common-text-waits = escrito, aún sin guardar
common-text-all = Todos los textos
common-text-title = Título
common-text-title-in = Título ({ $language })
common-text-kind = Clase de texto
common-text-authentic = Idioma auténtico
common-text-numbering = Numeración
common-text-languages = Idiomas al lado
common-text-begin = Empezar
common-text-keep = Guardar esta versión
common-text-hand-in = Entregar
common-text-hand-in-title = ¿Entregar «{ $title }»?
common-text-hand-in-explains = Los demás tienen entonces el texto tal como está ahora. Las notas, las redacciones anteriores y los nombres se quedan aquí.
common-text-hand-in-stale =
    { $count ->
        [one] { $count } traducción de una redacción anterior no se entrega.
       *[other] { $count } traducciones de una redacción anterior no se entregan.
    }
common-text-handed-in =
    { $state ->
        [no] Sin entregar
        [otherwise] Cambiado desde que se entregó
       *[as-it-is] Entregado tal como está
    }
common-text-handed-in-done = Entregado: { $title }
common-text-typing = Aún sin guardar
common-text-saved = Guardado a las { $time }
common-text-kept = Versión guardada a las { $time }
common-text-same = Nada difiere de la última versión guardada.
common-text-conflict = Alguien cambió una cláusula entretanto. Se conservan las dos redacciones; elija en «Por conciliar».
common-text-drop = Descartar lo escrito
common-text-drop-explains = El texto vuelve a decir lo que dice la última versión.
common-text-one-version = Por ahora hay una sola versión de este texto.
