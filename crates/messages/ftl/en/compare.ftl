### Texts beside each other: clauses of many states, versions, fields of several measures.

align-heading = Wording in national texts
align-status = One row for each idea, one column for each state. The words are those of the texts; nothing here is a proposal of a state.
align-idea = Idea
align-empty = —
align-note = The rows are found by comparing words; the percentage says how sure that is. An empty cell says that no clause of the text was found for the idea, and nothing else.
align-confidence = { $percent } %
align-likeness-equal = same wording
align-likeness-near = nearly the same wording
align-likeness-different = other wording
error-align-no-clauses = None of these measures has a clause with words.
error-align-no-clauses-hint = Enter or import the clauses of the texts first; titles and summaries are compared field by field.
error-align-too-many = There are { $about } clauses in these measures; 20,000 at most are put beside each other.
error-align-too-many-hint = Choose fewer measures, or one category.
error-compare-one-alone = One measure alone cannot be compared.
error-compare-one-alone-hint = Name two or more measures, or two versions of one.
compare-heading = Comparison
compare-status = Field by field and clause by clause. What came is underlined, what went is struck through.
compare-field = Field
compare-same = same
compare-differs = differs
compare-partly = stated by some
compare-covers = one covers the other
compare-not-stated = not stated
compare-yes = yes
compare-no = no
