### Labels of the closed lists: one message per value, named LIST-VALUE.

## The legal stage of a measure, as its source says it.

stage-announced = Anunciada
stage-proposed = Propuesta
stage-drafted = Redactada
stage-in-consultation = En consulta
stage-tabled = Presentada
stage-adopted = Adoptada
stage-in-force = En vigor
stage-in-force-provisional = En vigor con carácter provisional
stage-suspended = Suspendida
stage-expired = Expirada
stage-repealed = Derogada
stage-annulled = Anulada
stage-withdrawn = Retirada

## What happened to a measure on a date.

event-announced = Anuncio
event-proposed = Propuesta
event-drafted = Redacción
event-consultation-opened = Apertura de la consulta
event-consultation-closed = Cierre de la consulta
event-tabled = Presentación
event-adopted = Adopción
event-signed = Firma del acto
event-published = Publicación
event-in-force = Entrada en vigor
event-in-force-provisional = Entrada en vigor provisional
event-applied = Aplicación desde
event-amended = Modificación
event-suspended = Suspensión
event-resumed = Reanudación
event-partially-repealed = Derogación parcial
event-repealed = Derogación
event-expired = Expiración
event-annulled = Anulación judicial
event-validation-denied = Convalidación denegada
event-withdrawn = Retirada

## How far a measure is applied; separate from its legal stage.

application-applied = Aplicada
application-partly-applied = Aplicada en parte
application-not-yet-applied = Aún no aplicada
application-not-reported = No comunicada

## What is known of a state in a column.

coverage-reported = Comunicado
coverage-held = En poder de la copresidencia
coverage-stated-none = Ninguna (declarado)
coverage-none-found = Ninguna encontrada
coverage-not-applicable = No procede
coverage-received = Recibido, en proceso de registro
coverage-no-information = Sin información
coverage-unchecked = Sin verificar

## How a submission came in.

channel-note-verbale = Nota verbal
channel-mail = Correo electrónico
channel-in-person = En mano
channel-capital = De la capital
channel-envelope = Sobre sellado

## The weight of a submission.

standing-own-note = Nota verbal del propio Estado
standing-own-mail = Correo del propio Estado
standing-secretariat = Compilación de la secretaría
standing-press = Prensa

## How far the work on a submission has come.

submission-work-received = Recibida
submission-work-being-entered = En proceso de registro
submission-work-queries-out = Consultas enviadas
submission-work-checked = Verificada
submission-work-confirmed = Confirmada por la delegación
submission-work-printed = Impresa

## The kind of national instrument.

act-type-constitution = Constitución
act-type-law = Ley
act-type-decree-law = Decreto-ley
act-type-decree = Decreto
act-type-regulation = Reglamento
act-type-ministerial-order = Orden ministerial
act-type-cabinet-decision = Decisión del consejo de ministros
act-type-licensing-practice = Política o práctica de licencias
act-type-guidance = Circular u orientaciones
act-type-tender-rule = Norma de licitación
act-type-court-ruling = Resolución judicial
act-type-fund-exclusion = Decisión de exclusión de un fondo
act-type-administrative-practice = Práctica administrativa
act-type-political-announcement = Anuncio político
act-type-international-agreement = Acuerdo internacional
act-type-supranational-act = Acto supranacional

## What a measure reaches.

direction-import = Importación
direction-export = Exportación
direction-transit = Tránsito
direction-trans-shipment = Transbordo
direction-brokering = Corretaje
direction-carriage = Transporte
direction-service = Servicios
direction-finance = Financiación e inversión

## The standard that makes a measure apply.

trigger-absolute = En todos los casos
trigger-clear-risk = Riesgo claro
trigger-reasonable-grounds = Motivos razonables para sospechar
trigger-knowledge = Conocimiento
trigger-overriding-risk = Riesgo preponderante
trigger-case-by-case = Caso por caso

## Contracts and licences that existed before a measure.

existing-contracts-covered = Incluidos
existing-contracts-saved = Se mantienen
existing-contracts-partly = Incluidos en parte

## How a measure ends.

sunset-date = En una fecha
sunset-event = Al producirse un hecho
sunset-none-stated = Sin término indicado
sunset-unknown = No se conoce

## Why something is left out of a measure.

exemption-humanitarian = Humanitaria
exemption-medical = Médica
exemption-existing-contracts = Contratos existentes
exemption-diplomatic-transit = Tránsito de bienes diplomáticos
exemption-national-interest = Interés nacional
exemption-re-export = Reexportación
exemption-spare-parts = Piezas de repuesto
exemption-personal-use = Uso personal
exemption-other = Otra

## What kind of source stands behind a statement.

source-official-gazette = Diario oficial
source-ministry = Ministerio u organismo
source-parliament = Parlamento
source-court = Tribunal
source-note-verbale = Nota verbal
source-press = Prensa
source-ngo = Organización no gubernamental
source-other = Otra

## Who says that a measure belongs to a paragraph.

obligation-basis-cited = Citado en el acto
obligation-basis-state = Indicado por el Estado
obligation-basis-editor = Vinculado por la redacción

## What a paragraph is in law.

legal-nature-treaty-obligation = Obligación convencional
legal-nature-binding-order = Providencia vinculante para las partes del caso
legal-nature-advisory-opinion = Opinión consultiva
legal-nature-security-council = Decisión o llamamiento del Consejo de Seguridad
legal-nature-recommendation = Recomendación
legal-nature-codification = Codificación del derecho internacional general
legal-nature-political-commitment = Compromiso político

## On whom a paragraph falls.

addressee-all-states = Todos los Estados
addressee-member-states = Estados Miembros
addressee-parties = Partes en el tratado
addressee-endorsing-states = Estados que hacen suyo el texto
addressee-named-states = Estados nombrados en el texto
addressee-organisations = Organizaciones internacionales
addressee-united-nations = Naciones Unidas
addressee-nobody = Sin destinatario

## How far a built-in row was read against the official text.

verification-verified = Cotejado con un texto publicado
verification-substance = Fondo visto, redacción sin cotejar
verification-unverified = Paráfrasis, aún sin cotejar con el texto oficial
verification-disputed = Las fuentes difieren

## How the number of a paragraph is written. $number: the number as the text prints it.

pinpoint-paragraph = párr. { $number }
pinpoint-operative-paragraph = párr. { $number } de la parte dispositiva
pinpoint-item = punto { $number }
pinpoint-article = art. { $number }
pinpoint-whole-text = texto completo

## What a state says to a proposal. No position is a value, and it is not a no.

position-supports = Apoya
position-can-accept = Puede aceptar
position-awaits-instructions = Espera instrucciones
position-asks-for-changes = Pide cambios
position-cannot-accept = No puede aceptar
position-no-position = Sin posición expresada

## How a state took part in an event.

participation-co-chair = Copresidencia
participation-founding-signatory = Estado fundador
participation-listed-member = Figura como miembro
participation-participant = Participante
participation-observer = Observador
participation-endorsed = Hizo suyo el texto
participation-endorsed-with-reservation = Hizo suyo el texto con una reserva
participation-co-sponsor = Copatrocinador
participation-associated = Se asoció
participation-withdrew = Se retiró
participation-invited = Invitado

## Regional groups of the United Nations.

region-african = Estados de África
region-asia-pacific = Estados de Asia y el Pacífico
region-eastern-european = Estados de Europa Oriental
region-latin-american-and-caribbean = Estados de América Latina y el Caribe
region-western-european-and-other = Estados de Europa Occidental y otros Estados
region-none = Sin grupo regional

## What an entry of the table of states is.

state-kind-state = Estado
state-kind-observer = Estado observador
state-kind-organisation = Organización
state-kind-fictional = Estado ficticio

## How the clauses of a text are numbered.

numbering-outline = 1. a) i)
numbering-article = Artículos
numbering-decimal = 1, 1.1, 1.1.1

## What a drafted text is for.

text-kind-common-text = Texto común
text-kind-model-measure = Medida modelo
