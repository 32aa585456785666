### Labels of the closed lists: one message per value, named LIST-VALUE.

## The legal stage of a measure, as its source says it.

stage-announced = Announced
stage-proposed = Proposed
stage-drafted = Drafted
stage-in-consultation = In consultation
stage-tabled = Tabled
stage-adopted = Adopted
stage-in-force = In force
stage-in-force-provisional = In force, provisional
stage-suspended = Suspended
stage-expired = Expired
stage-repealed = Repealed
stage-annulled = Annulled
stage-withdrawn = Withdrawn

## What happened to a measure on a date.

event-announced = Announced
event-proposed = Proposed
event-drafted = Drafted
event-consultation-opened = Consultation opened
event-consultation-closed = Consultation closed
event-tabled = Tabled
event-adopted = Adopted
event-signed = Signature of the act
event-published = Published
event-in-force = Entry into force
event-in-force-provisional = Provisional entry into force
event-applied = Applied from
event-amended = Amended
event-suspended = Suspended
event-resumed = Resumed
event-partially-repealed = Repealed in part
event-repealed = Repealed
event-expired = Expired
event-annulled = Annulled by a court
event-validation-denied = Validation denied
event-withdrawn = Withdrawn

## How far a measure is applied; separate from its legal stage.

application-applied = Applied
application-partly-applied = Partly applied
application-not-yet-applied = Not yet applied
application-not-reported = Not reported

## What is known of a state in a column.

coverage-reported = Reported
coverage-held = Held with the co-chairs
coverage-stated-none = None (stated)
coverage-none-found = None found
coverage-not-applicable = Not applicable
coverage-received = Received, being entered
coverage-no-information = No information
coverage-unchecked = Unchecked

## How a submission came in.

channel-note-verbale = Note verbale
channel-mail = E-mail
channel-in-person = In person
channel-capital = From the capital
channel-envelope = Sealed envelope

## The weight of a submission.

standing-own-note = The state’s own note verbale
standing-own-mail = The state’s own e-mail
standing-secretariat = Secretariat compilation
standing-press = Press

## How far the work on a submission has come.

submission-work-received = Received
submission-work-being-entered = Being entered
submission-work-queries-out = Queries out
submission-work-checked = Checked
submission-work-confirmed = Confirmed by the delegation
submission-work-printed = Printed

## The kind of national instrument.

act-type-constitution = Constitution
act-type-law = Law
act-type-decree-law = Decree-law
act-type-decree = Decree
act-type-regulation = Regulation
act-type-ministerial-order = Ministerial order
act-type-cabinet-decision = Cabinet decision
act-type-licensing-practice = Licensing policy or practice
act-type-guidance = Circular or guidance
act-type-tender-rule = Tender rule
act-type-court-ruling = Court ruling
act-type-fund-exclusion = Exclusion decision of a fund
act-type-administrative-practice = Administrative practice
act-type-political-announcement = Political announcement
act-type-international-agreement = International agreement
act-type-supranational-act = Supranational act

## What a measure reaches.

direction-import = Import
direction-export = Export
direction-transit = Transit
direction-trans-shipment = Trans-shipment
direction-brokering = Brokering
direction-carriage = Carriage
direction-service = Services
direction-finance = Finance and investment

## The standard that makes a measure apply.

trigger-absolute = In all cases
trigger-clear-risk = Clear risk
trigger-reasonable-grounds = Reasonable grounds to suspect
trigger-knowledge = Knowledge
trigger-overriding-risk = Overriding risk
trigger-case-by-case = Case by case

## Contracts and licences that existed before a measure.

existing-contracts-covered = Covered
existing-contracts-saved = Left to run
existing-contracts-partly = Covered in part

## How a measure ends.

sunset-date = On a date
sunset-event = When an event occurs
sunset-none-stated = No end stated
sunset-unknown = Not known

## Why something is left out of a measure.

exemption-humanitarian = Humanitarian
exemption-medical = Medical
exemption-existing-contracts = Existing contracts
exemption-diplomatic-transit = Transit of diplomatic goods
exemption-national-interest = National interest
exemption-re-export = Re-export
exemption-spare-parts = Spare parts
exemption-personal-use = Personal use
exemption-other = Other

## What kind of source stands behind a statement.

source-official-gazette = Official gazette
source-ministry = Ministry or agency
source-parliament = Parliament
source-court = Court
source-note-verbale = Note verbale
source-press = Press
source-ngo = Non-governmental organisation
source-other = Other

## Who says that a measure belongs to a paragraph.

obligation-basis-cited = Cited in the act
obligation-basis-state = Stated by the state
obligation-basis-editor = Linked by an editor

## What a paragraph is in law.

legal-nature-treaty-obligation = Treaty obligation
legal-nature-binding-order = Order binding the parties of the case
legal-nature-advisory-opinion = Advisory opinion
legal-nature-security-council = Security Council decision or call
legal-nature-recommendation = Recommendation
legal-nature-codification = Codification of general international law
legal-nature-political-commitment = Political commitment

## On whom a paragraph falls.

addressee-all-states = All states
addressee-member-states = Member States
addressee-parties = Parties to the treaty
addressee-endorsing-states = Endorsing states
addressee-named-states = States named in the text
addressee-organisations = International organisations
addressee-united-nations = United Nations
addressee-nobody = No addressee

## How far a built-in row was read against the official text.

verification-verified = Checked against a published text
verification-substance = Substance seen, wording not checked
verification-unverified = Paraphrase, not yet checked against the official text
verification-disputed = Sources differ

## How the number of a paragraph is written. $number: the number as the text prints it.

pinpoint-paragraph = para { $number }
pinpoint-operative-paragraph = OP { $number }
pinpoint-item = item { $number }
pinpoint-article = art. { $number }
pinpoint-whole-text = whole text

## What a state says to a proposal. No position is a value, and it is not a no.

position-supports = Supports
position-can-accept = Can accept
position-awaits-instructions = Awaits instructions
position-asks-for-changes = Asks for changes
position-cannot-accept = Cannot accept
position-no-position = No position stated

## How a state took part in an event.

participation-co-chair = Co-chair
participation-founding-signatory = Founding state
participation-listed-member = Listed as a member
participation-participant = Participant
participation-observer = Observer
participation-endorsed = Endorsed
participation-endorsed-with-reservation = Endorsed with a reservation
participation-co-sponsor = Co-sponsor
participation-associated = Associated itself
participation-withdrew = Withdrew
participation-invited = Invited

## Regional groups of the United Nations.

region-african = African States
region-asia-pacific = Asia-Pacific States
region-eastern-european = Eastern European States
region-latin-american-and-caribbean = Latin American and Caribbean States
region-western-european-and-other = Western European and other States
region-none = No regional group

## What an entry of the table of states is.

state-kind-state = State
state-kind-observer = Observer State
state-kind-organisation = Organisation
state-kind-fictional = Fictional state

## How the clauses of a text are numbered.

numbering-outline = 1. (a) (i)
numbering-article = Articles
numbering-decimal = 1, 1.1, 1.1.1

## What a drafted text is for.

text-kind-common-text = Common text
text-kind-model-measure = Model measure
