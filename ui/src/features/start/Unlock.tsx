/** Asks for the key of a file and opens it. */
import { type FormEvent, useState } from "react";
import { Button } from "react-aria-components";
import { backend, type WireError, type WireKey } from "../../backend/index.ts";
import { Field } from "../../shared/ui/Field.tsx";
import { Problem } from "../../shared/ui/Problem.tsx";
import { useT } from "../../strings/index.ts";
import { nameOf, openFile } from "./start.state.ts";

export function Unlock({ path, onBack }: { path: string; onBack: () => void }) {
  const t = useT();
  const [passphrase, setPassphrase] = useState("");
  const [error, setError] = useState<WireError | null>(null);
  const [busy, setBusy] = useState(false);

  async function open(key: WireKey) {
    setBusy(true);
    setError(null);
    setError(await openFile(path, key));
    setBusy(false);
  }
  async function openWithKeyFile() {
    const chosen = await backend().chooseKeyFile("open");
    if (chosen) await open({ kind: "file", path: chosen });
  }
  function submit(event: FormEvent) {
    event.preventDefault();
    if (passphrase && !busy) void open({ kind: "passphrase", text: passphrase });
  }

  return (
    <form className="form" onSubmit={submit}>
      <h1>{t("start-unlock-title", { name: nameOf(path) })}</h1>
      <p className="quiet">
        <bdi dir="ltr">{path}</bdi>
      </p>
      <Field
        label={t("start-passphrase")}
        type="password"
        value={passphrase}
        onChange={setPassphrase}
        autoFocus
      />
      {error ? <Problem error={error} /> : null}
      <div className="form-buttons">
        <Button className="button" onPress={onBack}>
          {t("start-back")}
        </Button>
        <span className="grow" />
        <Button className="button" isDisabled={busy} onPress={() => void openWithKeyFile()}>
          {t("start-choose-key-file")}
        </Button>
        <Button
          className="button"
          data-tone="primary"
          type="submit"
          isDisabled={busy || !passphrase}
        >
          {busy ? t("start-working") : t("start-unlock")}
        </Button>
      </div>
    </form>
  );
}
