/** The fiche while it is written: bar, messages, languages, fields, and beside them what is said of the entry. */
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { Button } from "react-aria-components";
import type { ComposeAnswer } from "../../../backend/index.ts";
import { perform } from "../../../shared/calls.ts";
import { openDialog } from "../../../shared/dialogs.ts";
import { focusAt } from "../../../shared/fields/Beside.tsx";
import { list, object, text } from "../../../shared/json.ts";
import { offerKeeping } from "../../../shared/keeping.ts";
import { tell, tellProblem } from "../../../shared/notices.ts";
import { labelOf, useDesk, useLists } from "../../../shared/register.ts";
import { useStore } from "../../../shared/store.ts";
import { hourOf } from "../../../shared/text/dates.ts";
import { inSeries } from "../../../shared/text/series.ts";
import { Problem } from "../../../shared/ui/Problem.tsx";
import { VersionList } from "../../../shared/versions/VersionList.tsx";
import { language, t as say, useLanguage, useT } from "../../../strings/index.ts";
import { isNew, showFiche } from "../fiche.state.ts";
import { useComposed, useWriting, type Writing } from "./compose.ts";
import { Editor } from "./Editor.tsx";
import { EditingContext } from "./editing.ts";
import { eventAskedFor, fieldOf, fieldsShown, languagesOf } from "./fields.ts";
import { KeepingLine } from "./KeepingLine.tsx";
import { Languages } from "./Languages.tsx";
import { Checks, Completeness } from "./Panels.tsx";

export interface EditFicheProps {
  id: string;
  state: string | null;
  /** The part to go to first. */
  goal: string | null;
  panels: ReactNode;
  onRecord: (record: string) => void;
  onDone: () => void;
}

export function EditFiche({ id, state, ...rest }: EditFicheProps) {
  const [record, setRecord] = useState(id);
  const { composed, error } = useComposed(record, state);
  const { onRecord } = rest;
  const become = useCallback(
    (kept: string) => {
      setRecord(kept);
      onRecord(kept);
    },
    [onRecord],
  );
  if (error && !composed) return <Problem error={error} />;
  if (!composed) return null;
  return <Open {...rest} composed={composed} onRecord={become} />;
}

interface OpenProps extends Omit<EditFicheProps, "id" | "state"> {
  composed: ComposeAnswer;
}

function Open({ composed, goal, panels, onRecord, onDone }: OpenProps) {
  const t = useT();
  const reader = useLanguage();
  const writing = useWriting(composed, onRecord);
  const { sitting, review, record, finish } = writing;
  const [added, setAdded] = useState<readonly string[]>([]);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const continued = useRef(composed.draft);
  const goTo = useRef(goal ?? "title");

  const own = languagesOf({ ...object(composed.measure), ...sitting.changed() });
  const languages = useSame([...new Set([...(own.length > 0 ? own : [reader]), ...added])]);
  const editing = useMemo(
    () => ({ sitting, review, languages, record }),
    [sitting, review, languages, record],
  );
  // For whom an entry is stands fixed once it exists; until then only a secretariat can say it.
  const register = useDesk()?.open ?? null;
  const mayChooseState = isNew(record()) && register?.delegation === null;
  const shown = fieldsShown(opened, sitting.value).filter(
    (field) => field !== "state" || mayChooseState,
  );

  const lead = useCallback(
    (place: string) => {
      const field = fieldOf(place);
      if (!field) return;
      goTo.current = place.includes("/") ? place : field;
      addAskedEvent(writing, place);
      setOpened((before) => new Set(before).add(field));
    },
    [writing],
  );
  useEffect(() => {
    if (goal) lead(goal);
  }, [goal, lead]);
  // Runs after every drawing: the field that was asked for may only now be on the page.
  useEffect(() => {
    if (goTo.current && focusAt(goTo.current)) goTo.current = "";
  });

  const keep = useCallback(
    async (name: string | null) => {
      await finish(name);
      const keeping = sitting.keeping.get();
      if (keeping.phase === "kept") {
        tell(say("window-saved", { time: hourOf(keeping.saved) }));
      }
    },
    [finish, sitting],
  );
  useEffect(() => {
    const stop = offerKeeping(() => void keep(null));
    showFiche({ edit: null, keep });
    return () => {
      stop();
      showFiche(null);
    };
  }, [keep]);

  async function confirm(confirmed: string) {
    await finish();
    const outcome = await perform("confirm-translation", {
      id: record(),
      language: confirmed,
      lang: language(),
    });
    if (!outcome.ok) tellProblem(outcome.error);
  }
  async function done() {
    await finish();
    if (sitting.keeping.get().phase !== "failed") onDone();
  }
  async function discard() {
    await sitting.drop();
    onDone();
  }
  return (
    <EditingContext value={editing}>
      <main>
        <div className="bar editing-bar">
          <Button className="button" data-tone="primary" onPress={() => void done()}>
            {t("fiche-done")}
          </Button>
          <Button className="button" aria-keyshortcuts="Control+S" onPress={() => void keep(null)}>
            {t("fiche-keep")}
          </Button>
          <Button className="plain-button" onPress={() => openDialog("name-version")}>
            {t("fiche-name-version")}
          </Button>
          <span className="grow" />
          <KeepingLine sitting={sitting} />
        </div>
        <Editor shown={shown} onOpen={lead}>
          <Line composed={composed} />
          {continued.current ? (
            <p className="said-line" role="status">
              {t("fiche-continued", { time: hourOf(continued.current.saved) })}
              <Button className="plain-button" onPress={() => void discard()}>
                {t("fiche-discard")}
              </Button>
            </p>
          ) : null}
          <MovedOn writing={writing} />
          <Languages
            onAdd={(tag) => setAdded((before) => [...before, tag])}
            onConfirm={(tag) => void confirm(tag)}
          />
        </Editor>
      </main>
      <aside aria-label={t("fiche-beside")}>
        <Completeness onLead={lead} />
        <Checks onLead={lead} />
        {panels}
        {isNew(record()) ? null : (
          <VersionList id={record()} versions={composed.versions} before={finish} restorable />
        )}
      </aside>
    </EditingContext>
  );
}

/** Whose entry it is and where it stands: what stays here, or what others have. */
function Line({ composed }: { composed: ComposeAnswer }) {
  const t = useT();
  const measure = object(composed.measure);
  const reader = useLanguage();
  const lists = useLists();
  return (
    <>
      <p className="sub">
        <bdi>{composed.state_name}</bdi>
        {" · "}
        {t("fiche-line", { line: composed.line, by: text(measure.entered_by) ?? "nobody" })}
      </p>
      {composed.to_reconcile.length > 0 ? (
        <section className="question">
          <strong>{t("measures-screen-two-wordings")}</strong>
          <p>
            {inSeries(
              composed.to_reconcile.map((field) => labelOf(lists.fields, field)),
              reader,
            )}
          </p>
        </section>
      ) : null}
    </>
  );
}

function MovedOn({ writing }: { writing: Writing }) {
  const t = useT();
  if (!useStore(writing.sitting.movedOn)) return null;
  return (
    <section className="question" role="status">
      <strong>{t("fiche-moved-on")}</strong>
      <p>{t("fiche-moved-on-hint")}</p>
    </section>
  );
}

/** Puts a line for the date that is asked for, unless there is one. */
function addAskedEvent({ sitting }: Writing, missing: string): void {
  const kind = eventAskedFor(missing);
  if (!kind) return;
  const events = list(sitting.value("events"));
  if (events.some((event) => object(event).kind === kind)) return;
  const taken = new Set(events.map((event) => text(object(event).id)));
  let number = 1;
  while (taken.has(`e${number}`)) number += 1;
  const blank = { id: `e${number}`, kind, date: null, precision: "unknown", source: null };
  sitting.change("events", [...events, blank]);
}

/** The same list as before while it holds the same words. */
function useSame(words: readonly string[]): readonly string[] {
  const before = useRef(words);
  if (before.current.join("\n") !== words.join("\n")) before.current = words;
  return before.current;
}
