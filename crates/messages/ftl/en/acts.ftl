### National instruments: laws, decrees, practices that carry measures.

acts-page = National instruments
acts-go = Go to the national instruments
acts-sub = Laws, decrees and practices, each with the measures it carries and what amends it.
acts-find = Find an instrument
acts-state = State
acts-any = any
acts-none = No national instrument fits.
acts-cut = Only the first { $count } are listed. Narrow the search.
acts-number = Number
acts-title = Title
acts-type = Kind
acts-date = Date
acts-authority = Authority
acts-without-number = Without a number
acts-add = Add an instrument
acts-edit = Edit
acts-save = Save
acts-saved = Saved { $number }
acts-two-wordings = It stands in two wordings: { $fields }
acts-measures = Measures it carries
acts-no-measures = It carries no measure here.
acts-amends = Amends
acts-amended-by = Amended by
acts-chain = Chain of amendments, by date
acts-chain-here = this instrument
acts-not-amended = No amendment is entered.
