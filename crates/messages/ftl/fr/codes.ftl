### Labels of the closed lists: one message per value, named LIST-VALUE.

## The legal stage of a measure, as its source says it.

stage-announced = Annoncée
stage-proposed = Proposée
stage-drafted = Rédigée
stage-in-consultation = En consultation
stage-tabled = Déposée
stage-adopted = Adoptée
stage-in-force = En vigueur
stage-in-force-provisional = En vigueur à titre provisoire
stage-suspended = Suspendue
stage-expired = Expirée
stage-repealed = Abrogée
stage-annulled = Annulée
stage-withdrawn = Retirée

## What happened to a measure on a date.

event-announced = Annonce
event-proposed = Proposition
event-drafted = Rédaction
event-consultation-opened = Ouverture de la consultation
event-consultation-closed = Clôture de la consultation
event-tabled = Dépôt
event-adopted = Adoption
event-signed = Signature de l’acte
event-published = Publication
event-in-force = Entrée en vigueur
event-in-force-provisional = Entrée en vigueur à titre provisoire
event-applied = Application à partir du
event-amended = Modification
event-suspended = Suspension
event-resumed = Reprise
event-partially-repealed = Abrogation partielle
event-repealed = Abrogation
event-expired = Expiration
event-annulled = Annulation par une juridiction
event-validation-denied = Validation non accordée
event-withdrawn = Retrait

## How far a measure is applied; separate from its legal stage.

application-applied = Appliquée
application-partly-applied = Partiellement appliquée
application-not-yet-applied = Pas encore appliquée
application-not-reported = Non communiquée

## What is known of a state in a column.

coverage-reported = Communiqué
coverage-held = Conservé par la coprésidence
coverage-stated-none = Aucune (déclaré)
coverage-none-found = Aucune trouvée
coverage-not-applicable = Sans objet
coverage-received = Reçu, saisie en cours
coverage-no-information = Aucune information
coverage-unchecked = Non vérifié

## How a submission came in.

channel-note-verbale = Note verbale
channel-mail = Courriel
channel-in-person = En main propre
channel-capital = De la capitale
channel-envelope = Pli scellé

## The weight of a submission.

standing-own-note = Note verbale de l’État
standing-own-mail = Courriel de l’État
standing-secretariat = Compilation du secrétariat
standing-press = Presse

## How far the work on a submission has come.

submission-work-received = Reçue
submission-work-being-entered = Saisie en cours
submission-work-queries-out = Questions posées
submission-work-checked = Vérifiée
submission-work-confirmed = Confirmée par la délégation
submission-work-printed = Imprimée

## The kind of national instrument.

act-type-constitution = Constitution
act-type-law = Loi
act-type-decree-law = Décret-loi
act-type-decree = Décret
act-type-regulation = Règlement
act-type-ministerial-order = Arrêté ministériel
act-type-cabinet-decision = Décision du conseil des ministres
act-type-licensing-practice = Politique ou pratique de licences
act-type-guidance = Circulaire ou orientations
act-type-tender-rule = Règle d’appel d’offres
act-type-court-ruling = Décision de justice
act-type-fund-exclusion = Décision d’exclusion d’un fonds
act-type-administrative-practice = Pratique administrative
act-type-political-announcement = Annonce politique
act-type-international-agreement = Accord international
act-type-supranational-act = Acte supranational

## What a measure reaches.

direction-import = Importation
direction-export = Exportation
direction-transit = Transit
direction-trans-shipment = Transbordement
direction-brokering = Courtage
direction-carriage = Transport
direction-service = Services
direction-finance = Financement et investissement

## The standard that makes a measure apply.

trigger-absolute = Dans tous les cas
trigger-clear-risk = Risque manifeste
trigger-reasonable-grounds = Motifs raisonnables de soupçonner
trigger-knowledge = Connaissance
trigger-overriding-risk = Risque prépondérant
trigger-case-by-case = Au cas par cas

## Contracts and licences that existed before a measure.

existing-contracts-covered = Inclus
existing-contracts-saved = Maintenus
existing-contracts-partly = Inclus en partie

## How a measure ends.

sunset-date = À une date
sunset-event = À la survenance d’un événement
sunset-none-stated = Aucune fin indiquée
sunset-unknown = Inconnue

## Why something is left out of a measure.

exemption-humanitarian = Humanitaire
exemption-medical = Médicale
exemption-existing-contracts = Contrats en cours
exemption-diplomatic-transit = Transit de biens diplomatiques
exemption-national-interest = Intérêt national
exemption-re-export = Réexportation
exemption-spare-parts = Pièces de rechange
exemption-personal-use = Usage personnel
exemption-other = Autre

## What kind of source stands behind a statement.

source-official-gazette = Journal officiel
source-ministry = Ministère ou organisme public
source-parliament = Parlement
source-court = Juridiction
source-note-verbale = Note verbale
source-press = Presse
source-ngo = Organisation non gouvernementale
source-other = Autre

## Who says that a measure belongs to a paragraph.

obligation-basis-cited = Cité dans l’acte
obligation-basis-state = Indiqué par l’État
obligation-basis-editor = Rattaché par la rédaction

## What a paragraph is in law.

legal-nature-treaty-obligation = Obligation conventionnelle
legal-nature-binding-order = Ordonnance liant les parties à l’affaire
legal-nature-advisory-opinion = Avis consultatif
legal-nature-security-council = Décision ou appel du Conseil de sécurité
legal-nature-recommendation = Recommandation
legal-nature-codification = Codification du droit international général
legal-nature-political-commitment = Engagement politique

## On whom a paragraph falls.

addressee-all-states = Tous les États
addressee-member-states = États Membres
addressee-parties = Parties au traité
addressee-endorsing-states = États qui souscrivent au texte
addressee-named-states = États désignés dans le texte
addressee-organisations = Organisations internationales
addressee-united-nations = Nations Unies
addressee-nobody = Sans destinataire

## How far a built-in row was read against the official text.

verification-verified = Vérifié sur un texte publié
verification-substance = Teneur vue, libellé non vérifié
verification-unverified = Paraphrase, non encore vérifiée sur le texte officiel
verification-disputed = Les sources divergent

## How the number of a paragraph is written. $number: the number as the text prints it.

pinpoint-paragraph = par. { $number }
pinpoint-operative-paragraph = par. { $number } du dispositif
pinpoint-item = point { $number }
pinpoint-article = art. { $number }
pinpoint-whole-text = ensemble du texte

## What a state says to a proposal. No position is a value, and it is not a no.

position-supports = Appuie
position-can-accept = Peut accepter
position-awaits-instructions = Attend des instructions
position-asks-for-changes = Demande des modifications
position-cannot-accept = Ne peut accepter
position-no-position = Aucune position exprimée

## How a state took part in an event.

participation-co-chair = Coprésidence
participation-founding-signatory = État fondateur
participation-listed-member = Inscrit comme membre
participation-participant = Participant
participation-observer = Observateur
participation-endorsed = A souscrit
participation-endorsed-with-reservation = A souscrit avec une réserve
participation-co-sponsor = Coauteur
participation-associated = S’est associé
participation-withdrew = S’est retiré
participation-invited = Invité

## Regional groups of the United Nations.

region-african = États d’Afrique
region-asia-pacific = États d’Asie et du Pacifique
region-eastern-european = États d’Europe orientale
region-latin-american-and-caribbean = États d’Amérique latine et des Caraïbes
region-western-european-and-other = États d’Europe occidentale et autres États
region-none = Aucun groupe régional

## What an entry of the table of states is.

state-kind-state = État
state-kind-observer = État observateur
state-kind-organisation = Organisation
state-kind-fictional = État fictif

## How the clauses of a text are numbered.

numbering-outline = 1. a) i)
numbering-article = Articles
numbering-decimal = 1, 1.1, 1.1.1

## What a drafted text is for.

text-kind-common-text = Texte commun
text-kind-model-measure = Mesure type
