### Measures beside each other: field by field, clause by clause, and the wording of national texts.

compare-screen-section = Compare
compare-screen-page = Measures compared
compare-screen-wording-page = National wording
compare-screen-go = Go to the measures compared
compare-screen-wording-go = Go to the wording in national texts
compare-screen-chosen-action = Compare the chosen
compare-screen-title = Compare measures
compare-screen-measures-count =
    { $count ->
        [one] { $count } measure
       *[other] { $count } measures
    }
compare-screen-fields-count = Fields: { $all } = { $same } the same + { $differ } different + { $some } stated by some
compare-screen-clauses-count = Clauses: { $all } = { $same } the same + { $differ } in other words + { $some } only in some
compare-screen-chosen = Measures that are compared
compare-screen-remove = Take { $what } out
compare-screen-remove-all = Take all out
compare-screen-add = Add
compare-screen-find = Find a measure
compare-screen-none-found = No measure has these words.
compare-screen-full = { $most } measures are compared; take one out to add another.
compare-screen-choose =
    { $count ->
        [0] Choose two measures or more, up to { $most }: here by their words, or in the list of measures with Space and “Compare the chosen”.
        [one] One measure is chosen. Add another one to compare it with.
       *[other] Choose two measures or more, up to { $most }.
    }
compare-screen-comparing =
    { $count ->
        [one] Comparing { $count } measure
       *[other] Comparing { $count } measures
    }
compare-screen-only-differs = Only what differs
compare-screen-nothing-differs = Nothing differs between these measures.
compare-screen-to-wording = Wording in national texts
compare-screen-to-fields = Fields of these measures
compare-screen-save = Save…
compare-screen-panel = What stands behind the cell
compare-screen-table = Fields and clauses of the measures
compare-screen-corner = Field
compare-screen-no-state = No state
compare-screen-not-stated = not stated
compare-screen-agreement =
    { $agreement ->
        [same] same
        [partly] stated by some
        [covers] one covers the other
       *[differs] differs
    }
compare-screen-letter =
    { $of ->
        [wording] Wording { $letter }:
       *[value] Value { $letter }:
    }
compare-screen-clauses = Clauses
compare-screen-clause = Clause { $number }
compare-screen-clause-count =
    { $count ->
        [0] no clauses
        [one] { $count } clause
       *[other] { $count } clauses
    }
compare-screen-clause-agreement =
    { $agreement ->
        [same] same words
        [partly] in some of them, same words
       *[differs] words differ
    }
compare-screen-not-compared = Not compared in these languages: { $languages }
compare-screen-clause-first = The others are held against these words.
compare-screen-no-clause = no such clause
compare-screen-imprecise = Long texts: shown in larger pieces than needed.
compare-screen-field =
    { $field ->
        [authentic] Authentic language
        [stage_reason] Why the legal status differs from the dates
        [application_reason] Why the application differs from the dates
        [numbering] Numbering of clauses
        [title_only] They see the title only
        [act-type] Kind of act
        [act-authority] Authority of the act
        [act-number] Number of the act
        [act-date] Date that the act bears
        [act-title] Title of the act
        [act-amends] What the act amends
       *[other] { $field }
    }

## Wording in national texts.

compare-screen-wording-title = Wording in national texts
compare-screen-wording-explains = One row for each idea, one column for each state. The words are those of the texts; nothing here is a proposal of a state.
compare-screen-ideas =
    { $count ->
        [one] { $count } idea
       *[other] { $count } ideas
    }
compare-screen-states =
    { $count ->
        [one] { $count } state
       *[other] { $count } states
    }
compare-screen-to-look-at =
    { $count ->
        [one] { $count } cell to look at
       *[other] { $count } cells to look at
    }
compare-screen-wording-choose = Choose a category above to read its texts beside each other, or choose measures and compare them.
compare-screen-wording-none = No idea was found in these texts.
compare-screen-texts = Texts
compare-screen-of-chosen =
    { $count ->
        [0] no measures are chosen
        [one] of { $count } chosen measure
       *[other] of { $count } chosen measures
    }
compare-screen-aligning = Putting the texts beside each other
compare-screen-cancelled = Cancelled. Nothing was changed.
compare-screen-again = Begin again
compare-screen-idea = Idea
compare-screen-shape =
    { $shape ->
        [definition] definition
        [prohibition] prohibition
        [exemption] exemption
        [penalty] penalty
        [entry-into-force] entry into force
       *[other] other
    }
compare-screen-not-in-text = not in this text
compare-screen-likeness =
    { $likeness ->
        [alone] in this text alone
        [shared] same wording in several texts
        [first] its own wording
        [near] nearly the wording of A
        [different] other wording than A
       *[equal] same wording
    }
compare-screen-confidence =
    { $sure ->
        [sure] Sure: { $percent } %
        [fairly] Fairly sure: { $percent } %
       *[unsure] Not sure, worth a look: { $percent } %
    }
compare-screen-place = { $state } · idea { $number }
compare-screen-empty-explains = No clause of the text of { $state } was found for this idea. It says nothing else.
compare-screen-also = Also in other texts of this state
compare-screen-measure = Measure
compare-screen-variants =
    { $count ->
        [one] { $count } wording of this idea
       *[other] { $count } wordings of this idea
    }

## Saving.

compare-screen-save-title =
    { $what ->
        [wording] Save the wording in national texts
       *[comparison] Save the comparison
    }
compare-screen-save-explains = The file is for this desk: it shows all that is on screen, in the language that you choose.
compare-screen-file-name =
    { $what ->
        [wording] wording
       *[comparison] comparison
    }
compare-screen-saved = Saved: { $path }
