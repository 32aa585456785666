### The page of texts that are drafted here.

common-text-page = Common text
common-text-go = Go to the common text
common-text-new = New text
common-text-new-action = Begin a new text
common-text-explains = Texts drafted here: the common text that delegations negotiate, and model measures. They stay on this desk until they are handed in.
common-text-none = No text has been begun.
common-text-untitled = Without a title
common-text-clauses =
    { $count ->
        [0] no clauses
        [one] { $count } clause
       *[other] { $count } clauses
    }
common-text-waits = typed, not yet kept
common-text-all = All texts
common-text-title = Title
common-text-title-in = Title ({ $language })
common-text-kind = Kind of text
common-text-authentic = Authentic language
common-text-numbering = Numbering
common-text-languages = Languages beside
common-text-begin = Begin
common-text-keep = Keep this version
common-text-hand-in = Hand in
common-text-hand-in-title = Hand in “{ $title }”?
common-text-hand-in-explains = Others then have the text as it is now. Notes, earlier wordings and names stay here.
common-text-hand-in-stale =
    { $count ->
        [one] { $count } translation of an earlier wording stays behind.
       *[other] { $count } translations of an earlier wording stay behind.
    }
common-text-handed-in =
    { $state ->
        [no] Not handed in
        [otherwise] Changed since it was handed in
       *[as-it-is] Handed in as it is
    }
common-text-handed-in-done = Handed in: { $title }
common-text-typing = Not yet saved
common-text-saved = Saved { $time }
common-text-kept = Version kept, { $time }
common-text-same = Nothing differs from the version kept last.
common-text-conflict = Someone changed a clause meanwhile. Both wordings are kept; choose under “To reconcile”.
common-text-drop = Take back what was typed
common-text-drop-explains = The text becomes again what the last version says.
common-text-one-version = There is one version of this text so far.
