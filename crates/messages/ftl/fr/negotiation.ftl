### What states say to the common text: positions, the outlook of a package, common ground, silence procedures.

## Positions.

negotiation-comma = { ", " }
negotiation-said = { $state } : { $value } ({ $source }, { $date })
negotiation-said-earlier = { $state } : { $value }, sur un libellé antérieur ({ $source }, { $date })
negotiation-asks-for = Demandé par { $states } : « { $words } »
negotiation-not-spoken = Ne se sont pas exprimés : { $states }
negotiation-proposal-by = { $number }, proposition de { $state }

## The outlook of a package.

outlook-range =
    { $least ->
        [one] { $least } État s’associe selon ses propres termes ; { $most } avec tous ceux dont la réponse reste ouverte.
       *[other] { $least } États s’associent selon leurs propres termes ; { $most } avec tous ceux dont la réponse reste ouverte.
    }
outlook-earlier = Exprimés sur un libellé antérieur seulement
outlook-differing = Déclarations parallèles qui diffèrent
outlook-depends = Encore ouvert sur { $numbers } : { $states }
outlook-take-proposal = { $number } : la proposition de { $state } rallierait { $states }
outlook-take-text = { $number } : les termes du texte rallieraient { $states }
outlook-reaches =
    { $count ->
        [one] { $count } État s’associerait alors.
       *[other] { $count } États s’associeraient alors.
    }
outlook-loses = Ne s’associeraient alors plus : { $states }
outlook-no-change =
    { $count ->
        [one] Aucun changement parmi les libellés proposés ne rallie { $count } État.
       *[other] Aucun changement parmi les libellés proposés ne rallie { $count } États.
    }
outlook-bounded =
    { $count ->
        [one] La recherche a été écourtée. Un changement plus petit peut exister ; aucun ne compte moins de { $count } échange.
       *[other] La recherche a été écourtée. Un changement plus petit peut exister ; aucun ne compte moins de { $count } échanges.
    }

## Common ground.

common-ground-measures =
    { $measures ->
        [one] Cette mesure peut être annoncée { $states ->
            [one] par cet État seul
           *[other] ensemble par ces { $states } États
        } :
       *[other] Ces { $measures } mesures peuvent être annoncées { $states ->
            [one] par cet État seul
           *[other] ensemble par ces { $states } États
        } :
    }
common-ground-wordings =
    { $measures ->
        [one] Ce libellé est appuyé ou peut être accepté par { $states ->
            [one] cet État
           *[other] ces { $states } États
        } :
       *[other] Ces { $measures } libellés sont appuyés ou peuvent être acceptés ensemble par { $states ->
            [one] cet État
           *[other] ces { $states } États
        } :
    }
common-ground-none = Aucun État n’a encore rien communiqué ni déclaré à ce sujet.
common-ground-bounded = Seuls { $count } ensembles sont énumérés. Demandez davantage d’États par ensemble pour en voir moins.
error-request-too-many-columns = Il y a plus de { $about } États ou colonnes.
error-request-too-many-columns-hint = Choisissez d’abord un statut ou un groupe régional.

## Silence procedures.

silence-stage-not-started = Non engagée
silence-stage-running = Sous silence
silence-stage-broken = Silence rompu
silence-stage-before-the-chair = Délai écoulé ; un message tardif est devant la présidence
silence-stage-kept = Silence maintenu
silence-stage-stopped = Close par la présidence
silence-message-in-time = Dans le délai
silence-message-late = Tardif ; à la présidence d’en décider
silence-message-late-taken = Tardif, pris en compte par la présidence
silence-message-late-not-taken = Tardif, laissé de côté par la présidence
silence-message-taken-back = Retiré
silence-idle-before-start = La procédure n’était pas engagée
silence-idle-started-twice = La procédure était déjà engagée
silence-idle-after-end = La procédure était terminée
silence-idle-not-later = Pas plus tard que le délai en vigueur
silence-idle-until-before = Le délai lui est antérieur
silence-idle-no-such-message = Il n’y a pas de tel message à trancher
silence-event-started = Engagée
silence-event-extended = Prolongée
silence-event-broken = Message qui rompt le silence
silence-event-taken-back = Message retiré
silence-event-taken = Message tardif pris en compte
silence-event-not-taken = Message tardif laissé de côté
silence-event-stopped = Close
