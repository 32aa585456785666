/** Linking measures to a paragraph: who says so, which measures, a preview, then one change. */
import { useDeferredValue, useState } from "react";
import {
  Button,
  Checkbox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  SearchField,
} from "react-aria-components";
import type { BulkAnswer, BulkChange, ParagraphAnswer, WireError } from "../../backend/index.ts";
import { BulkPreview } from "../../shared/bulk/BulkPreview.tsx";
import { makeBulk, planBulk } from "../../shared/bulk/bulk.ts";
import { useCall } from "../../shared/calls.ts";
import { Foreign } from "../../shared/text/Foreign.tsx";
import { Choice } from "../../shared/ui/Choice.tsx";
import { Dialog } from "../../shared/ui/Dialog.tsx";
import { Problem } from "../../shared/ui/Problem.tsx";
import { useT } from "../../strings/index.ts";

const BASES = ["state", "cited", "editor"] as const;
/** Measures listed at once; who needs others narrows the search. */
const LISTED = 60;

export function LinkDialog({ answer, onClose }: { answer: ParagraphAnswer; onClose: () => void }) {
  const t = useT();
  const [basis, setBasis] = useState<string>("state");
  const [actSeen, setActSeen] = useState(false);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [plan, setPlan] = useState<BulkAnswer | null>(null);
  const [error, setError] = useState<WireError | null>(null);
  const change: BulkChange = {
    kind: "add-link",
    paragraph: answer.line.id,
    basis,
    act_seen: actSeen,
  };
  async function preview() {
    const outcome = await planBulk([...chosen], change);
    setError(outcome.ok ? null : outcome.error);
    setPlan(outcome.ok ? outcome.answer : null);
  }
  async function make() {
    if (await makeBulk([...chosen], change)) onClose();
  }
  return (
    <Dialog
      title={t("international-link")}
      onClose={onClose}
      size={plan ? "wide" : "usual"}
      buttons={
        <>
          <Button className="button" onPress={plan ? () => setPlan(null) : onClose}>
            {plan ? t("bulk-back") : t("window-cancel")}
          </Button>
          {plan ? (
            <Button
              className="button"
              data-tone="primary"
              isDisabled={plan.changed === 0}
              onPress={() => void make()}
            >
              {t("bulk-commit", { count: plan.changed })}
            </Button>
          ) : (
            <Button
              className="button"
              data-tone="primary"
              isDisabled={chosen.size === 0}
              onPress={() => void preview()}
            >
              {t("bulk-preview")}
            </Button>
          )}
        </>
      }
    >
      {error ? <Problem error={error} /> : null}
      {plan ? (
        <BulkPreview answer={plan} />
      ) : (
        <>
          <p className="quiet">{t("international-link-explains")}</p>
          <Choice
            place="above"
            label={t("international-basis")}
            value={basis}
            onChange={setBasis}
            options={BASES.map((value) => ({ value, label: t.code("obligation-basis", value) }))}
          />
          {basis === "cited" ? (
            <Checkbox className="check" isSelected={actSeen} onChange={setActSeen}>
              <span className="check-box" />
              {t("international-act-seen")}
            </Checkbox>
          ) : null}
          <PickMeasures chosen={chosen} onChoose={setChosen} />
        </>
      )}
    </Dialog>
  );
}

interface PickProps {
  chosen: ReadonlySet<string>;
  onChoose: (chosen: ReadonlySet<string>) => void;
}

function PickMeasures({ chosen, onChoose }: PickProps) {
  const t = useT();
  const [query, setQuery] = useState("");
  const asked = useDeferredValue(query).trim() || null;
  const { answer } = useCall("measures", {
    state: null,
    category: null,
    stage: null,
    query: asked,
    at: null,
    sort: null,
    descending: false,
    offset: 0,
    limit: LISTED,
  });
  const listed = answer?.measures ?? [];
  return (
    <>
      <SearchField value={query} onChange={setQuery}>
        <Label className="only-read">{t("international-pick-find")}</Label>
        <Input
          className="input"
          placeholder={t("international-pick-find")}
          {...(query ? { dir: "auto" } : {})}
        />
      </SearchField>
      <ListBox
        className="options pick-list"
        aria-label={t("international-pick")}
        items={listed}
        selectionMode="multiple"
        selectedKeys={[...chosen].filter((id) => listed.some((measure) => measure.id === id))}
        onSelectionChange={(keys) => {
          const now = keys === "all" ? listed.map(({ id }) => id) : [...keys].map(String);
          const elsewhere = [...chosen].filter((id) => !listed.some((each) => each.id === id));
          onChoose(new Set([...elsewhere, ...now]));
        }}
      >
        {(measure) => (
          <ListBoxItem
            className="option"
            id={measure.id}
            textValue={`${measure.state_name}: ${measure.title}`}
          >
            <span className="option-mark" />
            <span>
              <bdi>{measure.state_name}</bdi>
              {": "}
              <Foreign lang={measure.title_lang}>{measure.title}</Foreign>{" "}
              <small>
                <bdi>{measure.reference}</bdi>
              </small>
            </span>
          </ListBoxItem>
        )}
      </ListBox>
      <p className="quiet" aria-live="polite">
        {t("international-picked", { count: chosen.size })}
        {(answer?.total ?? 0) > LISTED ? (
          <> · {t("international-pick-more", { count: LISTED })}</>
        ) : null}
      </p>
    </>
  );
}
