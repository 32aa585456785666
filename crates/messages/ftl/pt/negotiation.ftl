### Common text, positions, common ground: what a silence procedure went through.

silence-event-started = Iniciado
silence-event-extended = Prorrogado
silence-event-broken = Mensagem que quebra o silêncio
silence-event-taken-back = Mensagem retirada
silence-event-taken = Mensagem tardia aceite
silence-event-not-taken = Mensagem tardia não considerada
silence-event-stopped = Terminado

negotiation-comma = { ", " }
negotiation-said = { $state }: { $value } ({ $source }, { $date })
negotiation-said-earlier = { $state }: { $value }, sobre palavras anteriores ({ $source }, { $date })
negotiation-asks-for = Pedido por { $states }: «{ $words }»
negotiation-not-spoken = Não se pronunciaram: { $states }
negotiation-proposal-by = { $number }, proposta: { $state }
outlook-range =
    { $least ->
        [one] Um Estado acompanha, segundo o que ele próprio disse; { $most } com todos aqueles cuja resposta está em aberto.
       *[other] { $least } Estados acompanham, segundo o que eles próprios disseram; { $most } com todos aqueles cuja resposta está em aberto.
    }
outlook-earlier = Só se pronunciaram sobre palavras anteriores
outlook-differing = Declarações lado a lado que diferem
outlook-depends = Ainda em aberto sobre { $numbers }: { $states }
outlook-take-proposal = { $number }: com a proposta ({ $state }) acompanhariam também { $states }
outlook-take-text = { $number }: com as palavras do texto acompanhariam também { $states }
outlook-reaches =
    { $count ->
        [one] Um Estado acompanharia então.
       *[other] { $count } Estados acompanhariam então.
    }
outlook-loses = Deixariam então de acompanhar: { $states }
outlook-no-change =
    { $count ->
        [one] Nenhuma mudança entre as redações sobre a mesa leva um Estado a acompanhar.
       *[other] Nenhuma mudança entre as redações sobre a mesa leva { $count } Estados a acompanhar.
    }
outlook-bounded =
    { $count ->
        [one] A procura foi interrompida. Pode existir uma mudança menor; nenhuma é menor do que uma troca.
       *[other] A procura foi interrompida. Pode existir uma mudança menor; nenhuma tem menos de { $count } trocas.
    }
common-ground-measures =
    { $measures ->
        [one] Esta medida pode ser anunciada { $states ->
            [one] só por este Estado
           *[other] em conjunto por estes { $states }
        }:
       *[other] Estas { $measures } medidas podem ser anunciadas { $states ->
            [one] só por este Estado
           *[other] em conjunto por estes { $states }
        }:
    }
common-ground-wordings =
    { $measures ->
        [one] Esta redação é apoiada ou pode ser aceite por { $states ->
            [one] este Estado
           *[other] estes { $states }
        }:
       *[other] Estas { $measures } redações são apoiadas ou podem ser aceites em conjunto por { $states ->
            [one] este Estado
           *[other] estes { $states }
        }:
    }
common-ground-none = Ainda nenhum Estado comunicou ou disse algo sobre isto.
common-ground-bounded = Só { $count } conjuntos estão na lista. Peça mais Estados em cada um para ver menos.
error-request-too-many-columns = Há mais de { $about } Estados ou colunas.
error-request-too-many-columns-hint = Escolha primeiro uma fase jurídica ou um grupo regional.
silence-stage-not-started = Não iniciado
silence-stage-running = Sob silêncio
silence-stage-broken = Silêncio quebrado
silence-stage-before-the-chair = O prazo terminou; uma mensagem tardia está perante a presidência
silence-stage-kept = Silêncio mantido
silence-stage-stopped = Terminado pela presidência
silence-message-in-time = Dentro do prazo
silence-message-late = Tardia; cabe à presidência decidir
silence-message-late-taken = Tardia, aceite pela presidência
silence-message-late-not-taken = Tardia, não considerada pela presidência
silence-message-taken-back = Retirada
silence-idle-before-start = O procedimento não tinha começado
silence-idle-started-twice = O procedimento já tinha começado
silence-idle-after-end = O procedimento já tinha terminado
silence-idle-not-later = Não é posterior ao prazo que vigorava
silence-idle-until-before = O prazo é anterior a isso
silence-idle-no-such-message = Não há tal mensagem sobre a qual decidir
