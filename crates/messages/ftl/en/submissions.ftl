### Submissions: the board, the preview, entering by hand.

## The board.

submissions-sub =
    { $count ->
        [0] No submission yet
        [one] { $count } submission
       *[other] { $count } submissions
    }
submissions-empty = Add the files that states have sent, or drop them on the window. Each is kept unaltered, and nothing is written before you have seen it.
submissions-file = File
submissions-states = State
submissions-channel = Channel
submissions-received = Received
submissions-work = State of work
submissions-rows = Rows
submissions-next = Next
submissions-open-queries = Open queries
submissions-enter = Enter
submissions-back-to-preview =
    { $count ->
        [one] Back to the preview ({ $count } file)
       *[other] Back to the preview ({ $count } files)
    }
submissions-account = { $rows } = { $parts }
submissions-part-applied = { $count } applied
submissions-part-held = { $count } held
submissions-part-aside = { $count } set aside

## The preview.

submissions-preview-title = Preview of submissions
submissions-preview-explains = Nothing is written until you accept.
submissions-no-preview = No files are being previewed.
submissions-to-board = To all submissions
submissions-discard = Leave without accepting
submissions-count-line = { $files ->
        [one] { $files } file
       *[other] { $files } files
    }, { $rows ->
        [one] { $rows } row
       *[other] { $rows } rows
    } = { $parts }
submissions-count-new = { $count } new
submissions-count-changed = { $count } changed
submissions-count-same = { $count } same
submissions-count-waiting = { $count } waiting for you
submissions-count-unreadable = { $count } could not be read
submissions-add-or-drop = Add files or drop them here
submissions-card-rows =
    { $count ->
        [one] { $count } row
       *[other] { $count } rows
    }
submissions-card-questions =
    { $count ->
        [one] { $count } query
       *[other] { $count } queries
    }
submissions-card-ready = ready
submissions-card-accepted = accepted
submissions-card-by-hand = to be entered by hand
submissions-set-aside-explains = The file itself is kept, unaltered, when you accept. It then waits among the submissions to be entered by hand, with the file beside the fields.
submissions-view = View
submissions-tab-rows = Preview
submissions-tab-columns = Columns
submissions-tab-about = About it
submissions-show = Rows
submissions-show-all = all
submissions-layout = Saved layout: { $name }
submissions-accept-certain = Accept what is certain ({ $count })
submissions-accept-all = Accept all answered
submissions-row = Row
submissions-from-header = from “{ $header }”
submissions-not-stated = not stated
submissions-corrected = corrected by you
submissions-no-rows = No row of this file fits.
submissions-bucket-new = new
submissions-bucket-changed = changed
submissions-bucket-same = same
submissions-bucket-query = waiting
submissions-bucket-unreadable = could not be read
submissions-put-aside = put aside

## One value, one row.

submissions-correct = Correct: { $field }
submissions-date-hint = 2025, 2025-10 or 2025-10-17
submissions-date-problem = Not a date in this form.
submissions-set-value = Set
submissions-row-number = Row { $row }
submissions-take-row = Take this row
submissions-put-row-aside = Put it aside
submissions-undecide = Leave it open

## Queries.

submissions-queries = Queries ({ $count })
submissions-no-queries = No queries. Every row of this file could be read.
submissions-question-rows =
    { $count ->
        [one] { $count } row waits for this answer.
       *[other] { $count } rows wait for this answer.
    }
submissions-removed = No longer in the file
submissions-removed-explains = These measures stood in the sender’s last file. They stay unless you say otherwise.
submissions-remove = Remove “{ $title }”
submissions-noted = Noted, nothing to do

## Columns.

submissions-encoding = Encoding
submissions-delimiter = Separated by
submissions-delimiter-comma = comma
submissions-delimiter-semicolon = semicolon
submissions-delimiter-tab = tab
submissions-delimiter-bar = vertical bar
submissions-hidden-sheet = hidden by the sender
submissions-header-rows = Header rows
submissions-header-rows-problem = Row numbers, with commas between them.
submissions-read-again = Read again
submissions-column = Column
submissions-header = Header
submissions-fills = Fills
submissions-how-sure = How sure
submissions-field-of = Field for “{ $header }”
submissions-verbatim-only = kept word for word only
submissions-sure = sure
submissions-likely = likely
submissions-unsure = please check
submissions-day-month = day before month
submissions-month-day = month before day
submissions-layout-name = Name of this layout
submissions-layout-hint = The next file from the same sender is then read in the same way.
submissions-save-layout = Save layout
submissions-layout-saved = Layout “{ $name }” saved

## About the submission.

submissions-about-explains = What is known of the submission itself. It stays with every entry that comes from it.
submissions-about-state = State, where no column names it
submissions-about-offered = Take { $state }, as the file says
submissions-about-channel = Channel
submissions-about-note = Note number
submissions-about-dated = Date on the note
submissions-about-received = Received
submissions-about-sender = Function of the sender
submissions-about-authority = Authority
submissions-about-audience = May be seen by
submissions-about-standing = Standing
submissions-about-keep = Apply to the preview

## After acceptance.

submissions-summary = Summary
submissions-summary-line = { $rows ->
        [one] { $rows } row
       *[other] { $rows } rows
    } = { $applied } applied + { $same } same + { $held } held + { $aside } set aside
submissions-summary-held = What is held waits among the submissions with its queries.
submissions-summary-aside = What was set aside is kept with its file and can be entered by hand.
submissions-summary-nothing = There was nothing to write.

## Entering by hand.

submissions-enter-title = Enter from the kept file
submissions-entered-so-far =
    { $count ->
        [one] { $count } measure entered so far
       *[other] { $count } measures entered so far
    }
submissions-enter-more = Enter, next measure
submissions-enter-done = Enter, file is done
submissions-enter-done-without = File is done
submissions-language-of-text = Language of the words
submissions-as-worded = As worded in the file.
submissions-larger = Larger
submissions-picture-of = Picture of { $file }
submissions-cannot-show = The window cannot show this kind of file. Open it beside the window, and enter its measures here.
