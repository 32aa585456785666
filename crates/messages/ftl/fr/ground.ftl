### Terrain d’entente : quels États pourraient annoncer ensemble quelles mesures.

ground-page = Terrain d’entente
ground-go = Aller au terrain d’entente
ground-title = Terrain d’entente
ground-counts = { $sets ->
        [one] { $sets } ensemble
       *[other] { $sets } ensembles
    } · { $states ->
        [one] { $states } État
       *[other] { $states } États
    }
ground-explains =
    { $from ->
        [positions] D’après ce que les États ont dit des libellés. Les ensembles qui réunissent le plus d’États viennent d’abord, et l’ordre ne dit rien d’autre. L’absence de position n’est pas un refus.
       *[measures] D’après ce que les États ont communiqué. Les ensembles qui réunissent le plus d’États viennent d’abord, et l’ordre ne dit rien d’autre.
    }
ground-working = Recherche du terrain d’entente
ground-from = D’après
ground-source =
    { $from ->
        [positions] Positions exprimées
       *[measures] Mesures communiquées
    }
ground-least = États par ensemble, au moins
ground-least-hint = Un nombre de 1 à 999
ground-sentence =
    { $from ->
        [positions] { $measures ->
            [one] Ce libellé est appuyé ou peut être accepté par { $states ->
                [one] cet État
               *[other] ces { $states } États
            }.
           *[other] Ces { $measures } libellés sont appuyés ou peuvent être acceptés ensemble par { $states ->
                [one] cet État
               *[other] ces { $states } États
            }.
        }
       *[measures] { $measures ->
            [one] Cette mesure peut être annoncée { $states ->
                [one] par cet État seul
               *[other] ensemble par ces { $states } États
            }.
           *[other] Ces { $measures } mesures peuvent être annoncées { $states ->
                [one] par cet État seul
               *[other] ensemble par ces { $states } États
            }.
        }
    }
ground-what =
    { $from ->
        [positions] Libellés
       *[measures] Mesures
    }
ground-states = États
ground-list = Liste des mesures
ground-list-of = Liste des mesures : { $category }
ground-wording = Libellés
ground-wording-of = Libellés des textes nationaux : { $category }
ground-none =
    { $from ->
        [positions] Aucun libellé n’est appuyé ni ne peut être accepté par autant d’États dans sa rédaction actuelle. Demandez moins d’États, ou notez d’abord des positions.
       *[measures] Aucune mesure n’a été communiquée par autant d’États. Demandez moins d’États, ou retirez un filtre.
    }
