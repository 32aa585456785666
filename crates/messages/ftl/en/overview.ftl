### The overview, tasks and comments.

overview-page = Overview
overview-action-go = Go to the overview
overview-demo-day = The demonstration counts from { $day }.
overview-no-meeting = No meeting is set.
overview-no-meeting-explains = With a meeting and its deadlines, this page counts the days.
overview-set-meeting = Set a meeting
overview-edit-meeting = Meeting and deadlines
overview-date-open = Date to be confirmed
overview-hour-open = hour to be confirmed
overview-moment = { $day }, { $hour }, { $place } ({ $offset })
overview-moment-nowhere = { $day }, { $hour } ({ $offset })
overview-in =
    { $days ->
        [0] today
        [1] tomorrow
       *[other] in { $days } days
    }
overview-ago =
    { $days ->
        [0] earlier today
        [1] yesterday
       *[other] { $days } days ago
    }
overview-overdue =
    { $days ->
        [1] due yesterday
       *[other] due { $days } days ago
    }
overview-working-left =
    { $days ->
        [0] no working day left
        [one] { $days } working day left
       *[other] { $days } working days left
    }
overview-over = over
overview-rest = { $why } there
overview-not-counted = not counted before the day and hour of the meeting are known
overview-deadlines = Deadlines
overview-no-deadlines = No deadline is set.
overview-due-what = What is due
overview-due-when = When
overview-due-left = Left

overview-since = What changed
overview-since-from = Since
overview-since-opened = the file was last opened ({ $day })
overview-since-meeting = { $title } ({ $day })
overview-since-day = another day
overview-since-day-field = Compared with the end of
overview-since-none = Nothing has changed since then.
overview-since-choose = Choose a day to compare with.
overview-since-count =
    { $count ->
        [one] { $count } measure
       *[other] { $count } measures
    }
overview-since-more = The last { $shown } of { $total } are listed. A later day shows fewer.
overview-became-new = New
overview-became-removed = Removed
overview-became =
    { $what ->
        [text] Words
        [exemptions] Exemptions
        [stage] Legal status
        [dates] Dates
        [scope] What it covers
        [links] International texts
        [act] National instrument
        [sources] Sources
        [audience] Audience
       *[other] Other fields
    }
overview-stage-step = { $before } → { $now }
overview-stage-none = not stated
overview-versions = Compare versions
overview-versions-title = What changed in the words
overview-no-words = The words are the same; other fields changed.

overview-reminders = Due soon
overview-due-soon =
    { $count ->
        [one] { $count } thing due soon
       *[other] { $count } things due soon
    }
overview-drafts = Being written
overview-draft-untitled = Without a title
overview-draft-saved = kept { $time }
overview-board = Submissions
overview-board-open = To the submissions
overview-awaited = Expected, nothing received yet
overview-nothing-received = Nothing has been received yet.

overview-tasks = Tasks
overview-no-tasks = Nothing to do is noted.
overview-no-tasks-here = No task is noted for this entry.
overview-task-add = Add a task
overview-task-new = New task
overview-task-edit = Task
overview-task-title = What is to be done
overview-task-due = By
overview-task-for = For (function)
overview-task-for-whom = for { $function }
overview-task-about = About
overview-task-done = Done
overview-task-done-on = done on { $day }
overview-task-mark = Done: { $title }
overview-task-open-about = Open { $title }
overview-task-change = Change
overview-task-change-which = Change { $title }
overview-tasks-done-shown = Also those that are done
overview-keep = Keep
overview-remove = Remove
overview-removed = Removed. It can be undone.

overview-comments = Comments
overview-comments-explain = Comments stay with you or your delegation. They are in no paper and in nothing that is handed in.
overview-no-comments = No comment yet.
overview-comment-add = Add a comment
overview-comment-text = Comment
overview-comment-audience = Who may read it
overview-comment-me = only me
overview-comment-delegation = my delegation
overview-comment-settle = Settle
overview-comment-settle-which = Settle: { $text }
overview-comment-settled = settled on { $day }
overview-comment-open-again = Open again
overview-comment-open-again-which = Open again: { $text }
overview-comment-written = { $author }, { $time }
