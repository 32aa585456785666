/** What is told of references whose clause is gone: in which clause each stands, and a way to it. */
import { Button } from "react-aria-components";
import { useT } from "../../strings/index.ts";

export interface Broken {
  language: string;
  pos: number;
  /** The clause in which it stands. */
  label: string;
}

export interface BrokenReferencesProps {
  broken: readonly Broken[];
  onGo: (broken: Broken) => void;
}

export function BrokenReferences({ broken, onGo }: BrokenReferencesProps) {
  const t = useT();
  return (
    <div role="status" className="clause-complaints">
      {broken.length > 0 ? <p>{t("clauses-broken", { count: broken.length })}</p> : null}
      {broken.map((each) => (
        <Button
          key={`${each.language} ${each.pos}`}
          className="plain-button"
          onPress={() => onGo(each)}
        >
          {t("clauses-broken-in", { number: each.label })}
        </Button>
      ))}
    </div>
  );
}
