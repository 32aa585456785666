/** Offers the parts of the fiche that are not on the page yet, by name. */
import { Several } from "../../../shared/fields/Several.tsx";
import { useT } from "../../../strings/index.ts";
import { FIELDS, type FieldName, isField } from "./fields.ts";

export interface AddPartProps {
  shown: readonly FieldName[];
  onAdd: (field: FieldName) => void;
}

export function AddPart({ shown, onAdd }: AddPartProps) {
  const t = useT();
  const rest = FIELDS.filter((field) => !shown.includes(field));
  if (rest.length === 0) return null;
  return (
    <section className="edit-section add-part">
      <Several
        label={t("fiche-add-part")}
        options={rest.map((field) => ({ value: field, label: t("fiche-field", { field }) }))}
        values={[]}
        onChange={([field]) => field && isField(field) && onAdd(field)}
        placeholder={t("fiche-add-part-hint")}
      />
    </section>
  );
}
