# The common text from Word, marked-up copies, the rolling text.

compile-tracked-change = The document has tracked changes. They were read as accepted.
compile-notes-not-read = { $count ->
    [one] One note at the foot or end was not read: look at it in the document.
   *[other] { $count } notes at the foot or end were not read: look at them in the document.
  }
compile-comments-not-read = { $count ->
    [one] One comment was not taken for a proposal: look at it in the copy.
   *[other] { $count } comments were not taken for proposals: look at them in the copy.
  }
compile-words-in-tables = { $count ->
    [one] Words in one table were read paragraph by paragraph.
   *[other] Words in { $count } tables were read paragraph by paragraph.
  }
compile-unreadable = { $file } could not be read. It is kept as it came.
compile-unreadable-hint = Ask for it again as a Word document (.docx).
compile-earlier-version = { $file } is made on an earlier version of the text, of { $date }. Nothing of it was taken.
compile-earlier-version-hint = Send the delegation the text as it is now, or carry its changes over together with it.
compile-other-text = { $file } is another text. Nothing of it was taken.
compile-other-text-hint = Look whether the right file was sent.
compile-no-words = { $file } has no words. Nothing of it was taken.
compile-no-words-hint = Open it: a scanned page is a picture. Ask for the document itself.
compile-state-open = Whose copy { $file } is, is not certain. Its changes wait.
compile-state-open-hint = Say which delegation sent it: --state FILE=XXX.
compile-other-delegation = { $file } also has changes by { $named }. All its changes count as those of { $state }.
compile-other-delegation-hint = Ask the delegation whether it stands behind all of them. If not, undo this and ask each one for a copy of its own.
compile-two-copies = Two different copies are of one delegation. Neither was taken.
compile-two-copies-hint = Ask which one counts, and compile that one alone.
compile-same-file = { $file } is the same file as another one of these. It counts once.
compile-earlier-copy = The delegation sent another copy before, with other changes. Nothing of { $file } was taken.
compile-earlier-copy-hint = To put it in the place of the earlier one: --replace.
compile-tracking-off = { $file } has no tracked changes. Its changes were found by comparison.
compile-partly-tracked = Some changes in { $file } are not tracked. They were found by comparison.

error-compile-no-common-text = There is no common text yet.
error-compile-no-common-text-hint = Bring the co-chairs' document in first: chancery provisions.
error-compile-several-texts = There are several common texts: { $about }
error-compile-several-texts-hint = Say which one is meant: --text ID.
error-points-no-state = No delegation is named, and this file belongs to none.
error-points-no-state-hint = Name the state, for example: chancery points --state XBE.
error-compile-no-words = { $about } has no words that could be provisions.
error-compile-no-words-hint = Look whether it is the right document.
error-rolling-no-wording = { $about } has no wording in this bracket.
error-rolling-no-wording-hint = Take the words of a delegation that the bracket names, or write others: --words.

rolling-title = Rolling text
rolling-basis = Words in brackets are proposed by the delegations named; all other words stand in the text. Nothing here is taken from a national measure.
rolling-column-provision = Provision
rolling-column-text = Text
rolling-column-proposals = Proposals
rolling-column-without-brackets = Without brackets
rolling-column-line = Line
rolling-column-states = Delegations
rolling-column-compared = Found by comparison
rolling-four-columns = In four columns
rolling-provenance = Where each paragraph comes from

compile-not-word = This is not a Word document (.docx).
compile-set-aside-hint = Nothing was taken from it. Ask for a Word document (.docx) that opens without a password.

points-in =
    { $total ->
        [0] There are no proposals to look for
       *[other] { $count } of { $total } points are in
    }
rolling-aside =
    { $count ->
        [one] One proposal was made on other words than these and stands in no bracket.
       *[other] { $count } proposals were made on other words than these and stand in no bracket.
    }
compile-boxes-not-read =
  { $count ->
    [one] One text box was not read: look at it in the document.
   *[other] { $count } text boxes were not read: look at them in the document.
  }
compile-own-brackets =
    { $count ->
        [one] One square bracket stands in the text itself. What it says in brackets is read as words of the text, names no delegation and is counted apart.
       *[other] { $count } square brackets stand in the text itself. What it says in brackets is read as words of the text, names no delegation and is counted apart.
    }
rolling-own-brackets =
    { $count ->
        [one] One square bracket stands in the text itself. What it says in brackets names no delegation.
       *[other] { $count } square brackets stand in the text itself. What it says in brackets names no delegation.
    }
