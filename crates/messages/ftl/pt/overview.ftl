### The overview, tasks and comments.

overview-page = Visão geral
overview-action-go = Ir para a visão geral
overview-demo-day = A demonstração conta a partir de { $day }.
overview-no-meeting = Nenhuma reunião está marcada.
overview-no-meeting-explains = Com uma reunião e os seus prazos, esta página conta os dias.
overview-set-meeting = Marcar uma reunião
overview-edit-meeting = Reunião e prazos
overview-date-open = Data a confirmar
overview-hour-open = hora a confirmar
overview-moment = { $day }, { $hour }, { $place } ({ $offset })
overview-moment-nowhere = { $day }, { $hour } ({ $offset })
overview-in =
    { $days ->
        [0] hoje
        [1] amanhã
       *[other] dentro de { $days } dias
    }
overview-ago =
    { $days ->
        [0] hoje, mais cedo
        [1] ontem
       *[other] há { $days } dias
    }
overview-overdue =
    { $days ->
        [1] prazo terminado ontem
       *[other] prazo terminado há { $days } dias
    }
overview-working-left =
    { $days ->
        [0] já não resta nenhum dia útil
        [one] resta { $days } dia útil
       *[other] restam { $days } dias úteis
    }
overview-over = passado
overview-rest = { $why } nesse lugar
overview-not-counted = não se conta antes de se saberem o dia e a hora da reunião
overview-deadlines = Prazos
overview-no-deadlines = Nenhum prazo está marcado.
overview-due-what = O que se espera
overview-due-when = Quando
overview-due-left = Resta

overview-since = O que mudou
overview-since-from = Desde
overview-since-opened = a última abertura do ficheiro ({ $day })
overview-since-meeting = { $title } ({ $day })
overview-since-day = outro dia
overview-since-day-field = Em comparação com o fim de
overview-since-none = Nada mudou desde então.
overview-since-choose = Escolha um dia com que comparar.
overview-since-count =
    { $count ->
        [one] { $count } medida
       *[other] { $count } medidas
    }
overview-since-more = Estão na lista as últimas { $shown } de { $total }. Um dia mais recente mostra menos.
overview-became-new = Nova
overview-became-removed = Retirada
overview-became =
    { $what ->
        [text] Palavras
        [exemptions] Exceções
        [stage] Fase jurídica
        [dates] Datas
        [scope] O que abrange
        [links] Textos internacionais
        [act] Ato nacional
        [sources] Fontes
        [audience] Quem pode ver
       *[other] Outros campos
    }
overview-stage-step = { $before } → { $now }
overview-stage-none = não indicada
overview-versions = Comparar versões
overview-versions-title = O que mudou nas palavras
overview-no-words = As palavras são as mesmas; mudaram outros campos.

overview-reminders = Prazos próximos
overview-due-soon =
    { $count ->
        [one] { $count } prazo próximo
       *[other] { $count } prazos próximos
    }
overview-drafts = Em redação
overview-draft-untitled = Sem título
overview-draft-saved = conservado em { $time }
overview-board = Comunicações
overview-board-open = Para as comunicações
overview-awaited = Esperadas, ainda nada recebido
overview-nothing-received = Ainda nada foi recebido.

overview-tasks = Tarefas
overview-no-tasks = Nada está anotado para fazer.
overview-no-tasks-here = Nenhuma tarefa está anotada para esta entrada.
overview-task-add = Juntar uma tarefa
overview-task-new = Nova tarefa
overview-task-edit = Tarefa
overview-task-title = O que há a fazer
overview-task-due = Até
overview-task-for = Para (função)
overview-task-for-whom = para { $function }
overview-task-about = Sobre
overview-task-done = Feita
overview-task-done-on = feita em { $day }
overview-task-mark = Feita: { $title }
overview-task-open-about = Abrir { $title }
overview-task-change = Alterar
overview-task-change-which = Alterar { $title }
overview-tasks-done-shown = Também as que estão feitas
overview-keep = Guardar
overview-remove = Retirar
overview-removed = Retirado. Pode ser desfeito.

overview-comments = Comentários
overview-comments-explain = Os comentários ficam consigo ou com a sua delegação. Não figuram em nenhum documento nem em nada do que é entregue.
overview-no-comments = Ainda não há comentários.
overview-comment-add = Juntar um comentário
overview-comment-text = Comentário
overview-comment-audience = Quem o pode ler
overview-comment-me = só eu
overview-comment-delegation = a minha delegação
overview-comment-settle = Dar por tratado
overview-comment-settle-which = Dar por tratado: { $text }
overview-comment-settled = tratado em { $day }
overview-comment-open-again = Reabrir
overview-comment-open-again-which = Reabrir: { $text }
overview-comment-written = { $author }, { $time }
