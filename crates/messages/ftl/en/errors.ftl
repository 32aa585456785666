### What stands in the way, and what to do: error-CODE and error-CODE-hint.

## The file.

error-register-locked = The file is open elsewhere.
error-register-locked-hint = Close it in the other window or on the other machine, then try again.
error-recovery-not-a-recovery-file = { $path } is not a recovery file, or it is damaged.
error-recovery-not-a-recovery-file-hint = Choose the file that was made with the register, or another copy of it. Nothing was changed.
error-recovery-wrong-words = These words do not open the recovery file.
error-recovery-wrong-words-hint = Compare each word with the sheet; capitals and blanks do not matter. Nothing was changed.
error-register-wrong-key = This key does not open the file.
error-register-wrong-key-hint = Check the passphrase or the key file. Nothing was changed.
error-register-newer = The file was written by a newer version of the program.
error-register-newer-hint = Install the newer version; this one leaves the file as it is.
error-register-read-only = The file can be read here, not changed.
error-register-read-only-hint = Copy it to a place where you may write, or go back to today if you are looking back.
error-register-damaged = The file is not as it was written.
error-register-damaged-hint = Keep it as it is and restore the latest backup; what can be read can be taken over from it.
error-register-not-a-register = This is not a file of this program.
error-register-not-a-register-hint = Choose a file whose name ends in .chancery; take partner files in as submissions.
error-register-not-found = There is no file at this place.
error-register-not-found-hint = Check the name, or whether the drive is connected.
error-register-exists = A file of this name is already there; it was not touched.
error-register-exists-hint = Choose another name.
error-register-disk-full = There is no room left on the drive; what was being written was taken back.
error-register-disk-full-hint = Make room, then do it again. Nothing written before is lost.
error-register-io = The system could not read or write the file.
error-register-io-hint = Check the drive and your rights to the folder, then try again.
error-register-rollback = The file is older than the one this machine last saw.
error-register-rollback-hint = Look for the newer copy. If you restored a backup on purpose, say so and go on.
error-register-no-encryption = This build cannot encrypt; nothing was opened.
error-register-no-encryption-hint = Install the program again from its source.
error-register-write-differs = What was read back was not what was written; it was taken back.
error-register-write-differs-hint = Do it again. If it happens again, make a backup and check the drive.
error-register-cancelled = Stopped; nothing was changed.
error-register-cancelled-hint = Start again when you like.
error-register-unknown-parent = A version builds on one that this file does not have.
error-register-unknown-parent-hint = Take in the earlier envelope or file first.
error-register-other-kind = A version says that the entry is of another kind than before.
error-register-other-kind-hint = Ask whoever sent it; the entry stays as it was.
error-register-version-exists = This version is already in the file.
error-register-version-exists-hint = Nothing to do.
error-register-reference-taken = The short reference belongs to another entry.
error-register-reference-taken-hint = Leave the reference out; a new one is given.
error-register-unknown-version = There is no such version in this file.
error-register-unknown-version-hint = Check the identifier.
error-register-unknown-record = There is no such entry in this file.
error-register-unknown-record-hint = Check the reference, or search by words.
error-register-unknown-operation = There is no such change in this file.
error-register-unknown-operation-hint = Look it up in the history.
error-register-unknown-object = The kept document is not in this file.
error-register-unknown-object-hint = Take the submission in again from its source.
error-register-none-open = No file is open.
error-register-none-open-hint = Open a file or make one.

## What was asked.

error-usage = The command was not understood.
error-usage-hint = Add --help to see what it takes, with an example.
error-request-invalid = { $name } cannot be “{ $value }”.
error-request-invalid-hint =
    { $takes ->
        [date] Write the date as year, month and day: 2026-03-13.
        [moment] Write a date as 2026-03-13, an hour as 2026-03-13T17:00:00Z, or the id of a change. Only reading can look back.
        [hour] Write day and hour as 2026-03-13T17:00:00Z.
        [state] Write the three letters of the state, as BRA, or a name that one state alone has.
        [category] Write the code of a category, as D1.
        [stage] These can be used: { $known }.
        [audience] These can be used: { $known }.
        [version] Write the id of a version, as “show” with its history prints it.
        [words] It cannot be left empty.
       *[other] Choose one of the values that the help names.
    }
error-search-unknown-field = There is no field “{ $field }”.
error-search-unknown-field-hint = These can be used: { $known }. Words with a colon can be put in quotation marks.
error-search-unknown-value =
    { $field ->
        [since] “{ $value }” is not a date that { $name } can take.
        [has] No entry has a part called “{ $value }”.
       *[other] Nothing has { $name } “{ $value }”.
    }
error-search-unknown-value-hint =
    { $field ->
        [since] Write a year, a month or a day: 2025, 2025-06 or 2025-06-17.
        [has] These parts can be asked for: { $known }.
       *[other] Choose a value from the list beside the box, or go on typing.
    }
error-record-not-found = There is no such entry in this file.
error-record-not-found-hint = Check the reference, or search by words.
error-operation-not-found = There is no such change in this file.
error-operation-not-found-hint = Look it up in the history.
error-undo-changed-since = The change cannot be undone alone: later changes build on it.
error-undo-changed-since-hint = Undo the later ones first: { $later }.
error-undo-not-possible = This change cannot be undone.
error-undo-not-possible-hint = It may be undone already. Make a new change instead.
error-undo-handed-in = What was handed in is not undone: others may have it.
error-undo-handed-in-hint = Withdraw the entry instead; your own versions of it stay.
error-put-invalid = The entry at { $place } could not be used: { $detail }
error-put-invalid-hint = Correct that place in the file. Nothing was changed.
error-put-two-wordings = This entry stands in two wordings.
error-put-two-wordings-hint = Choose between them first (To reconcile), or say on which version the edit stands. Nothing typed is lost.
error-resolve-one-wording = This entry stands in one wording; there is nothing to choose.
error-resolve-one-wording-hint = Look at the list of entries to reconcile.
error-layout-invalid = The layout or file of answers could not be used at { $place }: { $detail }
error-layout-invalid-hint = Correct that place in the file. Nothing was changed.
error-layout-not-json = The layout or file of answers is not JSON.
error-layout-not-json-hint = Correct it, or save it again from the preview. Nothing was changed.
error-layout-version = The layout or file of answers is of a version that this program does not know.
error-layout-version-hint = Save it again from the preview, or install the newer program.
error-layout-unknown-key = The layout or file of answers has a word that it cannot have.
error-layout-unknown-key-hint = Check its spelling in the page on layouts. Nothing was changed.
error-layout-value = The layout or file of answers has a value that it cannot have.
error-layout-value-hint = Correct the value. Nothing was changed.
error-file-io = The system could not read or write { $path }.
error-file-io-hint = Check the name, the drive and your rights to the folder, then try again.
error-work-cancelled = Stopped; nothing was changed.
error-work-cancelled-hint = Start again when you like.
error-document-failed = The document could not be made.
error-document-failed-hint = Try another format. Nothing was changed.
error-defect = Something went wrong in the program; nothing was changed.
error-defect-hint = Try again. If it happens again, tell those who look after the program what you did.

## Submissions that cannot be read; each is kept as it came.

error-import-not-a-table = This submission has no tables that can be read.
error-import-not-a-table-hint = It is kept as it came. Enter its measures by hand beside it.
error-import-password-protected = The file is protected by a password.
error-import-password-protected-hint = Ask the delegation for an open copy. The file is kept as it came.
error-import-damaged = The file is incomplete or damaged.
error-import-damaged-hint = Ask for it again. The file is kept as it came.
error-import-empty = There is nothing in the file.
error-import-empty-hint = Ask for it again; it may have been lost on the way.
error-import-file-too-large = The file is larger than any that is read.
error-import-file-too-large-hint = Ask for the tables without pictures, or in several files.
error-import-archive-too-large = The file unpacks to more than is read.
error-import-archive-too-large-hint = Ask for a smaller copy, saved anew. The file is kept as it came.
error-import-archive-ratio = The file unpacks to far more than its size; it was not opened further.
error-import-archive-ratio-hint = Ask for a copy saved anew. The file is kept as it came.
error-import-too-many-entries = The file holds more parts than any such file has.
error-import-too-many-entries-hint = Ask for a copy saved anew. The file is kept as it came.
error-import-unsafe-entry-name = A part of the file has a name that is not safe; it was not opened.
error-import-unsafe-entry-name-hint = Ask the delegation whether they sent it, and for a copy saved anew.
error-import-too-many-cells = The file has more cells than are read.
error-import-too-many-cells-hint = Ask for it in several files.
error-import-too-many-rows = A sheet has more rows than are read.
error-import-too-many-rows-hint = Ask for it in several files.
error-import-nested-too-deep = Parts of the file stand inside one another too deeply.
error-import-nested-too-deep-hint = Ask for a simpler copy, saved anew. The file is kept as it came.
error-import-external-entity = The file asks for content from outside; it was not opened further.
error-import-external-entity-hint = Ask the delegation whether they sent it, and for a copy saved anew.
error-import-text-too-long = A text in the file is longer than any cell can be.
error-import-text-too-long-hint = Ask for a copy saved anew. The file is kept as it came.
error-import-embedded-document = The document takes in another one, whose tables would be missed.
error-import-embedded-document-hint = Ask for a copy with everything in one document, or enter the measures by hand.
error-import-too-large-to-read = Reading the file needs more memory than is allowed.
error-import-too-large-to-read-hint = Ask for it in several files. The file is kept as it came.
error-import-cancelled = Reading the file was stopped; nothing was changed.
error-import-cancelled-hint = Start again when you like.
error-import-reader-not-started = The part of the program that reads submissions could not be started.
error-import-reader-not-started-hint = See that the command chancery lies beside the program, then try again. The file is kept as it came.
error-import-took-too-long = Reading the file took longer than is allowed.
error-import-took-too-long-hint = Ask for it in several files. The file is kept as it came.

error-request-reason-needed = A status set against the dates needs a reason.
error-request-reason-needed-hint = Write in a few words why it stands so; it is kept with the entry.
error-request-act-not-seen = “Cited in the act” is said only by a person who has seen the act.
error-request-act-not-seen-hint = Look at the acts first and say so, or choose another basis.
error-request-reading-incomplete = A reading needs a reader, the quote, its place and the file that was read.
error-request-reading-incomplete-hint = Fill in what is missing.
error-request-second-reader-needed = This person has read the paragraph already.
error-request-second-reader-needed-hint = A second, different reader signs next; a reading can also be taken back.
error-request-code-taken = This code or number is in use already.
error-request-code-taken-hint = Look at the entry that has it, or choose another.
error-request-paraphrase-too-long = The sentence has more than sixty words.
error-request-paraphrase-too-long-hint = Shorten it; the official text is quoted in the readings.
error-request-status-list-open = Something about the status list is still open.
error-request-status-list-open-hint = Answer what is asked; then the list can be kept.
error-matrix-layouts-newer = Layouts of a newer program are kept here; this one cannot read them.
error-matrix-layouts-newer-hint = Keep layouts with the newer program, so that none is lost.
put-unknown-key = { $place }: no field has this name. It was kept and is shown nowhere.
put-unknown-key-hint = Compare the names in docs/formats/measure.md, and put the entry again.
