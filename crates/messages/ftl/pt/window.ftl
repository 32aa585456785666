window-brand = Chancery
window-demo = demonstração
window-read-only = só de leitura
window-pages = Páginas
window-meeting = Reunião
window-desk = Gabinete
window-page-matrix = Matriz
window-page-measures = Medidas
window-page-submissions = Comunicações
window-page-history = Histórico
window-page-settings = Definições
window-number = { NUMBER($number) }
window-commands = Comandos
window-search-or-command = Procurar ou dar um comando
window-palette-nothing = Nada encontrado. Tente menos palavras, ou uma referência curta como XBE-D1-K7.
window-go-to = Ir para { $reference }
window-as-at = Situação
window-today = de hoje
window-meeting-in = Reunião em
window-days = { $count ->
        [one] { $count } dia
       *[other] { $count } dias
    }
window-saved = Guardado às { $time }
window-counts = { $measures ->
        [one] { $measures } medida
       *[other] { $measures } medidas
    } · { $submissions ->
        [one] { $submissions } comunicação
       *[other] { $submissions } comunicações
    }
window-waiting = { $count ->
        [one] { $count } comunicação à espera
       *[other] { $count } comunicações à espera
    }
window-to-reconcile = { $count } por conciliar
window-language = Língua
window-step = { $step ->
        [comparing] Comparação
        [reading] Leitura
        [checking] Verificação
        [rebuilding] Reconstrução
        [writing] Escrita
       *[other] { $step }
    }
window-cancel = Cancelar
window-cancelling = A cancelar…
window-close = Fechar
window-clear = Limpar
window-reveal = Mostrar o ficheiro
window-undone = Desfeito: { $title }
window-moment-title = Ver o ficheiro tal como era
window-moment-explains = Todas as páginas mostram então o que o ficheiro continha no fim desse dia. Entretanto nada pode ser alterado.
window-moment-day = Dia
window-moment-look = Ver esse dia
window-moment-today = Voltar a hoje
window-action-palette = Procura e comandos
window-action-go-matrix = Ir para a matriz
window-action-go-measures = Ir para as medidas
window-action-go-submissions = Ir para as comunicações
window-action-go-history = Ir para o histórico
window-action-go-settings = Ir para as definições
window-action-back = Voltar
window-action-forward = Avançar
window-action-shortcuts = Atalhos de teclado
window-action-add-files = Juntar ficheiros
window-action-add-folder = Juntar uma pasta
window-action-export-matrix = Exportar a matriz
window-action-undo = Desfazer a última alteração
window-action-save = Dizer quando o ficheiro foi guardado
window-action-moment = Ver o ficheiro tal como era
window-action-close-file = Fechar este ficheiro
window-action-look-system = Aspeto: como o sistema
window-action-look-light = Aspeto: claro
window-action-look-dark = Aspeto: escuro
window-action-look-contrast = Aspeto: alto contraste
window-untitled = Sem título
window-as-submitted = Texto recebido
window-record = Dados
window-history = Histórico
window-open-fiche = Abrir a ficha
window-place-file = { $file }
window-place-sheet = folha { $sheet }
window-place-row = linha { $row }
window-place-note = nota { $note }
window-place-received = recebido em { $date }
window-act = Ato
window-items = Produtos
window-exemption = Exceção
window-cites = Cita
window-stated-basis = Base jurídica indicada pelo Estado
window-date-not-known = data desconhecida
window-settings-explains = Guardado neste computador; nada disto é escrito no ficheiro.
window-settings-language = Língua da janela
window-settings-look = Aspeto
window-settings-look-system = Como o sistema
window-settings-look-light = Claro
window-settings-look-dark = Escuro
window-settings-look-contrast = Alto contraste
window-settings-text-size = Tamanho do texto
window-settings-text-size-small = Pequeno
window-settings-text-size-normal = Normal
window-settings-text-size-large = Grande
window-settings-text-size-largest = Muito grande
window-settings-file = Este ficheiro
window-settings-file-name = Nome
window-settings-file-place = Local
window-settings-file-owner = A cargo de
window-settings-secretariat = um secretariado

window-redone = Refeito: { $title }
window-action-redo = Refazer o que foi desfeito
# A label before its words, on pages, in tables and on sheets.
window-labelled = { $label }: { $words }
