### Clearance beside the fiche and on its own page; handing in; confirmation.

clearance-screen-title = Clearance
clearance-screen-sub =
    { $awaited ->
        [0] No answer is awaited.
        [one] { $awaited } answer is awaited.
       *[other] { $awaited } answers are awaited.
    }
clearance-screen-overdue =
    { $count ->
        [one] { $count } is overdue.
       *[other] { $count } are overdue.
    }
clearance-screen-group-overdue = Overdue
clearance-screen-group-awaited = Awaited
clearance-screen-group-answered = Answered
clearance-screen-empty = Nobody in capital was asked yet. Open a measure of your own and ask.
clearance-screen-entry = Measure
clearance-screen-function = Asked
clearance-screen-due = Answer by
clearance-screen-answer = Answer
clearance-screen-since = Since then
clearance-screen-next = Next
clearance-screen-panel = Clearance and handing in
clearance-screen-nobody = Nobody in capital was asked about this entry.
clearance-screen-unchanged = Nothing changed since.
clearance-screen-asked-on = Asked on { $date }
clearance-screen-due-on = answer by { $date }
clearance-screen-answered-on = Answered on { $date }
clearance-screen-version = version { $version }
clearance-screen-their-reference = their reference { $reference }
clearance-screen-what-changed = What changed
clearance-screen-proposals =
    { $count ->
        [one] One proposed wording
       *[other] { $count } proposed wordings
    }
clearance-screen-applied = In the entry
clearance-screen-by-hand = To be changed by hand
clearance-screen-take-words = Take these words
clearance-screen-taken = The proposed words are in the entry.
clearance-screen-word-gone = taken out
clearance-screen-word-new = put in

## Asking.

clearance-screen-ask = Ask capital
clearance-screen-ask-explains = Each function gets a question of its own, about the words as they stand now. A question that is still open to it is taken up.
clearance-screen-ask-known = Functions asked before
clearance-screen-ask-other = Another function
clearance-screen-ask-add = Add
clearance-screen-ask-due = Answer by
clearance-screen-ask-do = Ask
clearance-screen-asked = Asked. The sheet for each function can be written now.

## Answers.

clearance-screen-record = Record the answer
clearance-screen-record-of = Answer of { $who }
clearance-screen-record-what = Answer
clearance-screen-record-date = Answered on
clearance-screen-record-reference = Reference
clearance-screen-record-note = Note
clearance-screen-record-on = It is about
clearance-screen-record-on-asked = the words asked on
clearance-screen-record-on-current = the words of today
clearance-screen-record-do = Keep the answer
clearance-screen-recorded = The answer is kept.

## The sheet.

clearance-screen-sheet = Write the sheet
clearance-screen-sheet-of = Sheet for { $who }
clearance-screen-sheet-explains = Two pages of Word, more for a long measure, for people who never see this program. It carries the words of this entry, its dates, exemptions and sources; no comments, no other answers.
clearance-screen-sheet-language = Language of the sheet
clearance-screen-sheet-do = Choose a place
clearance-screen-sheet-name = Clearance { $reference } { $who }
clearance-screen-sheet-written = Written: { $file }
clearance-screen-take-in = Take in a returned sheet
clearance-screen-returned = Returned sheet: { $file }
clearance-screen-known = This very file was taken in before.
clearance-screen-question = It answers
clearance-screen-question-choose = Choose the question
clearance-screen-remarks = To look at
clearance-screen-no-proposals = No other wording is proposed.
clearance-screen-take-in-do = Take in
clearance-screen-taken-in = Taken in as the answer of { $who }; the file is kept.
clearance-screen-choose-answer = Choose the answer

## Handing in.

clearance-screen-hand-in = Hand in
clearance-screen-hand-in-none = Not handed in: nobody else sees this entry.
clearance-screen-hand-in-same = Handed in as it stands.
clearance-screen-hand-in-differs = Handed in; the words here are newer.
clearance-screen-hand-in-title =
    { $count ->
        [one] Hand in one entry
       *[other] Hand in { $count } entries
    }
clearance-screen-hand-in-explains = The entry as it stands now comes to exist for { $audience }. Earlier wordings, hours and names stay here.
clearance-screen-hand-in-not-cleared = Not cleared
clearance-screen-hand-in-nobody-asked = Nobody in capital was asked.
clearance-screen-hand-in-changed = Changed since it was cleared
clearance-screen-hand-in-not-taken = Proposed words that are not in the entry
clearance-screen-hand-in-checks = Open in the entry
clearance-screen-hand-in-left = Stays with the delegation
clearance-screen-hand-in-typing = Something typed is not kept yet and would not go out.
clearance-screen-hand-in-clear = Everyone who was asked cleared these words.
clearance-screen-hand-in-already = These very words are handed in already.
clearance-screen-hand-in-do = Hand in
clearance-screen-hand-in-anyway = Hand in all the same
clearance-screen-handed-in = Handed in.
clearance-screen-withdraw = Withdraw
clearance-screen-withdraw-title = Take back what was handed in
clearance-screen-withdraw-explains = The entry no longer exists for others, and its handed-in words are erased from this file. What you work on here stays. This cannot be undone; it can be handed in again. Copies that were sent before stay where they are.
clearance-screen-withdrawn = Withdrawn.

## Confirmation.

clearance-screen-confirm = Record a confirmation
clearance-screen-confirm-title = Confirmed by the delegation
clearance-screen-confirm-explains = The delegation says that the handed-in entry is right as printed.
clearance-screen-confirm-by = By (function)
clearance-screen-confirm-date = On
clearance-screen-confirm-reference = Note or mail
clearance-screen-confirm-do = Keep the confirmation
clearance-screen-confirmed = Confirmed by the delegation: { $who }
clearance-screen-confirmed-on = on { $date }
clearance-screen-confirm-kept = The confirmation is kept.

clearance-screen-action-go = Go to clearance
clearance-screen-hand-in-entry = Hand in this entry
