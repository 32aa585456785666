/** A fiche while it is written: the fields in their order, each kept as it is typed, and the way to further ones. */
import { type ComponentType, memo, type ReactNode } from "react";
import { text, texts } from "../../../shared/json.ts";
import { bestText } from "../../../shared/measure/fiche.ts";
import { Foreign } from "../../../shared/text/Foreign.tsx";
import { useLanguage, useT } from "../../../strings/index.ts";
import { ActField } from "./Act.tsx";
import { AddPart } from "./AddPart.tsx";
import {
  AudienceField,
  CategoriesField,
  ContractsField,
  DirectionsField,
  PersonsField,
  StateField,
  TriggerField,
} from "./Codes.tsx";
import { EventsField } from "./Events.tsx";
import { ExemptionsField } from "./Exemptions.tsx";
import { useValue } from "./editing.ts";
import type { FieldName } from "./fields.ts";
import { ItemsField } from "./Items.tsx";
import { ParagraphsField } from "./Paragraphs.tsx";
import { PassagesField } from "./Passages.tsx";
import { GeographyField } from "./Places.tsx";
import { SourcesField } from "./Sources.tsx";
import { ApplicationField, StageField } from "./Status.tsx";
import { SunsetField } from "./Sunset.tsx";
import {
  EnforcementField,
  OfficialTitleField,
  ReviewField,
  SummaryField,
  TitleField,
} from "./Words.tsx";

const CONTROLS: Record<FieldName, ComponentType> = {
  title: TitleField,
  state: StateField,
  categories: CategoriesField,
  stage: StageField,
  application: ApplicationField,
  summary: SummaryField,
  clauses: PassagesField,
  exemptions: ExemptionsField,
  events: EventsField,
  sources: SourcesField,
  act: ActField,
  official_title: OfficialTitleField,
  obligations: ParagraphsField,
  directions: DirectionsField,
  items: ItemsField,
  geography: GeographyField,
  persons: PersonsField,
  trigger: TriggerField,
  existing_contracts: ContractsField,
  sunset: SunsetField,
  review: ReviewField,
  enforcement: EnforcementField,
  audience: AudienceField,
};

export interface EditorProps {
  shown: readonly FieldName[];
  onOpen: (field: FieldName) => void;
  /** What stands above the fields: messages, the languages. */
  children: ReactNode;
}

export function Editor({ shown, onOpen, children }: EditorProps) {
  return (
    <div className="scrolling fiche editing">
      <Heading />
      {children}
      {shown.map((field) => (
        <Section key={field} field={field} />
      ))}
      <AddPart shown={shown} onAdd={onOpen} />
    </div>
  );
}

function Heading() {
  const t = useT();
  const [title] = useValue("title");
  const [reference] = useValue("ref");
  const best = bestText(texts(title), useLanguage());
  return (
    <>
      <h1>
        <Foreign lang={best?.lang}>{best?.text ?? t("fiche-new-entry")}</Foreign>
      </h1>
      {text(reference) ? (
        <p className="sub">
          <bdi>{text(reference)}</bdi>
        </p>
      ) : null}
    </>
  );
}

/** Drawn again only when its own field changes: what it is given never does. */
const Section = memo(function Section({ field }: { field: FieldName }) {
  const t = useT();
  const Control = CONTROLS[field];
  return (
    <section className="edit-section" data-section={field}>
      <h2>{t("fiche-field", { field })}</h2>
      <Control />
    </section>
  );
});
