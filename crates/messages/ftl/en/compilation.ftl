### The common text from Word, marked-up copies, the rolling text with its brackets.

compilation-text = Text
compilation-untitled = Untitled
compilation-no-text = There is no common text yet. Bring in the co-chairs’ document, or begin a text on its own page.
compilation-all-texts = All texts
compilation-to-rolling = Rolling text
compilation-undo = Undo
compilation-undone = Undone.
compilation-close = Close
compilation-views = View

## Going there.

compilation-go-rolling = Go to the rolling text
compilation-go-copies = Take in marked-up copies
compilation-go-bring-in = Bring in from Word

## The rolling text.

compilation-rolling-page = Rolling text
compilation-rolling-sub = What nobody proposes to change stands outside of brackets; inside stand the words of the text and those of each delegation.
compilation-as-now = Shown as it is now, not as at the day that is looked back to.
compilation-tab-text = Text
compilation-tab-four-column = Four columns
compilation-tab-provenance = Where words come from
compilation-lines = Lines of the rolling text
compilation-line = Line { $line }
compilation-brackets =
    { $count ->
        [one] { $count } bracket
       *[other] { $count } brackets
    }
compilation-no-brackets = There are no brackets. Nobody proposes to change these words.
compilation-own-brackets =
    { $count ->
        [one] One square bracket stands in the text itself.
       *[other] { $count } square brackets stand in the text itself.
    }
compilation-held = { $state } in { $count }
compilation-new-paragraph = New paragraph
compilation-aside =
    { $count ->
        [one] One proposal was made on other words and is not shown.
       *[other] { $count } proposals were made on other words and are not shown.
    }
compilation-bracket-open = Bracket { $number }: { $states }

## One bracket.

compilation-panel = Bracket
compilation-bracket-of = { $number } of { $all }
compilation-bracket-line = Bracket { $number }, line { $line }
compilation-before = Bracket before
compilation-after = Next bracket
compilation-of-text = Words of the text
compilation-words-go = The words are taken out.
compilation-take = Take this wording
compilation-take-of = Take this wording: { $states }
compilation-keep-text = Keep the words of the text
compilation-leave-out = Leave the words out, as in the text
compilation-leave-out-paragraph = Leave the paragraph out
compilation-own-words = Other words
compilation-own-words-label = Words that are to stand here
compilation-own-words-hint = They take the place of the bracket, and every proposal in it counts as dealt with.
compilation-own-words-take = Put these words
compilation-settled = The bracket is settled.

## Four columns, and where words come from.

compilation-column-paragraph = Paragraph
compilation-column-text = Text of the co-chairs
compilation-column-proposals = Proposals of delegations
compilation-column-without-brackets = Without brackets
compilation-open = in brackets
compilation-provenance-explains = For each line: which delegations propose something on it, how many proposals, how many of them were found by comparison, and the copies they come from.
compilation-column-line = Line
compilation-column-delegations = Delegations
compilation-column-delegation = Delegation
compilation-column-proposal-count = Proposals
compilation-column-compared = By comparison
compilation-column-copies = Copies
compilation-no-open-proposal = no open proposal

## Saving it.

compilation-save-as = Save as
compilation-save-title = Save the rolling text
compilation-save-explains = The Word document has the text with its brackets and line numbers, the four columns and where the words come from; the other forms have part of that.
compilation-format-docx = Word document
compilation-format-html = Web page
compilation-format-xlsx = Workbook
compilation-format-txt = Plain text
compilation-format-json = Data
compilation-file-name = Rolling text
compilation-saved = Saved: { $path }

## Marked-up copies.

compilation-copies-page = Marked-up copies
compilation-copies-sub = Copies of the common text as delegations sent them back, with their changes
compilation-copies-empty = Choose the copies, or a folder of them. Each is shown with whose it is and what it changes before anything is taken in.
compilation-copies-read = The copies are being read.
compilation-choose-files = Choose copies
compilation-choose-folder = Choose a folder
compilation-copies-drop = Put away
compilation-tab-files =
    { $count ->
        [one] { $count } file
       *[other] { $count } files
    }
compilation-tab-changes =
    { $count ->
        [one] { $count } change
       *[other] { $count } changes
    }
compilation-receipt =
    { $rows ->
        [one] { $rows } change
       *[other] { $rows } changes
    } = { $applied } new + { $same } there already + { $held } waiting
compilation-take-in =
    { $count ->
        [0] Keep the files
        [one] Take in { $count } change
       *[other] Take in { $count } changes
    }
compilation-taken-in =
    { $count ->
        [0] The files are kept. No change was new.
        [one] One change was taken in.
       *[other] { $count } changes were taken in.
    }
compilation-replace = A delegation’s new copy takes the place of its earlier one
compilation-column-file = File
compilation-column-whose = Whose copy
compilation-column-standing = How it was read
compilation-column-changes = Changes
compilation-column-findings = Worth a look
compilation-taken = is taken in
compilation-not-taken = waits; nothing of it is taken in
compilation-whose = Whose copy { $file } is
compilation-named = Named in it: { $states }
compilation-whose-from-told = said by you
compilation-whose-from-author = by the author of the changes
compilation-whose-from-file-name = by the name of the file
compilation-standing-tracked = Tracked changes
compilation-standing-tracking-off = Compared with the text: no tracked changes
compilation-standing-partly-tracked = Tracked changes, and words compared
compilation-standing-unchanged = No changes
compilation-standing-earlier-version = On an earlier version
compilation-standing-other-text = Another text
compilation-standing-no-words = No words
compilation-standing-unreadable = Could not be read
compilation-no-longer =
    { $count ->
        [one] { $count } earlier proposal is no longer in it
       *[other] { $count } earlier proposals are no longer in it
    }
compilation-earlier-version = It is made on an earlier version of the text, of { $time }. Nothing of it is taken in.
compilation-hint-state-open = Say beside it which delegation sent it.
compilation-hint-earlier-copy = Say above if it takes the place of the earlier one.
compilation-changes-list = Changes in the copies
compilation-found-none = No change is ready to be taken in.
compilation-column-removed = Taken out
compilation-column-inserted = Put in
compilation-column-made = Made by
compilation-there-already = there already

## The co-chairs' document.

compilation-bring-in-page = Bring in from Word
compilation-bring-in-sub = The co-chairs’ document becomes the paragraphs of the common text
compilation-bring-in-empty = Choose the co-chairs’ Word document. Its paragraphs are shown before anything is brought in.
compilation-bring-in-over = Choose the co-chairs’ new document. It is compared with the common text that is here, and shown before anything changes.
compilation-choose-document = Choose the document
compilation-document-read = The document is being read.
compilation-document-drop = Put away
compilation-language = Language
compilation-account =
    { $all ->
        [one] { $all } paragraph
       *[other] { $all } paragraphs
    } = { $new } new + { $changed } changed + { $same } same
compilation-bring-in-take = Bring in
compilation-brought-in =
    { $count ->
        [one] The common text has one paragraph.
       *[other] The common text has { $count } paragraphs.
    }
compilation-removed = No longer in the document; it leaves the text:
compilation-column-number = Number
compilation-column-words = Words
compilation-column-bucket = Compared
compilation-bucket-new = new
compilation-bucket-changed = changed
compilation-bucket-same = same

## Which of a delegation's points the text has.

compilation-tab-points = Points that are in
compilation-points-explains = For this desk alone: a sentence as the delegation wanted it, and where the text has it today.
compilation-column-point = With the change made
compilation-column-taken-up = In the text
compilation-column-where = Where
compilation-taken-up-verbatim = word for word
compilation-taken-up-reworded = in other words
compilation-taken-up-not-in = not in
compilation-alike = alike to { $percent } %
compilation-point-removes = To be taken out:
