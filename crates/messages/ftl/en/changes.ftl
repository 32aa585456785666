# Titles of changes.
change-init = Made the file
change-demo = Filled the file with the fictional demo
change-import = Took in { $file }
change-import-kept = Kept { $file } to be entered by hand
change-answer = Answered queries of { $file }
change-enter = Entered by hand from { $file }
change-put =
  { $count ->
    [one] Edited one entry
   *[other] Edited { $count } entries
  }
change-put-named = Kept as “{ $name }”
change-attach = Kept the file { $file }
change-restore = Went back to an earlier version
change-confirm-translation = Confirmed the translation ({ $language })
change-remove =
  { $count ->
    [one] Removed one entry
   *[other] Removed { $count } entries
  }
change-undo = Undid: { $title }
change-redo = Did again: { $title }
change-resolve = Chose between two wordings
change-hand-in = Handed in
change-withdraw = Withdrew
change-save-layout = Saved the layout “{ $name }”
change-configure = Changed a setting of the file
change-put-reading = Changed the readings of { $paragraph }
change-put-text = Saved { $text }
change-put-parties = Brought in the status list of { $text } as at { $date }
change-put-bulk =
  { $count ->
    [one] Changed one measure
   *[other] Changed { $count } measures at once
  }
change-put-bracket =
  { $number ->
    [none] Settled a bracket: { $words }
   *[other] Settled a bracket in paragraph { $number }: { $words }
  }
change-put-copies =
  { $count ->
    [one] Took in one proposal from marked-up copies
   *[other] Took in { $count } proposals from marked-up copies
  }
change-put-of = Edited { $entry }
change-hand-in-of = Handed in { $entry }
change-withdraw-of = Withdrew { $entry }
change-restore-of = Went back to an earlier version of { $entry }
change-remove-of = Removed { $entry }
change-resolve-of = Chose between two wordings of { $entry }
