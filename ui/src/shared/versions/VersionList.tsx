/** The versions of an entry with their names: any two are compared word by word, any earlier one is brought back. */
import { useState } from "react";
import { Button } from "react-aria-components";
import type { Version } from "../../backend/index.ts";
import { language, useLanguage, useT } from "../../strings/index.ts";
import { perform } from "../calls.ts";
import { tell, tellProblem } from "../notices.ts";
import { formatTime } from "../text/dates.ts";
import { CompareVersions } from "./CompareVersions.tsx";

export interface VersionListProps {
  id: string;
  versions: readonly Version[];
  /** What is to be done before an earlier version is brought back: keeping what was typed. */
  before?: () => Promise<unknown>;
  restorable?: boolean;
}

export function VersionList({ id, versions, before, restorable = false }: VersionListProps) {
  const t = useT();
  const reader = useLanguage();
  const [compared, setCompared] = useState<{ from: string; to: string } | null>(null);
  const [newest] = versions;
  if (!newest) return null;

  async function compare(from: string) {
    await before?.();
    setCompared({ from, to: newest?.revision ?? from });
  }
  async function restore(version: Version) {
    await before?.();
    const request = { id, revision: version.revision, lang: language() };
    const outcome = await perform("restore", request);
    if (outcome.ok) tell(outcome.answer.title);
    else tellProblem(outcome.error);
  }
  return (
    <section className="panel" aria-labelledby="fiche-versions">
      <h3 id="fiche-versions">{t("fiche-versions")}</h3>
      <ol className="versions" reversed>
        {versions.map((version, place) => {
          const { number } = version;
          return (
            <li key={version.revision}>
              <span className="version-number">{t("fiche-version", { number })}</span>
              {version.name ? <strong dir="auto">{version.name}</strong> : null}
              <span dir="auto">{version.title}</span>
              <small>
                <bdi>{formatTime(version.time, reader)}</bdi>
                {version.author ? (
                  <>
                    {" · "}
                    <bdi>{version.author}</bdi>
                  </>
                ) : null}
              </small>
              {place > 0 ? (
                <span className="version-acts">
                  <Button
                    className="plain-button"
                    aria-label={t("fiche-compare-version", { number })}
                    onPress={() => void compare(version.revision)}
                  >
                    {t("fiche-compare")}
                  </Button>
                  {restorable ? (
                    <Button
                      className="plain-button"
                      aria-label={t("fiche-restore-version", { number })}
                      onPress={() => void restore(version)}
                    >
                      {t("fiche-restore")}
                    </Button>
                  ) : null}
                </span>
              ) : null}
            </li>
          );
        })}
      </ol>
      {compared ? (
        <CompareVersions
          id={id}
          versions={versions}
          from={compared.from}
          to={compared.to}
          onClose={() => setCompared(null)}
        />
      ) : null}
    </section>
  );
}
