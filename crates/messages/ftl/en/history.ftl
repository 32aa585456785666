### Changes to the file, undoing them, and looking back.

history-count =
    { $count ->
        [one] { $count } change
       *[other] { $count } changes
    }
history-change-number = change { $number }
history-records =
    { $count ->
        [one] { $count } entry
       *[other] { $count } entries
    }
history-undone = undone
history-look = Look back to here
history-looking = Shown now
history-undo = Undo
history-undo-title = Undo “{ $title }”?
history-undo-explains =
    { $count ->
        [one] { $count } entry goes back to what it was before. This is itself a change: nothing is lost, and both stay in the history.
       *[other] { $count } entries go back to what they were before. This is itself a change: nothing is lost, and both stay in the history.
    }
history-keep = Keep it
history-more = Show older changes
