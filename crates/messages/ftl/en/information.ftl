### What is known of each state and each paragraph.

information-page = Information
information-go = Go to the information view
information-title = What is known of each state
information-desk-only = For this desk alone: nothing of this view goes into a document.
information-as-known = as known on { $date }
information-text = International text
information-empty = Nothing is recorded here yet. Take a filter away, or record what is known.
information-record-other = Record what is known
information-record = Record here
information-entries = Recorded
information-none-recorded = Nobody has recorded anything here.
information-looking-back = You are looking back. Back to today, entries can be changed.
information-searches = Searches
information-searched-on = Searched on { $date }
information-stated-on = Stated on { $date }
information-date-none = Date not recorded
information-by-submission = Stated in a submission
information-change = Change
information-change-this = Change the entry “{ $value }”
information-remove = Remove
information-remove-this = Remove the entry “{ $value }”

## What each value means.

information-means-reported = At least one measure is recorded.
information-means-held = The co-chairs hold it; it is not passed on.
information-means-stated-none = The state said that it has none.
information-means-none-found = Somebody searched and found nothing. It does not say that there is nothing.
information-means-not-applicable = It cannot apply to this state, for the reason given.
information-means-received = A submission of the state came in and is not yet wholly entered.
information-means-no-information = The state is expected at the meeting or has sent a submission, and has said nothing on this.
information-means-unchecked = Nobody has asked or searched yet.

## The form.

information-form-new = Record what is known
information-form-change = Change what is recorded
information-value = What is known
information-category = Category
information-paragraph = Paragraph
information-reason = Why it does not apply
information-when = Day of the search
information-when-stated = Day of the statement
information-search = Search { $place }
information-search-hint = What was searched for, and where: “settlement goods” in the official gazette, 2020 to 2026
information-search-away = Remove search { $place }
information-search-further = Add a search
information-keep = Keep
information-saved = Recorded
information-fault-place = Choose a state and a column.
information-fault-reason = Say why it does not apply.
information-fault-queries = Say what was searched, and where.
information-fault-date = Give the day of the search.
