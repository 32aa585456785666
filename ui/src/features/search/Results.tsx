/** What was found, by kind of entry: what it is called, and where the words stand in it. */
import type { KeyboardEvent } from "react";
import { Button } from "react-aria-components";
import type { Hit, HitPlace } from "../../backend/index.ts";
import { labelOf, useLists } from "../../shared/register.ts";
import { Marked } from "../../shared/text/Marked.tsx";
import { useT } from "../../strings/index.ts";
import { detailOf, grouped, partOf } from "./search.state.ts";

export interface ResultsProps {
  hits: readonly Hit[];
  opens: (kind: string) => boolean;
  onOpen: (kind: string, record: string) => void;
  /** Going up from the first one. */
  onLeave: () => void;
}

export function Results({ hits, opens, onOpen, onLeave }: ResultsProps) {
  const t = useT();

  /** Up and down go from entry to entry. */
  function move(event: KeyboardEvent<HTMLElement>) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    const all = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-hit]")];
    const focused = document.activeElement;
    const at = focused instanceof HTMLElement ? all.indexOf(focused) : -1;
    if (at < 0) return;
    event.preventDefault();
    const next = all[at + step];
    if (next) next.focus();
    else if (step < 0) onLeave();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows are a shorter way between buttons
    <div className="search-results" onKeyDown={move}>
      {grouped(hits).map(({ kind, hits: group }) => (
        <section key={kind} aria-label={t("search-kind", { kind })}>
          <h2>{t("search-kind", { kind })}</h2>
          <ul className="plain-list">
            {group.map((hit) => (
              <li key={hit.record}>
                <Found hit={hit} opens={opens(kind)} onOpen={() => onOpen(kind, hit.page)} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

interface FoundProps {
  hit: Hit;
  opens: boolean;
  onOpen: () => void;
}

function Found({ hit, opens, onOpen }: FoundProps) {
  if (opens) {
    return (
      <Button className="list-button found" data-hit onPress={onOpen}>
        <Words hit={hit} />
      </Button>
    );
  }
  return (
    // Entries without a page of their own show their words here; arrows and the reader's voice still come by.
    <div className="list-button found" data-hit data-still tabIndex={-1}>
      <Words hit={hit} />
    </div>
  );
}

function Words({ hit }: { hit: Hit }) {
  const t = useT();
  const lists = useLists();
  const about = [
    hit.reference,
    hit.state ? (lists.states.find(({ code }) => code === hit.state)?.name ?? hit.state) : null,
    hit.stage ? labelOf(lists.stages, hit.stage) : null,
  ].filter((part) => part !== null);
  // The title is shown above: its own mark belongs there, once.
  const inTitle = partOf(hit.field) === "title" && hit.snippet === hit.title;
  const places = inTitle ? hit.also : [{ ...hit }, ...hit.also];
  return (
    <>
      <bdi className="found-title">
        {inTitle ? (
          <Marked text={hit.snippet} marks={hit.marks} />
        ) : (
          hit.title || t("window-untitled")
        )}
      </bdi>
      {about.length > 0 ? (
        <small className="found-about">
          {about.map((part, index) => (
            <span key={part}>
              {index > 0 ? " · " : null}
              <bdi>{part}</bdi>
            </span>
          ))}
        </small>
      ) : null}
      {places
        .filter((place) => place.snippet !== "" && !hit.jump)
        .slice(0, 3)
        .map((place) => (
          <Place key={`${place.field}${place.snippet}`} place={place} />
        ))}
      {places.length > 3 ? (
        <small className="place">{t("search-also", { count: places.length - 3 })}</small>
      ) : null}
    </>
  );
}

function Place({ place }: { place: HitPlace }) {
  const t = useT();
  const detail = detailOf(place.field);
  return (
    <span className="found-place">
      <small className="place">
        {t("search-place", { part: partOf(place.field) })}
        {detail ? (
          <>
            {" · "}
            <bdi>{detail}</bdi>
          </>
        ) : null}
      </small>
      <span className="found-words" dir="auto">
        <Marked text={place.snippet} marks={place.marks} />
      </span>
    </span>
  );
}
