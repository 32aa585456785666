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
error-confirm-not-handed-in = { $about } is not handed in, so it cannot be confirmed.
error-confirm-not-handed-in-hint = Hand it in first. A delegation confirms the entry as others see it.

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

## What changed since.

clearance-since =
    { $since ->
        [cleared] since cleared by { $who }
        [answered] since the answer of { $who }
        [asked] since { $who } was asked
       *[confirmed] since confirmed by the delegation
    }
clearance-changed-words =
    { $words ->
        [one] One word changed { clearance-since }
       *[other] { $words } words changed { clearance-since }
    }
clearance-changed-details =
    { $details ->
        [one] One detail changed { clearance-since }
       *[other] { $details } details changed { clearance-since }
    }
clearance-n-words =
    { $words ->
        [one] One word
       *[other] { $words } words
    }
clearance-n-details =
    { $details ->
        [one] one other detail
       *[other] { $details } other details
    }
clearance-changed-both = { clearance-n-words } and { clearance-n-details } changed { clearance-since }

error-clearance-not-own = { $about } is not a draft of your delegation.
error-clearance-not-own-hint = Capital is asked about your own measures, on the working version.
error-clearance-two-wordings = { $about } stands in two wordings.
error-clearance-two-wordings-hint = Choose between them first; then ask.
error-clearance-no-proposal = There is nothing proposed for { $about } that can be put in from here.
error-clearance-no-proposal-hint = Dates and codes are changed by hand in the fiche.
error-clearance-typing = Something typed in { $about } is not kept yet.
error-clearance-typing-hint = Keep it with Ctrl+S or drop it first.
error-sheet-version-gone = The words of version { $about } are no longer in this file.
error-sheet-version-gone-hint = Ask again on the version of today.

## The sheet for people in capital. It is read without the program.

sheet-kind = Measure for clearance
sheet-line = Clearance sheet { $code }
sheet-marking = For the delegation and its capital only
sheet-page = Page { $page } of { $pages }
sheet-reference = Reference
sheet-version = Version
sheet-state = State
sheet-addressee = For
sheet-asked = Asked on
sheet-due = Please answer by
sheet-code = Sheet code
sheet-how = How to answer
sheet-how-1 = 1. Read the words on the next page.
sheet-how-2 = 2. Where you want other words, write them in the last column. An empty cell means that you agree.
sheet-how-3 = 3. Put an X beside one answer below, with your reference and the date.
sheet-how-4 = 4. Save this document and send it back. Please leave the sheet code and the numbers of the rows as they are.
sheet-answer = Your answer
sheet-answer-what = Answer
sheet-answer-here = Write here
sheet-cleared = Cleared
sheet-with-changes = Cleared with changes
sheet-ad-referendum = Ad referendum
sheet-answer-reference = Reference of your answer
sheet-answer-date = Date
sheet-answer-function = Answered by (function)
sheet-answer-note = Note
sheet-words = The words of the measure
sheet-column-number = No.
sheet-column-part = Part
sheet-column-words = Words as drafted
sheet-column-yours = Your wording
sheet-row-title = Title
sheet-row-official-title = Official title
sheet-row-summary = Summary
sheet-row-heading = Heading of { $number }
sheet-row-clause = Text of { $number }
sheet-row-exemption = Exemption { $number }
sheet-row-exemption-type = Exemption { $number }: kind
sheet-row-exemption-decider = Exemption { $number }: who decides
sheet-row-exemption-condition = Exemption { $number }: condition
sheet-row-exemption-expiry = Exemption { $number }: until
sheet-row-date = Date
sheet-row-stage = Legal status
sheet-stage-as-at = { $stage } (as at { $date })
sheet-row-application = Application
sheet-row-sunset = Ends
sheet-row-review = Review
sheet-row-enforcement = Enforcement
sheet-row-act = National instrument
sheet-row-categories = Category
sheet-row-paragraphs = International texts
sheet-row-source = Source

## A sheet that came back.

sheet-standing-current = This sheet went out with the words of today.
sheet-standing-earlier = This sheet went out with an earlier version. The answer counts for that version; what changed since is shown.
sheet-standing-unknown-version = The entry is in this file, but not the version on this sheet ({ $code }). It may be a sheet of another file.
sheet-standing-unknown-entry = No entry of this file has the reference on this sheet ({ $code }). It belongs to another file.
sheet-standing-no-code = This document bears no sheet code.
sheet-standing-unreadable = This document cannot be read as a sheet. It can be kept with a question, and the answer entered by hand.
sheet-remark-comment = A comment says: { $words }
sheet-remark-table = A row that is not ours: { $words }
sheet-remark-line = A line that is not ours: { $words }
sheet-remark-tracked = Parts of it stand under tracked changes; they were read as if accepted.
sheet-remark-no-answer = No answer is marked.
sheet-remark-several-answers = More than one answer is marked.
sheet-remark-mark = Beside an answer stands something that is no clear mark; please choose the answer: { $words }
sheet-remark-cleared-with-words = Marked as cleared, but other words are proposed.
sheet-remark-in-place = Our words were changed in place, and a wording stands beside: { $words }
sheet-remark-emptied = Our words were taken out: { $words }
sheet-remark-row-gone = A row of ours is no longer there: { $words }
sheet-remark-date = The date can be read in two ways or in none: { $words }
