### The overview, tasks and comments.

overview-page = Vista general
overview-action-go = Ir a la vista general
overview-demo-day = La demostración cuenta a partir del { $day }.
overview-no-meeting = No se ha fijado ninguna reunión.
overview-no-meeting-explains = Con una reunión y sus plazos, esta página cuenta los días.
overview-set-meeting = Fijar una reunión
overview-edit-meeting = Reunión y plazos
overview-date-open = Fecha por confirmar
overview-hour-open = hora por confirmar
overview-moment = { $day }, { $hour }, { $place } ({ $offset })
overview-moment-nowhere = { $day }, { $hour } ({ $offset })
overview-in =
    { $days ->
        [0] hoy
        [1] mañana
       *[other] dentro de { $days } días
    }
overview-ago =
    { $days ->
        [0] hoy, más temprano
        [1] ayer
       *[other] hace { $days } días
    }
overview-overdue =
    { $days ->
        [1] venció ayer
       *[other] venció hace { $days } días
    }
overview-working-left =
    { $days ->
        [0] no queda ningún día hábil
        [one] queda { $days } día hábil
       *[other] quedan { $days } días hábiles
    }
overview-over = ya pasó
overview-rest = { $why } allí
overview-not-counted = no se cuenta hasta conocer el día y la hora de la reunión
overview-deadlines = Plazos
overview-no-deadlines = No se ha fijado ningún plazo.
overview-due-what = Qué vence
overview-due-when = Cuándo
overview-due-left = Queda

overview-since = Qué ha cambiado
overview-since-from = Desde
overview-since-opened = la última vez que se abrió el archivo ({ $day })
overview-since-meeting = { $title } ({ $day })
overview-since-day = otro día
overview-since-day-field = En comparación con el final del
overview-since-none = Nada ha cambiado desde entonces.
overview-since-choose = Elija un día con el que comparar.
overview-since-count =
    { $count ->
        [one] { $count } medida
       *[other] { $count } medidas
    }
overview-since-more = Figuran las últimas { $shown } de { $total }. Un día posterior muestra menos.
overview-became-new = Nueva
overview-became-removed = Retirada
overview-became =
    { $what ->
        [text] Palabras
        [exemptions] Excepciones
        [stage] Fase jurídica
        [dates] Fechas
        [scope] Qué abarca
        [links] Textos internacionales
        [act] Instrumento nacional
        [sources] Fuentes
        [audience] Lectores
       *[other] Otros campos
    }
overview-stage-step = { $before } → { $now }
overview-stage-none = no indicada
overview-versions = Comparar versiones
overview-versions-title = Qué ha cambiado en las palabras
overview-no-words = Las palabras son las mismas; cambiaron otros campos.

overview-reminders = Vence pronto
overview-due-soon =
    { $count ->
        [one] { $count } asunto vence pronto
       *[other] { $count } asuntos vencen pronto
    }
overview-drafts = En redacción
overview-draft-untitled = Sin título
overview-draft-saved = guardado: { $time }
overview-board = Comunicaciones
overview-board-open = Ir a las comunicaciones
overview-awaited = Esperadas, nada recibido aún
overview-nothing-received = Aún no se ha recibido nada.

overview-tasks = Tareas
overview-no-tasks = No hay nada anotado por hacer.
overview-no-tasks-here = No hay ninguna tarea anotada para esta entrada.
overview-task-add = Añadir una tarea
overview-task-new = Tarea nueva
overview-task-edit = Tarea
overview-task-title = Qué hay que hacer
overview-task-due = Para el
overview-task-for = Para (función)
overview-task-for-whom = para { $function }
overview-task-about = Sobre
overview-task-done = Hecho
overview-task-done-on = hecho el { $day }
overview-task-mark = Hecho: { $title }
overview-task-open-about = Abrir { $title }
overview-task-change = Modificar
overview-task-change-which = Modificar { $title }
overview-tasks-done-shown = También las ya hechas
overview-keep = Guardar
overview-remove = Quitar
overview-removed = Quitado. Puede deshacerse.

overview-comments = Comentarios
overview-comments-explain = Los comentarios se quedan con usted o con su delegación. No figuran en ningún documento ni en nada de lo que se entrega.
overview-no-comments = Aún no hay comentarios.
overview-comment-add = Añadir un comentario
overview-comment-text = Comentario
overview-comment-audience = Quién puede leerlo
overview-comment-me = solo yo
overview-comment-delegation = mi delegación
overview-comment-settle = Dar por resuelto
overview-comment-settle-which = Dar por resuelto: { $text }
overview-comment-settled = resuelto el { $day }
overview-comment-open-again = Abrir de nuevo
overview-comment-open-again-which = Abrir de nuevo: { $text }
overview-comment-written = { $author }, { $time }
