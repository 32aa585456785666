### Bulk work: choosing many measures and changing them at once.

bulk-choose-row = Choose { $title }
bulk-choose-all = Choose all of the list
bulk-chosen =
  { $count ->
    [one] { $count } chosen
   *[other] { $count } chosen
  }
bulk-choose-none = Choose none
bulk-change = Change…
bulk-copy = Copy as a table
bulk-copied =
  { $count ->
    [one] Copied { $count } row.
   *[other] Copied { $count } rows.
  }
bulk-copy-again = The table is ready. Press Ctrl+C to copy it.
bulk-keys = Space chooses a row, Shift+Space all rows from the last one, Ctrl+A the whole list, Ctrl+C copies.
bulk-sort = Order by { $column }
bulk-title =
  { $count ->
    [one] Change { $count } measure
   *[other] Change { $count } measures
  }
bulk-what = What
bulk-set-stage = Set the legal status
bulk-set-application = Set the application
bulk-set-audience = Set the audience
bulk-set-authentic = Set the authentic language
bulk-set-trigger = Set the trigger
bulk-set-existing-contracts = Set what becomes of existing contracts
bulk-set-act = Set the national instrument
bulk-add-category = Add a category
bulk-remove-category = Take a category away
bulk-add-link = Link a paragraph of an international text
bulk-remove-link = Take a link to a paragraph away
bulk-value = Value
bulk-not-stated = Not stated
bulk-reason = Reason
bulk-reason-hint = A status set here stands against what the dates say; the reason is kept with it.
bulk-preview = Preview
bulk-back = Change the choice
bulk-commit =
  { $count ->
    [one] Change { $count } entry
   *[other] Change { $count } entries
  }
bulk-nothing = Nothing would change.
bulk-would = { $changed } change, { $same } stay as they are, { $cannot } cannot be changed.
bulk-measure = Measure
bulk-before = Before
bulk-after = After
bulk-outcome = What happens
bulk-outcome-changed = changes
bulk-outcome-same = stays as it is
bulk-outcome-cannot = cannot be changed
bulk-more =
  { $count ->
    [one] and { $count } more
   *[other] and { $count } more
  }
bulk-done =
  { $count ->
    [one] Changed { $count } entry.
   *[other] Changed { $count } entries.
  }
bulk-undo = Undo

## Why a measure is left alone.

bulk-cannot-two-wordings = It stands in two wordings; reconcile them first.
bulk-cannot-other-line = It is kept apart from the others (working or handed in); change it in a choice of its own.
bulk-cannot-being-edited = Something typed in its fiche is not kept yet.
bulk-cannot-other-state = The national instrument is another state’s.
bulk-cannot-no-words = It has no words in this language.
bulk-cannot-no-act = No national instrument is entered that could cite the paragraph.
bulk-reference = Reference
