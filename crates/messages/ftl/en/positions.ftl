### Where states stand, packages of provisions, and the outlook of a package.

positions-page = Positions
positions-go = Go to positions
positions-sub = For this desk alone: nothing on this page goes into a paper or an envelope.
positions-none = There is no common text yet, so there is no wording to speak about.
positions-wordings = Wordings
positions-views = View
positions-view-positions = Positions
positions-close = Close
positions-keep = Keep
positions-remove = Remove
positions-saved = The position is kept.
positions-removed = Removed.

## One wording.

positions-paragraph = Paragraph { $number }
positions-package-named = Package: { $title }
positions-package-kind = Package
positions-proposal = Proposal
positions-proposal-of = Proposal of { $state }
positions-words-of-text = Words of the text
positions-other = Other entry
positions-spoken-by = Have spoken: { $states }
positions-nobody-spoke = Nobody has spoken to these words yet.
positions-panel = Wording
positions-said = Who said what
positions-not-spoken = Have not spoken
positions-not-spoken-explains = It says nothing of what they think.
positions-all-spoke = Every state that takes part has spoken.
positions-asked-for = Words asked for
positions-stale = said of earlier words; does not count for those of today
positions-version-not-noted = it is not noted of which version it was said
positions-replaced = a later one takes its place
positions-differing = another statement of the state says something else
positions-date-not-known = date not known
positions-edit = Edit
positions-edit-of = Edit the position of { $state }
positions-edit-title = Edit the position

## Recording a position.

positions-record = Record a position
positions-record-on-it = Record a position on it
positions-state = State
positions-subject = Wording
positions-value = What it said
positions-source = Where it said so
positions-source-hint = A meeting, a note, a mail: so that it can be found again
positions-date = When
positions-asks-language = Language of these words
positions-asks = Words it asks for
positions-asks-hint = As the state put them, and only if it asked for words
positions-problem-state = Say which state it is.
positions-problem-subject = Say of which wording it is.
positions-problem-value = Say what the state said.
positions-problem-source = Say where the state said so.

## Packages.

positions-package = Package
positions-whole-text = none: the whole text
positions-package-new = Make a package
positions-package-edit = Edit the package
positions-package-remove = Remove the package
positions-package-saved = The package is kept.
positions-package-title = Name
positions-package-needed = How many states it should have
positions-package-needed-hint = May be left empty
positions-package-parts = Paragraphs, each with the wording that is weighed
positions-wording = Wording
positions-problem-title = The package needs a name.
positions-problem-parts = Choose at least one paragraph.
positions-problem-needed = A whole number of 1 or more.

## The outlook.

positions-outlook = Outlook
positions-reckoning = The outlook is being worked out.
positions-range = { $least } to { $most }
positions-range-explains =
    { $least ->
        [one] { $least } state goes along by its own word; { $most } with all whose answer is still open.
       *[other] { $least } states go along by their own word; { $most } with all whose answer is still open.
    }
positions-needed =
    { $needed ->
        [one] The package should have { $needed } state.
       *[other] The package should have { $needed } states.
    }
positions-weighs = In the package: paragraph { $numbers }
positions-groups = What states said of the package as a whole
positions-column-said = Stated
positions-column-count = States
positions-column-states = Which
positions-no-position-explains = No position says nothing of what a state thinks. It is not a no.
positions-earlier = Spoke to earlier words only: { $states }
positions-side-by-side = Statements side by side that differ: { $states }
positions-smallest-change = Smallest change that widens support
positions-swap-proposal = Paragraph { $number }: the proposal of { $state } would bring along { $states }.
positions-swap-text = Paragraph { $number }: the words of the text would bring along { $states }.
positions-no-change =
    { $aim ->
        [one] No change of wordings on the table was found with which { $aim } state goes along.
       *[other] No change of wordings on the table was found with which { $aim } states go along.
    }
positions-reaches =
    { $count ->
        [one] { $count } state would then go along.
       *[other] { $count } states would then go along.
    }
positions-loses = Would then no longer go along: { $states }
positions-exact-none = This is exact: every change was ruled out.
positions-exact = This is exact: every smaller change was ruled out.
positions-bounded =
    { $count ->
        [one] This is a bound: the search was cut short. A smaller change may exist; none is smaller than { $count } swap.
       *[other] This is a bound: the search was cut short. A smaller change may exist; none has fewer than { $count } swaps.
    }
positions-depends = What it depends on
positions-depends-none = No answer is open.
positions-open-on = { $states }: still open on paragraph { $numbers }
