### Common text, positions, common ground: what a silence procedure went through.

silence-event-started = Iniciado
silence-event-extended = Prorrogado
silence-event-broken = Mensaje que rompe el silencio
silence-event-taken-back = Mensaje retirado
silence-event-taken = Mensaje tardío aceptado
silence-event-not-taken = Mensaje tardío no tenido en cuenta
silence-event-stopped = Terminado

negotiation-comma = { ", " }
negotiation-said = { $state }: { $value } ({ $source }, { $date })
negotiation-said-earlier = { $state }: { $value }, sobre palabras anteriores ({ $source }, { $date })
negotiation-asks-for = Pedido por { $states }: «{ $words }»
negotiation-not-spoken = No se han pronunciado: { $states }
negotiation-proposal-by = { $number }, propuesta de { $state }
outlook-range =
    { $least ->
        [one] Un Estado se suma según sus propias palabras; { $most } con todos aquellos cuya respuesta está abierta.
       *[other] { $least } Estados se suman según sus propias palabras; { $most } con todos aquellos cuya respuesta está abierta.
    }
outlook-earlier = Se pronunciaron solo sobre palabras anteriores
outlook-differing = Declaraciones paralelas que difieren
outlook-depends = Respuesta aún abierta sobre { $numbers }: { $states }
outlook-take-proposal = { $number }: con la propuesta de { $state } se sumarían { $states }
outlook-take-text = { $number }: con las palabras del texto se sumarían { $states }
outlook-reaches =
    { $count ->
        [one] Se sumaría entonces un Estado.
       *[other] Se sumarían entonces { $count } Estados.
    }
outlook-loses = Dejarían entonces de sumarse: { $states }
outlook-no-change =
    { $count ->
        [one] No hay ningún cambio de las redacciones presentadas con el que se sume un Estado.
       *[other] No hay ningún cambio de las redacciones presentadas con el que se sumen { $count } Estados.
    }
outlook-bounded =
    { $count ->
        [one] La búsqueda se interrumpió. Puede haber un cambio menor; ninguno tiene menos de una sustitución.
       *[other] La búsqueda se interrumpió. Puede haber un cambio menor; ninguno tiene menos de { $count } sustituciones.
    }
common-ground-measures =
    { $measures ->
        [one] Esta medida puede ser anunciada { $states ->
            [one] por este Estado solo
           *[other] conjuntamente por estos { $states } Estados
        }:
       *[other] Estas { $measures } medidas pueden ser anunciadas { $states ->
            [one] por este Estado solo
           *[other] conjuntamente por estos { $states } Estados
        }:
    }
common-ground-wordings =
    { $measures ->
        [one] Esta redacción es apoyada o puede ser aceptada por { $states ->
            [one] este Estado
           *[other] estos { $states } Estados
        }:
       *[other] Estas { $measures } redacciones son apoyadas o pueden ser aceptadas en conjunto por { $states ->
            [one] este Estado
           *[other] estos { $states } Estados
        }:
    }
common-ground-none = Ningún Estado ha comunicado ni dicho nada sobre esto todavía.
common-ground-bounded = Solo se enumeran { $count } conjuntos. Pida más Estados en cada uno para ver menos.
error-request-too-many-columns = Hay más de { $about } Estados o columnas.
error-request-too-many-columns-hint = Elija antes una fase jurídica o un grupo regional.
silence-stage-not-started = Sin iniciar
silence-stage-running = En curso
silence-stage-broken = Silencio roto
silence-stage-before-the-chair = Plazo vencido; un mensaje tardío está ante la presidencia
silence-stage-kept = Silencio mantenido
silence-stage-stopped = Terminado por la presidencia
silence-message-in-time = Dentro del plazo
silence-message-late = Tardío; a la espera de la decisión de la presidencia
silence-message-late-taken = Tardío, aceptado por la presidencia
silence-message-late-not-taken = Tardío, no tenido en cuenta por la presidencia
silence-message-taken-back = Retirado
silence-idle-before-start = El procedimiento no se había iniciado
silence-idle-started-twice = El procedimiento ya se había iniciado
silence-idle-after-end = El procedimiento había terminado
silence-idle-not-later = No es posterior al plazo que regía
silence-idle-until-before = El plazo es anterior a ese momento
silence-idle-no-such-message = No hay tal mensaje sobre el que decidir
