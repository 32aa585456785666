/** About the submission itself: whose it is, how it came, who may see it. */
import { useState } from "react";
import { Button } from "react-aria-components";
import type { About, PreviewFile } from "../../backend/index.ts";
import { useLists } from "../../shared/register.ts";
import { Choice } from "../../shared/ui/Choice.tsx";
import { Day } from "../../shared/ui/Day.tsx";
import { Field } from "../../shared/ui/Field.tsx";
import { Picker } from "../../shared/ui/Picker.tsx";
import { useT } from "../../strings/index.ts";
import { giveAnswer } from "./answers.ts";

export function AboutForm({ file }: { file: PreviewFile }) {
  const t = useT();
  const lists = useLists();
  const [about, setAbout] = useState<About>(file.about);
  const change = (part: Partial<About>) => setAbout((old) => ({ ...old, ...part }));
  const offered = lists.states.find((state) => state.code === file.about.state_offered);
  const none = { value: "", label: t("submissions-not-stated") };
  return (
    <div className="scrolling">
      <form
        className="form about-form"
        onSubmit={(event) => {
          event.preventDefault();
          void giveAnswer(file.index, { kind: "about", about });
        }}
      >
        <p className="quiet">{t("submissions-about-explains")}</p>
        <Picker
          label={t("submissions-about-state")}
          value={about.state}
          onChange={(state) => change({ state })}
          options={lists.states.map(({ code, name }) => ({ value: code, label: name }))}
        />
        {offered && about.state === null ? (
          <Button className="button" onPress={() => change({ state: offered.code })}>
            {t("submissions-about-offered", { state: offered.name })}
          </Button>
        ) : null}
        <div className="form-grid">
          <Choice
            place="above"
            label={t("submissions-about-channel")}
            value={about.channel ?? ""}
            onChange={(channel) => change({ channel: channel || null })}
            options={[none, ...lists.channels.map(({ code, label }) => ({ value: code, label }))]}
          />
          <Field
            label={t("submissions-about-note")}
            value={about.note ?? ""}
            onChange={(note) => change({ note: note || null })}
          />
          <Day
            place="above"
            label={t("submissions-about-dated")}
            value={about.dated}
            onChange={(dated) => change({ dated })}
          />
          <Day
            place="above"
            label={t("submissions-about-received")}
            value={about.received}
            onChange={(received) => change({ received })}
          />
          <Field
            label={t("submissions-about-sender")}
            value={about.sender ?? ""}
            onChange={(sender) => change({ sender: sender || null })}
          />
          <Field
            label={t("submissions-about-authority")}
            value={about.authority ?? ""}
            onChange={(authority) => change({ authority: authority || null })}
          />
          <Choice
            place="above"
            label={t("submissions-about-audience")}
            value={about.audience}
            onChange={(audience) => change({ audience })}
            options={lists.audiences.map(({ code, label }) => ({ value: code, label }))}
          />
          <Choice
            place="above"
            label={t("submissions-about-standing")}
            value={about.standing ?? ""}
            onChange={(standing) => change({ standing: standing || null })}
            options={[none, ...lists.standings.map(({ code, label }) => ({ value: code, label }))]}
          />
        </div>
        <div className="form-buttons">
          <Button className="button" data-tone="primary" type="submit">
            {t("submissions-about-keep")}
          </Button>
        </div>
      </form>
    </div>
  );
}
