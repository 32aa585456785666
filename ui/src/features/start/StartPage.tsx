/** Before a file is open: the demo, a new file, a file that exists, the ones opened lately. */
import { useState } from "react";
import { Button } from "react-aria-components";
import { backend, type RecentRegister } from "../../backend/index.ts";
import { useT } from "../../strings/index.ts";
import { NewFile } from "./NewFile.tsx";
import { forgetOffered, nameOf, useOffered } from "./start.state.ts";
import { Unlock } from "./Unlock.tsx";

type Step =
  | { name: "offers" }
  | { name: "new" }
  | { name: "demo" }
  | { name: "unlock"; path: string };

export function StartPage({ recent }: { recent: readonly RecentRegister[] }) {
  const [chosen, setStep] = useState<Step>({ name: "offers" });
  const offered = useOffered();
  const step: Step = offered ? { name: "unlock", path: offered } : chosen;
  function back() {
    forgetOffered();
    setStep({ name: "offers" });
  }
  return (
    <main className="start">
      <div className="start-sheet">
        {step.name === "new" ? <NewFile content="empty" onBack={back} /> : null}
        {step.name === "demo" ? <NewFile content="demo" onBack={back} /> : null}
        {step.name === "unlock" ? <Unlock path={step.path} onBack={back} /> : null}
        {step.name === "offers" ? <Offers recent={recent} onStep={setStep} /> : null}
      </div>
    </main>
  );
}

function Offers({
  recent,
  onStep,
}: {
  recent: readonly RecentRegister[];
  onStep: (step: Step) => void;
}) {
  const t = useT();
  async function choose() {
    const path = await backend().chooseRegister("open");
    if (path) onStep({ name: "unlock", path });
  }
  return (
    <>
      <h1>{t("start-title")}</h1>
      <p className="start-lead">{t("start-lead")}</p>
      <div className="offers">
        <Offer
          name={t("start-open")}
          explains={t("start-open-explains")}
          onPress={() => void choose()}
        />
        <Offer
          name={t("start-new")}
          explains={t("start-new-explains")}
          onPress={() => onStep({ name: "new" })}
        />
        <Offer
          name={t("start-demo")}
          explains={t("start-demo-explains")}
          onPress={() => onStep({ name: "demo" })}
        />
      </div>
      {recent.length > 0 ? (
        <>
          <h2>{t("start-recent")}</h2>
          <ul className="plain-list">
            {recent.map((file) => (
              <li key={file.path}>
                <Button
                  className="list-button"
                  isDisabled={!file.present}
                  onPress={() => onStep({ name: "unlock", path: file.path })}
                >
                  <bdi>{file.name || nameOf(file.path)}</bdi>
                  <small>
                    <bdi dir="ltr">{file.path}</bdi>
                    {file.present ? null : ` · ${t("start-missing")}`}
                  </small>
                </Button>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}

function Offer({
  name,
  explains,
  onPress,
}: {
  name: string;
  explains: string;
  onPress: () => void;
}) {
  return (
    <Button className="offer" onPress={onPress}>
      <strong>{name}</strong>
      <small>{explains}</small>
    </Button>
  );
}
