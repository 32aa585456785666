/** National instruments, state by state; Enter or a click opens one. */
import { useDeferredValue, useState } from "react";
import {
  Button,
  Header,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  SearchField,
} from "react-aria-components";
import type { ActLine } from "../../backend/index.ts";
import { useCall } from "../../shared/calls.ts";
import { go } from "../../shared/navigation.ts";
import { useDesk, useMoment } from "../../shared/register.ts";
import { formatDate } from "../../shared/text/dates.ts";
import { Foreign } from "../../shared/text/Foreign.tsx";
import { Choice } from "../../shared/ui/Choice.tsx";
import { Problem } from "../../shared/ui/Problem.tsx";
import { useLanguage, useT } from "../../strings/index.ts";
import { ActForm } from "./ActForm.tsx";
import { byState, narrow, useNarrowing } from "./acts.state.ts";

/** Instruments listed at once; who needs others narrows the search. */
const LISTED = 500;

export function ActsPage() {
  const t = useT();
  const by = useNarrowing();
  const query = useDeferredValue(by.query).trim() || null;
  const page = { offset: 0, limit: LISTED };
  const { answer, error } = useCall("acts", { state: by.state || null, query, ...page });
  return (
    <div className="page">
      <main>
        <div>
          <h1>{t("acts-page")}</h1>
          <p className="sub">{t("acts-sub")}</p>
        </div>
        <ActsBar />
        {error ? <Problem error={error} /> : null}
        {answer && answer.acts.length === 0 ? <p className="empty">{t("acts-none")}</p> : null}
        {answer && answer.acts.length > 0 ? <Acts acts={answer.acts} /> : null}
        {answer && answer.total > LISTED ? (
          <p className="quiet">{t("acts-cut", { count: LISTED })}</p>
        ) : null}
      </main>
    </div>
  );
}

function ActsBar() {
  const t = useT();
  const by = useNarrowing();
  const [adding, setAdding] = useState(false);
  const open = useDesk()?.open;
  const moment = useMoment();
  const all = useCall("acts", { state: null, query: null, offset: 0, limit: LISTED }).answer;
  const states = byState(all?.acts ?? []).map((group) => ({
    value: group.state,
    label: group.acts[0]?.state_name ?? group.state,
  }));
  return (
    <div className="bar">
      <SearchField
        className="search-field"
        value={by.query}
        onChange={(query) => narrow({ query })}
      >
        <Label className="only-read">{t("acts-find")}</Label>
        <Input
          className="input"
          placeholder={t("acts-find")}
          {...(by.query ? { dir: "auto" } : {})}
        />
      </SearchField>
      <Choice
        label={t("acts-state")}
        value={by.state}
        onChange={(state) => narrow({ state })}
        options={[{ value: "", label: t("acts-any") }, ...states]}
      />
      {open && !open.read_only && !moment ? (
        <div className="bar-end">
          <Button className="button" onPress={() => setAdding(true)}>
            {t("acts-add")}
          </Button>
        </div>
      ) : null}
      {adding ? <ActForm act={null} onClose={() => setAdding(false)} /> : null}
    </div>
  );
}

function Acts({ acts }: { acts: readonly ActLine[] }) {
  const t = useT();
  return (
    <ListBox
      className="scrolling acts"
      aria-label={t("acts-page")}
      selectionMode="none"
      onAction={(key) => go({ name: "act", id: String(key) })}
    >
      {byState(acts).map((group) => (
        <ListBoxSection
          key={group.state}
          id={group.state}
          aria-label={group.acts[0]?.state_name ?? group.state}
        >
          <Header className="paragraphs-text">
            <bdi>{group.acts[0]?.state_name}</bdi>
          </Header>
          {group.acts.map((act) => (
            <Row key={act.id} act={act} />
          ))}
        </ListBoxSection>
      ))}
    </ListBox>
  );
}

function Row({ act }: { act: ActLine }) {
  const t = useT();
  const language = useLanguage();
  const number = act.number ?? t("acts-without-number");
  return (
    <ListBoxItem className="act-line" id={act.id} textValue={`${number} ${act.title}`}>
      <span className="paragraph-place">
        <bdi>{number}</bdi>
      </span>
      <span>
        <Foreign lang={act.title_lang}>{act.title}</Foreign>
        {act.conflict ? (
          <small className="two-wordings">{t("measures-screen-two-wordings")}</small>
        ) : null}
      </span>
      <span className="quiet">{act.type ? t.code("act-type", act.type) : null}</span>
      <span className="quiet">{act.date ? formatDate(act.date, language) : null}</span>
    </ListBoxItem>
  );
}
