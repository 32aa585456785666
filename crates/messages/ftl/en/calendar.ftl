### The adoption calendar, meetings with their deadlines, places, developments.

calendar-page = Adoption calendar
calendar-action-go = Go to the adoption calendar
calendar-sub = What is adopted, begins, ends or is to be reviewed, month by month
calendar-span = { $from } to { $to }
calendar-earlier = Earlier
calendar-later = Later
calendar-this-month = This month
calendar-state = State
calendar-any = any
calendar-show = Show
calendar-count =
    { $count ->
        [one] { $count } date
       *[other] { $count } dates
    }
calendar-empty = No date lies in these months.
calendar-year-only = In the course of { $year }
calendar-group =
    { $group ->
        [prepared] Prepared
        [adopted] Adopted
        [begins] Begins
        [ends] Ends
        [review] Review
       *[other] All
    }
calendar-date = Date
calendar-what = What happens
calendar-measure = Measure
calendar-step-sunset = Ends by its own terms
calendar-step-review = Review due
calendar-step-exemption-ends = An exemption ends
calendar-passed = past
calendar-weekend = weekend
calendar-holiday = holiday
calendar-no-holidays = No holidays are entered for { $place } in { $year }: every weekday is counted.

calendar-meetings = Meetings
calendar-action-meetings = Go to the meetings
calendar-meetings-sub = Meetings, what is due for them, and the places whose hours and working days count
calendar-meeting-new = New meeting
calendar-meeting-current = now prepared for
calendar-meeting-is-current = This is the meeting now prepared for
calendar-meeting-none = No meeting yet.
calendar-meeting-title = Name
calendar-meeting-kind = Kind
calendar-meeting-kind-of =
    { $kind ->
        [ambassadorial] Ambassadorial
        [ministerial] Ministerial
        [technical] Technical
       *[other] Other
    }
calendar-meeting-date = Day
calendar-meeting-start = Begins at
calendar-meeting-start-hint = Hour and minute, as 17:00
calendar-meeting-place = Place in words
calendar-meeting-place-hint = Shown beside the hour; the place below where nothing is written
calendar-meeting-counts-by = Hours and working days of
calendar-meeting-expected = States expected to submit
calendar-meeting-edit = Edit { $title }
calendar-meeting-open = Edit
calendar-meeting-comes-to = Comes to
calendar-meeting-saved = Meeting kept.
calendar-deadline = Deadline { $number }
calendar-deadline-add = Add a deadline
calendar-deadline-title = What is due
calendar-deadline-number = How many
calendar-deadline-unit = Counted in
calendar-deadline-unit-of =
    { $unit ->
        [hours] hours
        [working] working days
        [date] a day of its own
       *[calendar] calendar days
    }
calendar-deadline-direction = Before or after
calendar-deadline-before = before the meeting
calendar-deadline-after = after the meeting
calendar-deadline-at = At
calendar-deadline-at-hint = The hour of the meeting unless written
calendar-deadline-place = At the place
calendar-deadline-same-place = as the meeting
calendar-deadline-day = Day
calendar-deadline-remove = Remove deadline { $number }
calendar-hours-rule = Hours are true hours: a change of clocks between is counted. Days keep the hour on the wall. An hour that comes twice is the first; one that is left out is the hour after.

calendar-places = Places
calendar-places-sub = Hours, weekends and holidays. A holiday is no working day of its place.
calendar-place = Place
calendar-place-zone = Time zone
calendar-place-weekend = Weekend
calendar-place-holidays = Holidays
calendar-place-holiday-count =
    { $count ->
        [0] none set
        [one] { $count } day
       *[other] { $count } days
    }
calendar-place-edit = Edit { $place }
calendar-place-new = Add a place
calendar-place-name = Name
calendar-place-zone-hint = Name in the IANA list, as Africa/Cairo
calendar-place-holiday-add = Add a holiday
calendar-place-holiday-name = Name of the holiday
calendar-place-holiday-day = Day
calendar-place-holiday-remove = Remove { $holiday }
calendar-place-saved = Place kept.
calendar-place-only-set = Only places with holidays or of your own
calendar-weekday =
    { $day ->
        [monday] Monday
        [tuesday] Tuesday
        [wednesday] Wednesday
        [thursday] Thursday
        [friday] Friday
        [saturday] Saturday
       *[sunday] Sunday
    }

calendar-developments = Developments
calendar-action-developments = Go to the developments
calendar-developments-sub = What happened elsewhere, dated, with its source and whoever said it
calendar-development-new = Add a development
calendar-development-edit = Development
calendar-development-change = Edit { $title }
calendar-development-change-short = Edit
calendar-development-none = No development is noted yet.
calendar-development-none-found = None has these words.
calendar-development-title = What happened
calendar-development-text = More of it
calendar-development-date = When
calendar-development-date-none = without a date
calendar-development-said-by = Said by
calendar-development-source = Source
calendar-development-states = States
calendar-development-texts = Paragraphs of international texts
calendar-development-words = Words
calendar-development-by = { $who }: { $source }
calendar-development-saved = Development kept.
calendar-problem-title = Say what it is called.
calendar-problem-hour = An hour of the day has the form 17:00.
calendar-problem-number = A whole number from 0 to 4000.
calendar-problem-date = A day has the form 2026-03-27, a month 2026-03, a year 2026.

## A meeting while it is prepared and held.

calendar-sitting = Agenda and record
calendar-sitting-of = Agenda and record of { $title }
calendar-sitting-private = For this desk alone: nothing of it is handed in or exported.
calendar-agenda = Agenda: what is open
calendar-agenda-none = Nothing is open: no bracket, no silence procedure.
calendar-agenda-brackets =
    { $count ->
        [one] One open bracket, held by { $states }
       *[other] { $count } open brackets, held by { $states }
    }
calendar-agenda-aside =
    { $count ->
        [one] One proposal no longer fits the words
       *[other] { $count } proposals no longer fit the words
    }
calendar-agenda-silence = until { $moment }
calendar-record = Record of { $day }
calendar-record-day-before = Day before
calendar-record-day-after = Day after
calendar-record-none = Nothing was recorded that day.
calendar-record-time = Time
calendar-record-what = What
calendar-record-who = Who
calendar-record-note = Note:
calendar-record-undone = undone since
calendar-record-add = Note for the record
calendar-agenda-item = Item
calendar-agenda-words = Words
calendar-agenda-open = Open
calendar-record-today = Today
