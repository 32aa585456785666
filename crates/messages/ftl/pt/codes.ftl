### Labels of the closed lists: one message per value, named LIST-VALUE.

## The legal stage of a measure, as its source says it.

stage-announced = Anunciada
stage-proposed = Proposta
stage-drafted = Redigida
stage-in-consultation = Em consulta
stage-tabled = Apresentada
stage-adopted = Adotada
stage-in-force = Em vigor
stage-in-force-provisional = Em vigor a título provisório
stage-suspended = Suspensa
stage-expired = Caducada
stage-repealed = Revogada
stage-annulled = Anulada
stage-withdrawn = Retirada

## What happened to a measure on a date.

event-announced = Anúncio
event-proposed = Proposta
event-drafted = Redação
event-consultation-opened = Abertura da consulta
event-consultation-closed = Encerramento da consulta
event-tabled = Apresentação
event-adopted = Adoção
event-signed = Assinatura do ato
event-published = Publicação
event-in-force = Entrada em vigor
event-in-force-provisional = Entrada em vigor a título provisório
event-applied = Aplicação a partir de
event-amended = Alteração
event-suspended = Suspensão
event-resumed = Retoma
event-partially-repealed = Revogação parcial
event-repealed = Revogação
event-expired = Caducidade
event-annulled = Anulação judicial
event-validation-denied = Validação negada
event-withdrawn = Retirada

## How far a measure is applied; separate from its legal stage.

application-applied = Aplicada
application-partly-applied = Aplicada em parte
application-not-yet-applied = Ainda não aplicada
application-not-reported = Não comunicada

## What is known of a state in a column.

coverage-reported = Comunicado
coverage-held = Reservado à copresidência
coverage-stated-none = Nenhuma (declarado)
coverage-none-found = Nenhuma encontrada
coverage-not-applicable = Não aplicável
coverage-received = Recebido, em registo
coverage-no-information = Sem informação
coverage-unchecked = Não verificado

## How a submission came in.

channel-note-verbale = Nota verbal
channel-mail = Correio eletrónico
channel-in-person = Em mão
channel-capital = Da capital
channel-envelope = Envelope selado

## The weight of a submission.

standing-own-note = Nota verbal do próprio Estado
standing-own-mail = Correio do próprio Estado
standing-secretariat = Compilação do secretariado
standing-press = Imprensa

## How far the work on a submission has come.

submission-work-received = Recebida
submission-work-being-entered = Em registo
submission-work-queries-out = Questões enviadas
submission-work-checked = Verificada
submission-work-confirmed = Confirmada pela delegação
submission-work-printed = Impressa

## The kind of national instrument.

act-type-constitution = Constituição
act-type-law = Lei
act-type-decree-law = Decreto-lei
act-type-decree = Decreto
act-type-regulation = Regulamento
act-type-ministerial-order = Portaria
act-type-cabinet-decision = Decisão do conselho de ministros
act-type-licensing-practice = Política ou prática de licenciamento
act-type-guidance = Circular ou orientações
act-type-tender-rule = Regra de concurso
act-type-court-ruling = Decisão judicial
act-type-fund-exclusion = Decisão de exclusão de um fundo
act-type-administrative-practice = Prática administrativa
act-type-political-announcement = Anúncio político
act-type-international-agreement = Acordo internacional
act-type-supranational-act = Ato supranacional

## What a measure reaches.

direction-import = Importação
direction-export = Exportação
direction-transit = Trânsito
direction-trans-shipment = Transbordo
direction-brokering = Corretagem
direction-carriage = Transporte
direction-service = Serviços
direction-finance = Financiamento e investimento

## The standard that makes a measure apply.

trigger-absolute = Em todos os casos
trigger-clear-risk = Risco claro
trigger-reasonable-grounds = Motivos razoáveis para suspeitar
trigger-knowledge = Conhecimento
trigger-overriding-risk = Risco preponderante
trigger-case-by-case = Caso a caso

## Contracts and licences that existed before a measure.

existing-contracts-covered = Abrangidos
existing-contracts-saved = Mantidos
existing-contracts-partly = Abrangidos em parte

## How a measure ends.

sunset-date = Numa data
sunset-event = Quando ocorrer um facto
sunset-none-stated = Sem termo indicado
sunset-unknown = Desconhecido

## Why something is left out of a measure.

exemption-humanitarian = Humanitária
exemption-medical = Médica
exemption-existing-contracts = Contratos existentes
exemption-diplomatic-transit = Trânsito de bens diplomáticos
exemption-national-interest = Interesse nacional
exemption-re-export = Reexportação
exemption-spare-parts = Peças sobresselentes
exemption-personal-use = Uso pessoal
exemption-other = Outra

## What kind of source stands behind a statement.

source-official-gazette = Jornal oficial
source-ministry = Ministério ou organismo
source-parliament = Parlamento
source-court = Tribunal
source-note-verbale = Nota verbal
source-press = Imprensa
source-ngo = Organização não governamental
source-other = Outra

## Who says that a measure belongs to a paragraph.

obligation-basis-cited = Citado no ato
obligation-basis-state = Indicado pelo Estado
obligation-basis-editor = Associado pela redação

## What a paragraph is in law.

legal-nature-treaty-obligation = Obrigação convencional
legal-nature-binding-order = Despacho vinculativo para as partes no processo
legal-nature-advisory-opinion = Parecer consultivo
legal-nature-security-council = Decisão ou apelo do Conselho de Segurança
legal-nature-recommendation = Recomendação
legal-nature-codification = Codificação do direito internacional geral
legal-nature-political-commitment = Compromisso político

## On whom a paragraph falls.

addressee-all-states = Todos os Estados
addressee-member-states = Estados-Membros
addressee-parties = Partes no tratado
addressee-endorsing-states = Estados que subscrevem o texto
addressee-named-states = Estados nomeados no texto
addressee-organisations = Organizações internacionais
addressee-united-nations = Nações Unidas
addressee-nobody = Sem destinatário

## How far a built-in row was read against the official text.

verification-verified = Verificado com um texto publicado
verification-substance = Teor visto, redação não verificada
verification-unverified = Paráfrase, ainda não verificada com o texto oficial
verification-disputed = As fontes divergem

## How the number of a paragraph is written. $number: the number as the text prints it.

pinpoint-paragraph = par. { $number }
pinpoint-operative-paragraph = par. { $number } do dispositivo
pinpoint-item = ponto { $number }
pinpoint-article = art. { $number }
pinpoint-whole-text = texto integral

## What a state says to a proposal. No position is a value, and it is not a no.

position-supports = Apoia
position-can-accept = Pode aceitar
position-awaits-instructions = Aguarda instruções
position-asks-for-changes = Pede alterações
position-cannot-accept = Não pode aceitar
position-no-position = Sem posição expressa

## How a state took part in an event.

participation-co-chair = Copresidência
participation-founding-signatory = Estado fundador
participation-listed-member = Listado como membro
participation-participant = Participante
participation-observer = Observador
participation-endorsed = Subscreveu
participation-endorsed-with-reservation = Subscreveu com uma reserva
participation-co-sponsor = Copatrocinador
participation-associated = Associou-se
participation-withdrew = Retirou-se
participation-invited = Convidado

## Regional groups of the United Nations.

region-african = Estados de África
region-asia-pacific = Estados da Ásia e do Pacífico
region-eastern-european = Estados da Europa Oriental
region-latin-american-and-caribbean = Estados da América Latina e das Caraíbas
region-western-european-and-other = Estados da Europa Ocidental e outros Estados
region-none = Sem grupo regional

## What an entry of the table of states is.

state-kind-state = Estado
state-kind-observer = Estado observador
state-kind-organisation = Organização
state-kind-fictional = Estado fictício

## How the clauses of a text are numbered.

numbering-outline = 1. a) i)
numbering-article = Artigos
numbering-decimal = 1, 1.1, 1.1.1

## What a drafted text is for.

text-kind-common-text = Texto comum
text-kind-model-measure = Medida modelo
