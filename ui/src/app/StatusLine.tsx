/** Saved when, what there is, what waits; the progress of long work; the language. */
import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import type { OpenRegister } from "../backend/index.ts";
import { go } from "../shared/navigation.ts";
import { prefer } from "../shared/preferences.ts";
import { hourOf } from "../shared/text/dates.ts";
import { cancelWork, useWork, type Work } from "../shared/work.ts";
import { speak, useLanguage, useT } from "../strings/index.ts";
import { isLanguage, LANGUAGES, languageName } from "../strings/languages.ts";

export function StatusLine({ open }: { open: OpenRegister | null }) {
  const t = useT();
  const works = useWork().filter((work) => work.progress !== null);
  return (
    <footer className="status">
      {open?.saved ? <span>{t("window-saved", { time: hourOf(open.saved) })}</span> : null}
      {open ? (
        <span>
          {t("window-counts", { measures: open.measures, submissions: open.submissions })}
        </span>
      ) : null}
      {open && open.submissions_waiting > 0 ? (
        <Button className="status-button" onPress={() => go({ name: "submissions" })}>
          {t("window-waiting", { count: open.submissions_waiting })}
        </Button>
      ) : null}
      {open && open.due_soon > 0 ? (
        <Button className="status-button" onPress={() => go({ name: "overview" })}>
          {t("overview-due-soon", { count: open.due_soon })}
        </Button>
      ) : null}
      <span className="grow" />
      {works.map((work) => (
        <WorkShown key={work.ticket} work={work} />
      ))}
      {open && open.to_reconcile > 0 ? (
        <span>{t("window-to-reconcile", { count: open.to_reconcile })}</span>
      ) : null}
      <LanguageMenu />
    </footer>
  );
}

function WorkShown({ work }: { work: Work }) {
  const t = useT();
  const { done, total, step } = work.progress ?? { done: 0, total: 0, step: "" };
  return (
    <span className="work" role="status">
      {t("window-step", { step })}
      <progress {...(total > 0 ? { max: total, value: done } : {})} />
      <Button
        className="status-button"
        isDisabled={work.cancelling}
        onPress={() => cancelWork(work.ticket)}
      >
        {work.cancelling ? t("window-cancelling") : t("window-cancel")}
      </Button>
    </span>
  );
}

function LanguageMenu() {
  const t = useT();
  const language = useLanguage();
  return (
    <MenuTrigger>
      <Button
        className="status-button"
        aria-label={`${t("window-language")}: ${languageName(language)}`}
      >
        {languageName(language)}
      </Button>
      <Popover className="popover" placement="top end">
        <Menu
          className="options"
          selectionMode="single"
          selectedKeys={[language]}
          onAction={(key) => {
            const code = String(key);
            if (!isLanguage(code)) return;
            prefer({ language: code });
            void speak(code);
          }}
        >
          {LANGUAGES.map(({ code, name }) => (
            <MenuItem key={code} id={code} className="option" textValue={name}>
              <bdi lang={code}>{name}</bdi>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
