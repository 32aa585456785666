/** Asks what a new file needs, and makes it. */
import { type FormEvent, useState } from "react";
import { Button } from "react-aria-components";
import { backend, type WireError, type WireKey } from "../../backend/index.ts";
import { useLists } from "../../shared/register.ts";
import { Field } from "../../shared/ui/Field.tsx";
import { Picker } from "../../shared/ui/Picker.tsx";
import { Problem } from "../../shared/ui/Problem.tsx";
import { Segmented } from "../../shared/ui/Segmented.tsx";
import { useT } from "../../strings/index.ts";
import { judgePassphrases, makeFile } from "./start.state.ts";

type Keeper = "secretariat" | "delegation";
type KeyKind = WireKey["kind"];

export function NewFile({ content, onBack }: { content: "empty" | "demo"; onBack: () => void }) {
  const t = useT();
  const states = useLists().states;
  const [keeper, setKeeper] = useState<Keeper>("secretariat");
  const [state, setState] = useState<string | null>(null);
  const [keyKind, setKeyKind] = useState<KeyKind>("passphrase");
  const [first, setFirst] = useState("");
  const [second, setSecond] = useState("");
  const [error, setError] = useState<WireError | null>(null);
  const [busy, setBusy] = useState(false);
  const judged = judgePassphrases(first, second);
  const isReady =
    (keyKind === "file" || judged === "good") && (keeper === "secretariat" || state !== null);

  async function make() {
    const path = await backend().chooseRegister("new");
    if (!path) return;
    const keyPath = keyKind === "file" ? await backend().chooseKeyFile("new") : null;
    if (keyKind === "file" && !keyPath) return;
    const key: WireKey = keyPath
      ? { kind: "file", path: keyPath }
      : { kind: "passphrase", text: first };
    setBusy(true);
    setError(null);
    const delegation = keeper === "delegation" ? state : null;
    setError(await makeFile({ path, key, delegation, demo: content === "demo" }));
    setBusy(false);
  }
  function submit(event: FormEvent) {
    event.preventDefault();
    if (isReady && !busy) void make();
  }

  return (
    <form className="form" onSubmit={submit}>
      <h1>{content === "demo" ? t("start-demo") : t("start-new-title")}</h1>
      {content === "demo" ? <p className="quiet">{t("start-demo-explains")}</p> : null}
      {content === "empty" ? (
        <div className="field">
          <span className="label">{t("start-who")}</span>
          <Segmented
            label={t("start-who")}
            value={keeper}
            onChange={setKeeper}
            options={[
              { value: "secretariat", label: t("start-who-secretariat") },
              { value: "delegation", label: t("start-who-delegation") },
            ]}
          />
        </div>
      ) : null}
      {keeper === "delegation" ? (
        <Picker
          label={t("start-state")}
          value={state}
          onChange={setState}
          options={states.map(({ code, name }) => ({ value: code, label: name }))}
        />
      ) : null}
      <div className="field">
        <span className="label">{t("start-key")}</span>
        <Segmented
          label={t("start-key")}
          value={keyKind}
          onChange={setKeyKind}
          options={[
            { value: "passphrase", label: t("start-key-passphrase") },
            { value: "file", label: t("start-key-file") },
          ]}
        />
      </div>
      {keyKind === "passphrase" ? (
        <>
          <Field
            label={t("start-passphrase")}
            type="password"
            value={first}
            onChange={setFirst}
            hint={t("start-passphrase-hint")}
            problem={first && judged === "short" ? t("start-passphrase-short") : undefined}
          />
          <Field
            label={t("start-passphrase-again")}
            type="password"
            value={second}
            onChange={setSecond}
            problem={second && judged === "different" ? t("start-passphrase-differs") : undefined}
          />
        </>
      ) : (
        <p className="hint">{t("start-key-file-hint")}</p>
      )}
      {error ? <Problem error={error} /> : null}
      <div className="form-buttons">
        <Button className="button" onPress={onBack}>
          {t("start-back")}
        </Button>
        <span className="grow" />
        <Button className="button" data-tone="primary" type="submit" isDisabled={!isReady || busy}>
          {busy ? t("start-working") : t("start-make")}
        </Button>
      </div>
    </form>
  );
}
