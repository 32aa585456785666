change-init = Archivo creado
change-demo = Archivo completado con la demostración ficticia
change-import = { $file } incorporado
change-import-kept = { $file } guardado para introducirlo a mano
change-answer = Consultas de { $file } respondidas
change-enter = Introducido a mano desde { $file }
change-put =
  { $count ->
    [one] Una entrada modificada
   *[other] { $count } entradas modificadas
  }
change-remove =
  { $count ->
    [one] Una entrada retirada
   *[other] { $count } entradas retiradas
  }
change-undo = Deshecho: { $title }
change-resolve = Elección entre dos redacciones
change-hand-in = Entregado
change-withdraw = Retirado
change-save-layout = Disposición «{ $name }» guardada
change-configure = Ajuste del archivo cambiado
change-put-bracket =
  { $number ->
    [none] Corchete resuelto: { $words }
   *[other] Corchete resuelto en el párrafo { $number }: { $words }
  }
change-put-copies =
  { $count ->
    [one] Se incorporó una propuesta de copias anotadas
   *[other] Se incorporaron { $count } propuestas de copias anotadas
  }

change-put-named = Guardado como «{ $name }»
change-attach = Archivo { $file } guardado
change-restore = Versión anterior restablecida
change-confirm-translation = Traducción confirmada ({ $language })
change-redo = Rehecho: { $title }
change-put-reading = Lecturas de { $paragraph } modificadas
change-put-text = Guardado: { $text }
change-put-parties = Se aportó la lista de partes en { $text } al { $date }
change-put-bulk =
  { $count ->
    [one] Una medida modificada
   *[other] { $count } medidas modificadas a la vez
  }
change-put-of = Editado: { $entry }
change-hand-in-of = Entregado: { $entry }
change-withdraw-of = Retirado: { $entry }
change-restore-of = Vuelta a una versión anterior de { $entry }
change-remove-of = Eliminado: { $entry }
change-resolve-of = Elección entre dos redacciones de { $entry }
