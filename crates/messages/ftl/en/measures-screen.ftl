### The list of measures, and the fiche.

measures-screen-count =
    { $count ->
        [0] No measures
        [one] { $count } measure
       *[other] { $count } measures
    }
measures-screen-find = Find words in measures
measures-screen-show-all = Show all
measures-screen-none = No measure fits. Take a filter away.
measures-screen-category = Category
measures-screen-title = Title
measures-screen-all = All measures
measures-screen-two-wordings = Two wordings, to reconcile
measures-screen-beside = Where it comes from
measures-screen-no-origin = Not from a submission: written in this file.
measures-screen-missing = Not filled yet
measures-screen-nothing-missing = Every part of the fiche is filled.
measures-screen-summary = Summary
measures-screen-passages = Quoted passages
measures-screen-exemptions = Exemptions
measures-screen-dates = Dates
measures-screen-sources = Sources
measures-screen-official-title = Official title
measures-screen-directions = Concerns
measures-screen-places = Places
measures-screen-trigger = Applies
measures-screen-contracts = Existing contracts
measures-screen-paragraphs = International texts
measures-screen-sunset = Ends
measures-screen-enforcement = Enforcement
measures-screen-review = Review
measures-screen-audience = May be seen by
measures-screen-title-in = Title ({ $lang })
measures-screen-field =
    { $field ->
        [official_title] Official title
        [summary] Summary
        [clauses] Quoted passages
        [exemptions] Exemptions
        [events] Dates
        [sources] Sources
        [act] Act
        [authority] Authority
        [items] Items
        [directions] What it concerns
        [geography] Places
        [persons] Persons
        [trigger] When it applies
        [existing_contracts] Existing contracts
        [obligations] International texts
        [sunset] End
        [enforcement] Enforcement
        [review] Review
        [application] Application
        [stage] Legal status
        [text] Words of the measure
        [adopted] Date of adoption
        [in-force] Date of entry into force
        [category] Category
        [categories] Category
        [title] Title
       *[other] { $field }
    }
