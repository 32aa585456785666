### Common ground: which states could announce which measures together.

ground-page = Terreno comum
ground-go = Ir para o terreno comum
ground-title = Terreno comum
ground-counts = { $sets ->
        [one] { $sets } conjunto
       *[other] { $sets } conjuntos
    } · { $states ->
        [one] { $states } Estado
       *[other] { $states } Estados
    }
ground-explains =
    { $from ->
        [positions] Do que os Estados disseram das redações. Os conjuntos com mais Estados vêm primeiro, e a ordem não diz mais nada. Não ter posição não é um não.
       *[measures] Do que os Estados comunicaram. Os conjuntos com mais Estados vêm primeiro, e a ordem não diz mais nada.
    }
ground-working = À procura do terreno comum
ground-from = A partir de
ground-source =
    { $from ->
        [positions] Posições expressas
       *[measures] Medidas comunicadas
    }
ground-least = Estados em cada um, pelo menos
ground-least-hint = Um número de 1 a 999
ground-sentence =
    { $from ->
        [positions] { $measures ->
            [one] Esta redação é apoiada ou pode ser aceite por { $states ->
                [one] este Estado
               *[other] estes { $states } Estados
            }.
           *[other] Estas { $measures } redações são apoiadas ou podem ser aceites em conjunto por { $states ->
                [one] este Estado
               *[other] estes { $states } Estados
            }.
        }
       *[measures] { $measures ->
            [one] Esta medida pode ser anunciada { $states ->
                [one] só por este Estado
               *[other] em conjunto por estes { $states } Estados
            }.
           *[other] Estas { $measures } medidas podem ser anunciadas { $states ->
                [one] só por este Estado
               *[other] em conjunto por estes { $states } Estados
            }.
        }
    }
ground-what =
    { $from ->
        [positions] Redações
       *[measures] Medidas
    }
ground-states = Estados
ground-list = Lista das medidas
ground-list-of = Lista das medidas: { $category }
ground-wording = Redação
ground-wording-of = Redação dos textos nacionais: { $category }
ground-none =
    { $from ->
        [positions] Nenhuma redação é apoiada ou pode ser aceite por tantos Estados nas palavras de hoje. Peça menos Estados, ou anote primeiro posições.
       *[measures] Nenhuma medida foi comunicada por tantos Estados. Peça menos Estados, ou retire um filtro.
    }
