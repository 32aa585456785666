### The editor of clauses: tools, references, pasting, model clauses.

clauses-editor = { $text }, { $language }
clauses-keys = Intro empieza una cláusula nueva, Tab y Mayús Tab cambian su nivel, Alt y la flecha arriba o abajo la mueven, la almohadilla inserta una remisión. Pulse Escape y después Tab para salir del texto.
clauses-tools = Herramientas para las cláusulas
clauses-new = Cláusula nueva
clauses-nest = Bajar un nivel
clauses-unnest = Subir un nivel
clauses-up = Mover hacia arriba
clauses-down = Mover hacia abajo
clauses-heading = Encabezado
clauses-refer = Remisión
clauses-models = Cláusula modelo
clauses-undo = Deshacer
clauses-redo = Rehacer
clauses-lines = Números de línea
clauses-authentic = auténtico

clauses-reference = remisión a { $number }
clauses-reference-broken = remisión a una cláusula que ya no está
clauses-broken =
    { $count ->
        [one] Una remisión apunta a una cláusula que ya no está.
       *[other] { $count } remisiones apuntan a cláusulas que ya no están.
    }
clauses-broken-in = Mostrarla en { $number }
clauses-refer-title = Remitir a una cláusula
clauses-refer-explains = La remisión muestra el número que tiene la cláusula, y lo sigue cuando esta se mueve.
clauses-refer-clause = Cláusula

clauses-stale = traduce una redacción anterior
clauses-stale-count =
    { $count ->
        [one] { $count } cláusula traduce una redacción anterior
       *[other] { $count } cláusulas traducen una redacción anterior
    }
clauses-stale-confirm = Sigue diciendo lo mismo

clauses-paste-title = Lo que se pegó
clauses-paste-explains = El texto se dividió en cláusulas según sus números. Cambie un nivel donde no sea como usted desea; los números se hacen de nuevo.
clauses-paste-was = Era
clauses-paste-becomes = Pasa a ser
clauses-paste-words = Palabras
clauses-paste-level = Nivel
clauses-paste-in = Bajar un nivel { $number }
clauses-paste-out = Subir un nivel { $number }
clauses-paste-left-out = Omitido por ser números de página
clauses-paste-plain = Pegar sin dividir
clauses-paste-insert =
    { $count ->
        [one] Insertar { $count } cláusula
       *[other] Insertar { $count } cláusulas
    }

clauses-models-title = Cláusulas modelo
clauses-models-explains = Redacciones neutras desde las que empezar. Elija entre las opciones que figuran entre corchetes y adáptelas después según necesite.
clauses-models-category = Categoría
clauses-models-insert = Insertar

