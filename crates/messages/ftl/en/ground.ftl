### Common ground: which states could announce which measures together.

ground-page = Common ground
ground-go = Go to the common ground
ground-title = Common ground
ground-counts = { $sets ->
        [one] { $sets } set
       *[other] { $sets } sets
    } · { $states ->
        [one] { $states } state
       *[other] { $states } states
    }
ground-explains =
    { $from ->
        [positions] From what states said of the wordings. The sets with the most states come first, and the order says nothing else. No position is not a no.
       *[measures] From what states reported. The sets with the most states come first, and the order says nothing else.
    }
ground-working = Looking for the common ground
ground-from = From
ground-source =
    { $from ->
        [positions] Stated positions
       *[measures] Reported measures
    }
ground-least = States in each, at least
ground-least-hint = A number from 1 to 999
ground-sentence =
    { $from ->
        [positions] { $measures ->
            [one] This wording is supported or can be accepted by { $states ->
                [one] this state
               *[other] these { $states } states
            }.
           *[other] These { $measures } wordings are supported or can be accepted together by { $states ->
                [one] this state
               *[other] these { $states } states
            }.
        }
       *[measures] { $measures ->
            [one] This measure can be announced { $states ->
                [one] by this state alone
               *[other] together by these { $states } states
            }.
           *[other] These { $measures } measures can be announced { $states ->
                [one] by this state alone
               *[other] together by these { $states } states
            }.
        }
    }
ground-what =
    { $from ->
        [positions] Wordings
       *[measures] Measures
    }
ground-states = States
ground-list = List of the measures
ground-list-of = List of the measures: { $category }
ground-wording = Wording
ground-wording-of = Wording in national texts: { $category }
ground-none =
    { $from ->
        [positions] No wording is supported or can be accepted by so many states on the words of today. Ask for fewer states, or note positions first.
       *[measures] No measure was reported by so many states. Ask for fewer states, or take a filter away.
    }
