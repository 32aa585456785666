### Writing a fiche: its fields, languages, versions, and what is said of it while it is written.

fiche-new = New measure
fiche-new-entry = New measure
fiche-new-explains = It is entered for a state, and marked as entered by the secretariat.
fiche-begin = Begin
fiche-edit = Edit
fiche-done = Done
fiche-keep = Keep this version
fiche-name-version = Name this version…
fiche-version-name = What to call it
fiche-version-name-hint = For example “As sent to Trade”. Names stay on this machine.
fiche-beside = What is said of the entry
fiche-line =
    { $line ->
        [working] Working version, stays on this machine
       *[other] { $by ->
            [secretariat] Handed-in version, entered by the secretariat
            [nobody] Handed-in version
           *[other] Handed-in version, entered by { $by }
        }
    }
fiche-field =
    { $field ->
        [title] Title
        [official_title] Official title
        [state] State
        [category] Category
        [categories] Categories
        [stage] Legal status
        [application] Application
        [summary] Summary
        [text] Summary or quoted passages
        [clauses] Quoted passages
        [exemptions] Exemptions
        [events] Dates
        [adopted] Date of adoption
        [in-force] Date of entry into force
        [sources] Sources
        [act] Act
        [authority] Authority of the act
        [obligations] International texts
        [directions] What it concerns
        [items] Items
        [geography] Places
        [persons] Persons
        [trigger] When it applies
        [existing_contracts] Existing contracts
        [sunset] End
        [review] Duty to review or report
        [enforcement] Enforcement
        [audience] May be seen by
       *[other] { $field }
    }

## Keeping what is typed.

fiche-unchanged = Nothing changed yet
fiche-typed = Typing…
fiche-not-saved = Not saved yet; it is tried again.
fiche-continued = This goes on from what was typed and kept at { $time }.
fiche-waiting = Something was being written here (saved { $time }).
fiche-continue = Continue
fiche-discard = Discard
fiche-being-written = Being written
fiche-moved-on = The entry became another while this was written.
fiche-moved-on-hint = Nothing is lost: both wordings will stand side by side, to be reconciled.
fiche-now-two-wordings = Two wordings are kept side by side.
fiche-two-wordings-hint = The entry was changed elsewhere meanwhile. A person reconciles them.

## Completeness and checks.

fiche-completeness = Not filled yet
fiche-complete = Every part that is asked for is filled.
fiche-checks = Worth a look
fiche-no-checks = Nothing asks for a look.
fiche-checks-count =
    { $count ->
        [0] Nothing asks for a look.
        [one] One thing asks for a look.
       *[other] { $count } things ask for a look.
    }
fiche-add-part = Add a part
fiche-add-part-hint = Type its name

## Languages.

fiche-languages = Languages
fiche-add-language = Add a language
fiche-language-to-add = Language to add
fiche-language-of-words = In which language are these words?
fiche-language-status =
    { $status ->
        [authentic] authentic
        [current] translation, up to date
        [confirmed] translation, confirmed { $date }
        [as-received] as received
        [stale] { $version ->
            [0] translation of an earlier version
           *[other] translation of version { $version }
        }
       *[other] no words yet
    }
fiche-confirm-language = Confirm
fiche-confirm-language-of = Confirm { $language } as it renders the words now
fiche-make-authentic = Make authentic
fiche-make-authentic-of = Make authentic: { $language }

## Single fields.

fiche-add-category = Category to add
fiche-from-dates = Follows from the dates
fiche-from-dates-now = Follows from the dates: { $stage }
fiche-reason = Why it differs from the dates
fiche-reason-hint = Why it differs from the dates, if it does
fiche-words = Words
fiche-exemption = Exemption { $number }
fiche-add-exemption = Add an exemption
fiche-exemption-type = Kind
fiche-exemption-decider = Who decides
fiche-exemption-condition = On what condition
fiche-exemption-expiry = Until
fiche-passage = Passage { $number }
fiche-add-passage = Add a passage
fiche-passage-number = Number as printed
fiche-passage-heading = Heading
fiche-passage-text = Words as printed
fiche-event = Date { $number }
fiche-add-event = Add a date
fiche-event-kind = What happened
fiche-event-date = When
fiche-event-source = Shown by
fiche-no-source = No source yet
fiche-source = Source { $number }
fiche-add-source = Add a source
fiche-source-kind = Kind
fiche-source-locator = Where to find it
fiche-source-locator-hint = Official Gazette no. 212, p. 9
fiche-source-quote = Its words, as received
fiche-source-language = Language of the words
fiche-source-retrieved = Looked up on
fiche-source-file = File
fiche-source-second-reader = Second reader
fiche-attach = Attach a file
fiche-attach-other = Attach another
fiche-file-without-name = attached file
fiche-act-choose = Act of this state
fiche-act-new = A new act
fiche-act-shared =
    { $count ->
        [one] Also carries one other measure: a change here shows there.
       *[other] Also carries { $count } other measures: a change here shows there.
    }
fiche-act-type = Kind of act
fiche-act-number = Number as printed
fiche-act-number-hint = Order 157/2025
fiche-act-title = Title of the act
fiche-act-authority = Authority
fiche-act-date = Date that it bears
fiche-item = Item { $number }
fiche-add-item = Add an item
fiche-item-list = List
fiche-item-edition = Edition
fiche-item-code = Code as printed
fiche-item-name = Name
fiche-item-national = National digits
fiche-add-paragraph = Paragraph to link
fiche-basis = Basis of { $paragraph }
fiche-basis-explains = “Cited in the act” is for whoever saw the act. Links by an editor stay here and are never handed in.
fiche-add-place = Place to add
fiche-place-hint = Type a place and press Enter
fiche-place-method = How it is delimited
fiche-place-list = List that it refers to
fiche-place-list-hint = With its date or edition
fiche-add-person = Persons to add
fiche-persons =
    { $kind ->
        [nationals] Nationals
        [residents] Residents
        [companies] Companies
        [state-bodies] State bodies
        [vessels] Vessels
       *[other] Listed persons
    }
fiche-sunset-date = Ends on
fiche-sunset-event = Ends when
fiche-audience =
    { $code ->
        [me] Only me
        [delegation] My delegation
        [cochairs] The co-chairs
        [named] States by name
        [participants] Participants
       *[public] Everyone
    }
fiche-add-named-state = State to add
fiche-title-only = They see the title only

## Versions.

fiche-versions = Versions
fiche-version = Version { $number }
fiche-compare = Compare
fiche-compare-version = Compare version { $number } with the newest
fiche-compare-title = Compare versions
fiche-compare-from = From
fiche-compare-to = To
fiche-compare-same = The two say the same.
fiche-taken-out = Taken out:
fiche-put-in = Put in:
fiche-end-of-change = (end)
fiche-restore = Restore
fiche-restore-version = Restore version { $number }
fiche-nothing-to-name = Nothing differs from the newest version, so none was named.
fiche-save-copy = Save a copy
fiche-save-copy-of = Save a copy of { $file }
fiche-copy-saved = Copy saved: { $file }
fiche-interrupted =
    { $count ->
        [one] “{ $title }” was being written when the program ended.
       *[other] { $count } entries were being written when the program ended.
    }
