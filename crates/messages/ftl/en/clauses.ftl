### The editor of clauses: tools, references, pasting, model clauses.

clauses-editor = { $text }, { $language }
clauses-keys = Enter begins a new clause, Tab and Shift Tab change its level, Alt and the up or down arrow move it, the number sign inserts a reference. Press Escape, then Tab, to leave the text.
clauses-tools = Tools for clauses
clauses-new = New clause
clauses-nest = Deeper
clauses-unnest = Less deep
clauses-up = Move up
clauses-down = Move down
clauses-heading = Heading
clauses-refer = Reference
clauses-models = Model clause
clauses-undo = Undo
clauses-redo = Redo
clauses-lines = Line numbers
clauses-authentic = authentic

clauses-reference = reference to { $number }
clauses-reference-broken = reference to a clause that is gone
clauses-broken =
    { $count ->
        [one] A reference points to a clause that is gone.
       *[other] { $count } references point to clauses that are gone.
    }
clauses-broken-in = Show it in { $number }
clauses-refer-title = Refer to a clause
clauses-refer-explains = The reference shows the number that the clause has, and follows it when it moves.
clauses-refer-clause = Clause

clauses-stale = translates an earlier wording
clauses-stale-count =
    { $count ->
        [one] { $count } clause translates an earlier wording
       *[other] { $count } clauses translate an earlier wording
    }
clauses-stale-confirm = It still says the same

clauses-paste-title = What was pasted
clauses-paste-explains = The text was divided into clauses by its numbers. Change a level where it is not as you want it; numbers are made anew.
clauses-paste-was = Was
clauses-paste-becomes = Becomes
clauses-paste-words = Words
clauses-paste-level = Level
clauses-paste-in = Make { $number } deeper
clauses-paste-out = Make { $number } less deep
clauses-paste-left-out = Left out as numbers of pages
clauses-paste-plain = Paste as plain text
clauses-paste-insert =
    { $count ->
        [one] Insert { $count } clause
       *[other] Insert { $count } clauses
    }

clauses-models-title = Model clauses
clauses-models-explains = Neutral wordings to begin from. Choose between the options in brackets, then rewrite them as you need.
clauses-models-category = Category
clauses-models-insert = Insert

