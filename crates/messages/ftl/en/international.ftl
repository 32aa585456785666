### International texts and their paragraphs.

international-page = International texts
international-go = Go to the international texts
international-sub = What texts ask of states, in our own sentences, and how far each was checked.
international-find = Find a paragraph
international-all-texts = All texts
international-texts = Texts
international-theme = Theme
international-addressee = Addressee
international-nature = Legal nature
international-any = any
international-none = No paragraph fits. Show all, or try fewer words.
international-show-all = Show all
international-reference-only = Kept to be cited; no paragraph of it is listed.
international-paragraphs = Paragraphs
international-paraphrase = Paraphrase, not official text
international-own-part = part (our own subdivision)
international-own-part-of = Our own subdivision of { $paragraph }; the text does not letter it.
international-parts = Our own subdivisions
international-verb = Operative verb
international-deadline = Deadline
international-deadline-of = deadline { $date }
international-source = Read in
international-note = Editors’ note
international-title-official = Official title
international-date = Date
international-symbol = Symbol
international-added = added to this file

## How far a paragraph was checked here.

international-checked = Checked against the official text
international-signed-off = Verified in this file by two readers
international-one-reader = Read here by one person; a second reader is awaited
international-differing = Two readers give different words; not verified
international-held-out = Marked on screen and held out of papers marked final.
international-may-be-final = May stand in papers marked final.
international-mark = mark { $mark }
international-readings = Readings
international-no-reading = Nobody has read it here yet. Two different readers are needed, each with the quote, its place and the file read.
international-sign = Add a reading
international-sign-second = Add a second reading
international-sign-explains = Copy the words from the official text as they stand there. The second reader does so without looking at the first reading. Readers’ names stay with the paragraph and go along where it is exchanged.
international-reader = Reader (name or function)
international-quote = Quote from the official text
international-locator = Where it stands
international-locator-hint = Page and paragraph, for example “p. 76, para. 278”.
international-file-read = File that was read
international-file-choose = Choose the file
international-file-same = Use { $file }
international-file-none = No file chosen.
international-keep-reading = Keep this reading
international-quotes-differ = The quote is not the same as that of { $reader }.
international-quotes-differ-hint = Compare both with the text. Correct yours, or keep both readings: the paragraph then counts as not verified.
international-quote-other = Words of { $reader }
international-keep-both = Keep both readings
international-take-back = Take back
international-read-on = { $reader }, { $date }

## Measures linked to a paragraph.

international-measures = Measures linked to this paragraph
international-no-measures = None linked here.
international-link = Link measures
international-link-explains = Who says that these measures belong to this paragraph is kept apart: the act itself, the state, or an editor. Links by editors stay inside.
international-basis = Who says so
international-act-seen = I have seen the acts of these measures, and this paragraph is cited in them.
international-pick = Measures
international-pick-find = Find measures
international-picked = { $count ->
    [one] { $count } measure chosen
   *[other] { $count } measures chosen
  }
international-pick-more = Only the first { $count } are listed. Narrow the search.

## Whom a treaty reaches.

international-applies = Whom it reaches
international-parties-of = Reaches the parties to { $treaty }.
international-no-list = No status list was brought in, so nothing is said about who is a party.
international-list-as-at = Status list as at { $date }, { $source }.
international-list-partial = The list does not name every party: of a state that is not on it nothing is said.
international-party = Party
international-not-party = Not a party: not applicable
international-not-known = Not on the list
international-since = since { $date }
international-not-a-party = Not a party to { $treaty } as at { $date } ({ $source })
international-parties = Parties
international-bring-list = Bring in a status list
international-list-title = Status list: { $treaty }
international-list-explains = A workbook or text file with one state in a row, or the same pasted here. Nothing is written until every name is settled.
international-list-file = Choose a file
international-list-pasted = Or paste the list
international-list-from = From { $file }
international-list-day = Status as at
international-list-source = Whose list it is
international-list-source-hint = For example: depositary, United Nations Treaty Collection.
international-list-complete = Does the list name every party?
international-list-complete-yes = Yes: who is not on it is not a party
international-list-complete-no = No: it says nothing of the others
international-list-undated = Some rows have no date. Are these states parties?
international-list-undated-yes = Yes, they are parties
international-list-undated-no = No, leave them out
international-list-choose = Please choose
international-list-state-column = Column of the states
international-list-date-column = Column of the dates
international-list-no-column = none
international-list-column = { $number }: { $header }
international-list-row = Row
international-list-printed = As printed
international-list-state = State
international-list-date = Date
international-list-again = named in an earlier row already
international-list-left-out = left out, as you said
international-list-which = Which state is “{ $name }”?
international-list-no-state = No state: leave the row out
international-list-names-open =
  { $count ->
    [one] { $count } name is not certain. Please settle it.
   *[other] { $count } names are not certain. Please settle them.
  }
international-list-empty = No row names a state for certain. Check the column of the states.
international-list-write = Keep this list
international-list-written = The status list is kept.
international-list-heading = Taken as heading: { $words }

## Texts and paragraphs that users add.

international-add-text = Add a text
international-add-paragraph = Add a paragraph
international-edit = Edit
international-code = Code
international-code-hint = Two to eight capitals and digits, for example CTBT. It cannot be changed later.
international-name = Name
international-name-in = Name in { $language }
international-pinpoints = Its parts are counted as
international-parties-only = It reaches only its parties
international-number = Number
international-number-hint = As the text prints it, for example 5(b).
international-sentence = Our own neutral sentence, sixty words at most
international-sentence-in = Sentence in { $language }
international-save = Save
international-saved = Saved { $what }
international-developments = Developments
