// Made from crates/app/src/wire by `npm run gen`; never edited by hand.

/**
 * About the submission itself, asked once for each file.
 */
export type About = { 
/**
 * State, where no column names it.
 */
state: string | null, 
/**
 * State that the file offers (a title row, a sheet's or the file's name).
 */
state_offered: string | null, 
/**
 * Note number.
 */
note: string | null, 
/**
 * Channel's code.
 */
channel: string | null, 
/**
 * Date on the note, ISO.
 */
dated: string | null, 
/**
 * Received, ISO.
 */
received: string | null, 
/**
 * Sender's function.
 */
sender: string | null, 
/**
 * Authority.
 */
authority: string | null, 
/**
 * Audience's word.
 */
audience: string, 
/**
 * Standing's code.
 */
standing: string | null, };

/**
 * What a task or a comment is about.
 */
export type AboutEntry = { 
/**
 * The entry's record.
 */
id: string, 
/**
 * Its kind.
 */
kind: string, 
/**
 * Its short reference.
 */
reference: string | null, 
/**
 * Its title.
 */
title: string, };

/**
 * What was written.
 */
export type AcceptAnswer = { 
/**
 * The operation; none if there was nothing to write.
 */
operation: string | null, 
/**
 * Rows in all.
 */
rows: number, 
/**
 * Applied.
 */
applied: number, 
/**
 * Same.
 */
same: number, 
/**
 * Held.
 */
held: number, 
/**
 * Set aside.
 */
set_aside: number, 
/**
 * When the commit returned, RFC 3339 with offset.
 */
saved: string | null, };

/**
 * Writes a preview.
 */
export type AcceptRequest = { 
/**
 * The preview.
 */
preview: number, 
/**
 * `certain` or `all`.
 */
accept: string, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * One national instrument whole.
 */
export type ActAnswer = { 
/**
 * The instrument: `id`, `revision`, `state`, `type`, `number`, `title`, `authority`, `date`, `amends`.
 */
act: JsonValue, 
/**
 * The version that an edit starts from; none while two wordings stand side by side.
 */
base: string | null, 
/**
 * What was typed and not kept.
 */
draft: WaitingDraft | null, 
/**
 * Short name of its state.
 */
state_name: string, 
/**
 * Label of its kind.
 */
type_label: string | null, 
/**
 * The measures that it carries.
 */
measures: Array<MeasureLine>, 
/**
 * The instruments that it amends.
 */
amends: Array<ActLine>, 
/**
 * The instruments that amend it.
 */
amended_by: Array<ActLine>, 
/**
 * Every instrument joined to it by amendments, itself among them, by date; undated ones last.
 */
chain: Array<ActLine>, 
/**
 * Its versions, newest first.
 */
versions: Array<Version>, 
/**
 * Fields that its wordings say differently.
 */
to_reconcile: Array<string>, };

/**
 * One national instrument in a list.
 */
export type ActLine = { 
/**
 * Record id.
 */
id: string, 
/**
 * Alpha-3 code.
 */
state: string, 
/**
 * Short name of the state.
 */
state_name: string, 
/**
 * Number as printed.
 */
number: string | null, 
/**
 * Title in the best language.
 */
title: string, 
/**
 * Language of that title.
 */
title_lang: string, 
/**
 * Code of its kind.
 */
type: string | null, 
/**
 * The date that it bears, ISO.
 */
date: string | null, 
/**
 * How many measures it carries.
 */
measures: number, 
/**
 * Whether it has two wordings.
 */
conflict: boolean, };

/**
 * A page of national instruments.
 */
export type ActsAnswer = { 
/**
 * How many there are in all.
 */
total: number, 
/**
 * The page, by state and then in order of arrival.
 */
acts: Array<ActLine>, };

/**
 * Asks for a list of national instruments.
 */
export type ActsRequest = { 
/**
 * Only this state.
 */
state: string | null, 
/**
 * Words of number, title or authority.
 */
query: string | null, 
/**
 * How many to skip.
 */
offset: number, 
/**
 * At most so many, 500 at the most.
 */
limit: number, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * Something open.
 */
export type AgendaItem = { 
/**
 * `brackets`, `aside`, `silence`.
 */
kind: string, 
/**
 * The text or procedure.
 */
subject: string, 
/**
 * Its title.
 */
title: string, 
/**
 * The number of the provision.
 */
number: string | null, 
/**
 * The beginning of its words, or where a procedure stands.
 */
words: string, 
/**
 * How many brackets, or proposals that no longer fit.
 */
count: number, 
/**
 * States that hold a bracket, in the order of their names.
 */
states: Array<string>, 
/**
 * When a procedure ends, RFC 3339 with the offset of its place.
 */
until: string | null, 
/**
 * The place whose hour counts for a procedure.
 */
place: string, };

/**
 * Wording in national texts: one row an idea, one column a state.
 */
export type AlignmentAnswer = { 
/**
 * What the table is.
 */
heading: string, 
/**
 * The language whose words are compared.
 */
language: string, 
/**
 * Alpha-3 codes, in the order of the columns.
 */
states: Array<string>, 
/**
 * The rows.
 */
rows: Array<AlignmentRow>, };

/**
 * Where a state's text says it.
 */
export type AlignmentCell = { 
/**
 * The measure.
 */
measure: string, 
/**
 * The clause in it.
 */
clause: string, 
/**
 * The clause's number.
 */
number: string, 
/**
 * The state.
 */
state: string, 
/**
 * Which of the row's variants it is, from 0.
 */
variant: number, 
/**
 * How it stands to the first variant: `equal`, `near`, `different`.
 */
likeness: string, 
/**
 * How sure the place is, 0 to 100.
 */
confidence: number, 
/**
 * The sentence that says it.
 */
sentence: string, 
/**
 * The whole clause.
 */
text: string, 
/**
 * Clauses of the state's other measures that say it too.
 */
also: Array<AlignmentPlace>, };

/**
 * A clause of another measure of the state.
 */
export type AlignmentPlace = { 
/**
 * The measure.
 */
measure: string, 
/**
 * The clause in it.
 */
clause: string, 
/**
 * Its number.
 */
number: string, 
/**
 * Which of the row's variants it is, from 0.
 */
variant: number, 
/**
 * How it stands to the first variant: `equal`, `near`, `different`.
 */
likeness: string, 
/**
 * Its words.
 */
text: string, };

/**
 * Asks for the clauses of many states beside each other.
 */
export type AlignmentRequest = { 
/**
 * Record ids or short references of measures; with none, those of the category.
 */
ids: Array<string>, 
/**
 * Every measure of a category.
 */
category: string | null, 
/**
 * As an audience sees it; the desk's own view without it.
 */
audience: string | null, 
/**
 * An operation or a date to look from.
 */
at: string | null, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * One idea.
 */
export type AlignmentRow = { 
/**
 * The beginning of the words that most resemble the others.
 */
label: string, 
/**
 * `definition`, `prohibition`, `exemption`, `penalty`, `entry-into-force`, `other`.
 */
shape: string, 
/**
 * Along the states; nothing where a text does not have it.
 */
cells: Array<AlignmentCell | null>, 
/**
 * The different wordings, the most usual first.
 */
variants: Array<AlignmentVariant>, };

/**
 * One wording of an idea.
 */
export type AlignmentVariant = { 
/**
 * The words.
 */
text: string, 
/**
 * The states whose texts have it.
 */
states: Array<string>, 
/**
 * How it stands to the first variant.
 */
likeness: string, };

/**
 * Answers a question, corrects a value, changes the layout or what is known about the submission.
 */
export type Answer = { "kind": "question", 
/**
 * The question.
 */
id: string, 
/**
 * The choice.
 */
value: string, } | { "kind": "row", 
/**
 * The row's key.
 */
key: string, 
/**
 * Whether to take it; none withdraws the decision.
 */
accept: boolean | null, } | { "kind": "value", 
/**
 * The row's key.
 */
key: string, 
/**
 * The field.
 */
field: string, 
/**
 * The value as `put` takes it.
 */
value: JsonValue, } | { "kind": "column", 
/**
 * The sheet's name.
 */
sheet: string | null, 
/**
 * 1-based column.
 */
column: number, 
/**
 * The field; none keeps it verbatim only.
 */
field: string | null, } | { "kind": "header", 
/**
 * The sheet's name.
 */
sheet: string | null, 
/**
 * The rows.
 */
rows: Array<number>, } | { "kind": "encoding", 
/**
 * Its name.
 */
encoding: string, } | { "kind": "delimiter", 
/**
 * The character.
 */
delimiter: string, } | { "kind": "about", 
/**
 * All of it.
 */
about: About, } | { "kind": "remove", 
/**
 * The record.
 */
record: string, 
/**
 * Whether to remove it.
 */
remove: boolean, };

/**
 * Gives an answer.
 */
export type AnswerRequest = { 
/**
 * The preview.
 */
preview: number, 
/**
 * The file.
 */
file: number, 
/**
 * The answer.
 */
answer: Answer, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * Whom a paragraph of a treaty reaches.
 */
export type Applies = { 
/**
 * Code of the treaty.
 */
treaty: string, 
/**
 * What it is called.
 */
name: string, 
/**
 * The status list, where one was brought in.
 */
parties: WireParties | null, 
/**
 * Each state with an entry or expected, in protocol order; empty while there is no list.
 */
states: Array<AppliesTo>, };

/**
 * What a status list says of one state.
 */
export type AppliesTo = { 
/**
 * Alpha-3 code.
 */
state: string, 
/**
 * Short name.
 */
name: string, 
/**
 * `party`, `not-party`, `not-known`.
 */
status: string, 
/**
 * The date in the list, as printed where it could not be read.
 */
date: string | null, };

/**
 * Puts proposed words into the entry.
 */
export type ApplyProposalRequest = { 
/**
 * Record id of the question.
 */
id: string, 
/**
 * The field.
 */
field: string, 
/**
 * Language of the words; empty where they have none.
 */
words_lang: string, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * Puts questions to capital.
 */
export type AskCapitalRequest = { 
/**
 * Record ids or short references of measures.
 */
ids: Array<string>, 
/**
 * Who is asked, by function.
 */
addressees: Array<string>, 
/**
 * By when, ISO.
 */
due: string | null, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * Words that are asked for.
 */
export type AskedWords = { 
/**
 * By language.
 */
words: { [key in string]: string }, 
/**
 * The states that ask for them, ascending.
 */
states: Array<string>, };

/**
 * A kept file.
 */
export type AttachAnswer = { 
/**
 * Its hash.
 */
object: string, 
/**
 * Its name as received.
 */
name: string, 
/**
 * Bytes.
 */
size: number, };

/**
 * Keeps a file of this machine as it is, for a source to name.
 */
export type AttachRequest = { 
/**
 * Where it is.
 */
path: string, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * The board.
 */
export type BoardAnswer = { 
/**
 * All submissions, newest first.
 */
submissions: Array<SubmissionLine>, };

/**
 * The states whose submissions are in one state of work.
 */
export type BoardGroup = { 
/**
 * Code of the state of work; `awaited` for states that are expected and have sent nothing.
 */
work: string, 
/**
 * Its label in the reader's language.
 */
label: string, 
/**
 * The states' names in protocol order.
 */
states: Array<string>, };

/**
 * One wording of a bracket in the list.
 */
export type BracketWording = { 
/**
 * The words, inner brackets read as the text has them.
 */
text: string, 
/**
 * As printed.
 */
printed: string, 
/**
 * The states that propose it.
 */
states: Array<string>, 
/**
 * The proposals that it comes from.
 */
proposals: Array<string>, 
/**
 * Whether these are the words of the text.
 */
of_text: boolean, };

/**
 * What the document brings.
 */
export type BringInAnswer = { 
/**
 * Its name.
 */
file: string, 
/**
 * Its digest.
 */
sha256: string, 
/**
 * Its title; none where it could not be read.
 */
title: string | null, 
/**
 * Language of the words.
 */
language: string | null, 
/**
 * Its provisions in order.
 */
provisions: Array<BroughtProvision>, 
/**
 * Provisions of the text that the document no longer has.
 */
removed: Array<GoneProvision>, 
/**
 * What was noticed.
 */
findings: Array<CopyFinding>, 
/**
 * The operation; none for a plan.
 */
operation: string | null, 
/**
 * The text.
 */
text: string | null, 
/**
 * Why it could not be read.
 */
set_aside: CopySetAside | null, };

/**
 * Brings the common text in from a Word document.
 */
export type BringInRequest = { 
/**
 * The document.
 */
path: string, 
/**
 * Whether nothing is to be written.
 */
plan: boolean, 
/**
 * The text, where there are several.
 */
text: string | null, 
/**
 * Language of its words, where it is not that of the text that is there.
 */
language: string | null, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * One provision of the document.
 */
export type BroughtProvision = { 
/**
 * The provision that it is; none for a new one.
 */
id: string | null, 
/**
 * `new`, `changed`, `same`.
 */
bucket: string, 
/**
 * Its number as printed.
 */
number: string, 
/**
 * How deep it stands.
 */
level: number, 
/**
 * Its heading.
 */
heading: string, 
/**
 * Its words.
 */
text: string, };

/**
 * What a change does to each measure.
 */
export type BulkAnswer = { 
/**
 * How many change.
 */
changed: number, 
/**
 * How many have it already.
 */
same: number, 
/**
 * How many cannot be changed.
 */
cannot: number, 
/**
 * Those that cannot first, then those that change, then the rest; cut where there are very many.
 */
lines: Array<BulkLine>, 
/**
 * How many lines were cut.
 */
more: number, 
/**
 * What was written; nothing for a preview, or where nothing changes.
 */
written: Written | null, };

/**
 * What is done to each of many measures.
 */
export type BulkChange = { "kind": "set", 
/**
 * `stage application audience authentic trigger existing_contracts act`.
 */
field: string, 
/**
 * A code, a language or the id of an act; nothing for "not stated".
 */
value: string | null, 
/**
 * Why; must be said for the stage.
 */
reason: string | null, } | { "kind": "add-category", 
/**
 * Its code.
 */
code: string, } | { "kind": "remove-category", 
/**
 * Its code.
 */
code: string, } | { "kind": "add-link", 
/**
 * The paragraph.
 */
paragraph: string, 
/**
 * Who says so: `cited`, `state`, `editor`.
 */
basis: string, 
/**
 * For `cited`: whether the person has seen the acts and found it cited there.
 */
act_seen: boolean, } | { "kind": "remove-link", 
/**
 * The paragraph.
 */
paragraph: string, 
/**
 * Only the link that this one made.
 */
basis: string, };

/**
 * What a change does to one measure.
 */
export type BulkLine = { 
/**
 * Record id.
 */
id: string, 
/**
 * Short reference.
 */
reference: string, 
/**
 * Short name of the state.
 */
state_name: string, 
/**
 * Title in the best language.
 */
title: string, 
/**
 * Language of that title.
 */
title_lang: string, 
/**
 * `changed`, `same`, `cannot`.
 */
outcome: string, 
/**
 * The field before, in words; empty where nothing is stated.
 */
before: string, 
/**
 * The field after, in words.
 */
after: string, 
/**
 * Why it cannot, in words.
 */
reason: string | null, };

/**
 * Shows or makes one change to many measures.
 */
export type BulkRequest = { 
/**
 * The measures.
 */
ids: Array<string>, 
/**
 * The change.
 */
change: BulkChange, 
/**
 * Whether to write; else the answer says what would be written.
 */
commit: boolean, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * The months that have entries.
 */
export type CalendarAnswer = { 
/**
 * The day from which things are past, ISO.
 */
today: string, 
/**
 * How many entries there are; more than are listed where the span is too wide.
 */
total: number, 
/**
 * Months in order.
 */
months: Array<CalendarMonth>, };

/**
 * One step of one measure.
 */
export type CalendarEntry = { 
/**
 * ISO, as exactly as it is known.
 */
date: string, 
/**
 * Its heading: `prepared adopted begins ends review`.
 */
group: string, 
/**
 * What happens, in the reader's language.
 */
label: string, 
/**
 * The measure's record.
 */
measure: string, 
/**
 * Its short reference.
 */
reference: string | null, 
/**
 * The state's name.
 */
state: string, 
/**
 * The measure's title.
 */
title: string, 
/**
 * Whether the date lies before today.
 */
passed: boolean, };

/**
 * One month, or a year for what is known to the year only.
 */
export type CalendarMonth = { 
/**
 * `2026-03`, or `2026`.
 */
month: string, 
/**
 * Its entries in the order of their dates, then of their states.
 */
entries: Array<CalendarEntry>, };

/**
 * Asks for some months of the calendar.
 */
export type CalendarRequest = { 
/**
 * The first month, `2026-01`.
 */
from: string, 
/**
 * The last month.
 */
to: string, 
/**
 * Only this state.
 */
state: string | null, 
/**
 * Only these headings: `prepared adopted begins ends review`; all when empty.
 */
groups: Array<string>, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * One question to one function.
 */
export type CapitalQuestion = { 
/**
 * Record id of the question.
 */
id: string, 
/**
 * Record id of the measure.
 */
measure: string, 
/**
 * Its short reference.
 */
reference: string, 
/**
 * Its title, with the language it is in.
 */
title: string, 
/**
 * Language of the title.
 */
title_lang: string, 
/**
 * Who was asked, by function.
 */
addressee: string, 
/**
 * When, ISO.
 */
asked: string | null, 
/**
 * By when, ISO.
 */
due: string | null, 
/**
 * Whether the day is over without an answer.
 */
overdue: boolean, 
/**
 * `awaited`, `cleared`, `with-changes` or `ad-referendum`.
 */
answer: string, 
/**
 * Label of the answer.
 */
answer_label: string, 
/**
 * When it was answered, ISO.
 */
answered: string | null, 
/**
 * The answer's reference.
 */
answer_reference: string | null, 
/**
 * What else was said.
 */
note: string | null, 
/**
 * The version that the question or answer is about, in short.
 */
version_short: string, 
/**
 * Whether that version is the one that the desk sees.
 */
current: boolean, 
/**
 * What changed since.
 */
changed: ChangedSince | null, 
/**
 * Proposed wordings.
 */
proposals: Array<ProposedWords>, 
/**
 * How many sheets came back.
 */
sheets: number, };

/**
 * One measure in a cell.
 */
export type CellLine = { 
/**
 * The measure.
 */
measure: string, 
/**
 * Short reference.
 */
reference: string, 
/**
 * Title in the best language.
 */
title: string, 
/**
 * Legal stage code.
 */
stage: string | null, 
/**
 * Number of the act as printed.
 */
act: string | null, 
/**
 * Year.
 */
year: number | null, 
/**
 * How many exemptions.
 */
exemptions: number, 
/**
 * Whether this audience sees the title and nothing else.
 */
title_only: boolean, };

/**
 * One operation.
 */
export type Change = { 
/**
 * Operation id.
 */
id: string, 
/**
 * Local number: 1 is the first.
 */
number: number, 
/**
 * Title in the reader's language.
 */
title: string, 
/**
 * Its kind.
 */
kind: string, 
/**
 * Who.
 */
author: string, 
/**
 * RFC 3339 with offset.
 */
time: string, 
/**
 * How many records it touched.
 */
records: number, 
/**
 * How many of each kind of record.
 */
kinds: { [key in string]: number }, 
/**
 * The operation it undoes.
 */
undoes: string | null, 
/**
 * Whether it was undone.
 */
undone: boolean, 
/**
 * Whether it can be undone now.
 */
can_undo: boolean, };

/**
 * What changed in an entry since somebody saw it.
 */
export type ChangedSince = { 
/**
 * Who saw it, by function.
 */
who: string, 
/**
 * How many words.
 */
words: number, 
/**
 * How many dates, codes and other details.
 */
details: number, 
/**
 * The whole in one sentence.
 */
sentence: string, 
/**
 * Where, with the words.
 */
fields: Array<FieldWords>, };

/**
 * Something that asks for a look, with its place and what to do. Completeness and agreement, never merit.
 */
export type Check = { 
/**
 * Stable code.
 */
code: string, 
/**
 * `query` or `note`.
 */
severity: string, 
/**
 * A key of MEASURE, or `key/element id/key`.
 */
field: string, 
/**
 * What is, in the reader's language.
 */
message: string, 
/**
 * What to do.
 */
hint: string, };

/**
 * What the checks say of an entry with something laid over it.
 */
export type CheckAnswer = { 
/**
 * What asks for a look.
 */
checks: Array<Check>, 
/**
 * Fields that are not filled.
 */
missing: Array<string>, 
/**
 * Languages.
 */
translations: Array<Translation>, };

/**
 * A choice.
 */
export type Choice = { 
/**
 * Value to answer with.
 */
value: string, 
/**
 * In words.
 */
label: string, };

/**
 * A clause in all of them. Lists run along the measures.
 */
export type ClauseBeside = { 
/**
 * Its id in each.
 */
ids: Array<string | null>, 
/**
 * Its number in each.
 */
numbers: Array<string | null>, 
/**
 * Its words in each.
 */
texts: Array<string | null>, 
/**
 * From the first that has it to each other, word by word; for two, to the second.
 */
operations: Array<[string, string]>, 
/**
 * The same as it is best read: what hardly agrees stands whole.
 */
shown: Array<[string, string]> | null, 
/**
 * Whether the comparison is exact; without it the time for it was up.
 */
precise: boolean | null, 
/**
 * From the first that has it to each one, where there are more than two.
 */
against_first: Array<Array<[string, string]> | null> | null, 
/**
 * The same as it is best read.
 */
shown_against_first: Array<Array<[string, string]> | null> | null, 
/**
 * What became of it between two versions: `same`, `reworded`, `added`, `removed`, `split`, `merged`.
 */
fate: string | null, 
/**
 * Whether it stands elsewhere in the other version.
 */
moved: boolean | null, 
/**
 * Whether it has another number there.
 */
renumbered: boolean | null, };

/**
 * Records an answer.
 */
export type ClearanceAnswerRequest = { 
/**
 * Record id of the question.
 */
id: string, 
/**
 * `awaited`, `cleared`, `with-changes` or `ad-referendum`.
 */
answer: string, 
/**
 * When it was given, ISO.
 */
answered: string | null, 
/**
 * Its reference.
 */
reference: string | null, 
/**
 * What else was said.
 */
note: string | null, 
/**
 * Whether it is about the version that the desk sees now; else about the one asked on.
 */
on_current: boolean, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * Questions to capital with their answers, and confirmations by the delegation.
 */
export type ClearancesAnswer = { 
/**
 * Questions that are not answered yet, by the day they are due; then the answered ones, newest first.
 */
questions: Array<CapitalQuestion>, 
/**
 * Functions to choose from: those kept, and those asked before.
 */
addressees: Array<string>, 
/**
 * Confirmations, newest first.
 */
confirmations: Array<ConfirmedMark>, 
/**
 * For one entry: the version that the desk sees.
 */
version: string | null, 
/**
 * For one entry: its version in short, as a sheet prints it.
 */
version_short: string | null, 
/**
 * For one entry: where it stands beside its handed-in version: `none`, `same` or `differs`.
 */
handed_in: string, };

/**
 * Asks for the questions about one entry, or about all.
 */
export type ClearancesRequest = { 
/**
 * Record id or short reference of a measure; all entries without it.
 */
id: string | null, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * What the columns are.
 */
export type ColumnKind = "category" | "obligation" | "commitment";

/**
 * One comment.
 */
export type CommentLine = { 
/**
 * Its record.
 */
id: string, 
/**
 * The version to edit from; none when two wordings stand side by side.
 */
revision: string | null, 
/**
 * Its words.
 */
text: string, 
/**
 * `me` or `delegation`.
 */
audience: string, 
/**
 * Who wrote it.
 */
author: string, 
/**
 * When it was first written, RFC 3339.
 */
time: string, 
/**
 * The day on which it was settled.
 */
settled: string | null, };

/**
 * Writes a comment.
 */
export type CommentSaveRequest = { 
/**
 * Its record; none for a new one.
 */
id: string | null, 
/**
 * The version it was edited from.
 */
base: string | null, 
/**
 * The entry that it stands beside.
 */
about: string, 
/**
 * Its words.
 */
text: string, 
/**
 * `me` or `delegation`.
 */
audience: string, 
/**
 * Whether it is settled.
 */
settled: boolean, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * Comments beside an entry.
 */
export type CommentsAnswer = { 
/**
 * Open ones first, then as they were written.
 */
comments: Array<CommentLine>, };

/**
 * Asks for the comments beside an entry.
 */
export type CommentsRequest = { 
/**
 * The entry.
 */
about: string, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * Common ground: every closed pair, most states first.
 */
export type CommonGroundAnswer = { 
/**
 * The sets.
 */
sets: Array<CommonSet>, 
/**
 * Whether that is all of them.
 */
whole: boolean, 
/**
 * `measures` or `positions`.
 */
from: string, 
/**
 * States that have something, ascending.
 */
states: Array<string>, 
/**
 * What the codes of the sets are called.
 */
labels: { [key in string]: string }, 
/**
 * What the sets are, in one sentence; empty where they are whole.
 */
note: string, };

/**
 * Asks for common ground.
 */
export type CommonGroundRequest = { 
/**
 * `measures` unless `positions`.
 */
from: string | null, 
/**
 * Only sets of so many states or more.
 */
min_states: number | null, 
/**
 * Only measures at these legal stages; all without one.
 */
stages: Array<string>, 
/**
 * Only states of this regional group.
 */
group: string | null, 
/**
 * At most so many sets.
 */
limit: number | null, 
/**
 * An operation or a date to look from.
 */
at: string | null, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * One closed pair.
 */
export type CommonSet = { 
/**
 * All states that have these categories, ascending.
 */
states: Array<string>, 
/**
 * All categories that these states have, ascending; provisions and proposals for positions.
 */
categories: Array<string>, };

/**
 * What differs between two versions.
 */
export type CompareAnswer = { 
/**
 * The fields that differ, in the order of the fiche.
 */
fields: Array<ComparedField>, 
/**
 * The clauses that became others, in the order of the later version; what is gone stands after what it followed.
 */
clauses: Array<ComparedClause>, };

/**
 * Asks for measures, or versions of one, beside each other.
 */
export type CompareMeasuresRequest = { 
/**
 * Record ids, versions or short references; two or more.
 */
ids: Array<string>, 
/**
 * An operation or a date to look from.
 */
at: string | null, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * Compares two versions of one record, or a text drafted here at two moments.
 */
export type CompareRequest = { 
/**
 * Record id or short reference; of a text, its opening.
 */
id: string, 
/**
 * The earlier version; of a text, an operation or a date.
 */
from: string, 
/**
 * The later version; the entry as it is unless given.
 */
to: string | null, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * What became of one clause, or of those that were split or merged.
 */
export type ComparedClause = { 
/**
 * Its number before, of several all; empty where it had none.
 */
from_number: string, 
/**
 * Its number after, of several all; empty where it has none.
 */
to_number: string, 
/**
 * `same`, `reworded`, `added`, `removed`, `split`, `merged`.
 */
fate: string, 
/**
 * What became of it in the reader's words: its fate, whether it moved, "was 4, now 1".
 */
became: Array<string>, 
/**
 * Language by language what changed; of one that says the same, its words in one language.
 */
wordings: Array<ComparedWording>, };

/**
 * One field that differs.
 */
export type ComparedField = { 
/**
 * Its path (`title/fr`, `exemptions/x1/text/en`).
 */
field: string, 
/**
 * What to call it.
 */
label: string, 
/**
 * The language of the words, where they have one.
 */
language: string | null, 
/**
 * Before, as text; none where it was not stated.
 */
from: string | null, 
/**
 * After, as text; none where it is no longer stated.
 */
to: string | null, 
/**
 * Word by word: pairs of `=`, `-` or `+` and a text.
 */
words: Array<[string, string]>, };

/**
 * A clause in one language: pairs of `=`, `-` or `+` and a text.
 */
export type ComparedWording = { 
/**
 * The language.
 */
language: string, 
/**
 * Its heading, where that changed.
 */
heading: Array<[string, string]>, 
/**
 * Its words.
 */
words: Array<[string, string]>, };

/**
 * What copies hold.
 */
export type CompileCopiesAnswer = { 
/**
 * Each file.
 */
files: Array<CopyLine>, 
/**
 * The proposals of the files that are taken.
 */
proposals: Array<CopyProposal>, 
/**
 * The operation; none for a plan, or where all was there.
 */
operation: string | null, 
/**
 * Every change is counted once.
 */
receipt: CopyReceipt, };

/**
 * Takes delegations' marked-up copies.
 */
export type CompileCopiesRequest = { 
/**
 * The copies; a folder means its files.
 */
paths: Array<string>, 
/**
 * Whether nothing is to be written.
 */
plan: boolean, 
/**
 * Whose copies they are where a person said so, by file name.
 */
states: { [key in string]: string }, 
/**
 * Whether a delegation's new copy takes the place of its earlier one.
 */
replace: boolean, 
/**
 * The text, where there are several.
 */
text: string | null, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * An entry as it is, with what waits to be kept.
 */
export type ComposeAnswer = { 
/**
 * The record, or the name of the new one.
 */
record: string, 
/**
 * The entry as it was last kept: MEASURE (docs/formats/measure.md).
 */
measure: JsonValue, 
/**
 * The version that an edit starts from; none for a new entry.
 */
base: string | null, 
/**
 * What was typed and not kept, if something was. Checks and languages below are those with it laid over.
 */
draft: WaitingDraft | null, 
/**
 * What asks for a look, field by field.
 */
checks: Array<Check>, 
/**
 * Fields that are not filled, in the order of the page: completeness, never merit.
 */
missing: Array<string>, 
/**
 * The languages in which it has words.
 */
translations: Array<Translation>, 
/**
 * `working` or `handed-in`.
 */
line: string, 
/**
 * Its versions, newest first.
 */
versions: Array<Version>, 
/**
 * Short name of its state.
 */
state_name: string, 
/**
 * Fields that its wordings say differently; empty unless it is to be reconciled.
 */
to_reconcile: Array<string>, };

/**
 * Opens an entry for writing.
 */
export type ComposeRequest = { 
/**
 * Record id, short reference, or `new:` and a name of the page's own for an entry that is not kept yet.
 */
id: string, 
/**
 * Alpha-3 code for a new entry; the delegation's own state unless given.
 */
state: string | null, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * Records that the delegation confirmed handed-in entries.
 */
export type ConfirmEntriesRequest = { 
/**
 * Record ids or short references.
 */
ids: Array<string>, 
/**
 * Who, by function.
 */
by: string, 
/**
 * When, ISO.
 */
date: string | null, 
/**
 * Note or mail.
 */
reference: string | null, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * Says that a translation renders the authentic words as they are now.
 */
export type ConfirmTranslationRequest = { 
/**
 * Record id or short reference.
 */
id: string, 
/**
 * BCP 47.
 */
language: string, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * A delegation's word that an entry is right.
 */
export type ConfirmedMark = { 
/**
 * Record id.
 */
id: string, 
/**
 * Who, by function.
 */
by: string, 
/**
 * When, ISO.
 */
date: string | null, 
/**
 * Note or mail.
 */
reference: string | null, 
/**
 * References of the entries that it covers.
 */
entries: Array<string>, 
/**
 * What changed since, for the entry asked about.
 */
changed: ChangedSince | null, };

/**
 * Something to know about a file.
 */
export type CopyFinding = { 
/**
 * Stable code.
 */
code: string, 
/**
 * `warning`, `note`.
 */
severity: string, 
/**
 * The sentence.
 */
message: string, 
/**
 * What to do.
 */
hint: string | null, };

/**
 * One file.
 */
export type CopyLine = { 
/**
 * Its name.
 */
file: string, 
/**
 * Its digest.
 */
sha256: string, 
/**
 * Whose it is; none while that is open.
 */
state: string | null, 
/**
 * From what that was told: `said`, `author`, `file-name`.
 */
state_from: string | null, 
/**
 * The states that it names, where there are several; or that those name who made its changes, where it was said to be
 * of another.
 */
named: Array<string>, 
/**
 * `tracked`, `tracking-off`, `partly-tracked`, `unchanged`, `earlier-version`, `other-text`,
 * `no-words`, `unreadable`.
 */
standing: string, 
/**
 * When the version that it was made on was written.
 */
version: string | null, 
/**
 * Whether its changes are taken.
 */
taken: boolean, 
/**
 * How many changes it has.
 */
changes: number, 
/**
 * Proposals of an earlier copy that this one does not have.
 */
no_longer: Array<string>, 
/**
 * What was noticed.
 */
findings: Array<CopyFinding>, 
/**
 * Why it could not be read.
 */
set_aside: CopySetAside | null, };

/**
 * One change of a copy.
 */
export type CopyProposal = { 
/**
 * The proposal; none while it is only planned.
 */
id: string | null, 
/**
 * The provision that it is on.
 */
provision: string, 
/**
 * Where in it: `heading`, `text`, `after`.
 */
place: string, 
/**
 * Characters before it.
 */
at: number, 
/**
 * The words that go.
 */
remove: string, 
/**
 * The words that come.
 */
insert: string, 
/**
 * The state whose delegation proposes it.
 */
state: string, 
/**
 * Who typed it, where the file says so.
 */
author: string | null, 
/**
 * The paragraph of the text, from 1.
 */
paragraph: number | null, };

/**
 * Where every change went.
 */
export type CopyReceipt = { 
/**
 * Changes of all files.
 */
rows: number, 
/**
 * New proposals.
 */
applied: number, 
/**
 * Proposals that were there.
 */
same: number, 
/**
 * Changes of files that are not taken.
 */
held: number, 
/**
 * Changes that were set aside.
 */
set_aside: number, };

/**
 * Why a file is set aside.
 */
export type CopySetAside = { 
/**
 * Stable code.
 */
code: string, 
/**
 * The sentence.
 */
message: string, 
/**
 * What to do.
 */
hint: string | null, };

/**
 * What a meeting that is being typed comes to.
 */
export type CountAnswer = { 
/**
 * When it begins.
 */
moment: Moment | null, 
/**
 * Its deadlines, the soonest first.
 */
deadlines: Array<DeadlineLine>, };

/**
 * Asks what deadlines come to while a meeting is being typed; writes nothing.
 */
export type CountRequest = { 
/**
 * The meeting as typed.
 */
meeting: MeetingFields, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * How the rows are accounted for: `rows = new + changed + same + waiting + unreadable`.
 */
export type Counts = { 
/**
 * Data rows.
 */
rows: number, 
/**
 * New.
 */
new: number, 
/**
 * Changed.
 */
changed: number, 
/**
 * Same.
 */
same: number, 
/**
 * Waiting for an answer.
 */
waiting: number, 
/**
 * Could not be read.
 */
unreadable: number, };

/**
 * Makes a register.
 */
export type CreateRequest = { 
/**
 * Where.
 */
path: string, 
/**
 * Its key.
 */
key: WireKey, 
/**
 * The delegation's state; none for a secretariat.
 */
delegation: string | null, 
/**
 * Whether to fill it with the fictional demo.
 */
demo: boolean, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * A deadline as it is typed.
 */
export type DeadlineFields = { 
/**
 * Stable within the meeting; empty for a new one.
 */
id: string, 
/**
 * What is due, per language.
 */
title: { [key in string]: string }, 
/**
 * Hours from the meeting.
 */
hours: number | null, 
/**
 * Days from the meeting.
 */
days: number | null, 
/**
 * A day of its own, ISO.
 */
date: string | null, 
/**
 * `calendar` or `working`.
 */
counting: string, 
/**
 * `before` or `after`.
 */
direction: string, 
/**
 * Hour of the day, `17:00`; none for the meeting's own.
 */
at: string | null, 
/**
 * Code of a place; none for the meeting's own.
 */
place: string | null, };

/**
 * A deadline with its moment.
 */
export type DeadlineLine = { 
/**
 * Its id within the meeting.
 */
id: string, 
/**
 * What is due, in the reader's language.
 */
title: string, 
/**
 * When; none while the meeting's day, or for hours its hour, is not known.
 */
moment: Moment | null, 
/**
 * Why nobody works there that day: the weekend, or a holiday's name.
 */
rest: string | null, 
/**
 * That no holidays are entered for the year, where working days are counted.
 */
gap: string | null, };

/**
 * A development as it is typed.
 */
export type DevelopmentFields = { 
/**
 * ISO day, month or year.
 */
date: string | null, 
/**
 * What happened, per language.
 */
title: { [key in string]: string }, 
/**
 * More of it, per language.
 */
text: { [key in string]: string }, 
/**
 * Who said so.
 */
said_by: string | null, 
/**
 * Where to find it.
 */
source: string | null, 
/**
 * Alpha-3 codes of the states that it concerns.
 */
states: Array<string>, 
/**
 * Paragraphs that it concerns.
 */
obligations: Array<string>, };

/**
 * One development.
 */
export type DevelopmentLine = { 
/**
 * Its record.
 */
id: string, 
/**
 * The version to edit from; none when two wordings stand side by side.
 */
revision: string | null, 
/**
 * What happened, in the reader's language.
 */
title: string, 
/**
 * More of it.
 */
text: string, 
/**
 * Names of the states that it concerns.
 */
state_names: Array<string>, 
/**
 * Short forms of the paragraphs that it concerns.
 */
obligation_names: Array<string>, 
/**
 * What the form edits.
 */
fields: DevelopmentFields, };

/**
 * Writes a development.
 */
export type DevelopmentSaveRequest = { 
/**
 * Its record; none for a new one.
 */
id: string | null, 
/**
 * The version it was edited from.
 */
base: string | null, 
/**
 * What was typed.
 */
development: DevelopmentFields, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * Developments.
 */
export type DevelopmentsAnswer = { 
/**
 * How many there are without a filter.
 */
total: number, 
/**
 * The latest first; those without a date last.
 */
developments: Array<DevelopmentLine>, };

/**
 * Asks for developments.
 */
export type DevelopmentsRequest = { 
/**
 * Only those that concern this state.
 */
state: string | null, 
/**
 * Only those that concern this paragraph.
 */
obligation: string | null, 
/**
 * Only those that have these words.
 */
words: string | null, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * Leaves a preview without writing anything.
 */
export type DiscardRequest = { 
/**
 * The preview.
 */
preview: number, };

/**
 * One entry with something typed and not kept.
 */
export type DraftLine = { 
/**
 * The record, or the name of the new one.
 */
record: string, 
/**
 * Its title as typed.
 */
title: string, 
/**
 * Alpha-3 code of its state.
 */
state: string, 
/**
 * RFC 3339 with offset.
 */
saved: string, };

/**
 * Names a record.
 */
export type DraftName = { 
/**
 * The record, or the name of the new one.
 */
record: string, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * Names an entry and what is typed over it.
 */
export type DraftRequest = { 
/**
 * The record, or the name of the new one.
 */
record: string, 
/**
 * The version that was edited; none for a new entry.
 */
base: string | null, 
/**
 * Whole values of the edited keys.
 */
fields: JsonValue, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * That something typed is safe.
 */
export type DraftSaved = { 
/**
 * When the commit returned, RFC 3339 with offset.
 */
saved: string, };

/**
 * What waits to be kept.
 */
export type DraftsAnswer = { 
/**
 * By record.
 */
drafts: Array<DraftLine>, };

/**
 * Enters measures by hand from a kept file.
 */
export type EnterRequest = { 
/**
 * The submission.
 */
submission: string, 
/**
 * Measures in the form that `put` takes.
 */
measures: Array<JsonValue>, 
/**
 * Whether the file is now wholly entered.
 */
done: boolean, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * Names one entry.
 */
export type EntryRequest = { 
/**
 * Its record.
 */
id: string, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * Writes wording in national texts to a file.
 */
export type ExportAlignmentRequest = { 
/**
 * What is put beside each other.
 */
align: AlignmentRequest, 
/**
 * Where to; the extension gives the format: xlsx, html, csv, json.
 */
path: string, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * What was written.
 */
export type ExportAnswer = { 
/**
 * Where.
 */
path: string, 
/**
 * Four words over its visible text.
 */
check_code: string, 
/**
 * Bytes.
 */
bytes: number, };

/**
 * Writes a comparison to a file.
 */
export type ExportComparisonRequest = { 
/**
 * What is compared.
 */
compare: CompareMeasuresRequest, 
/**
 * Where to; the extension gives the format: xlsx, html, csv, json.
 */
path: string, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * Writes a matrix to a file.
 */
export type ExportMatrixRequest = { 
/**
 * The matrix.
 */
matrix: MatrixRequest, 
/**
 * Where to; the extension gives the format: xlsx, html, csv, json.
 */
path: string, 
/**
 * `a4`, `a3` or `letter`.
 */
paper: string, };

/**
 * Writes the rolling text to a file.
 */
export type ExportRollingRequest = { 
/**
 * The text, where there are several.
 */
text: string | null, 
/**
 * Where to; the extension gives the format: docx, html, xlsx, csv, json, txt.
 */
path: string, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * One value and how many measures have it.
 */
export type Facet = { 
/**
 * The code.
 */
code: string, 
/**
 * Its label.
 */
label: string, 
/**
 * How many.
 */
count: number, };

/**
 * Numbers for narrowing a list down.
 */
export type Facets = { 
/**
 * By state.
 */
states: Array<Facet>, 
/**
 * By category.
 */
categories: Array<Facet>, 
/**
 * By legal stage.
 */
stages: Array<Facet>, };

/**
 * What the fields of a measure choose from, each with its label.
 */
export type FicheLists = { 
/**
 * Kinds of events.
 */
events: Array<WireCode>, 
/**
 * How exactly a date is stated.
 */
precisions: Array<WireCode>, 
/**
 * Kinds of exemptions.
 */
exemptions: Array<WireCode>, 
/**
 * Standards on which a measure applies.
 */
triggers: Array<WireCode>, 
/**
 * What a measure reaches.
 */
directions: Array<WireCode>, 
/**
 * Lists of goods and services.
 */
item_lists: Array<WireCode>, 
/**
 * What becomes of existing contracts.
 */
existing_contracts: Array<WireCode>, 
/**
 * How far a measure is applied.
 */
applications: Array<WireCode>, 
/**
 * How a measure ends.
 */
sunsets: Array<WireCode>, 
/**
 * Kinds of sources.
 */
sources: Array<WireCode>, 
/**
 * Kinds of national instruments.
 */
act_types: Array<WireCode>, 
/**
 * Who links a measure to a paragraph.
 */
bases: Array<WireCode>, 
/**
 * Common ways to delimit a territory; any words may stand there.
 */
geography_methods: Array<WireCode>, 
/**
 * Languages to choose first; any language may stand there.
 */
languages: Array<WireCode>, };

/**
 * A field in all of them. Lists run along the measures.
 */
export type FieldBeside = { 
/**
 * Its path (`title/en`, `items/HS/2701`, `exemptions/humanitarian`).
 */
field: string, 
/**
 * What it is called in the reader's language.
 */
label: string, 
/**
 * The values as entries hold them; nothing where one states none.
 */
values: Array<JsonValue>, 
/**
 * The same in words, line by line.
 */
shown: Array<Array<string> | null>, 
/**
 * Equal numbers have the same value after folding; nothing where none is stated.
 */
groups: Array<number | null>, 
/**
 * Whether all state the same.
 */
same: boolean, 
/**
 * `same`, `partly`, `covers`, `differs`.
 */
agreement: string, };

/**
 * The words of one field, then and now.
 */
export type FieldWords = { 
/**
 * The field (`clauses/c2/text/en`).
 */
field: string, 
/**
 * Its label.
 */
label: string, 
/**
 * Language of the words; empty where they have none.
 */
lang: string, 
/**
 * Pairs of `=`, `-` or `+` and the words.
 */
words: Array<[string, string]>, };

/**
 * A kept file.
 */
export type FileAnswer = { 
/**
 * Its name.
 */
name: string, 
/**
 * Media type, where it can be shown (`image/png`, `application/pdf`, `text/plain`).
 */
media_type: string, 
/**
 * Base64 of its bytes, for pictures; empty where the window cannot show it.
 */
base64: string, 
/**
 * Its text, for mails and plain text.
 */
text: string | null, };

/**
 * Asks for a kept file to show it beside the fields.
 */
export type FileRequest = { 
/**
 * The submission.
 */
submission: string, };

/**
 * A row of the four-column document.
 */
export type FourColumnRow = { 
/**
 * The provision's number.
 */
number: string | null, 
/**
 * The provision.
 */
provision: string, 
/**
 * The co-chairs' words.
 */
text: string | null, 
/**
 * What each delegation proposes.
 */
proposals: Array<FourColumnWording>, 
/**
 * The words, where nothing in them stands in brackets and no proposal on them stands aside. That nobody proposes
 * anything is no agreement: what states said of them is a matter of positions.
 */
without_brackets: string | null, 
/**
 * `without-brackets`, `open`.
 */
status: string, };

/**
 * The words of one delegation.
 */
export type FourColumnWording = { 
/**
 * The state.
 */
state: string, 
/**
 * Its name.
 */
name: string, 
/**
 * The paragraph as it proposes it.
 */
text: string, };

/**
 * A provision that goes.
 */
export type GoneProvision = { 
/**
 * Its record.
 */
id: string, 
/**
 * Its words.
 */
text: string | null, };

/**
 * What handing in would do, entry by entry, and what was written.
 */
export type HandInAnswer = { 
/**
 * The entries, in the order asked.
 */
entries: Array<HandInEntry>, 
/**
 * What was written; nothing before it is confirmed, and when every entry was handed in as it stands.
 */
written: Written | null, };

/**
 * One entry that would be handed in.
 */
export type HandInEntry = { 
/**
 * Record id.
 */
id: string, 
/**
 * Its kind.
 */
kind: string, 
/**
 * Short reference.
 */
reference: string | null, 
/**
 * What to call it.
 */
title: string, 
/**
 * `new`, `again` (handed in before, with other words), `same` (as it was handed in) or `refused`.
 */
state: string, 
/**
 * Code of the reason why it cannot be handed in.
 */
code: string | null, 
/**
 * The reason in words, with what to do.
 */
reason: string | null, 
/**
 * The version that would go out.
 */
base: string | null, 
/**
 * The handed-in version, once it is written.
 */
revision: string | null, 
/**
 * Label of its audience.
 */
audience: string, 
/**
 * How many questions were put to capital.
 */
asked: number, 
/**
 * Of each function its latest question, where that has no plain clearance: awaited, with changes, ad referendum.
 */
not_cleared: Array<CapitalQuestion>, 
/**
 * Answers that propose words which the entry does not say, a plain clearance among them.
 */
not_taken: Array<CapitalQuestion>, 
/**
 * Who cleared other words than those that would go out, and what changed.
 */
changed: Array<ChangedSince>, 
/**
 * What the entry leaves open or says in two ways; it is handed in all the same.
 */
checks: Array<Check>, 
/**
 * What would stay with the delegation.
 */
left: Array<LeftBehind>, 
/**
 * Whether something typed is not kept as a version yet, and so would not go out.
 */
typing: boolean, 
/**
 * Fields that differ from what was handed in before.
 */
fields: Array<string>, };

/**
 * Asks what handing in would do, or hands in.
 */
export type HandInRequest = { 
/**
 * Record ids or short references.
 */
ids: Array<string>, 
/**
 * Whether a person has read what is named and hands in; else nothing is written.
 */
confirmed: boolean, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * Where a text stands between the desk and the others.
 */
export type HandedIn = "no" | "otherwise" | "as-it-is";

/**
 * A page of changes.
 */
export type HistoryAnswer = { 
/**
 * How many there are in all.
 */
total: number, 
/**
 * The page.
 */
changes: Array<Change>, };

/**
 * Asks for changes, newest first.
 */
export type HistoryRequest = { 
/**
 * How many to skip.
 */
offset: number, 
/**
 * At most so many.
 */
limit: number, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * A record that was found.
 */
export type Hit = { 
/**
 * The record.
 */
record: string, 
/**
 * Its kind.
 */
kind: string, 
/**
 * What its page is opened by: the record, the text that a clause stands in, or the code of a paragraph.
 */
page: string, 
/**
 * Short reference, for measures.
 */
reference: string | null, 
/**
 * Alpha-3 code of its state.
 */
state: string | null, 
/**
 * Legal stage code, for measures.
 */
stage: string | null, 
/**
 * What to call it.
 */
title: string, 
/**
 * The field that holds most of the words: `title/fr`, `clauses/c3`.
 */
field: string, 
/**
 * The words in their surroundings, as written.
 */
snippet: string, 
/**
 * What to mark in the snippet: from and to, in UTF-16 units.
 */
marks: Array<[number, number]>, 
/**
 * Further fields that hold as many of the words.
 */
also: Array<HitPlace>, 
/**
 * Whether its reference or id was typed, so that nothing was searched for it.
 */
jump: boolean, };

/**
 * A field of a record that was found.
 */
export type HitPlace = { 
/**
 * The field.
 */
field: string, 
/**
 * The words in their surroundings, as written.
 */
snippet: string, 
/**
 * What to mark in the snippet: from and to, in UTF-16 units.
 */
marks: Array<[number, number]>, };

/**
 * A holiday of a place.
 */
export type HolidayLine = { 
/**
 * ISO day.
 */
date: string, 
/**
 * Its name, per language.
 */
title: { [key in string]: string }, };

/**
 * What was recorded on them.
 */
export type InformationAnswer = { 
/**
 * The entries, the latest first.
 */
entries: Array<InformationLine>, };

/**
 * One entry.
 */
export type InformationLine = { 
/**
 * Its record.
 */
id: string, 
/**
 * The version to edit it from.
 */
base: string | null, 
/**
 * `held`, `stated-none`, `none-found`, `not-applicable`.
 */
value: string, 
/**
 * Why it does not apply.
 */
reason: string | null, 
/**
 * What was searched.
 */
queries: Array<string>, 
/**
 * When it was stated or searched.
 */
date: string | null, 
/**
 * The submission that states it.
 */
submission: string | null, };

/**
 * Asks for what was recorded on one state and one column.
 */
export type InformationRequest = { 
/**
 * Alpha-3 code of the state.
 */
state: string, 
/**
 * `category`, `obligation`, `commitment`.
 */
column_kind: string, 
/**
 * The column's code.
 */
column: string, 
/**
 * The operation or date to look back from; as it is where nothing is given.
 */
at: string | null, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * Writes an entry.
 */
export type InformationSaveRequest = { 
/**
 * The entry; none for a new one.
 */
id: string | null, 
/**
 * The version it was edited from.
 */
base: string | null, 
/**
 * Alpha-3 code of the state.
 */
state: string, 
/**
 * `category`, `obligation`, `commitment`.
 */
column_kind: string, 
/**
 * The column's code.
 */
column: string, 
/**
 * `held`, `stated-none`, `none-found`, `not-applicable`.
 */
value: string, 
/**
 * Why it does not apply.
 */
reason: string | null, 
/**
 * What was searched.
 */
queries: Array<string>, 
/**
 * When it was stated or searched.
 */
date: string | null, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * The texts that have a paragraph to show, or all where nothing narrows.
 */
export type InternationalAnswer = { 
/**
 * In the order listed.
 */
texts: Array<WireText>, 
/**
 * Addressees to choose from.
 */
addressees: Array<WireCode>, 
/**
 * Legal natures to choose from.
 */
natures: Array<WireCode>, 
/**
 * Ways of counting to choose from, each with the number left out.
 */
pinpoints: Array<WireCode>, };

/**
 * Asks for the texts with their paragraphs. What is absent narrows nothing.
 */
export type InternationalRequest = { 
/**
 * Words to find in number, paraphrase, verb, name and symbol.
 */
query: string | null, 
/**
 * Only paragraphs that a category usually answers.
 */
category: string | null, 
/**
 * Only this addressee.
 */
addressee: string | null, 
/**
 * Only this legal nature.
 */
nature: string | null, 
/**
 * As known at an operation or on a date.
 */
at: string | null, 
/**
 * Reader's language.
 */
lang: string, };

export type JsonValue = number | string | boolean | Array<JsonValue> | { [key in string]: JsonValue } | null;

/**
 * What was kept.
 */
export type KeepAnswer = { 
/**
 * The record; a new entry's id.
 */
record: string, 
/**
 * Its version now; none while two wordings stand side by side.
 */
revision: string | null, 
/**
 * Its short reference.
 */
reference: string | null, 
/**
 * The change that was written; none when nothing differed.
 */
operation: string | null, 
/**
 * When the commit returned, RFC 3339 with offset.
 */
saved: string, 
/**
 * Whether the entry had moved on, and now has two wordings.
 */
conflict: boolean, };

/**
 * Makes one version of what was typed.
 */
export type KeepRequest = { 
/**
 * The record, or the name of the new one.
 */
record: string, 
/**
 * What the person calls this version.
 */
name: string | null, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * Keeps a text: what is typed, or a version.
 */
export type KeepTextRequest = { 
/**
 * Its id.
 */
text: string, 
/**
 * The versions that the edit was made on.
 */
base: { [key in string]: string }, 
/**
 * The whole text.
 */
fields: TextFields, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * Asks for a kept file, to be shown.
 */
export type KeptFileRequest = { 
/**
 * Its hash.
 */
object: string, 
/**
 * What the source calls it.
 */
name: string, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * Asks for something that needs only the reader's language.
 */
export type LangRequest = { 
/**
 * Reader's language.
 */
lang: string, };

/**
 * Something that stays with the delegation.
 */
export type LeftBehind = { 
/**
 * `editor-links`, `second-readers`, `stale-languages` or `unknown-keys`.
 */
code: string, 
/**
 * In words.
 */
label: string, 
/**
 * The languages or keys.
 */
names: Array<string>, };

/**
 * A measure linked to a paragraph.
 */
export type LinkedMeasure = { 
/**
 * Record id.
 */
id: string, 
/**
 * Short reference.
 */
reference: string, 
/**
 * Short name of the state.
 */
state_name: string, 
/**
 * Title in the best language.
 */
title: string, 
/**
 * Language of that title.
 */
title_lang: string, 
/**
 * Legal stage, in words.
 */
stage: string | null, 
/**
 * Number of the act.
 */
act: string | null, };

/**
 * Measures by who says that they belong to the paragraph; the three are never mixed.
 */
export type LinkedMeasures = { 
/**
 * The national act cites it.
 */
cited: Array<LinkedMeasure>, 
/**
 * The state says so.
 */
state: Array<LinkedMeasure>, 
/**
 * An editor linked it; stays inside.
 */
editor: Array<LinkedMeasure>, };

/**
 * Every list that the window offers to choose from.
 */
export type Lists = { 
/**
 * States in protocol order.
 */
states: Array<WireState>, 
/**
 * Categories in code order.
 */
categories: Array<WireCode>, 
/**
 * Legal stages.
 */
stages: Array<WireCode>, 
/**
 * Information values.
 */
coverage: Array<WireCode>, 
/**
 * Channels of submissions.
 */
channels: Array<WireCode>, 
/**
 * Standings of submissions.
 */
standings: Array<WireCode>, 
/**
 * Audiences.
 */
audiences: Array<WireCode>, 
/**
 * States of work.
 */
work: Array<WireCode>, 
/**
 * Fields that a column can fill.
 */
fields: Array<WireCode>, 
/**
 * Paragraphs of international texts.
 */
obligations: Array<WireCode>, 
/**
 * What the fields of a measure choose from.
 */
fiche: FicheLists, };

/**
 * A matrix.
 */
export type MatrixAnswer = { 
/**
 * Digest of the register's state; empty where only the first lines of each cell were asked for.
 */
content_id: string, 
/**
 * The date the status is as at, ISO.
 */
as_at: string, 
/**
 * The columns.
 */
columns: Array<MatrixColumn>, 
/**
 * The groups of columns, where there is more than one.
 */
groups: Array<string>, 
/**
 * The group shown.
 */
group: string | null, 
/**
 * The rows in protocol order.
 */
rows: Array<MatrixRow>, 
/**
 * How many cells changed since what was asked.
 */
changed: number, 
/**
 * Footnotes, numbered from 1.
 */
notes: Array<string>, };

/**
 * One cell.
 */
export type MatrixCell = { 
/**
 * The column's code.
 */
column: string, 
/**
 * One of the eight information values; `reported` where there is a measure.
 */
coverage: string, 
/**
 * Ids of the measures, in the order shown.
 */
measures: Array<string>, 
/**
 * The stage, where all measures have one and the same.
 */
stage: string | null, 
/**
 * How many measures have each stage, where they differ.
 */
stages: { [key in string]: number }, 
/**
 * One for each measure, in the order shown; the window asks for the first ones (see `more`).
 */
lines: Array<CellLine>, 
/**
 * Measures beyond those lines.
 */
more: number, 
/**
 * What changed since what was asked: `text`, `stage`, `cell`; nothing if it did not.
 */
change: string | null, 
/**
 * Numbers of its footnotes.
 */
notes: Array<number>, 
/**
 * The same as `change` being present; the name is part of the command's contract.
 */
changed_since: boolean, };

/**
 * A column.
 */
export type MatrixColumn = { 
/**
 * Code.
 */
code: string, 
/**
 * What to print above it ("A1", "para 278").
 */
short: string, 
/**
 * Label.
 */
label: string, 
/**
 * Whether it rests on text not yet checked against the official one.
 */
unverified: boolean, };

/**
 * A layout under its name.
 */
export type MatrixLayout = { 
/**
 * Its name.
 */
name: string, 
/**
 * What the page asked for; the page alone reads it.
 */
request: JsonValue, };

/**
 * Forgets a layout.
 */
export type MatrixLayoutForgetRequest = { 
/**
 * Its name.
 */
name: string, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * Keeps a layout.
 */
export type MatrixLayoutSaveRequest = { 
/**
 * Its name.
 */
name: string, 
/**
 * What the page asks for.
 */
request: JsonValue, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * The layouts of the matrix that this desk keeps.
 */
export type MatrixLayouts = { 
/**
 * By name.
 */
layouts: Array<MatrixLayout>, };

/**
 * Asks for a matrix.
 */
export type MatrixRequest = { 
/**
 * What the columns are.
 */
columns: ColumnKind, 
/**
 * For categories that a layout made: the group ("sector") to show; none for the built-in ones or the first group.
 */
group: string | null, 
/**
 * As known at an operation or on a date.
 */
at: string | null, 
/**
 * Marks what changed since an operation or a date.
 */
since: string | null, 
/**
 * In force on a date, from events.
 */
in_force_on: string | null, 
/**
 * Only measures of this legal stage.
 */
stage: string | null, 
/**
 * Only states of this regional group.
 */
region: string | null, 
/**
 * For whom: `delegation`, `cochairs`, `participants`, `public`; the desk's own view when none is given.
 */
audience: string | null, 
/**
 * Whether only verified columns may appear.
 */
final: boolean, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * One state's row.
 */
export type MatrixRow = { 
/**
 * 1-based row number, as people in a room say it.
 */
number: number, 
/**
 * Alpha-3 code.
 */
state: string, 
/**
 * Short name in the reader's language.
 */
name: string, 
/**
 * One cell for each column, in column order.
 */
cells: Array<MatrixCell>, };

/**
 * One measure whole: the fiche.
 */
export type MeasureAnswer = { 
/**
 * The measure as the command prints it (CLI contract).
 */
measure: JsonValue, 
/**
 * Labels for every code in it, by `list:code` (`stage:in-force`, `category:D1`).
 */
labels: { [key in string]: string }, 
/**
 * Short name of its state.
 */
state_name: string, 
/**
 * Where its words came from.
 */
origin: WireOrigin | null, 
/**
 * Its versions, newest first.
 */
versions: Array<Version>, 
/**
 * Fields that its wordings say differently; empty unless it is to be reconciled.
 */
to_reconcile: Array<string>, 
/**
 * Fields of the fiche that are not filled, in the order of the page (completeness, never merit).
 */
missing: Array<string>, };

/**
 * One measure that is compared.
 */
export type MeasureBeside = { 
/**
 * The record.
 */
id: string, 
/**
 * Alpha-3 code of the state.
 */
state: string, 
/**
 * Short reference.
 */
ref: string | null, 
/**
 * Title in the best language.
 */
title: string, };

/**
 * The measures of a filter.
 */
export type MeasureIdsAnswer = { 
/**
 * Record ids.
 */
ids: Array<string>, };

/**
 * Asks which measures a filter shows, in the order of the list.
 */
export type MeasureIdsRequest = { 
/**
 * Only this state.
 */
state: string | null, 
/**
 * Only this category.
 */
category: string | null, 
/**
 * Only this legal stage.
 */
stage: string | null, 
/**
 * Words to find.
 */
query: string | null, 
/**
 * The column that orders the list.
 */
sort: string | null, 
/**
 * Whether it runs downwards.
 */
descending: boolean, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * One measure in a list.
 */
export type MeasureLine = { 
/**
 * Record id.
 */
id: string, 
/**
 * Short reference.
 */
reference: string, 
/**
 * Alpha-3 code.
 */
state: string, 
/**
 * Short name of the state.
 */
state_name: string, 
/**
 * Title in the best language.
 */
title: string, 
/**
 * Language of that title.
 */
title_lang: string, 
/**
 * Category codes.
 */
categories: Array<string>, 
/**
 * Legal stage code.
 */
stage: string | null, 
/**
 * Number of the act.
 */
act: string | null, 
/**
 * Year.
 */
year: number | null, 
/**
 * Whether it has two wordings.
 */
conflict: boolean, };

/**
 * A page of measures.
 */
export type MeasuresAnswer = { 
/**
 * How many there are in all.
 */
total: number, 
/**
 * The page.
 */
measures: Array<MeasureLine>, 
/**
 * How many of the whole list each state, category and stage has.
 */
facets: Facets, };

/**
 * Measures beside each other.
 */
export type MeasuresBeside = { 
/**
 * Their records, in the order asked.
 */
ids: Array<string>, 
/**
 * What they are called, in the same order.
 */
measures: Array<MeasureBeside>, 
/**
 * One row a field that any of them states.
 */
fields: Array<FieldBeside>, 
/**
 * One row a clause that any of them has; its wording in the language that most of them have.
 */
clauses: Array<ClauseBeside>, 
/**
 * Languages of clauses that were not compared.
 */
not_compared: Array<string>, };

/**
 * Asks for a list of measures.
 */
export type MeasuresRequest = { 
/**
 * Only this state.
 */
state: string | null, 
/**
 * Only this category.
 */
category: string | null, 
/**
 * Only this legal stage.
 */
stage: string | null, 
/**
 * Words to find.
 */
query: string | null, 
/**
 * The column that orders the list: `state title category stage act`; by state and title where absent.
 */
sort: string | null, 
/**
 * Whether that order runs downwards.
 */
descending: boolean, 
/**
 * As known at an operation or on a date.
 */
at: string | null, 
/**
 * How many to skip.
 */
offset: number, 
/**
 * At most so many, 500 at the most.
 */
limit: number, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * A meeting as it is typed.
 */
export type MeetingFields = { 
/**
 * Its name, per language.
 */
title: { [key in string]: string }, 
/**
 * `ambassadorial`, `ministerial`, `technical`, ...
 */
kind: string, 
/**
 * ISO day, month or year; none while not known.
 */
date: string | null, 
/**
 * Hour at which it begins, `17:00`.
 */
start: string | null, 
/**
 * The place in words.
 */
place: string | null, 
/**
 * Code of the place whose zone and working days count.
 */
counts_by: string | null, 
/**
 * Alpha-3 codes of the states expected to submit.
 */
expected: Array<string>, 
/**
 * Whether it is the meeting now prepared for.
 */
current: boolean, 
/**
 * What is due before or after it.
 */
deadlines: Array<DeadlineFields>, };

/**
 * A meeting with its moment and deadlines.
 */
export type MeetingLine = { 
/**
 * Its record.
 */
id: string, 
/**
 * The version to edit from; none when two wordings stand side by side.
 */
revision: string | null, 
/**
 * Its name in the reader's language.
 */
title: string, 
/**
 * When it begins; none while its day is not known.
 */
moment: Moment | null, 
/**
 * Whether its hour is stated.
 */
hour_known: boolean, 
/**
 * Its deadlines, the soonest first.
 */
deadlines: Array<DeadlineLine>, 
/**
 * What the form edits.
 */
fields: MeetingFields, };

/**
 * Writes a meeting.
 */
export type MeetingSaveRequest = { 
/**
 * Its record; none for a new one.
 */
id: string | null, 
/**
 * The version it was edited from.
 */
base: string | null, 
/**
 * What was typed.
 */
meeting: MeetingFields, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * All meetings, the current one first, and all places.
 */
export type MeetingsAnswer = { 
/**
 * Meetings: the current one, then the latest first.
 */
meetings: Array<MeetingLine>, 
/**
 * Places by name.
 */
places: Array<PlaceLine>, };

/**
 * One model of the library.
 */
export type ModelClause = { 
/**
 * Its name.
 */
key: string, 
/**
 * The category that it is for.
 */
category: string, 
/**
 * Title by language.
 */
title: { [key in string]: string }, 
/**
 * Its clauses.
 */
clauses: Array<ModelPart>, };

/**
 * One clause of a model.
 */
export type ModelPart = { 
/**
 * How deep it stands.
 */
level: number, 
/**
 * Its words by language.
 */
text: { [key in string]: string }, };

/**
 * The library of model clauses.
 */
export type ModelsAnswer = { 
/**
 * By category.
 */
models: Array<ModelClause>, };

/**
 * An instant as it is shown.
 */
export type Moment = { 
/**
 * RFC 3339 with the offset of the place.
 */
time: string, 
/**
 * The day there, ISO.
 */
day: string, 
/**
 * The hour there, `17:00`.
 */
hour: string, 
/**
 * The place's name.
 */
place: string, 
/**
 * `UTC+1`.
 */
offset: string, 
/**
 * Days from today to that day, as the place counts today; negative when past.
 */
days: number, 
/**
 * Working days of the place that are left, that day among them.
 */
working_days: number, 
/**
 * Whether it is over.
 */
passed: boolean, };

/**
 * The meeting now prepared for.
 */
export type NextMeeting = { 
/**
 * Its name in the reader's language.
 */
title: string, 
/**
 * Its day, ISO; none while not known.
 */
date: string | null, 
/**
 * Days until then, counted from today; none while not known.
 */
days: number | null, };

/**
 * States whose answer is open on the same provisions.
 */
export type OpenLine = { 
/**
 * The states.
 */
states: Array<string>, 
/**
 * The provisions.
 */
provisions: Array<string>, 
/**
 * Their numbers, where they have one.
 */
numbers: Array<string>, };

/**
 * The register that is open.
 */
export type OpenRegister = { 
/**
 * Where it is.
 */
path: string, 
/**
 * Name to show: the file's name without its extension.
 */
name: string, 
/**
 * Whether it holds the fictional demo.
 */
demo: boolean, 
/**
 * The delegation's state; none for a secretariat.
 */
delegation: string | null, 
/**
 * Whether nothing can be written (read-only place or newer file).
 */
read_only: boolean, 
/**
 * Time of the last change, RFC 3339 with offset.
 */
saved: string | null, 
/**
 * Measures.
 */
measures: number, 
/**
 * Submissions.
 */
submissions: number, 
/**
 * Submissions that wait: received, being entered, queries out.
 */
submissions_waiting: number, 
/**
 * Entries with two wordings.
 */
to_reconcile: number, 
/**
 * Deadlines and tasks that are due soon or overdue.
 */
due_soon: number, 
/**
 * The next meeting, if one is set.
 */
meeting: NextMeeting | null, 
/**
 * What Ctrl+Z would undo.
 */
undo: UndoOffer | null, 
/**
 * What redoing would do again: the undoing to undo, by the title of what it took back.
 */
redo: UndoOffer | null, };

/**
 * Opens a register.
 */
export type OpenRequest = { 
/**
 * Where it is.
 */
path: string, 
/**
 * Its key.
 */
key: WireKey, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * The outlook of a package, from stated positions alone. States stand in lists, ascending by code.
 */
export type OutlookAnswer = { 
/**
 * The package.
 */
package: PackageLine, 
/**
 * Support every part.
 */
support: Array<string>, 
/**
 * Can accept every part.
 */
can_accept: Array<string>, 
/**
 * Await instructions on a part.
 */
awaits: Array<string>, 
/**
 * Ask for changes to a part.
 */
asks_for_changes: Array<string>, 
/**
 * Cannot accept a part.
 */
cannot_accept: Array<string>, 
/**
 * Have said nothing of a part. It is not a no.
 */
no_position: Array<string>, 
/**
 * How many states go along by their own word, and how many with those whose answer is open.
 */
range: [number, number], 
/**
 * The smallest change of wordings with which more go along; empty where none does.
 */
smallest_change: Array<SwapLine>, 
/**
 * States that then go along.
 */
reaches: number | null, 
/**
 * States that then no longer would.
 */
loses: Array<string>, 
/**
 * How many states the change was looked for with.
 */
aim: number, 
/**
 * Whether no smaller change can do it.
 */
exact: boolean, 
/**
 * No change of fewer swaps can do it.
 */
swaps_min: number, 
/**
 * Groups of states whose answer the range depends on, the largest first.
 */
depends_on: Array<Array<string>>, 
/**
 * The same groups with the provisions that their answer is open on.
 */
open: Array<OpenLine>, 
/**
 * States that spoke to earlier words of a part.
 */
earlier: Array<string>, 
/**
 * States with statements that differ.
 */
differing: Array<string>, 
/**
 * The same in sentences.
 */
sentences: Array<string>, };

/**
 * Asks for the outlook of a package.
 */
export type OutlookRequest = { 
/**
 * Id or title.
 */
package: string, 
/**
 * How many states it should have.
 */
needed: number | null, 
/**
 * An operation or a date to look from.
 */
at: string | null, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * What the first page shows.
 */
export type OverviewAnswer = { 
/**
 * The day from which everything is counted, ISO.
 */
today: string, 
/**
 * Whether that is the demo's own day.
 */
demo_day: boolean, 
/**
 * The meeting now prepared for.
 */
meeting: MeetingLine | null, 
/**
 * Submissions by state of work.
 */
board: Array<BoardGroup>, 
/**
 * Open tasks, the soonest due first.
 */
tasks: Array<TaskLine>, 
/**
 * What is due soon or overdue.
 */
reminders: Array<Reminder>, 
/**
 * From what "what changed" can count.
 */
since: Array<SinceOffer>, };

/**
 * One package in a list.
 */
export type PackageLine = { 
/**
 * Its record.
 */
id: string, 
/**
 * The version to edit it from.
 */
base: string | null, 
/**
 * Its title.
 */
title: string, 
/**
 * Its parts.
 */
parts: Array<PackagePartLine>, 
/**
 * How many states it should have.
 */
needed: number | null, };

/**
 * One part of a package as it is written.
 */
export type PackagePartFields = { 
/**
 * The provision.
 */
provision: string, 
/**
 * The proposal that is weighed; none for the words of the text.
 */
proposal: string | null, };

/**
 * One part of a package.
 */
export type PackagePartLine = { 
/**
 * The provision.
 */
provision: string, 
/**
 * Its number.
 */
number: string | null, 
/**
 * The proposal that is weighed.
 */
proposal: string | null, };

/**
 * Writes a package.
 */
export type PackageSaveRequest = { 
/**
 * The package; none for a new one.
 */
id: string | null, 
/**
 * The version it was edited from.
 */
base: string | null, 
/**
 * Its title by language.
 */
title: { [key in string]: string }, 
/**
 * Its parts.
 */
parts: Array<PackagePartFields>, 
/**
 * How many states it should have.
 */
needed: number | null, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * One paragraph whole.
 */
export type ParagraphAnswer = { 
/**
 * What the list shows of it.
 */
line: ParagraphLine, 
/**
 * Its text, without its paragraphs.
 */
text: WireText, 
/**
 * Text and pinpoint as cited.
 */
cited: string, 
/**
 * Where the row was read.
 */
source: string, 
/**
 * An editors' note.
 */
note: string | null, 
/**
 * Whether someone added it to this file.
 */
added: boolean, 
/**
 * Codes of the row, for editing what was added.
 */
codes: { [key in string]: string }, 
/**
 * The paragraph of which this is our own subdivision.
 */
part_of: ParagraphLine | null, 
/**
 * Our own subdivisions.
 */
parts: Array<ParagraphLine>, 
/**
 * Who read it.
 */
readings: Array<WireReading>, 
/**
 * Measures linked to it, apart by who made the link.
 */
measures: LinkedMeasures, 
/**
 * The treaty whose parties alone it reaches, where it is so.
 */
applies: Applies | null, };

/**
 * One paragraph in a list.
 */
export type ParagraphLine = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its pinpoint ("para 278"); our own letters are not part of it.
 */
pinpoint: string, 
/**
 * Whether it is our own subdivision of the paragraph before.
 */
own_part: boolean, 
/**
 * On whom it falls, in words.
 */
addressee: string, 
/**
 * What it is in law, in words.
 */
nature: string, 
/**
 * The operative verb.
 */
verb: string | null, 
/**
 * Our own sentence; not the official text.
 */
paraphrase: string, 
/**
 * The language of that sentence.
 */
paraphrase_lang: string, 
/**
 * Categories that usually answer it.
 */
categories: Array<string>, 
/**
 * The date by which it asks for something, ISO.
 */
deadline: string | null, 
/**
 * How far it was checked.
 */
checked: WireChecked, };

/**
 * Asks for one paragraph.
 */
export type ParagraphRequest = { 
/**
 * Its id.
 */
id: string, 
/**
 * As known at an operation or on a date.
 */
at: string | null, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * A place to count in.
 */
export type PlaceLine = { 
/**
 * Its code.
 */
code: string, 
/**
 * Its record, where the register says something of it.
 */
id: string | null, 
/**
 * The version to edit from.
 */
revision: string | null, 
/**
 * Its name in the reader's language.
 */
name: string, 
/**
 * IANA name of its zone.
 */
zone: string, 
/**
 * Days without work, Monday first.
 */
weekend: Array<string>, 
/**
 * Holidays that the register has, ascending.
 */
holidays: Array<HolidayLine>, 
/**
 * Whether it is the register's own, not one that ships.
 */
own: boolean, };

/**
 * Writes a place: its holidays and weekend, or a place of the register's own.
 */
export type PlaceSaveRequest = { 
/**
 * Its record; none where the register says nothing of it yet.
 */
id: string | null, 
/**
 * The version it was edited from.
 */
base: string | null, 
/**
 * Its code; none for a new place.
 */
code: string | null, 
/**
 * Its name in the reader's language, for a place of the register's own.
 */
name: string | null, 
/**
 * IANA name of its zone, for a place of the register's own.
 */
zone: string | null, 
/**
 * Days without work.
 */
weekend: Array<string>, 
/**
 * Holidays.
 */
holidays: Array<HolidayLine>, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * A sentence as the delegation wanted it.
 */
export type PointLine = { 
/**
 * Its words; of a sentence that is to go, those.
 */
words: string, 
/**
 * Whether the sentence is to go.
 */
removes: boolean, 
/**
 * The provision that it was proposed on.
 */
provision: string, 
/**
 * The provision's number today; none for a paragraph of its own, and where the text no longer has it.
 */
number: string | null, 
/**
 * `verbatim`, `reworded`, `not-in`.
 */
taken_up: string, 
/**
 * How alike the most alike place is, in percent.
 */
likeness: number, 
/**
 * Where it stands, the most alike first.
 */
places: Array<PointPlace>, 
/**
 * The proposals that it comes from.
 */
proposals: Array<string>, };

/**
 * Where a point stands in the text.
 */
export type PointPlace = { 
/**
 * The provision.
 */
provision: string, 
/**
 * Its number.
 */
number: string | null, 
/**
 * Its words.
 */
text: string, };

/**
 * What the text has of them. For the desk alone.
 */
export type PointsAnswer = { 
/**
 * The state.
 */
state: string, 
/**
 * "3 of 4 points are in".
 */
sentence: string, 
/**
 * How many are in, word for word or in other words.
 */
in_count: number, 
/**
 * How many there are.
 */
total: number, 
/**
 * Each of them.
 */
points: Array<PointLine>, };

/**
 * Asks what the text has of a delegation's proposals.
 */
export type PointsRequest = { 
/**
 * The state; that of the register's own delegation without it.
 */
state: string | null, 
/**
 * The text, where there are several.
 */
text: string | null, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * What one state said on one wording.
 */
export type PositionLine = { 
/**
 * Its record.
 */
id: string, 
/**
 * The version to edit it from; none where two wordings stand side by side.
 */
base: string | null, 
/**
 * The state.
 */
state: string, 
/**
 * The code of what it said.
 */
value: string, 
/**
 * Where it said so.
 */
source: string, 
/**
 * When.
 */
date: string | null, 
/**
 * Whether the words were changed since it said so.
 */
stale: boolean, 
/**
 * Whether it is noted on which version it was said.
 */
noted: boolean, 
/**
 * Whether it counts; one that a later one replaces does not.
 */
counts: boolean, 
/**
 * Whether another that counts says something else.
 */
differing: boolean, 
/**
 * The words it asks for, by language.
 */
asks: { [key in string]: string }, };

/**
 * Writes where a state stands on a wording.
 */
export type PositionSaveRequest = { 
/**
 * The position; none for a new one.
 */
id: string | null, 
/**
 * The version it was edited from.
 */
base: string | null, 
/**
 * The state.
 */
state: string, 
/**
 * The provision, proposal or package.
 */
subject: string, 
/**
 * The code of what it said.
 */
value: string, 
/**
 * Where it said so.
 */
source: string, 
/**
 * When: day, month or year.
 */
date: string | null, 
/**
 * The words it asks for, by language.
 */
asks: { [key in string]: string }, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * Where states stand. For the desk alone.
 */
export type PositionsAnswer = { 
/**
 * The states that take part, ascending.
 */
states: Array<string>, 
/**
 * What there is to speak about: provisions in their order, each with its proposals after it, then packages.
 */
subjects: Array<SubjectLine>, 
/**
 * The packages of the register, by title.
 */
packages: Array<PackageLine>, };

/**
 * Asks where states stand.
 */
export type PositionsRequest = { 
/**
 * Id or title of a package; every provision of the common text without it.
 */
package: string | null, 
/**
 * An operation or a date to look from.
 */
at: string | null, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * A preview: one or several files.
 */
export type PreviewAnswer = { 
/**
 * Its number while the register is open.
 */
preview: number, 
/**
 * The files.
 */
files: Array<PreviewFile>, 
/**
 * All rows together.
 */
counts: Counts, };

/**
 * One column.
 */
export type PreviewColumn = { 
/**
 * 1-based.
 */
index: number, 
/**
 * Header path.
 */
header: string, 
/**
 * The field's code; none when kept verbatim only.
 */
field: string | null, 
/**
 * 0-100.
 */
confidence: number, 
/**
 * `day-month`, `month-day` or none.
 */
date_order: string | null, };

/**
 * One file of a preview.
 */
export type PreviewFile = { 
/**
 * Index in the preview.
 */
index: number, 
/**
 * File name.
 */
file: string, 
/**
 * SHA-256 of its bytes.
 */
sha256: string, 
/**
 * Format.
 */
format: string, 
/**
 * Encoding of delimited text.
 */
encoding: string | null, 
/**
 * Delimiter of delimited text.
 */
delimiter: string | null, 
/**
 * Why it cannot be read and will be kept to be entered by hand.
 */
set_aside: SetAside | null, 
/**
 * The sheets.
 */
sheets: Array<PreviewSheet>, 
/**
 * Its rows.
 */
counts: Counts, 
/**
 * Questions about a column, a sheet or the file: one answer each.
 */
questions: Array<Question>, 
/**
 * What is noted, with nothing to do.
 */
notes: Array<WireFinding>, 
/**
 * Rows of the sender's last file that are gone now: proposals.
 */
removed: Array<RemovedRow>, 
/**
 * About the submission itself.
 */
about: About, 
/**
 * The saved layout that was used.
 */
layout: string | null, 
/**
 * Whether it was accepted already.
 */
accepted: boolean, };

/**
 * Reads files and previews what they would change. Nothing is written.
 */
export type PreviewRequest = { 
/**
 * Files or folders.
 */
paths: Array<string>, 
/**
 * The preview to add them to; none for a new one.
 */
preview: number | null, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * One row.
 */
export type PreviewRow = { 
/**
 * Key to answer with (`Sheet!5`).
 */
key: string, 
/**
 * Sheet.
 */
sheet: string | null, 
/**
 * Row.
 */
row: number, 
/**
 * `new changed same query unreadable`.
 */
bucket: string, 
/**
 * Whether a person accepted or put it aside.
 */
decision: string | null, 
/**
 * The record it matches.
 */
record: string | null, 
/**
 * Short reference of that record.
 */
reference: string | null, 
/**
 * Values by field, as they would be written, in words.
 */
values: Array<PreviewValue>, 
/**
 * Cells verbatim.
 */
cells: Array<WireCell>, 
/**
 * What is to be said about it.
 */
findings: Array<WireFinding>, };

/**
 * A page of rows.
 */
export type PreviewRowsAnswer = { 
/**
 * How many there are in all.
 */
total: number, 
/**
 * The page.
 */
rows: Array<PreviewRow>, };

/**
 * Asks for rows of a preview.
 */
export type PreviewRowsRequest = { 
/**
 * The preview.
 */
preview: number, 
/**
 * The file.
 */
file: number, 
/**
 * Only this bucket: `new changed same query unreadable`.
 */
bucket: string | null, 
/**
 * How many to skip.
 */
offset: number, 
/**
 * At most so many, 500 at the most.
 */
limit: number, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * One sheet of a file.
 */
export type PreviewSheet = { 
/**
 * Name.
 */
name: string | null, 
/**
 * Hidden by the sender.
 */
hidden: boolean, 
/**
 * Header rows.
 */
header_rows: Array<number>, 
/**
 * Columns.
 */
columns: Array<PreviewColumn>, 
/**
 * Data rows.
 */
rows: number, };

/**
 * One value of a row.
 */
export type PreviewValue = { 
/**
 * Field's code.
 */
field: string, 
/**
 * What would be written, in words; empty if nothing.
 */
text: string, 
/**
 * What the register has now, where it differs.
 */
before: string | null, 
/**
 * Whether it waits for an answer.
 */
waiting: boolean, 
/**
 * Whether a person corrected it.
 */
corrected: boolean, };

/**
 * A wording that capital proposed for one field.
 */
export type ProposedWords = { 
/**
 * The field (`clauses/c2/text`).
 */
field: string, 
/**
 * Language of the words; empty where they have none.
 */
lang: string, 
/**
 * Label of the field.
 */
label: string, 
/**
 * The proposed words.
 */
proposed: string, 
/**
 * From today's words to the proposed ones.
 */
words: Array<[string, string]>, 
/**
 * Whether the entry says so now.
 */
applied: boolean, 
/**
 * Whether it can be put into the entry from here.
 */
can_apply: boolean, };

/**
 * A row of the provenance table.
 */
export type ProvenanceRow = { 
/**
 * The line.
 */
line: number, 
/**
 * The provision's number.
 */
number: string | null, 
/**
 * Who contributed.
 */
states: Array<string>, 
/**
 * Digests of the copies.
 */
copies: Array<string>, 
/**
 * Names of their files, in order; none for copies taken before names were kept.
 */
files: Array<string>, 
/**
 * The proposals.
 */
proposals: Array<string>, 
/**
 * How many of them were found by comparison, since tracking was off.
 */
compared: number, };

/**
 * One text whole.
 */
export type ProvisionsAnswer = { 
/**
 * Its id.
 */
text: string, 
/**
 * As it was last kept.
 */
fields: TextFields, 
/**
 * The version that each of its records has: what an edit is made on.
 */
base: { [key in string]: string }, 
/**
 * Clauses by language whose words render words that are others now.
 */
stale: { [key in string]: Array<string> }, 
/**
 * What was typed and is no version yet.
 */
typed: TypedText | null, 
/**
 * Whether it differs from what was handed in.
 */
handed_in: HandedIn, };

/**
 * Asks for one text.
 */
export type ProvisionsRequest = { 
/**
 * Its id; one that the register does not have is a text that is about to be made.
 */
text: string, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * A question with its choices.
 */
export type Question = { 
/**
 * Id to answer with.
 */
id: string, 
/**
 * The finding's code.
 */
code: string, 
/**
 * The question in words.
 */
title: string, 
/**
 * Why it is asked.
 */
detail: string, 
/**
 * How many rows wait for it.
 */
rows: number, 
/**
 * The choices.
 */
choices: Array<Choice>, 
/**
 * The choice taken.
 */
answer: string | null, };

/**
 * Reads a sheet that came back; writes nothing.
 */
export type ReadSheetRequest = { 
/**
 * The file.
 */
path: string, 
/**
 * The question that it answers, where the sheet does not say it or a person says otherwise.
 */
question: string | null, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * A file opened lately.
 */
export type RecentRegister = { 
/**
 * Where it is.
 */
path: string, 
/**
 * Name to show.
 */
name: string, 
/**
 * Whether it is still there.
 */
present: boolean, };

/**
 * Asks for one record whole.
 */
export type RecordRequest = { 
/**
 * Record id or short reference.
 */
id: string, 
/**
 * As known at an operation or on a date.
 */
at: string | null, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * One of them.
 */
export type RegisterDay = { 
/**
 * The operation to look from.
 */
operation: string, 
/**
 * When, RFC 3339.
 */
at: string, 
/**
 * What was done.
 */
title: string, 
/**
 * How many changes that day had.
 */
changes: number, };

/**
 * The days on which the register changed.
 */
export type RegisterDays = { 
/**
 * The earliest first, one for each day: its last change.
 */
moments: Array<RegisterDay>, };

/**
 * What the frame of the window shows.
 */
export type RegisterStatus = { 
/**
 * The register that is open, if one is.
 */
open: OpenRegister | null, 
/**
 * Files opened lately, newest first.
 */
recent: Array<RecentRegister>, };

/**
 * Something that is due soon, or overdue.
 */
export type Reminder = { 
/**
 * `deadline` or `task`.
 */
kind: string, 
/**
 * What is due.
 */
title: string, 
/**
 * When, for a deadline.
 */
moment: Moment | null, 
/**
 * The day, ISO.
 */
day: string, 
/**
 * Days from today; negative when overdue.
 */
days: number, 
/**
 * The entry to open: the meeting, or what the task is about.
 */
about: string | null, };

/**
 * A measure of the sender's last file that this one does not have.
 */
export type RemovedRow = { 
/**
 * Record id.
 */
record: string, 
/**
 * Title.
 */
title: string, 
/**
 * Whether a person chose to remove it.
 */
remove: boolean, };

/**
 * Opens the preview of a submission that was kept with open queries.
 */
export type ReopenRequest = { 
/**
 * The submission.
 */
submission: string, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * Writes a person's choice between the wordings of an entry: one of them whole, or other words.
 */
export type ResolveRequest = { 
/**
 * Record id or short reference.
 */
id: string, 
/**
 * The version to take whole.
 */
take: string | null, 
/**
 * Whole values of keys over what the wordings agree on.
 */
fields: JsonValue | null, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * Writes an earlier version's content as a new version.
 */
export type RestoreRequest = { 
/**
 * Record id or short reference.
 */
id: string, 
/**
 * The version to go back to.
 */
revision: string, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * What a returned sheet says.
 */
export type ReturnedSheet = { 
/**
 * The file's name.
 */
file: string, 
/**
 * The code on it, as far as it was found.
 */
code: string | null, 
/**
 * `current`, `earlier`, `unknown-version`, `unknown-entry` or `no-code`.
 */
standing: string, 
/**
 * The same in a sentence.
 */
standing_words: string, 
/**
 * The question that it answers, when that is certain or was said.
 */
question: CapitalQuestion | null, 
/**
 * Questions that it may answer.
 */
candidates: Array<CapitalQuestion>, 
/**
 * The answer that is marked, if exactly one is.
 */
answer: string | null, 
/**
 * The date written on it, ISO, as far as it can be read.
 */
answered: string | null, 
/**
 * The reference written on it.
 */
reference: string | null, 
/**
 * What else is written on it.
 */
note: string | null, 
/**
 * Proposed wordings.
 */
proposals: Array<ProposedWords>, 
/**
 * What a person should look at, in words.
 */
remarks: Array<string>, 
/**
 * Whether this very file was taken in before.
 */
known: boolean, };

/**
 * A bracket in the list.
 */
export type RollingBracket = { 
/**
 * What it is settled by.
 */
id: string, 
/**
 * Its provision.
 */
provision: string, 
/**
 * Its line.
 */
line: number, 
/**
 * Characters before it.
 */
from: number, 
/**
 * Characters up to its end.
 */
to: number, 
/**
 * Its wordings.
 */
variants: Array<BracketWording>, };

/**
 * One paragraph of the rolling text.
 */
export type RollingLine = { 
/**
 * Its provision; of a new paragraph, the one that it stands behind.
 */
id: string, 
/**
 * The provision's number.
 */
number: string | null, 
/**
 * From 1.
 */
line: number, 
/**
 * `heading`, `text`, `after`.
 */
place: string, 
/**
 * Whether it is proposed as a whole.
 */
new: boolean, 
/**
 * As it is printed.
 */
text: string, 
/**
 * The words of the text; none for a new paragraph.
 */
base: string | null, 
/**
 * The same in pieces.
 */
pieces: Array<RollingPiece>, 
/**
 * How many brackets it has.
 */
bracket_count: number, 
/**
 * How many square brackets the words of the text have of their own.
 */
own_brackets: number, 
/**
 * Which states hold one, and how many.
 */
held_by: { [key in string]: number }, };

/**
 * Words, or a bracket: `words` has them where `bracket` is none.
 */
export type RollingPiece = { 
/**
 * The words that nobody proposes to change.
 */
words: string, 
/**
 * The id of the bracket that stands here.
 */
bracket: string | null, 
/**
 * Its wordings.
 */
variants: Array<RollingVariant>, };

/**
 * The rolling text.
 */
export type RollingTextAnswer = { 
/**
 * As it is printed, a line for each paragraph.
 */
text: string, 
/**
 * Language of its words.
 */
language: string, 
/**
 * Its paragraphs.
 */
provisions: Array<RollingLine>, 
/**
 * Every bracket, the outer ones before those in them.
 */
brackets: Array<RollingBracket>, 
/**
 * Proposals that do not fit the words.
 */
aside: Array<string>, 
/**
 * How many brackets there are.
 */
bracket_count: number, 
/**
 * How many square brackets the words of the text have of their own; they are none of these.
 */
own_brackets: number, 
/**
 * Which states hold a bracket, and how many.
 */
held_by: { [key in string]: number }, 
/**
 * Provision, text, what each delegation proposes, words without brackets.
 */
four_column: Array<FourColumnRow>, 
/**
 * Who contributed to which paragraph, and from which copy.
 */
provenance: Array<ProvenanceRow>, };

/**
 * Asks for the rolling text.
 */
export type RollingTextRequest = { 
/**
 * One provision alone.
 */
provision: string | null, 
/**
 * The text, where there are several.
 */
text: string | null, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * One wording in a bracket, with brackets of its own.
 */
export type RollingVariant = { 
/**
 * The states that propose it.
 */
states: Array<string>, 
/**
 * Whether these are the words of the text.
 */
of_text: boolean, 
/**
 * Its words.
 */
pieces: Array<RollingPiece>, };

/**
 * The common text with its brackets, and nothing else.
 */
export type RoomAnswer = { 
/**
 * The state of the register that this shows.
 */
seen: string, 
/**
 * Whether it differs from what is shown already; without that the rest is empty.
 */
fresh: boolean, 
/**
 * Title of the text.
 */
title: string, 
/**
 * Language of its words.
 */
language: string, 
/**
 * Its paragraphs.
 */
lines: Array<RoomLine>, 
/**
 * How many brackets there are.
 */
bracket_count: number, 
/**
 * Names of the states that hold one, by code.
 */
names: { [key in string]: string }, };

/**
 * One paragraph on the wall.
 */
export type RoomLine = { 
/**
 * From 1.
 */
line: number, 
/**
 * The provision's number.
 */
number: string | null, 
/**
 * `heading`, `text`, `after`.
 */
place: string, 
/**
 * Whether it is proposed as a whole.
 */
new: boolean, 
/**
 * Its words and brackets.
 */
pieces: Array<RoomPiece>, };

/**
 * Words, or a bracket: it has wordings then.
 */
export type RoomPiece = { 
/**
 * The words that nobody proposes to change.
 */
words: string, 
/**
 * The wordings of a bracket.
 */
variants: Array<RoomVariant>, };

/**
 * Asks for what a room may see.
 */
export type RoomRequest = { 
/**
 * The text, where there are several.
 */
text: string | null, 
/**
 * The state of the register that is shown already.
 */
seen: string | null, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * One wording in a bracket on the wall.
 */
export type RoomVariant = { 
/**
 * The states that propose it.
 */
states: Array<string>, 
/**
 * Whether these are the words of the text.
 */
of_text: boolean, 
/**
 * Its words, with brackets of their own.
 */
pieces: Array<RoomPiece>, };

/**
 * Adds a national instrument, or edits one on the version it was read in.
 */
export type SaveActRequest = { 
/**
 * The instrument; a new one where absent.
 */
id: string | null, 
/**
 * The version that the edit starts from.
 */
base: string | null, 
/**
 * `state type number title authority date amends`; an absent key is unchanged, null is cleared.
 */
fields: JsonValue, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * Writes a copy of a kept file to a place of this machine.
 */
export type SaveFileRequest = { 
/**
 * Its hash.
 */
object: string, 
/**
 * Where to.
 */
path: string, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * Saves the layout of a file for its sender.
 */
export type SaveLayoutRequest = { 
/**
 * The preview.
 */
preview: number, 
/**
 * The file.
 */
file: number, 
/**
 * Its name.
 */
name: string, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * Adds a paragraph, or edits one that was added.
 */
export type SaveParagraphRequest = { 
/**
 * The paragraph to edit; a new one where absent.
 */
id: string | null, 
/**
 * Code of its text.
 */
text: string, 
/**
 * The number as the text prints it.
 */
number: string, 
/**
 * Code of the addressee.
 */
addressee: string, 
/**
 * Code of the legal nature.
 */
nature: string, 
/**
 * The operative verb.
 */
verb: string | null, 
/**
 * Our own sentence by language, at most sixty words.
 */
paraphrase: { [key in string]: string }, 
/**
 * Categories that usually answer it.
 */
categories: Array<string>, 
/**
 * The date by which it asks for something, ISO.
 */
deadline: string | null, 
/**
 * Where it was read.
 */
source: string, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * Keeps a search.
 */
export type SaveSearchRequest = { 
/**
 * What to keep.
 */
search: SavedSearch, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * Adds a text, or edits one that was added.
 */
export type SaveTextRequest = { 
/**
 * Its code, two to eight capitals and digits; one that was added is edited.
 */
code: string, 
/**
 * Whether it must be new.
 */
is_new: boolean, 
/**
 * Symbol as cited.
 */
symbol: string, 
/**
 * Date of adoption, ISO.
 */
date: string, 
/**
 * Code of the legal nature.
 */
nature: string, 
/**
 * Code of how its parts are counted.
 */
pinpoints: string, 
/**
 * Names by language.
 */
names: { [key in string]: string }, 
/**
 * Official title.
 */
title: string | null, 
/**
 * Where it was read.
 */
source: string, 
/**
 * Whether it reaches only its parties.
 */
parties_only: boolean, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * What became of a national instrument.
 */
export type SavedAct = { 
/**
 * Its record.
 */
id: string, 
/**
 * What was written; nothing where nothing differed.
 */
operation: string | null, 
/**
 * Fields that its wordings now say differently; empty unless it is to be reconciled.
 */
to_reconcile: Array<string>, };

/**
 * A search kept by name, on this machine.
 */
export type SavedSearch = { 
/**
 * Its name.
 */
name: string, 
/**
 * What was typed.
 */
query: string, };

/**
 * Names a kept search.
 */
export type SavedSearchRequest = { 
/**
 * Its name.
 */
name: string, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * The searches kept here.
 */
export type SavedSearches = { 
/**
 * By name.
 */
searches: Array<SavedSearch>, };

/**
 * What was saved.
 */
export type SavedText = { 
/**
 * Code of the text or id of the paragraph.
 */
code: string, 
/**
 * What was written.
 */
written: Written, };

/**
 * What was found.
 */
export type SearchAnswer = { 
/**
 * How many records were counted.
 */
total: number, 
/**
 * Whether there are no more than that.
 */
exact: boolean, 
/**
 * The first of them: those with the words in their titles, and of these and the others the latest first.
 */
hits: Array<Hit>, };

/**
 * How what a search finds is spread; all of it is counted.
 */
export type SearchFacets = { 
/**
 * Kinds of record.
 */
kinds: Array<Facet>, 
/**
 * States of measures.
 */
states: Array<Facet>, 
/**
 * Categories of measures.
 */
categories: Array<Facet>, 
/**
 * Legal stages of measures.
 */
stages: Array<Facet>, };

/**
 * Asks how what a search finds is spread.
 */
export type SearchFacetsRequest = { 
/**
 * What was typed.
 */
query: string, 
/**
 * As known at an operation or on a date.
 */
at: string | null, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * Asks for records by words and fields.
 */
export type SearchRequest = { 
/**
 * What was typed: words, "words together", -kept out, field:value.
 */
query: string, 
/**
 * As known at an operation or on a date.
 */
at: string | null, 
/**
 * At most so many records.
 */
limit: number, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * Why a file is kept to be entered by hand.
 */
export type SetAside = { 
/**
 * Stable code.
 */
code: string, 
/**
 * In words.
 */
message: string, 
/**
 * What to do.
 */
hint: string, };

/**
 * Makes one wording stand in a bracket.
 */
export type SettleBracketRequest = { 
/**
 * The bracket.
 */
bracket: string, 
/**
 * The state whose words are to stand.
 */
take: string | null, 
/**
 * Words that are to stand; with neither, those of the text.
 */
words: string | null, 
/**
 * The text, where there are several.
 */
text: string | null, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * What became of a bracket.
 */
export type SettledAnswer = { 
/**
 * The operation.
 */
operation: string, 
/**
 * The provision.
 */
provision: string, 
/**
 * The paragraph's words now.
 */
text: string, 
/**
 * What became of each proposal.
 */
settled: Array<SettledProposal>, };

/**
 * What became of one proposal.
 */
export type SettledProposal = { 
/**
 * The proposal.
 */
proposal: string, 
/**
 * `accepted`, `dropped`, `cleaned`.
 */
outcome: string, };

/**
 * The sheet that was written.
 */
export type SheetAnswer = { 
/**
 * Where.
 */
path: string, 
/**
 * What it is known by when it comes back.
 */
code: string, 
/**
 * Bytes.
 */
bytes: number, };

/**
 * Writes the sheet of a question.
 */
export type SheetRequest = { 
/**
 * Record id of the question.
 */
id: string, 
/**
 * Where to.
 */
path: string, 
/**
 * Language of the sheet.
 */
lang: string, };

/**
 * What a reading came to.
 */
export type SignOffAnswer = { 
/**
 * What was written; nothing where the quotes differ and nobody said to keep both.
 */
written: Written | null, 
/**
 * Readings of others whose quote differs.
 */
differing: Array<WireReading>, 
/**
 * How far the paragraph is checked now.
 */
checked: WireChecked, };

/**
 * Adds a reading.
 */
export type SignOffRequest = { 
/**
 * The paragraph.
 */
paragraph: string, 
/**
 * Who read it, as they sign.
 */
reader: string, 
/**
 * The words, as they stand in the official text.
 */
quote: string, 
/**
 * Where they stand.
 */
locator: string, 
/**
 * The file that was read, to be kept.
 */
path: string | null, 
/**
 * A file that is kept already, by its digest.
 */
object: string | null, 
/**
 * Keeps the reading although another reader's quote differs.
 */
keep_differing: boolean, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * Adds an event to a silence procedure, or starts one.
 */
export type SilenceEventRequest = { 
/**
 * The procedure; none for a new one.
 */
id: string | null, 
/**
 * Title of a new one.
 */
title: string | null, 
/**
 * What a new one puts under silence.
 */
subject: string | null, 
/**
 * Code of the place whose hours count, for a new one.
 */
place: string | null, 
/**
 * The code of the event.
 */
event: string, 
/**
 * When, RFC 3339; now without it.
 */
at: string | null, 
/**
 * The deadline, RFC 3339.
 */
until: string | null, 
/**
 * Or so many hours.
 */
hours: number | null, 
/**
 * Or so many working days.
 */
days: number | null, 
/**
 * The state that sent a message.
 */
state: string | null, 
/**
 * The message that is taken back or decided on.
 */
message: string | null, 
/**
 * Words.
 */
words: string | null, 
/**
 * Where they stand.
 */
source: string | null, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * An event that changes nothing.
 */
export type SilenceIdle = { 
/**
 * The event.
 */
id: string, 
/**
 * The code of the reason.
 */
why: string, 
/**
 * The reason in words.
 */
why_words: string, };

/**
 * One silence procedure as it stands.
 */
export type SilenceLine = { 
/**
 * Its record.
 */
id: string, 
/**
 * The version to edit it from.
 */
base: string | null, 
/**
 * Its title.
 */
title: string, 
/**
 * What is under silence.
 */
subject: string | null, 
/**
 * `not-started`, `running`, `broken`, `before-the-chair`, `kept`, `stopped`.
 */
stage: string, 
/**
 * The same in words.
 */
stage_words: string, 
/**
 * The deadline that holds, RFC 3339 with the offset of the place.
 */
until: string | null, 
/**
 * The name of the place.
 */
place: string, 
/**
 * Messages in the order of arrival.
 */
messages: Array<SilenceMessage>, 
/**
 * Events that change nothing, and why.
 */
idle: Array<SilenceIdle>, };

/**
 * One message in a silence procedure.
 */
export type SilenceMessage = { 
/**
 * Its event.
 */
id: string, 
/**
 * The state.
 */
state: string, 
/**
 * When it arrived.
 */
at: string, 
/**
 * `in-time`, `late`, `late-taken`, `late-not-taken`, `taken-back`. A late one is the chair's to decide.
 */
standing: string, 
/**
 * The same in words.
 */
standing_words: string, 
/**
 * Its words.
 */
words: string | null, 
/**
 * Where it stands.
 */
source: string | null, };

/**
 * Silence procedures, the one that ends next first. For the desk alone.
 */
export type SilencesAnswer = { 
/**
 * The procedures.
 */
procedures: Array<SilenceLine>, };

/**
 * Asks for silence procedures.
 */
export type SilencesRequest = { 
/**
 * One procedure; all without it.
 */
id: string | null, 
/**
 * The hour to look from, RFC 3339; now without it.
 */
now: string | null, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * What changed.
 */
export type SinceAnswer = { 
/**
 * How many measures are not as they were; more than are listed where `limit` is smaller.
 */
total: number, 
/**
 * The measures, the last changed first.
 */
entries: Array<SinceEntry>, };

/**
 * A measure that is not as it was.
 */
export type SinceEntry = { 
/**
 * Its record.
 */
measure: string, 
/**
 * Its short reference.
 */
reference: string | null, 
/**
 * The state's name.
 */
state: string, 
/**
 * Its title.
 */
title: string, 
/**
 * `new`, `changed` or `removed`.
 */
became: string, 
/**
 * What of it changed: `text exemptions stage dates scope links act sources audience other`.
 */
what: Array<string>, 
/**
 * Label of the legal stage before, where it is another now.
 */
stage_before: string | null, 
/**
 * Label of the legal stage now, where it was another before.
 */
stage_now: string | null, 
/**
 * The version before.
 */
from: string | null, 
/**
 * The version now.
 */
to: string | null, 
/**
 * When it was last changed, RFC 3339.
 */
time: string, };

/**
 * A moment from which changes can be listed.
 */
export type SinceOffer = { 
/**
 * What to ask for: `opened`, or a day.
 */
since: string, 
/**
 * `opened` or `meeting`.
 */
kind: string, 
/**
 * The meeting's name.
 */
title: string | null, 
/**
 * ISO day.
 */
day: string, };

/**
 * Asks what changed since a moment.
 */
export type SinceRequest = { 
/**
 * `opened` for the last time the file was closed; an operation; or a day, at whose end the comparison starts.
 */
since: string, 
/**
 * At most so many entries, 500 at the most.
 */
limit: number, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * A meeting's agenda and record. For the desk alone.
 */
export type SittingAnswer = { 
/**
 * The meeting; none where none is prepared for.
 */
meeting: string | null, 
/**
 * Its title.
 */
title: string, 
/**
 * The day of the record, ISO.
 */
day: string, 
/**
 * What is open, in the order of the texts, then by what ends next.
 */
agenda: Array<AgendaItem>, 
/**
 * What happened that day, in order.
 */
record: Array<SittingEntry>, };

/**
 * Something that happened.
 */
export type SittingEntry = { 
/**
 * `note`, `change`.
 */
kind: string, 
/**
 * When, RFC 3339.
 */
at: string, 
/**
 * The words of a note, or the title of a change.
 */
words: string, 
/**
 * Who.
 */
author: string, 
/**
 * The change.
 */
operation: string | null, 
/**
 * Whether a later change undoes it.
 */
undone: boolean, };

/**
 * Asks for the agenda of a meeting, or for its record.
 */
export type SittingRequest = { 
/**
 * The meeting; the current one without it.
 */
meeting: string | null, 
/**
 * The day whose record is asked for, ISO; that of the meeting without it.
 */
day: string | null, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * What a status list says, and what is still open.
 */
export type StatusListAnswer = { 
/**
 * Headers by column, from the first.
 */
columns: Array<string>, 
/**
 * 1-based column of the state's name.
 */
state_column: number, 
/**
 * 1-based column of the date; 0 where none.
 */
date_column: number, 
/**
 * Its rows.
 */
rows: Array<StatusRow>, 
/**
 * What must be answered before it can be written: `names`, `undated`, `complete`, `as-at`, `source`, `empty`.
 */
open: Array<string>, 
/**
 * What was noticed about the file, in words.
 */
notes: Array<string>, 
/**
 * What was written.
 */
written: Written | null, };

/**
 * Reads a status list; writes it where `commit` says so and nothing is open.
 */
export type StatusListRequest = { 
/**
 * Code of the treaty.
 */
text: string, 
/**
 * A file to read.
 */
path: string | null, 
/**
 * Pasted text to read.
 */
pasted: string | null, 
/**
 * 1-based column of the state's name; found by the program where absent.
 */
state_column: number | null, 
/**
 * 1-based column of the date; found where absent, none where 0.
 */
date_column: number | null, 
/**
 * Printed names that are not certain, with a code, or nothing for "no state: leave out".
 */
answers: { [key in string]: string | null }, 
/**
 * Whether rows without a date are parties; must be said where there are such rows.
 */
undated: boolean | null, 
/**
 * Whether the list names every party; must be said.
 */
complete: boolean | null, 
/**
 * The day the list speaks of, ISO.
 */
as_at: string | null, 
/**
 * Whose list it is.
 */
source: string, 
/**
 * Whether to write.
 */
commit: boolean, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * One row of a status list.
 */
export type StatusRow = { 
/**
 * 1-based, as a spreadsheet shows it.
 */
row: number, 
/**
 * The name as printed.
 */
printed: string, 
/**
 * `certain`, `answered`, `left-out`, `asked`, `again`.
 */
matched: string, 
/**
 * Alpha-3 code.
 */
state: string | null, 
/**
 * Short name of that state.
 */
name: string | null, 
/**
 * States that the printed name may mean.
 */
suggestions: Array<WireCode>, 
/**
 * The date, ISO where it is certain, else as printed.
 */
date: string | null, };

/**
 * One wording.
 */
export type SubjectLine = { 
/**
 * Its record.
 */
subject: string, 
/**
 * `provision`, `proposal`, `package`, or another kind that somebody spoke about.
 */
kind: string, 
/**
 * The provision that it is, or is a proposal for.
 */
provision: string | null, 
/**
 * The number of that provision.
 */
number: string | null, 
/**
 * Its heading, or the title of a package.
 */
heading: string, 
/**
 * The words, in the reader's language where it has them.
 */
words: string, 
/**
 * The state whose delegation proposed it.
 */
proposed_by: string | null, 
/**
 * What states said, by state.
 */
positions: Array<PositionLine>, 
/**
 * States that spoke to the words of today, ascending.
 */
spoken: Array<string>, 
/**
 * States that did not, ascending. It says nothing of what they think.
 */
not_spoken: Array<string>, 
/**
 * The words that states ask for, with those who do.
 */
asks_for: Array<AskedWords>, };

/**
 * One submission on the board.
 */
export type SubmissionLine = { 
/**
 * Record id.
 */
id: string, 
/**
 * File name as received.
 */
file: string, 
/**
 * Format.
 */
format: string, 
/**
 * States it speaks for, as names.
 */
states: Array<string>, 
/**
 * Note number.
 */
note: string | null, 
/**
 * Channel's code.
 */
channel: string | null, 
/**
 * Received, ISO.
 */
received: string | null, 
/**
 * Entered, ISO.
 */
entered: string | null, 
/**
 * Audience's word.
 */
audience: string, 
/**
 * State of work's code.
 */
work: string, 
/**
 * Rows in all.
 */
rows: number, 
/**
 * Applied.
 */
applied: number, 
/**
 * Same.
 */
same: number, 
/**
 * Held.
 */
held: number, 
/**
 * Set aside.
 */
set_aside: number, 
/**
 * Why its rows could not be read, in words.
 */
reason: string | null, };

/**
 * One wording for another.
 */
export type SwapLine = { 
/**
 * The provision.
 */
provision: string, 
/**
 * Its number.
 */
number: string | null, 
/**
 * The proposal to take; none for the words of the text itself.
 */
proposal: string | null, 
/**
 * The state whose delegation proposed it.
 */
proposed_by: string | null, 
/**
 * States that come along and do not go along with the wording now weighed.
 */
states: Array<string>, };

/**
 * Takes one reading back.
 */
export type TakeBackRequest = { 
/**
 * The paragraph.
 */
paragraph: string, 
/**
 * The reading.
 */
reading: string, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * Takes a returned sheet in: as the question's answer, with its proposals.
 */
export type TakeInSheetRequest = { 
/**
 * The file.
 */
path: string, 
/**
 * The question that it answers.
 */
question: string, 
/**
 * The answer, as a person confirms it.
 */
answer: string, 
/**
 * When it was given, ISO.
 */
answered: string | null, 
/**
 * Its reference.
 */
reference: string | null, 
/**
 * What else was said.
 */
note: string | null, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * One task.
 */
export type TaskLine = { 
/**
 * Its record.
 */
id: string, 
/**
 * The version to edit from; none when two wordings stand side by side.
 */
revision: string | null, 
/**
 * What is to be done.
 */
title: string, 
/**
 * The entry that it is about.
 */
about: AboutEntry | null, 
/**
 * By when, ISO.
 */
due: string | null, 
/**
 * Days until then; negative when overdue.
 */
days: number | null, 
/**
 * Who is to do it, by function.
 */
assigned: string | null, 
/**
 * The day on which it was done.
 */
done: string | null, };

/**
 * Writes a task.
 */
export type TaskSaveRequest = { 
/**
 * Its record; none for a new one.
 */
id: string | null, 
/**
 * The version it was edited from.
 */
base: string | null, 
/**
 * What is to be done.
 */
title: string, 
/**
 * The entry that it is about: a record or a short reference.
 */
about: string | null, 
/**
 * By when, ISO.
 */
due: string | null, 
/**
 * Who is to do it, by function.
 */
assigned: string | null, 
/**
 * Whether it is done.
 */
done: boolean, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * Tasks.
 */
export type TasksAnswer = { 
/**
 * Open ones first, the soonest due first.
 */
tasks: Array<TaskLine>, };

/**
 * Asks for tasks.
 */
export type TasksRequest = { 
/**
 * Only those about this entry.
 */
about: string | null, 
/**
 * Whether tasks that are done are among them.
 */
with_done: boolean, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * A text as the page edits it.
 */
export type TextFields = { 
/**
 * Title by language.
 */
title: { [key in string]: string }, 
/**
 * What it is for.
 */
kind: string, 
/**
 * The language whose words count.
 */
authentic: string, 
/**
 * How its clauses are numbered.
 */
numbering: string, 
/**
 * Its clauses in reading order, each as an entry holds one (docs/formats/provision.md).
 */
clauses: JsonValue, 
/**
 * Clauses by language of which a person said that their words still render the authentic ones.
 */
confirmed: { [key in string]: Array<string> }, };

/**
 * A version was kept.
 */
export type TextKept = { 
/**
 * The operation; nothing where nothing differed.
 */
operation: string | null, 
/**
 * How many records it wrote.
 */
records: number, 
/**
 * RFC 3339: when the commit returned.
 */
saved: string, 
/**
 * Whether clauses now have two wordings, because they were changed elsewhere meanwhile.
 */
conflict: boolean, 
/**
 * The version that each record has now.
 */
base: { [key in string]: string }, 
/**
 * As in the whole text.
 */
stale: { [key in string]: Array<string> }, };

/**
 * One text in a list.
 */
export type TextLine = { 
/**
 * What the other calls name it by.
 */
id: string, 
/**
 * Title in the best language.
 */
title: string, 
/**
 * Language of that title.
 */
title_lang: string, 
/**
 * What it is for (`common-text`, `model-measure`).
 */
kind: string, 
/**
 * How many clauses it has.
 */
clauses: number, 
/**
 * The languages it stands in, the authentic one first.
 */
languages: Array<string>, 
/**
 * When something was typed that is no version yet, RFC 3339.
 */
waits: string | null, };

/**
 * The moments of a text, newest first.
 */
export type TextVersions = { 
/**
 * Each is named by its operation, also as `revision`: what `compare-versions` takes for a text.
 */
versions: Array<Version>, };

/**
 * The texts of a register.
 */
export type TextsAnswer = { 
/**
 * By title.
 */
texts: Array<TextLine>, };

/**
 * One language of an entry.
 */
export type Translation = { 
/**
 * BCP 47.
 */
language: string, 
/**
 * `authentic`; `as-received` (nobody said of which words it is the translation); `current`; `confirmed`; `stale`.
 */
status: string, 
/**
 * The number of the version whose words it renders, where that is known.
 */
version: number | null, 
/**
 * When it was confirmed, ISO.
 */
confirmed: string | null, 
/**
 * The fields that have authentic words and none in this language.
 */
lacks: Array<string>, };

/**
 * What is typed was kept.
 */
export type TypedKept = { 
/**
 * RFC 3339: when the commit returned.
 */
saved: string, 
/**
 * As in the whole text, with what is typed.
 */
stale: { [key in string]: Array<string> }, };

/**
 * What was typed for a text.
 */
export type TypedText = { 
/**
 * The text with it.
 */
fields: TextFields, 
/**
 * The versions that it was typed on.
 */
base: { [key in string]: string }, 
/**
 * When it was kept, RFC 3339.
 */
saved: string, };

/**
 * The last operation that can be undone.
 */
export type UndoOffer = { 
/**
 * Its id.
 */
operation: string, 
/**
 * Its title in the reader's language.
 */
title: string, };

/**
 * Undoes an operation by a new one.
 */
export type UndoRequest = { 
/**
 * The operation.
 */
operation: string, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * One version of a record.
 */
export type Version = { 
/**
 * Revision id.
 */
revision: string, 
/**
 * Its place among the versions of its record: 1 is the first.
 */
number: number, 
/**
 * What a person called it.
 */
name: string | null, 
/**
 * `working` or `handed-in`.
 */
line: string, 
/**
 * The operation that wrote it.
 */
operation: string, 
/**
 * Title of that operation.
 */
title: string, 
/**
 * When, RFC 3339 or a date.
 */
time: string, 
/**
 * Who.
 */
author: string, 
/**
 * Fields that it changed.
 */
changed: Array<string>, };

/**
 * What was typed and is no version yet.
 */
export type WaitingDraft = { 
/**
 * Whole values of the keys that were edited.
 */
fields: JsonValue, 
/**
 * The version it was typed on.
 */
base: string | null, 
/**
 * RFC 3339 with offset.
 */
saved: string, };

/**
 * A cell as submitted.
 */
export type WireCell = { 
/**
 * 1-based column.
 */
column: number, 
/**
 * Header path.
 */
header: string, 
/**
 * Verbatim text.
 */
text: string, 
/**
 * The fields that were made of it.
 */
fields: Array<string>, };

/**
 * How far a paragraph was checked against the official text.
 */
export type WireChecked = { 
/**
 * `signed-off`, `differing`, `one-reader`, or as shipped: `verified`, `substance`, `unverified`, `disputed`.
 */
state: string, 
/**
 * The same in words.
 */
words: string, 
/**
 * The mark of the row as shipped: `V`, `V*`, `GK`, `D`; none for what was added.
 */
mark: string | null, 
/**
 * Whether a paper marked final may rest on it.
 */
final: boolean, };

/**
 * A code with its label.
 */
export type WireCode = { 
/**
 * The code.
 */
code: string, 
/**
 * Its label in the reader's language.
 */
label: string, };

/**
 * An error with a stable code; the sentence is chosen by code (`error-<code>`, `error-<code>-hint`).
 */
export type WireError = { 
/**
 * A stable word (`register.locked`).
 */
code: string, 
/**
 * Values for the sentence.
 */
params: { [key in string]: string }, 
/**
 * What happened, in the reader's language.
 */
message: string, 
/**
 * What to do about it, in the reader's language; empty when there is nothing to do.
 */
hint: string, };

/**
 * A finding in words.
 */
export type WireFinding = { 
/**
 * Stable code.
 */
code: string, 
/**
 * `error`, `warning` or `note`.
 */
severity: string, 
/**
 * Sheet.
 */
sheet: string | null, 
/**
 * Row.
 */
row: number | null, 
/**
 * Column.
 */
column: number | null, 
/**
 * What was found, in the reader's language.
 */
message: string, 
/**
 * What to do.
 */
hint: string, 
/**
 * Choices, where there are any.
 */
choices: Array<Choice>, };

/**
 * How a register is unlocked.
 */
export type WireKey = { "kind": "file", 
/**
 * Path of the key file.
 */
path: string, } | { "kind": "passphrase", 
/**
 * The words.
 */
text: string, };

/**
 * Where a measure's words came from.
 */
export type WireOrigin = { 
/**
 * The submission.
 */
submission: string, 
/**
 * File name.
 */
file: string, 
/**
 * Sheet.
 */
sheet: string | null, 
/**
 * Row.
 */
row: number, 
/**
 * Received, ISO.
 */
received: string | null, 
/**
 * Note number.
 */
note: string | null, 
/**
 * Cells as submitted.
 */
cells: Array<WireCell>, };

/**
 * A status list in short.
 */
export type WireParties = { 
/**
 * The day it speaks of, ISO.
 */
as_at: string, 
/**
 * Whose list it is.
 */
source: string, 
/**
 * Whether it names every party.
 */
complete: boolean, };

/**
 * One person's reading.
 */
export type WireReading = { 
/**
 * Stable within the paragraph.
 */
id: string, 
/**
 * Who.
 */
reader: string, 
/**
 * When, ISO.
 */
date: string, 
/**
 * The words.
 */
quote: string, 
/**
 * Where they stand.
 */
locator: string, 
/**
 * Digest of the file read.
 */
object: string, 
/**
 * Its name.
 */
file: string | null, };

/**
 * A state to choose or to show.
 */
export type WireState = { 
/**
 * Alpha-3 code.
 */
code: string, 
/**
 * Short name in the reader's language.
 */
name: string, 
/**
 * Formal name in the reader's language, where known.
 */
formal: string | null, 
/**
 * UN regional group's code.
 */
region: string, 
/**
 * `state`, `observer`, `organisation`, `fictional` or `entity`.
 */
kind: string, };

/**
 * One text.
 */
export type WireText = { 
/**
 * Its code.
 */
code: string, 
/**
 * What it is called, in the reader's language.
 */
name: string, 
/**
 * Symbol as cited.
 */
symbol: string, 
/**
 * Official title as printed, where the name is not the title.
 */
title: string | null, 
/**
 * Date of adoption, ISO.
 */
date: string, 
/**
 * Legal nature, in words.
 */
nature: string, 
/**
 * Code of the legal nature.
 */
nature_code: string, 
/**
 * Code of how its parts are counted.
 */
pinpoints: string, 
/**
 * Where the row was read.
 */
source: string, 
/**
 * An editors' note.
 */
note: string | null, 
/**
 * Whether it reaches only its parties.
 */
parties_only: boolean, 
/**
 * Its parties by a status list, where one was brought in.
 */
parties: WireParties | null, 
/**
 * Whether someone added it to this file.
 */
added: boolean, 
/**
 * Its paragraphs in the text's order; our own subdivisions stand below the paragraph they belong to.
 */
paragraphs: Array<ParagraphLine>, };

/**
 * Takes back what was handed in.
 */
export type WithdrawRequest = { 
/**
 * Record id or short reference.
 */
id: string, 
/**
 * Reader's language.
 */
lang: string, };

/**
 * What a write did.
 */
export type Written = { 
/**
 * The operation.
 */
operation: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Records touched.
 */
records: number, 
/**
 * RFC 3339 with offset: when the commit returned.
 */
saved: string, };

/** Every call by name, with its request and answer. */
export interface Calls {
  "status": { request: LangRequest; answer: RegisterStatus };
  "lists": { request: LangRequest; answer: Lists };
  "create": { request: CreateRequest; answer: RegisterStatus };
  "open": { request: OpenRequest; answer: RegisterStatus };
  "close": { request: LangRequest; answer: RegisterStatus };
  "matrix": { request: MatrixRequest; answer: MatrixAnswer };
  "measures": { request: MeasuresRequest; answer: MeasuresAnswer };
  "measure": { request: RecordRequest; answer: MeasureAnswer };
  "search": { request: SearchRequest; answer: SearchAnswer };
  "search-facets": { request: SearchFacetsRequest; answer: SearchFacets };
  "searches": { request: LangRequest; answer: SavedSearches };
  "save-search": { request: SaveSearchRequest; answer: SavedSearches };
  "forget-search": { request: SavedSearchRequest; answer: SavedSearches };
  "history": { request: HistoryRequest; answer: HistoryAnswer };
  "undo": { request: UndoRequest; answer: Written };
  "board": { request: LangRequest; answer: BoardAnswer };
  "file": { request: FileRequest; answer: FileAnswer };
  "enter": { request: EnterRequest; answer: Written };
  "preview": { request: PreviewRequest; answer: PreviewAnswer };
  "reopen": { request: ReopenRequest; answer: PreviewAnswer };
  "preview-rows": { request: PreviewRowsRequest; answer: PreviewRowsAnswer };
  "answer": { request: AnswerRequest; answer: PreviewAnswer };
  "accept": { request: AcceptRequest; answer: AcceptAnswer };
  "save-layout": { request: SaveLayoutRequest; answer: PreviewAnswer };
  "discard": { request: DiscardRequest; answer: RegisterStatus };
  "clearances": { request: ClearancesRequest; answer: ClearancesAnswer };
  "clearance-ask": { request: AskCapitalRequest; answer: Written };
  "clearance-answer": { request: ClearanceAnswerRequest; answer: Written };
  "clearance-apply": { request: ApplyProposalRequest; answer: Written };
  "clearance-sheet": { request: SheetRequest; answer: SheetAnswer };
  "clearance-read": { request: ReadSheetRequest; answer: ReturnedSheet };
  "clearance-take-in": { request: TakeInSheetRequest; answer: Written };
  "confirm-entries": { request: ConfirmEntriesRequest; answer: Written };
  "hand-in": { request: HandInRequest; answer: HandInAnswer };
  "withdraw": { request: WithdrawRequest; answer: Written };
  "compose": { request: ComposeRequest; answer: ComposeAnswer };
  "check": { request: DraftRequest; answer: CheckAnswer };
  "draft-save": { request: DraftRequest; answer: DraftSaved };
  "draft-keep": { request: KeepRequest; answer: KeepAnswer };
  "draft-drop": { request: DraftName; answer: null };
  "drafts": { request: LangRequest; answer: DraftsAnswer };
  "attach": { request: AttachRequest; answer: AttachAnswer };
  "kept-file": { request: KeptFileRequest; answer: FileAnswer };
  "save-file": { request: SaveFileRequest; answer: null };
  "confirm-translation": { request: ConfirmTranslationRequest; answer: Written };
  "acts": { request: ActsRequest; answer: ActsAnswer };
  "act": { request: RecordRequest; answer: ActAnswer };
  "compare-versions": { request: CompareRequest; answer: CompareAnswer };
  "resolve": { request: ResolveRequest; answer: Written };
  "restore": { request: RestoreRequest; answer: Written };
  "texts": { request: LangRequest; answer: TextsAnswer };
  "provisions": { request: ProvisionsRequest; answer: ProvisionsAnswer };
  "provisions-typed": { request: KeepTextRequest; answer: TypedKept };
  "provisions-save": { request: KeepTextRequest; answer: TextKept };
  "provisions-drop": { request: ProvisionsRequest; answer: ProvisionsAnswer };
  "provisions-versions": { request: ProvisionsRequest; answer: TextVersions };
  "provisions-hand-in": { request: ProvisionsRequest; answer: TextKept };
  "model-clauses": { request: LangRequest; answer: ModelsAnswer };
  "export-matrix": { request: ExportMatrixRequest; answer: ExportAnswer };
  "international": { request: InternationalRequest; answer: InternationalAnswer };
  "paragraph": { request: ParagraphRequest; answer: ParagraphAnswer };
  "sign-off": { request: SignOffRequest; answer: SignOffAnswer };
  "take-back-reading": { request: TakeBackRequest; answer: Written };
  "save-text": { request: SaveTextRequest; answer: SavedText };
  "save-paragraph": { request: SaveParagraphRequest; answer: SavedText };
  "status-list": { request: StatusListRequest; answer: StatusListAnswer };
  "measure-ids": { request: MeasureIdsRequest; answer: MeasureIdsAnswer };
  "bulk": { request: BulkRequest; answer: BulkAnswer };
  "overview": { request: LangRequest; answer: OverviewAnswer };
  "changes-since": { request: SinceRequest; answer: SinceAnswer };
  "calendar": { request: CalendarRequest; answer: CalendarAnswer };
  "meetings": { request: LangRequest; answer: MeetingsAnswer };
  "meeting-count": { request: CountRequest; answer: CountAnswer };
  "meeting-save": { request: MeetingSaveRequest; answer: Written };
  "place-save": { request: PlaceSaveRequest; answer: Written };
  "tasks": { request: TasksRequest; answer: TasksAnswer };
  "task-save": { request: TaskSaveRequest; answer: Written };
  "comments": { request: CommentsRequest; answer: CommentsAnswer };
  "comment-save": { request: CommentSaveRequest; answer: Written };
  "developments": { request: DevelopmentsRequest; answer: DevelopmentsAnswer };
  "development-save": { request: DevelopmentSaveRequest; answer: Written };
  "entry-remove": { request: EntryRequest; answer: Written };
  "save-act": { request: SaveActRequest; answer: SavedAct };
  "compare-measures": { request: CompareMeasuresRequest; answer: MeasuresBeside };
  "align": { request: AlignmentRequest; answer: AlignmentAnswer };
  "export-comparison": { request: ExportComparisonRequest; answer: ExportAnswer };
  "export-alignment": { request: ExportAlignmentRequest; answer: ExportAnswer };
  "bring-in": { request: BringInRequest; answer: BringInAnswer };
  "compile": { request: CompileCopiesRequest; answer: CompileCopiesAnswer };
  "rolling": { request: RollingTextRequest; answer: RollingTextAnswer };
  "settle": { request: SettleBracketRequest; answer: SettledAnswer };
  "export-rolling": { request: ExportRollingRequest; answer: null };
  "points": { request: PointsRequest; answer: PointsAnswer };
  "room": { request: RoomRequest; answer: RoomAnswer };
  "positions": { request: PositionsRequest; answer: PositionsAnswer };
  "position-save": { request: PositionSaveRequest; answer: Written };
  "package-save": { request: PackageSaveRequest; answer: Written };
  "outlook": { request: OutlookRequest; answer: OutlookAnswer };
  "common-ground": { request: CommonGroundRequest; answer: CommonGroundAnswer };
  "silences": { request: SilencesRequest; answer: SilencesAnswer };
  "silence-event": { request: SilenceEventRequest; answer: Written };
  "information": { request: InformationRequest; answer: InformationAnswer };
  "information-save": { request: InformationSaveRequest; answer: Written };
  "matrix-layouts": { request: LangRequest; answer: MatrixLayouts };
  "matrix-layout-save": { request: MatrixLayoutSaveRequest; answer: MatrixLayouts };
  "matrix-layout-forget": { request: MatrixLayoutForgetRequest; answer: MatrixLayouts };
  "sitting": { request: SittingRequest; answer: SittingAnswer };
  "moments": { request: LangRequest; answer: RegisterDays };
}
