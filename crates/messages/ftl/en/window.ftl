### The frame of the window, and words that several pages share.

window-brand = Chancery
window-demo = demo
window-read-only = read only
window-pages = Pages
window-meeting = Meeting
window-desk = Desk
window-page-matrix = Matrix
window-page-measures = Measures
window-page-submissions = Submissions
window-page-history = History
window-page-settings = Settings
window-number = { NUMBER($number) }
window-commands = Commands
window-search-or-command = Search or run a command
window-palette-nothing = Nothing found. Try fewer words, or a short reference such as XBE-D1-K7.
window-go-to = Go to { $reference }

window-as-at = As at
window-today = today
window-meeting-in = Meeting in
window-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
window-saved = Saved { $time }
window-counts = { $measures ->
        [one] { $measures } measure
       *[other] { $measures } measures
    } · { $submissions ->
        [one] { $submissions } submission
       *[other] { $submissions } submissions
    }
window-waiting =
    { $count ->
        [one] { $count } submission waiting
       *[other] { $count } submissions waiting
    }
window-to-reconcile = { $count } to reconcile
window-language = Language
window-step =
    { $step ->
        [comparing] Comparing
        [reading] Reading
        [checking] Checking
        [rebuilding] Rebuilding
        [writing] Writing
       *[other] { $step }
    }

window-cancel = Cancel
window-cancelling = Cancelling…
window-close = Close
window-clear = Clear
window-reveal = Show the file
window-undone = Undone: { $title }
window-redone = Redone: { $title }

## Looking at the file as it was.

window-moment-title = Look at the file as it was
window-moment-explains = All pages then show what the file held at the end of that day. Nothing can be changed while you look back.
window-moment-day = Day
window-moment-look = Look back
window-moment-today = Back to today

## Actions.

window-action-palette = Search and commands
window-action-go-matrix = Go to the matrix
window-action-go-measures = Go to the measures
window-action-go-submissions = Go to the submissions
window-action-go-history = Go to the history
window-action-go-settings = Go to the settings
window-action-back = Back
window-action-forward = Forward
window-action-shortcuts = Keyboard shortcuts
window-action-add-files = Add files
window-action-add-folder = Add a folder
window-action-export-matrix = Export matrix
window-action-undo = Undo the last change
window-action-redo = Redo what was undone
window-action-save = Tell when the file was saved
window-action-moment = Look at the file as it was
window-action-close-file = Close this file
window-action-look-system = Look: as the system
window-action-look-light = Look: light
window-action-look-dark = Look: dark
window-action-look-contrast = Look: high contrast

## A measure at a glance.

window-untitled = Without a title
window-as-submitted = As submitted
window-record = Record
window-history = History
window-open-fiche = Open the fiche
window-place-file = { $file }
window-place-sheet = sheet { $sheet }
window-place-row = row { $row }
window-place-note = note { $note }
window-place-received = received { $date }
window-act = Act
window-items = Items
window-exemption = Exemption
window-cites = Cites
window-stated-basis = Legal basis stated by the state
window-date-not-known = date not known

## Settings.

window-settings-explains = Kept on this machine; nothing of it is written into the file.
window-settings-language = Language of the window
window-settings-look = Look
window-settings-look-system = As the system
window-settings-look-light = Light
window-settings-look-dark = Dark
window-settings-look-contrast = High contrast
window-settings-text-size = Text size
window-settings-text-size-small = Small
window-settings-text-size-normal = Normal
window-settings-text-size-large = Large
window-settings-text-size-largest = Largest
window-settings-file = This file
window-settings-file-name = Name
window-settings-file-place = Place
window-settings-file-owner = Kept by
window-settings-secretariat = a secretariat
# A label before its words, on pages, in tables and on sheets.
window-labelled = { $label }: { $words }
