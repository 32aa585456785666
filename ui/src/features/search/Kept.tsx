/** Searches kept by name on this machine: choose one, keep the present one, forget one. */
import { useState } from "react";
import { Button, Form } from "react-aria-components";
import type { WireError } from "../../backend/index.ts";
import { perform, useCall } from "../../shared/calls.ts";
import { useDesk } from "../../shared/register.ts";
import { Field } from "../../shared/ui/Field.tsx";
import { Problem } from "../../shared/ui/Problem.tsx";
import { useLanguage, useT } from "../../strings/index.ts";

export interface KeptProps {
  query: string;
  onQuery: (query: string) => void;
}

export function Kept({ query, onQuery }: KeptProps) {
  const t = useT();
  const lang = useLanguage();
  const canKeep = useDesk()?.open?.read_only === false;
  const kept = useCall("searches", {}).answer?.searches ?? [];
  const [name, setName] = useState<string | null>(null);
  const [error, setError] = useState<WireError | null>(null);

  async function keep() {
    if (name === null || name.trim() === "") return;
    const outcome = await perform("save-search", { search: { name, query }, lang });
    setError(outcome.ok ? null : outcome.error);
    if (outcome.ok) setName(null);
  }

  async function forget(gone: string) {
    const outcome = await perform("forget-search", { name: gone, lang });
    setError(outcome.ok ? null : outcome.error);
  }

  const known = kept.some((search) => search.query === query);
  return (
    <section>
      <h3>{t("search-kept")}</h3>
      {kept.length === 0 ? <p className="quiet">{t("search-kept-none")}</p> : null}
      <ul className="plain-list">
        {kept.map((search) => (
          <li key={search.name} className="kept">
            <Button className="list-button" onPress={() => onQuery(search.query)}>
              <bdi>{search.name}</bdi>
              <small dir="auto">{search.query}</small>
            </Button>
            {canKeep ? (
              <Button
                className="plain-button"
                aria-label={t("search-forget", { name: search.name })}
                onPress={() => void forget(search.name)}
              >
                {t("search-forget-short")}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {name === null && canKeep && query && !known ? (
        <Button className="button" onPress={() => setName("")}>
          {t("search-keep")}
        </Button>
      ) : null}
      {name === null ? null : (
        <Form
          className="keep-form"
          onSubmit={(event) => {
            event.preventDefault();
            void keep();
          }}
        >
          <Field label={t("search-keep-name")} value={name} onChange={setName} autoFocus />
          <Button type="submit" className="button" data-tone="primary">
            {t("search-keep")}
          </Button>
          <Button className="button" onPress={() => setName(null)}>
            {t("window-cancel")}
          </Button>
        </Form>
      )}
      {error ? <Problem error={error} /> : null}
    </section>
  );
}
