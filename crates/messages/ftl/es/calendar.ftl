### The adoption calendar, meetings with their deadlines, places, developments.

calendar-page = Calendario de adopción
calendar-action-go = Ir al calendario de adopción
calendar-sub = Lo que se adopta, comienza, termina o ha de revisarse, mes a mes
calendar-span = De { $from } a { $to }
calendar-earlier = Antes
calendar-later = Después
calendar-this-month = Este mes
calendar-state = Estado
calendar-any = todos
calendar-show = Mostrar
calendar-count =
    { $count ->
        [one] { $count } fecha
       *[other] { $count } fechas
    }
calendar-empty = No hay ninguna fecha en estos meses.
calendar-year-only = En el curso de { $year }
calendar-group =
    { $group ->
        [prepared] Preparación
        [adopted] Adopción
        [begins] Comienzo
        [ends] Fin
        [review] Revisión
       *[other] Todo
    }
calendar-date = Fecha
calendar-what = Qué ocurre
calendar-measure = Medida
calendar-step-sunset = Termina según lo que ella misma dispone
calendar-step-review = Revisión prevista
calendar-step-exemption-ends = Termina una excepción
calendar-passed = pasada
calendar-weekend = fin de semana
calendar-holiday = feriado
calendar-no-holidays = No se han introducido días festivos para { $place } en { $year }: se cuentan todos los días fuera del fin de semana.

calendar-meetings = Reuniones
calendar-action-meetings = Ir a las reuniones
calendar-meetings-sub = Las reuniones, lo que vence para ellas y los lugares cuyas horas y días hábiles cuentan
calendar-meeting-new = Reunión nueva
calendar-meeting-current = la que se prepara ahora
calendar-meeting-is-current = Esta es la reunión que se prepara ahora
calendar-meeting-none = Aún no hay ninguna reunión.
calendar-meeting-title = Nombre
calendar-meeting-kind = Clase
calendar-meeting-kind-of =
    { $kind ->
        [ambassadorial] De embajadores
        [ministerial] Ministerial
        [technical] Técnica
       *[other] Otra
    }
calendar-meeting-date = Día
calendar-meeting-start = Comienza a las
calendar-meeting-start-hint = Hora y minutos, como 17:00
calendar-meeting-place = Lugar, en palabras
calendar-meeting-place-hint = Figura junto a la hora; si no se escribe nada, el lugar de abajo
calendar-meeting-counts-by = Horas y días hábiles de
calendar-meeting-expected = Estados de los que se espera una comunicación
calendar-meeting-edit = Modificar { $title }
calendar-meeting-open = Modificar
calendar-meeting-comes-to = Fechas resultantes
calendar-meeting-saved = Reunión guardada.
calendar-deadline = Plazo { $number }
calendar-deadline-add = Añadir un plazo
calendar-deadline-title = Qué vence
calendar-deadline-number = Cuántos
calendar-deadline-unit = Se cuenta en
calendar-deadline-unit-of =
    { $unit ->
        [hours] horas
        [working] días hábiles
        [date] un día fijo
       *[calendar] días naturales
    }
calendar-deadline-direction = Antes o después
calendar-deadline-before = antes de la reunión
calendar-deadline-after = después de la reunión
calendar-deadline-at = A las
calendar-deadline-at-hint = La hora de la reunión, salvo que se escriba otra
calendar-deadline-place = En el lugar
calendar-deadline-same-place = el de la reunión
calendar-deadline-day = Día
calendar-deadline-remove = Quitar el plazo { $number }
calendar-hours-rule = Las horas son horas reales: si entretanto cambia la hora oficial, se tiene en cuenta. Los días mantienen la hora del reloj. Si una hora se da dos veces, vale la primera; si se omite, vale la siguiente.

calendar-places = Lugares
calendar-places-sub = Horas, fines de semana y feriados. Un feriado no es día hábil en su lugar.
calendar-place = Lugar
calendar-place-zone = Huso horario
calendar-place-weekend = Fin de semana
calendar-place-holidays = Feriados
calendar-place-holiday-count =
    { $count ->
        [0] ninguno indicado
        [one] { $count } día
       *[other] { $count } días
    }
calendar-place-edit = Modificar { $place }
calendar-place-new = Añadir un lugar
calendar-place-name = Nombre
calendar-place-zone-hint = Nombre en la lista de la IANA, como Africa/Cairo
calendar-place-holiday-add = Añadir un feriado
calendar-place-holiday-name = Nombre del feriado
calendar-place-holiday-day = Día
calendar-place-holiday-remove = Quitar { $holiday }
calendar-place-saved = Lugar guardado.
calendar-place-only-set = Solo los lugares con feriados y los suyos propios
calendar-weekday =
    { $day ->
        [monday] lunes
        [tuesday] martes
        [wednesday] miércoles
        [thursday] jueves
        [friday] viernes
        [saturday] sábado
       *[sunday] domingo
    }

calendar-developments = Acontecimientos
calendar-action-developments = Ir a los acontecimientos
calendar-developments-sub = Lo que ocurrió en otros lugares, con su fecha, su fuente y quién lo dijo
calendar-development-new = Añadir un acontecimiento
calendar-development-edit = Acontecimiento
calendar-development-change = Modificar { $title }
calendar-development-change-short = Modificar
calendar-development-none = Aún no hay ningún acontecimiento anotado.
calendar-development-none-found = Ninguno contiene estas palabras.
calendar-development-title = Qué ocurrió
calendar-development-text = Más detalles
calendar-development-date = Cuándo
calendar-development-date-none = sin fecha
calendar-development-said-by = Dicho por
calendar-development-source = Fuente
calendar-development-states = Estados
calendar-development-texts = Párrafos de textos internacionales
calendar-development-words = Palabras
calendar-development-by = { $who }: { $source }
calendar-development-saved = Acontecimiento guardado.
calendar-problem-title = Indique cómo se llama.
calendar-problem-hour = La hora del día se escribe así: 17:00.
calendar-problem-number = Un número entero de 0 a 4000.
calendar-problem-date = Un día se escribe 2026-03-27; un mes, 2026-03; un año, 2026.

## A meeting while it is prepared and held.

calendar-sitting = Orden del día y acta
calendar-sitting-of = Orden del día y acta: { $title }
calendar-sitting-private = Solo para esta oficina: nada de ello se entrega ni se exporta.
calendar-agenda = Orden del día: lo que está abierto
calendar-agenda-none = No hay nada abierto: ningún corchete, ningún procedimiento de acuerdo tácito.
calendar-agenda-brackets =
    { $count ->
        [one] Un corchete abierto, mantenido por { $states }
       *[other] { $count } corchetes abiertos, mantenidos por { $states }
    }
calendar-agenda-aside =
    { $count ->
        [one] Una propuesta ya no corresponde a las palabras
       *[other] { $count } propuestas ya no corresponden a las palabras
    }
calendar-agenda-silence = hasta el { $moment }
calendar-record = Acta del { $day }
calendar-record-day-before = Día anterior
calendar-record-day-after = Día siguiente
calendar-record-none = Ese día no se registró nada.
calendar-record-time = Hora
calendar-record-what = Qué
calendar-record-who = Quién
calendar-record-note = Nota:
calendar-record-undone = deshecho después
calendar-record-add = Nota para el acta
calendar-agenda-item = Punto
calendar-agenda-words = Palabras
calendar-agenda-open = Abierto
calendar-record-today = Hoy
