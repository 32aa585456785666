### National instruments: laws, decrees, practices that carry measures.

acts-page = Instrumentos nacionales
acts-go = Ir a los instrumentos nacionales
acts-sub = Leyes, decretos y prácticas, cada uno con las medidas que contiene y lo que lo modifica.
acts-find = Buscar un instrumento
acts-state = Estado
acts-any = todos
acts-none = Ningún instrumento nacional corresponde.
acts-cut = Solo figuran los primeros { $count }. Precise la búsqueda.
acts-number = Número
acts-title = Título
acts-type = Tipo
acts-date = Fecha
acts-authority = Autoridad
acts-without-number = Sin número
acts-add = Añadir un instrumento
acts-edit = Modificar
acts-save = Guardar
acts-saved = Guardado: { $number }
acts-two-wordings = Consta en dos redacciones: { $fields }
acts-measures = Medidas que contiene
acts-no-measures = Aquí no contiene ninguna medida.
acts-amends = Modifica
acts-amended-by = Modificado por
acts-chain = Sucesión de modificaciones, por fecha
acts-chain-here = este instrumento
acts-not-amended = No consta ninguna modificación.
