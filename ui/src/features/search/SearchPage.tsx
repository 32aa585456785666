/** One box for everything that the file holds: words, fields, references; what was found, by kind, with its words. */
import { type RefObject, useCallback, useDeferredValue, useEffect, useRef } from "react";
import { Button, Input, Label, SearchField } from "react-aria-components";
import { useCall } from "../../shared/calls.ts";
import { asReference } from "../../shared/navigation.ts";
import { useMoment } from "../../shared/register.ts";
import { Problem } from "../../shared/ui/Problem.tsx";
import { useT } from "../../strings/index.ts";
import { Narrowing } from "./Narrowing.tsx";
import { Results } from "./Results.tsx";
import { canLookFurther, look, lookFurther, useLooking, useWantedBox } from "./search.state.ts";

export interface SearchPageProps {
  /** Whether an entry of this kind has a page to go to. */
  opens: (kind: string) => boolean;
  /** Goes to an entry. */
  onOpen: (kind: string, record: string) => void;
}

export function SearchPage({ opens, onOpen }: SearchPageProps) {
  const t = useT();
  const at = useMoment()?.at ?? null;
  const { query, limit } = useLooking();
  const asked = useDeferredValue(query.trim());
  const request = asked ? { query: asked, at, limit } : null;
  const { answer, error, pending } = useCall("search", request);
  const box = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const reference = asReference(query);
  const wanted = useWantedBox();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each wish is one more focus
  useEffect(() => {
    // After the frame has put the focus on the new page as a whole.
    const wait = setTimeout(() => box.current?.select());
    return () => clearTimeout(wait);
  }, [wanted]);

  const { goDown, forget } = useGoDown(list, pending || asked !== query.trim());

  return (
    <div className="page" data-aside>
      <main className="search-page">
        <h1>{t("search-page")}</h1>
        <SearchField
          className="search-line"
          value={query}
          onChange={(typed) => {
            forget();
            look(typed);
          }}
          onSubmit={() => (reference ? onOpen("measure", reference) : goDown())}
        >
          <Label className="only-read">{t("search-box-label")}</Label>
          <Input
            ref={box}
            className="input search-input"
            placeholder={t("search-box")}
            spellCheck="false"
            onKeyDown={(event) => {
              if (event.key !== "ArrowDown") return;
              event.preventDefault();
              goDown();
            }}
            {...(query ? { dir: "auto" } : {})}
          />
          {query ? (
            // Its own words, not those that the library has for such a button.
            <Button
              slot={null}
              className="plain-button"
              onPress={() => {
                look("");
                box.current?.focus();
              }}
            >
              {t("search-clear")}
            </Button>
          ) : null}
        </SearchField>
        {error && asked ? <Problem error={error} /> : null}
        <p className="sub" role="status">
          {answer && asked && !error && answer.total > 0 ? (
            <Count total={answer.total} exact={answer.exact} />
          ) : null}
        </p>
        <div className="scrolling" ref={list}>
          {reference ? (
            <Button
              className="list-button jump"
              data-hit
              onPress={() => onOpen("measure", reference)}
            >
              {t("search-go-to", { reference })}
            </Button>
          ) : null}
          {answer && asked && !error ? (
            <>
              <Results
                hits={answer.hits}
                opens={opens}
                onOpen={onOpen}
                onLeave={() => box.current?.focus()}
              />
              {canLookFurther(limit, answer.hits.length) && answer.total > limit ? (
                <p className="search-more">
                  {t("search-shown", { count: answer.hits.length })}{" "}
                  <Button className="button" onPress={lookFurther}>
                    {t("search-show-more")}
                  </Button>
                </p>
              ) : null}
            </>
          ) : null}
          {answer && asked && !error && !pending && answer.hits.length === 0 ? (
            <p className="empty">{t("search-nothing")}</p>
          ) : null}
          {asked ? null : <p className="empty">{t("search-start")}</p>}
        </div>
      </main>
      <Narrowing
        query={query}
        asked={error ? "" : asked}
        at={at}
        onQuery={(next) => {
          look(next);
          box.current?.focus();
        }}
      />
    </div>
  );
}

/**
 * Going down to what was found. A list of what was typed before gives way under the finger, so that going down waits
 * while the list is `behind`; typing on takes it back.
 */
function useGoDown(list: RefObject<HTMLDivElement | null>, behind: boolean) {
  const isWaiting = useRef(false);
  const goNow = useCallback(() => {
    isWaiting.current = false;
    list.current?.querySelector<HTMLElement>("[data-hit]")?.focus();
  }, [list]);
  useEffect(() => {
    if (!behind && isWaiting.current) goNow();
  }, [behind, goNow]);
  return {
    goDown() {
      if (behind) isWaiting.current = true;
      else goNow();
    },
    forget() {
      isWaiting.current = false;
    },
  };
}

function Count({ total, exact }: { total: number; exact: boolean }) {
  const t = useT();
  return exact ? t("search-count", { count: total }) : t("search-more-than", { count: total });
}
