### Search: the page and its fields.

search-page = Search
search-action = Search entries
search-box = Words, “words together”, -left out, field:value
search-box-label = What to find
search-clear = Clear
search-count =
    { $count ->
        [0] Nothing was found
        [one] { $count } entry
       *[other] { $count } entries
    }
search-more-than = More than { $count } entries
search-shown =
    { $count ->
        [one] The first one is shown
       *[other] The first { $count } are shown
    }
search-show-more = Show more
search-nothing = No entry holds all of this. Take a word or a field away.
search-start = Type a word, part of a title, a number of an act, or a reference. Titles come first, then the latest entries.
search-results = What was found
search-beside = Narrow down and kept searches
search-go-to = Go to { $reference }
search-also =
    { $count ->
        [one] and in { $count } more place
       *[other] and in { $count } more places
    }
search-fields = Fields
search-fields-explain = A field narrows the search. Several values stand with commas between; a hyphen before a word or field leaves it out.
search-field-state = state or name of a state
search-field-stage = legal status
search-field-category = category, or the beginning of its code
search-field-since = last date in or after a month or year
search-field-act = number of the national instrument
search-field-paragraph = paragraph of an international text
search-field-kind = kind of entry
search-field-lang = has words in a language
search-field-has = has a part: { $parts }
# What is typed before the colon: one word of letters; the English one works in every language.
search-word-state = state
search-word-stage = stage
search-word-category = category
search-word-since = since
search-word-act = act
search-word-paragraph = paragraph
search-word-kind = kind
search-word-lang = lang
search-word-has = has
search-kept = Kept searches
search-kept-none = None yet. Keep a search to find it here.
search-keep = Keep this search
search-keep-name = Name
search-keep-done = Kept
search-forget = Forget { $name }
search-forget-short = Forget
search-all = Find “{ $query }” in all entries
search-facet-kinds = Kinds of entry
search-facet-states = States
search-facet-categories = Categories
search-facet-stages = Legal status
search-kind =
    { $kind ->
        [measure] Measures
        [act] National instruments
        [instrument] International texts
        [obligation] Paragraphs of international texts
        [state] States
        [participation] Participation
        [meeting] Meetings
        [submission] Submissions
        [development] Developments
        [provision] Paragraphs of the common text
        [proposal] Proposals
        [position] Positions
        [package] Packages
        [clearance] Clearances
        [confirmation] Confirmations
        [issued-document] Issued documents
        [person] Persons
        [task] Tasks
        [comment] Comments
        [code] Categories and other codes
       *[other] Other entries
    }
search-place =
    { $part ->
        [title] Title
        [official_title] Official title
        [summary] Summary
        [clauses] Passage
        [exemptions] Exemption
        [sources] Source
        [origin] As submitted
        [ref] Reference
        [file] File
        [note] Note
        [number] Number
        [items] Goods
        [geography] Places
        [persons] Persons
        [obligations] International texts
        [enforcement] Enforcement
        [review] Review
        [sunset] Expiry
        [authority] Authority
        [text] Text
        [heading] Heading
        [name] Name
       *[other] Other words
    }
