### Where states stand, packages of provisions, and the outlook of a package.

positions-page = Posiciones
positions-go = Ir a las posiciones
positions-sub = Solo para esta oficina: nada de esta página pasa a un documento ni a un sobre.
positions-none = Aún no hay ningún texto común, así que no hay ninguna redacción sobre la que pronunciarse.
positions-wordings = Redacciones
positions-views = Vista
positions-view-positions = Posiciones
positions-close = Cerrar
positions-keep = Guardar
positions-remove = Quitar
positions-saved = La posición está guardada.
positions-removed = Quitado.

## One wording.

positions-paragraph = Párrafo { $number }
positions-package-named = Paquete: { $title }
positions-package-kind = Paquete
positions-proposal = Propuesta
positions-proposal-of = Propuesta de { $state }
positions-words-of-text = Palabras del texto
positions-other = Otra entrada
positions-spoken-by = Se han pronunciado: { $states }
positions-nobody-spoke = Nadie se ha pronunciado aún sobre estas palabras.
positions-panel = Redacción
positions-said = Quién dijo qué
positions-not-spoken = No se han pronunciado
positions-not-spoken-explains = No dice nada de lo que piensan.
positions-all-spoke = Todos los Estados que participan se han pronunciado.
positions-asked-for = Palabras pedidas
positions-stale = dicho de palabras anteriores; no cuenta para las de hoy
positions-version-not-noted = no consta de qué versión se dijo
positions-replaced = otra posterior ocupa su lugar
positions-differing = otra declaración del Estado dice otra cosa
positions-date-not-known = fecha desconocida
positions-edit = Modificar
positions-edit-of = Modificar la posición de { $state }
positions-edit-title = Modificar la posición

## Recording a position.

positions-record = Registrar una posición
positions-record-on-it = Registrar una posición al respecto
positions-state = Estado
positions-subject = Redacción
positions-value = Qué dijo
positions-source = Dónde lo dijo
positions-source-hint = Una reunión, una nota, un correo: para poder encontrarlo de nuevo
positions-date = Cuándo
positions-asks-language = Idioma de estas palabras
positions-asks = Palabras que pide
positions-asks-hint = Tal como las formuló el Estado, y solo si pidió palabras
positions-problem-state = Indique de qué Estado se trata.
positions-problem-subject = Indique de qué redacción se trata.
positions-problem-value = Indique qué dijo el Estado.
positions-problem-source = Indique dónde lo dijo el Estado.

## Packages.

positions-package = Paquete
positions-whole-text = ninguno: todo el texto
positions-package-new = Formar un paquete
positions-package-edit = Modificar el paquete
positions-package-remove = Quitar el paquete
positions-package-saved = El paquete está guardado.
positions-package-title = Nombre
positions-package-needed = Cuántos Estados debería reunir
positions-package-needed-hint = Puede dejarse vacío
positions-package-parts = Párrafos, cada uno con la redacción que se examina
positions-wording = Redacción
positions-problem-title = El paquete necesita un nombre.
positions-problem-parts = Elija al menos un párrafo.
positions-problem-needed = Un número entero a partir de 1.

## The outlook.

positions-outlook = Perspectivas
positions-reckoning = Se están calculando las perspectivas.
positions-range = { $least } a { $most }
positions-range-explains =
    { $least ->
        [one] { $least } Estado se suma según sus propias palabras; { $most } con todos aquellos cuya respuesta sigue abierta.
       *[other] { $least } Estados se suman según sus propias palabras; { $most } con todos aquellos cuya respuesta sigue abierta.
    }
positions-needed =
    { $needed ->
        [one] El paquete debería reunir { $needed } Estado.
       *[other] El paquete debería reunir { $needed } Estados.
    }
positions-weighs = En el paquete: párrafo { $numbers }
positions-groups = Lo que los Estados dijeron del paquete en su conjunto
positions-column-said = Declarado
positions-column-count = Estados
positions-column-states = Cuáles
positions-no-position-explains = No haber expresado una posición no dice nada de lo que piensa un Estado. No es un no.
positions-earlier = Se pronunciaron solo sobre palabras anteriores: { $states }
positions-side-by-side = Declaraciones paralelas que difieren: { $states }
positions-smallest-change = El menor cambio que amplía el apoyo
positions-swap-proposal = Párrafo { $number }: con la propuesta de { $state } se sumarían { $states }.
positions-swap-text = Párrafo { $number }: con las palabras del texto se sumarían { $states }.
positions-no-change =
    { $aim ->
        [one] No se halló ningún cambio de las redacciones presentadas con el que se sume { $aim } Estado.
       *[other] No se halló ningún cambio de las redacciones presentadas con el que se sumen { $aim } Estados.
    }
positions-reaches =
    { $count ->
        [one] Se sumaría entonces { $count } Estado.
       *[other] Se sumarían entonces { $count } Estados.
    }
positions-loses = Dejarían entonces de sumarse: { $states }
positions-exact-none = Es exacto: se descartaron todos los cambios.
positions-exact = Es exacto: se descartaron todos los cambios menores.
positions-bounded =
    { $count ->
        [one] Es un límite: la búsqueda se interrumpió. Puede haber un cambio menor; ninguno tiene menos de { $count } sustitución.
       *[other] Es un límite: la búsqueda se interrumpió. Puede haber un cambio menor; ninguno tiene menos de { $count } sustituciones.
    }
positions-depends = De qué depende
positions-depends-none = Ninguna respuesta está abierta.
positions-open-on = { $states }: respuesta aún abierta sobre el párrafo { $numbers }
