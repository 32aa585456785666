### Texts beside each other: clauses of many states, versions, fields of several measures.

align-heading = Redacción de los textos nacionales
align-status = Una fila por idea, una columna por Estado. Las palabras son las de los textos; nada de lo que figura aquí es una propuesta de un Estado.
align-idea = Idea
align-empty = —
align-note = Las filas se hallan comparando palabras; el porcentaje indica con qué seguridad. Una casilla vacía dice que no se encontró en el texto ninguna cláusula para la idea, y nada más.
align-confidence = { $percent } %
align-likeness-equal = misma redacción
align-likeness-near = casi la misma redacción
align-likeness-different = otra redacción
error-align-no-clauses = Ninguna de estas medidas tiene una cláusula con palabras.
error-align-no-clauses-hint = Introduzca o importe antes las cláusulas de los textos; los títulos y resúmenes se comparan campo por campo.
error-align-too-many = Estas medidas tienen { $about } cláusulas; se ponen lado a lado 20 000 como máximo.
error-align-too-many-hint = Elija menos medidas, o una sola categoría.
error-compare-one-alone = Una sola medida no puede compararse.
error-compare-one-alone-hint = Indique dos medidas o más, o dos versiones de una.
compare-heading = Comparación
compare-status = Campo por campo y cláusula por cláusula. Lo añadido está subrayado, lo quitado está tachado.
compare-field = Campo
compare-same = igual
compare-differs = difiere
compare-partly = indicado por algunos
compare-covers = uno incluye al otro
compare-not-stated = no indicado
compare-yes = sí
compare-no = no
