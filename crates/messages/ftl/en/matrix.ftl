### The matrix as a document: what is printed around and in its cells.

matrix-status-as-at = Status as at { $date }
matrix-changes-since = Changes since { $since }
matrix-basis = Compiled on the basis of submissions; without prejudice to national positions.
matrix-check-code = Check code: { $words }
matrix-page-of = Page { $page } of { $pages }
matrix-marking = Marking
matrix-notes = Notes

## Heads of the rows.

matrix-row-number = No.
matrix-state = State
matrix-state-code = Code

## In a cell.

matrix-stage-not-stated = Stage not stated
matrix-exemptions =
    { $count ->
        [one] { $count } exemption
       *[other] { $count } exemptions
    }
matrix-more =
    { $count ->
        [one] and { $count } more
       *[other] and { $count } more
    }
matrix-change-text = changed: wording
matrix-change-stage = changed: stage
matrix-change-cell = changed: entries
matrix-column-unverified = not yet checked against the official text

## Names of the sheets; 31 characters at most.

matrix-sheet-matrix = Matrix
matrix-sheet-legend = Legend
matrix-sheet-provenance = Provenance

## The legend.

matrix-legend-category = Categories
matrix-legend-obligation = Paragraphs
matrix-legend-commitment = Commitments
matrix-legend-entries = How to read a cell
matrix-legend-entry = The first line of an entry is its legal stage, as its source states it. Below stand the act, the year and the number of exemptions stated.
matrix-legend-changed = A bar at the start of a cell and a word at its end mark what changed.
matrix-legend-empty = An empty cell says nothing about the state.
matrix-legend-words = Where no measure is shown
matrix-legend-reported = A measure is recorded.
matrix-legend-held = A measure is held with the co-chairs at the wish of the state.
matrix-legend-stated-none = The state says that it has no measure.
matrix-legend-none-found = A documented search found no measure.
matrix-legend-not-applicable = The column cannot concern the state, for a stated reason.
matrix-legend-received = A submission of the state has arrived and is being entered.
matrix-legend-no-information = The state was asked; nothing has been received on this point.
matrix-legend-unchecked = Nothing has been looked up on this point.

## Where each entry comes from; for the desk only.

matrix-provenance-reference = Reference
matrix-provenance-title = Title
matrix-provenance-stage = Legal status
matrix-provenance-submission = Submission
matrix-provenance-sheet = Sheet
matrix-provenance-row = Row
matrix-provenance-received = Received
