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
matrix-screen-stage = Legal stage
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
