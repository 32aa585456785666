### Bulk work: choosing many measures and changing them at once.

bulk-choose-row = Elegir { $title }
bulk-choose-all = Elegir toda la lista
bulk-chosen =
  { $count ->
    [one] { $count } elegida
   *[other] { $count } elegidas
  }
bulk-choose-none = No elegir ninguna
bulk-change = Modificar…
bulk-copy = Copiar como tabla
bulk-copied =
  { $count ->
    [one] { $count } fila copiada.
   *[other] { $count } filas copiadas.
  }
bulk-copy-again = La tabla está lista. Pulse Ctrl+C para copiarla.
bulk-keys = Espacio elige una fila, Mayús+Espacio todas las filas desde la última, Ctrl+A toda la lista, Ctrl+C copia.
bulk-sort = Ordenar por { $column }
bulk-title =
  { $count ->
    [one] Modificar { $count } medida
   *[other] Modificar { $count } medidas
  }
bulk-what = Qué
bulk-set-stage = Fijar la fase jurídica
bulk-set-application = Fijar la aplicación
bulk-set-audience = Fijar los lectores
bulk-set-authentic = Fijar el idioma auténtico
bulk-set-trigger = Fijar cuándo se aplica
bulk-set-existing-contracts = Fijar lo que ocurre con los contratos en curso
bulk-set-act = Fijar el instrumento nacional
bulk-add-category = Añadir una categoría
bulk-remove-category = Quitar una categoría
bulk-add-link = Vincular un párrafo de un texto internacional
bulk-remove-link = Quitar el vínculo con un párrafo
bulk-value = Valor
bulk-not-stated = No indicado
bulk-reason = Motivo
bulk-reason-hint = Una fase fijada aquí prevalece sobre lo que dicen las fechas; el motivo se conserva con ella.
bulk-preview = Vista previa
bulk-back = Cambiar lo elegido
bulk-commit =
  { $count ->
    [one] Modificar { $count } entrada
   *[other] Modificar { $count } entradas
  }
bulk-nothing = Nada cambiaría.
bulk-would = Cambian { $changed }, quedan como están { $same }, no pueden modificarse { $cannot }.
bulk-measure = Medida
bulk-before = Antes
bulk-after = Después
bulk-outcome = Qué ocurre
bulk-outcome-changed = cambia
bulk-outcome-same = queda como está
bulk-outcome-cannot = no puede modificarse
bulk-more =
  { $count ->
    [one] y { $count } más
   *[other] y { $count } más
  }
bulk-done =
  { $count ->
    [one] { $count } entrada modificada.
   *[other] { $count } entradas modificadas.
  }
bulk-undo = Deshacer

## Why a measure is left alone.

bulk-cannot-two-wordings = Consta en dos redacciones; concílielas antes.
bulk-cannot-other-line = Se guarda aparte de las demás (de trabajo o entregada); modifíquela eligiéndola por separado.
bulk-cannot-being-edited = Algo escrito en su ficha aún no está guardado.
bulk-cannot-other-state = El instrumento nacional es de otro Estado.
bulk-cannot-no-words = No tiene palabras en este idioma.
bulk-cannot-no-act = No consta ningún instrumento nacional que pueda citar el párrafo.
bulk-reference = Referencia
