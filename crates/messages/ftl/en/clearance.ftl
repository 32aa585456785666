### Clearance by capital, the sheet out and back, handing in, and confirmation by a delegation.

## Answers of capital.

clearance-answer-awaited = Awaited
clearance-answer-cleared = Cleared
clearance-answer-with-changes = Cleared with changes
clearance-answer-ad-referendum = Ad referendum

## Titles of changes.

change-ask-clearance = Asked { $addressee } to clear { $reference }
change-answer-clearance = Recorded the answer of { $addressee } on { $reference }
change-confirm-entries = Recorded the delegation’s confirmation

## What stands in the way.

error-hand-in-private-kind = { $about } is of a kind that never leaves the delegation.
error-hand-in-private-kind-hint = Comments, tasks, positions and questions to capital stay here. Hand in the measure itself.
error-hand-in-kind = { $about } is not handed in by itself.
error-hand-in-kind-hint = Hand in the measure that it belongs to.
error-hand-in-two-wordings = { $about } stands in two wordings.
error-hand-in-two-wordings-hint = Choose between them first; then hand it in.
error-hand-in-audience = { $about } is meant for you or your delegation only.
error-hand-in-audience-hint = Set its audience to the co-chairs or wider, then hand it in.
error-withdraw-not-handed-in = { $about } is not handed in.
error-withdraw-not-handed-in-hint = There is nothing to take back.

## What stays with the delegation.

hand-in-left-editor-links =
    { $count ->
        [one] One link to a paragraph made by an editor
       *[other] { $count } links to paragraphs made by editors
    }
hand-in-left-second-readers =
    { $count ->
        [one] The second reader of one source
       *[other] The second readers of { $count } sources
    }
hand-in-left-stale-languages =
    { $count ->
        [one] The words in { $names }: they render an earlier version
       *[other] The words in { $names }: they render earlier versions
    }
hand-in-left-unknown-keys =
    { $count ->
        [one] One part that is not part of a measure: { $names }
       *[other] { $count } parts that are not parts of a measure: { $names }
    }
