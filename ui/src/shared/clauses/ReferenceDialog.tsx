/** Chooses the clause that a reference names, by its number or its words. */
import type { EditorView } from "prosemirror-view";
import { Button } from "react-aria-components";
import { useT } from "../../strings/index.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { Picker } from "../ui/Picker.tsx";
import { currentId } from "./act.ts";
import { marksOf } from "./marks.ts";
import { resolve } from "./numbering.ts";
import { clausesIn, placeOf, wordsOf } from "./schema.ts";

export interface ReferenceDialogProps {
  view: EditorView | undefined;
  onChoose: (id: string) => void;
  onClose: () => void;
}

const WORDS_MAX = 60;

export function ReferenceDialog({ view, onChoose, onClose }: ReferenceDialogProps) {
  const t = useT();
  const options = view ? clausesToName(view) : [];
  return (
    <Dialog
      title={t("clauses-refer-title")}
      onClose={onClose}
      buttons={
        <Button className="button" onPress={onClose}>
          {t("window-cancel")}
        </Button>
      }
    >
      <p className="quiet">{t("clauses-refer-explains")}</p>
      <Picker
        label={t("clauses-refer-clause")}
        options={options}
        value={null}
        onChange={onChoose}
        autoFocus
      />
    </Dialog>
  );
}

/** Every other clause: its number, then how it begins. */
function clausesToName(view: EditorView): { value: string; label: string }[] {
  const { cites } = marksOf(view.state);
  const own = currentId(view.state);
  return clausesIn(view.state.doc).flatMap(({ node }) => {
    const { id } = placeOf(node);
    const cite = cites.get(id);
    if (!cite || id === own) return [];
    const { heading, text } = wordsOf(node);
    const words = resolve(heading || text, cites).replace(/\s+/g, " ");
    const begins = words.length > WORDS_MAX ? `${words.slice(0, WORDS_MAX)}…` : words;
    return [{ value: id, label: begins ? `${cite} · ${begins}` : cite }];
  });
}
