### The adoption calendar, meetings with their deadlines, places, developments.

calendar-page = Calendário das adoções
calendar-action-go = Ir para o calendário das adoções
calendar-sub = O que é adotado, começa, termina ou deve ser revisto, mês a mês
calendar-span = { $from } a { $to }
calendar-earlier = Antes
calendar-later = Depois
calendar-this-month = Este mês
calendar-state = Estado
calendar-any = todos
calendar-show = Mostrar
calendar-count =
    { $count ->
        [one] { $count } data
       *[other] { $count } datas
    }
calendar-empty = Nenhuma data cai nestes meses.
calendar-year-only = No decurso de { $year }
calendar-group =
    { $group ->
        [prepared] Preparação
        [adopted] Adoção
        [begins] Início
        [ends] Fim
        [review] Revisão
       *[other] Tudo
    }
calendar-date = Data
calendar-what = O que acontece
calendar-measure = Medida
calendar-step-sunset = Termina segundo os seus próprios termos
calendar-step-review = Revisão prevista
calendar-step-exemption-ends = Termina uma exceção
calendar-passed = passado
calendar-weekend = fim de semana
calendar-holiday = feriado
calendar-no-holidays = Não há feriados registados para { $place } em { $year }: contam-se todos os dias fora do fim de semana.

calendar-meetings = Reuniões
calendar-action-meetings = Ir para as reuniões
calendar-meetings-sub = Reuniões, os seus prazos e os lugares cujas horas e dias úteis contam
calendar-meeting-new = Nova reunião
calendar-meeting-current = em preparação
calendar-meeting-is-current = É esta a reunião em preparação
calendar-meeting-none = Ainda não há reuniões.
calendar-meeting-title = Nome
calendar-meeting-kind = Tipo
calendar-meeting-kind-of =
    { $kind ->
        [ambassadorial] A nível de embaixadores
        [ministerial] Ministerial
        [technical] Técnica
       *[other] Outra
    }
calendar-meeting-date = Dia
calendar-meeting-start = Começa às
calendar-meeting-start-hint = Hora e minuto, como 17:00
calendar-meeting-place = Lugar por extenso
calendar-meeting-place-hint = Mostrado ao lado da hora; se nada for escrito, o lugar abaixo
calendar-meeting-counts-by = Horas e dias úteis de
calendar-meeting-expected = Estados de que se espera comunicação
calendar-meeting-edit = Alterar { $title }
calendar-meeting-open = Alterar
calendar-meeting-comes-to = Dá
calendar-meeting-saved = Reunião guardada.
calendar-deadline = Prazo { $number }
calendar-deadline-add = Juntar um prazo
calendar-deadline-title = O que se espera
calendar-deadline-number = Quantos
calendar-deadline-unit = Contado em
calendar-deadline-unit-of =
    { $unit ->
        [hours] horas
        [working] dias úteis
        [date] um dia próprio
       *[calendar] dias de calendário
    }
calendar-deadline-direction = Antes ou depois
calendar-deadline-before = antes da reunião
calendar-deadline-after = depois da reunião
calendar-deadline-at = Às
calendar-deadline-at-hint = A hora da reunião, se nada for escrito
calendar-deadline-place = No lugar
calendar-deadline-same-place = o da reunião
calendar-deadline-day = Dia
calendar-deadline-remove = Retirar o prazo { $number }
calendar-hours-rule = As horas são horas reais: conta-se uma mudança de hora pelo meio. Os dias mantêm a hora do relógio. Uma hora que ocorre duas vezes é a primeira; uma que falta é a hora seguinte.

calendar-places = Lugares
calendar-places-sub = Horas, fins de semana e feriados. Um feriado não é dia útil do seu lugar.
calendar-place = Lugar
calendar-place-zone = Fuso horário
calendar-place-weekend = Fim de semana
calendar-place-holidays = Feriados
calendar-place-holiday-count =
    { $count ->
        [0] nenhum indicado
        [one] { $count } dia
       *[other] { $count } dias
    }
calendar-place-edit = Alterar { $place }
calendar-place-new = Juntar um lugar
calendar-place-name = Nome
calendar-place-zone-hint = Nome da lista IANA, como Africa/Cairo
calendar-place-holiday-add = Juntar um feriado
calendar-place-holiday-name = Nome do feriado
calendar-place-holiday-day = Dia
calendar-place-holiday-remove = Retirar { $holiday }
calendar-place-saved = Lugar guardado.
calendar-place-only-set = Só os lugares com feriados e os próprios
calendar-weekday =
    { $day ->
        [monday] segunda-feira
        [tuesday] terça-feira
        [wednesday] quarta-feira
        [thursday] quinta-feira
        [friday] sexta-feira
        [saturday] sábado
       *[sunday] domingo
    }

calendar-developments = Desenvolvimentos
calendar-action-developments = Ir para os desenvolvimentos
calendar-developments-sub = O que aconteceu noutros lugares, com data, fonte e quem o disse
calendar-development-new = Juntar um desenvolvimento
calendar-development-edit = Desenvolvimento
calendar-development-change = Alterar { $title }
calendar-development-change-short = Alterar
calendar-development-none = Ainda nenhum desenvolvimento está anotado.
calendar-development-none-found = Nenhum tem estas palavras.
calendar-development-title = O que aconteceu
calendar-development-text = Pormenores
calendar-development-date = Quando
calendar-development-date-none = sem data
calendar-development-said-by = Segundo
calendar-development-source = Fonte
calendar-development-states = Estados
calendar-development-texts = Parágrafos de textos internacionais
calendar-development-words = Palavras
calendar-development-by = { $who }: { $source }
calendar-development-saved = Desenvolvimento guardado.
calendar-problem-title = Diga como se chama.
calendar-problem-hour = Uma hora do dia escreve-se 17:00.
calendar-problem-number = Um número inteiro de 0 a 4000.
calendar-problem-date = Um dia escreve-se 2026-03-27, um mês 2026-03, um ano 2026.

## A meeting while it is prepared and held.

calendar-sitting = Ordem do dia e ata
calendar-sitting-of = Ordem do dia e ata: { $title }
calendar-sitting-private = Só para este gabinete: nada disto é entregue ou exportado.
calendar-agenda = Ordem do dia: o que está em aberto
calendar-agenda-none = Nada está em aberto: nenhum parêntese reto, nenhum procedimento de silêncio.
calendar-agenda-brackets =
    { $count ->
        [one] Um parêntese reto aberto, mantido por { $states }
       *[other] { $count } parênteses retos abertos, mantidos por { $states }
    }
calendar-agenda-aside =
    { $count ->
        [one] Uma proposta já não corresponde às palavras
       *[other] { $count } propostas já não correspondem às palavras
    }
calendar-agenda-silence = até { $moment }
calendar-record = Ata de { $day }
calendar-record-day-before = Dia anterior
calendar-record-day-after = Dia seguinte
calendar-record-none = Nada foi registado nesse dia.
calendar-record-time = Hora
calendar-record-what = O quê
calendar-record-who = Quem
calendar-record-note = Nota:
calendar-record-undone = desfeito desde então
calendar-record-add = Nota para a ata
calendar-agenda-item = Ponto
calendar-agenda-words = Palavras
calendar-agenda-open = Em aberto
calendar-record-today = Hoje
