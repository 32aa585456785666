### The matrix on screen.

matrix-screen-title-category = Measures by category
matrix-screen-title-obligation = Measures by paragraph of an international text
matrix-screen-title-commitment = Measures by commitment
matrix-screen-sub = { $states ->
        [one] { $states } state
       *[other] { $states } states
    } · { $kind ->
        [obligation] { $columns ->
            [one] { $columns } paragraph
           *[other] { $columns } paragraphs
        }
        [commitment] { $columns ->
            [one] { $columns } commitment
           *[other] { $columns } commitments
        }
       *[category] { $columns ->
            [one] { $columns } category
           *[other] { $columns } categories
        }
    } · status as at { $date }
matrix-screen-changed-count =
    { $count ->
        [one] { $count } cell changed
       *[other] { $count } cells changed
    }
matrix-screen-changed = changed
matrix-screen-columns = Columns
matrix-screen-categories = Categories
matrix-screen-paragraphs = Paragraphs
matrix-screen-commitments = Commitments
matrix-screen-group = Sector
matrix-screen-stage = Legal status
matrix-screen-region = Region
matrix-screen-any = any
matrix-screen-all = all
matrix-screen-since = Changed since
matrix-screen-state = State
matrix-screen-unverified = not yet checked against the official text
matrix-screen-stage-not-stated = Stage not stated
matrix-screen-exemptions =
    { $count ->
        [one] { $count } exemption
       *[other] { $count } exemptions
    }
matrix-screen-more =
    { $count ->
        [one] and { $count } more
       *[other] and { $count } more
    }
matrix-screen-measures =
    { $count ->
        [one] { $count } measure
       *[other] { $count } measures
    }
matrix-screen-empty = No state has an entry that fits. Take a filter away, or add a submission.
matrix-screen-panel = What stands behind the cell
matrix-screen-all-in-cell = All measures in this cell
matrix-screen-nothing-here = No measure is recorded here.

## Export.

matrix-screen-file-name = matrix
matrix-screen-export-explains = The file shows the matrix as it stands on screen, less whatever the readers you choose may not see.
matrix-screen-audience = For
matrix-screen-audience-desk = This desk
matrix-screen-audience-delegation = My delegation
matrix-screen-audience-cochairs = Co-chairs
matrix-screen-audience-participants = Participants
matrix-screen-audience-public = Public
matrix-screen-format = Format
matrix-screen-format-xlsx = Workbook (XLSX)
matrix-screen-format-html = Page (HTML)
matrix-screen-format-csv = Table as text (CSV)
matrix-screen-format-json = For programs (JSON)
matrix-screen-language = Language
matrix-screen-paper = Paper
matrix-screen-paper-a4 = A4
matrix-screen-paper-a3 = A3
matrix-screen-paper-letter = Letter
matrix-screen-choose-place = Choose where…
matrix-screen-exported = Matrix written to { $path }
matrix-screen-check-code = Check code: { $words }

## Moments, layouts, copies.

matrix-screen-known = Known up to
matrix-screen-now = now
matrix-screen-beside = Beside
matrix-screen-two-dates = Two dates side by side
matrix-screen-one-date = One date alone
matrix-screen-differing = Only states that differ
matrix-screen-empty-then = Nothing that fits was recorded at that date.
matrix-screen-none-differ = No cell differs between the two dates.
matrix-screen-sub-two = As known on { $earlier } and on { $later } · { $differing ->
        [0] no cell differs
        [one] { $differing } cell differs
       *[other] { $differing } cells differ
    }
matrix-screen-difference-new = new
matrix-screen-difference-gone = no longer there
matrix-screen-difference-other = differs
matrix-screen-difference-text = other wording
matrix-screen-looking-back = Shown as the register was known on { $date }. What came in later is not here, and nothing can be changed.
matrix-screen-back-to-now = Back to now
matrix-screen-footnotes = Footnotes
matrix-screen-copy = Copy as table
matrix-screen-copied = Copied: paste it into Word or Excel
matrix-screen-copy-again = The system did not let it be copied. Try once more.
matrix-screen-for-whom = For: { $audience }
matrix-screen-layout = Layout
matrix-screen-layout-none = not saved
matrix-screen-layout-save = Save layout…
matrix-screen-layout-save-title = Save what is shown as a layout
matrix-screen-layout-explains = A layout keeps the columns, the filters, the readers and the dates. It keeps no content.
matrix-screen-layout-name = Name
matrix-screen-layout-keep = Save
matrix-screen-layout-replaces = There is a layout of this name; it will be replaced.
matrix-screen-layout-saved = Layout “{ $name }” saved
matrix-screen-layout-forget = Forget
matrix-screen-layout-forget-this = Forget the layout “{ $name }”
matrix-screen-layout-forgotten = Layout “{ $name }” forgotten
matrix-screen-layout-name-missing = Give it a name.
matrix-screen-layout-name-long = A name has 80 letters at most.
