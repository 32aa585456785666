### Common ground: which states could announce which measures together.

ground-page = Terreno común
ground-go = Ir al terreno común
ground-title = Terreno común
ground-counts = { $sets ->
        [one] { $sets } conjunto
       *[other] { $sets } conjuntos
    } · { $states ->
        [one] { $states } Estado
       *[other] { $states } Estados
    }
ground-explains =
    { $from ->
        [positions] Según lo que los Estados dijeron de las redacciones. Los conjuntos con más Estados van primero, y el orden no dice nada más. No haber expresado una posición no es un no.
       *[measures] Según lo que los Estados comunicaron. Los conjuntos con más Estados van primero, y el orden no dice nada más.
    }
ground-working = Buscando el terreno común
ground-from = Según
ground-source =
    { $from ->
        [positions] Posiciones expresadas
       *[measures] Medidas comunicadas
    }
ground-least = Estados en cada uno, como mínimo
ground-least-hint = Un número de 1 a 999
ground-sentence =
    { $from ->
        [positions] { $measures ->
            [one] Esta redacción es apoyada o puede ser aceptada por { $states ->
                [one] este Estado
               *[other] estos { $states } Estados
            }.
           *[other] Estas { $measures } redacciones son apoyadas o pueden ser aceptadas en conjunto por { $states ->
                [one] este Estado
               *[other] estos { $states } Estados
            }.
        }
       *[measures] { $measures ->
            [one] Esta medida puede ser anunciada { $states ->
                [one] por este Estado solo
               *[other] conjuntamente por estos { $states } Estados
            }.
           *[other] Estas { $measures } medidas pueden ser anunciadas { $states ->
                [one] por este Estado solo
               *[other] conjuntamente por estos { $states } Estados
            }.
        }
    }
ground-what =
    { $from ->
        [positions] Redacciones
       *[measures] Medidas
    }
ground-states = Estados
ground-list = Lista de las medidas
ground-list-of = Lista de las medidas: { $category }
ground-wording = Redacción
ground-wording-of = Redacción de los textos nacionales: { $category }
ground-none =
    { $from ->
        [positions] Ninguna redacción es apoyada o puede ser aceptada por tantos Estados en sus palabras de hoy. Pida menos Estados o anote antes posiciones.
       *[measures] Ninguna medida fue comunicada por tantos Estados. Pida menos Estados o quite un filtro.
    }
