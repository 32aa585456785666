### Search: the page and its fields.

search-page = Búsqueda
search-action = Buscar entradas
search-box = Palabras, «palabras juntas», -excluida, campo:valor
search-box-label = Qué buscar
search-clear = Borrar
search-count =
    { $count ->
        [0] No se encontró nada
        [one] { $count } entrada
       *[other] { $count } entradas
    }
search-more-than = Más de { $count } entradas
search-shown =
    { $count ->
        [one] Se muestra la primera
       *[other] Se muestran las primeras { $count }
    }
search-show-more = Mostrar más
search-nothing = Ninguna entrada contiene todo esto. Quite una palabra o un campo.
search-start = Escriba una palabra, parte de un título, el número de un acto o una referencia. Los títulos van primero; después, las entradas más recientes.
search-results = Lo que se encontró
search-beside = Precisar, y búsquedas guardadas
search-go-to = Ir a { $reference }
search-also =
    { $count ->
        [one] y en { $count } lugar más
       *[other] y en { $count } lugares más
    }
search-fields = Campos
search-fields-explain = Un campo limita la búsqueda. Varios valores se separan con comas; un guion delante de una palabra o de un campo los excluye.
search-field-state = Estado, por su código o su nombre
search-field-stage = fase jurídica
search-field-category = categoría, o el comienzo de su código
search-field-since = última fecha en un mes o año, o después
search-field-act = número del instrumento nacional
search-field-paragraph = párrafo de un texto internacional
search-field-kind = clase de entrada
search-field-lang = tiene palabras en un idioma
search-field-has = tiene una parte: { $parts }
search-word-state = estado
search-word-stage = fase
search-word-category = categoría
search-word-since = desde
search-word-act = instrumento
search-word-paragraph = párrafo
search-word-kind = clase
search-word-lang = idioma
search-word-has = tiene
search-kept = Búsquedas guardadas
search-kept-none = Aún no hay ninguna. Guarde una búsqueda para encontrarla aquí.
search-keep = Guardar esta búsqueda
search-keep-name = Nombre
search-keep-done = Guardada
search-forget = Olvidar { $name }
search-forget-short = Olvidar
search-all = Buscar «{ $query }» en todas las entradas
search-facet-kinds = Clases de entrada
search-facet-states = Estados
search-facet-categories = Categorías
search-facet-stages = Fase jurídica
search-kind =
    { $kind ->
        [measure] Medidas
        [act] Instrumentos nacionales
        [instrument] Textos internacionales
        [obligation] Párrafos de textos internacionales
        [state] Estados
        [participation] Participación
        [meeting] Reuniones
        [submission] Comunicaciones
        [development] Acontecimientos
        [provision] Párrafos del texto común
        [proposal] Propuestas
        [position] Posiciones
        [package] Paquetes
        [clearance] Conformidades de la capital
        [confirmation] Confirmaciones
        [issued-document] Documentos publicados
        [person] Personas
        [task] Tareas
        [comment] Comentarios
        [code] Categorías y otros códigos
       *[other] Otras entradas
    }
search-place =
    { $part ->
        [title] Título
        [official_title] Título oficial
        [summary] Resumen
        [clauses] Pasaje
        [exemptions] Excepción
        [sources] Fuente
        [origin] Texto recibido
        [ref] Referencia
        [file] Archivo
        [note] Nota
        [number] Número
        [items] Productos
        [geography] Lugares
        [persons] Personas
        [obligations] Textos internacionales
        [enforcement] Ejecución
        [review] Revisión
        [sunset] Fin
        [authority] Autoridad
        [text] Texto
        [heading] Encabezado
        [name] Nombre
       *[other] Otras palabras
    }
