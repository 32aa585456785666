### What was noticed about a submission, and what to do about it: finding-CODE and finding-CODE-hint.

## Dates.

finding-ambiguous-date = “{ $value }” can be read as two dates.
finding-ambiguous-date-hint = Say once for the column whether the day or the month comes first; all its rows follow.
finding-unparsed-date = “{ $value }” could not be read as a date.
finding-unparsed-date-hint = Enter the date, or leave it open: the words stay as they were sent.
finding-date-not-stated = “{ $value }” says that there is no date yet.
finding-date-not-stated-hint = Nothing to do: the date stays open.

## States.

finding-name-not-matched = The name of the state does not match any state in this file.
finding-name-not-matched-hint = Choose the state, or add it to the list of states.
finding-lookalike-name = The name looks like that of a state but is written with other letters or hidden signs.
finding-lookalike-name-hint = Choose the state that is meant; nothing is taken over until you have.
finding-state-from-heading = No column names the state; the heading suggests one.
finding-state-from-heading-hint = Say which state sent this; it then holds for every row of the sheet.

## Lists.

finding-category-not-matched = The category “{ $value }” is not in the list.
finding-category-not-matched-hint = Choose a category; the same words are then understood in the whole file.
finding-stage-not-matched = The legal status “{ $value }” is not in the list.
finding-stage-not-matched-hint = Choose a status; the same words are then understood in the whole file.
finding-paragraph-not-matched = No paragraph of an international text was found for “{ $value }”.
finding-paragraph-not-matched-hint = The words are kept. Choose the paragraph if you know it.
finding-numeric-code = The cell stores the number { $value }, not text; a code may have lost its zeros.
finding-numeric-code-hint = Compare with the submission and enter the code with all its digits.

## Rows.

finding-missing-title = The row has no title.
finding-missing-title-hint = Enter a title, or leave the row out.
finding-duplicate-row = The row repeats row { $row }.
finding-duplicate-row-hint = Nothing to do: it counts once.
finding-nil-report = The state reports no measure.
finding-nil-report-hint = Say which categories this covers; nothing is assumed.
finding-withheld = The state holds this information back.
finding-withheld-hint = Keep the row as held back, or ask the delegation.
finding-see-above = The cell says that it repeats the one above.
finding-see-above-hint = Check that the value taken over from above is the one meant.
finding-several-values = The cell seems to hold several values.
finding-several-values-hint = Part it into rows or values of their own, or keep the words as they are.
finding-unreadable-row = Nothing could be made of the row.
finding-unreadable-row-hint = Enter it by hand beside the submission.
finding-passed-over-row = A row of notes or of headings was passed over.
finding-passed-over-row-hint = Look at it once; its words are kept with the submission.
finding-sheet-passed-over = A sheet without entries was passed over: { $sheet }.
finding-sheet-passed-over-hint = Look at it once; it is kept with the submission.
finding-header-not-found = No row of headings was found.
finding-header-not-found-hint = Say which row has the headings, or enter the measures by hand.
finding-total-differs = The total says { $stated }; { $count } rows were counted.
finding-total-differs-hint = Ask the delegation whether a row is missing.

## What the sender hid, struck or marked.

finding-hidden-row = The row is hidden in the submission.
finding-hidden-row-hint = Ask whether it is meant to be sent; take it in or leave it out.
finding-hidden-column = A column is hidden in the submission.
finding-hidden-column-hint = Look at its values before you use them.
finding-hidden-sheet = A sheet is hidden in the submission.
finding-hidden-sheet-hint = Ask whether it is meant to be sent.
finding-struck-through = Words in the row are struck through.
finding-struck-through-hint = They may be deleted. Take the row in, or leave it out.
finding-hidden-text = Words in the row are hidden in the document.
finding-hidden-text-hint = Ask whether they are meant to be sent.
finding-tracked-change = The row holds an insertion or deletion that is not yet accepted.
finding-tracked-change-hint = Ask which wording is meant, and choose it.
finding-cell-comment = A cell has a comment.
finding-cell-comment-hint = Read it; it stays inside and is never printed.
finding-merged-cells = Cells are merged; their value was taken for each row that they cover.
finding-merged-cells-hint = Check that it is meant for all of them.

## Formulas, links and what else a file carries.

finding-formula-cell = The cell holds a formula; it is never worked out here.
finding-formula-cell-hint = Take the value that was stored with it, or enter the value.
finding-external-link = The file refers to another file or place; it was not followed.
finding-external-link-hint = Check values that may come from there.
finding-macros-ignored = The file carries macros; they were not looked at.
finding-macros-ignored-hint = Nothing to do.
finding-embedded-object = The file carries another file inside; it was not looked at.
finding-embedded-object-hint = Open the submission and see whether measures stand in there.
finding-nested-table = A table stands inside a cell; its words were taken as the words of the cell.
finding-nested-table-hint = Open the submission and see whether measures stand in there.
finding-not-checked = In this format hidden rows, struck words and comments cannot all be seen.
finding-not-checked-hint = Ask for a newer format where it matters.
finding-format-differs-from-name = The file is of another format than its name says; it was read by what it holds.
finding-format-differs-from-name-hint = Nothing to do.

## Letters and columns.

finding-encoding-guessed = The file does not say how its letters are encoded; the likeliest encoding was taken.
finding-encoding-guessed-hint = If letters look wrong, choose another encoding.
finding-undecodable-bytes = Some letters could not be read in this encoding.
finding-undecodable-bytes-hint = Choose another encoding, or compare the marked places with the submission.
finding-control-characters = The text holds control characters.
finding-control-characters-hint = Check the cells in question.
finding-unclosed-quote = A quotation mark that opens a cell is never closed.
finding-unclosed-quote-hint = Check that no rows ran together.
finding-mixed-direction = The cell mixes left-to-right and right-to-left writing or holds direction marks.
finding-mixed-direction-hint = Check numbers and names in it.
finding-language-mixed = Languages are mixed in this sheet.
finding-language-mixed-hint = Check the language of the texts.
finding-unmapped-column = A column was not understood: { $header }.
finding-unmapped-column-hint = Say what it holds, or leave it: its cells are kept as sent.
finding-truncated = A text was cut off at a limit of the format.
finding-truncated-hint = Ask for the whole text.

## Beside what this file already has.

finding-match-candidates = The row may be a measure that is already here.
finding-match-candidates-hint = Choose the measure, or say that it is a new one.
finding-similar-measure = A similar measure is already here.
finding-similar-measure-hint = Nothing to do, unless it is the same one.
finding-edited-since = The entry was edited here after the last submission, and the submission says something else again.
finding-edited-since-hint = Choose the wording to keep.
finding-differs-from-register = The submission says something else than the entry here.
finding-differs-from-register-hint = Choose the wording to keep.
finding-value-removed = The submission now leaves a cell empty that had a value.
finding-value-removed-hint = An empty cell clears nothing. Say whether the value no longer holds.
finding-lower-standing = The entry rests on a source of higher standing than this submission.
finding-lower-standing-hint = Take the change only if you know that it is newer and right.
finding-answer-not-usable = An answer given for this file does not fit it.
finding-answer-not-usable-hint = Correct the file of answers, or answer here.
finding-put-aside = You put this row aside.
finding-put-aside-hint = It stays with the submission. Take it to write it.
