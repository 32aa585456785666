/**
 * Things of one kind in their order: added, taken away (and brought back), moved by Alt and the arrows. A key typed in
 * one of them redraws that one alone: elements keep their identity, and what they are given does not change.
 */
import { memo, type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { Button } from "react-aria-components";
import type { JsonValue } from "../../backend/index.ts";
import { useT } from "../../strings/index.ts";
import { freshId, moved, withElement, withoutElement } from "./list.state.ts";

export type ListElement = { id: string; [key: string]: JsonValue };

/** Changes some keys of one element. */
export type SetElement = (id: string, change: { readonly [key: string]: JsonValue }) => void;

export interface ListOfProps {
  elements: readonly ListElement[];
  onChange: (elements: ListElement[]) => void;
  /** First letter of the ids of new elements. */
  letter: string;
  /** What a new element holds. */
  blank: { readonly [key: string]: JsonValue };
  /** "Exemption 2". */
  nameOf: (place: number) => string;
  addLabel: string;
  /** Draws one element; must be the same function at every drawing. */
  draw: (element: ListElement, set: SetElement) => ReactNode;
}

export function ListOf(props: ListOfProps) {
  const { elements, onChange, letter, blank, nameOf, addLabel, draw } = props;
  const t = useT();
  const latest = useRef({ elements, onChange });
  latest.current = { elements, onChange };
  const [removed, setRemoved] = useState<{ element: ListElement; place: number } | null>(null);
  const [said, setSaid] = useState("");
  const frame = useRef<HTMLDivElement>(null);
  // An id that was taken away is not given again: what pointed to it must not point to something else.
  const given = useRef(new Set<string>());
  const focusOn = useRef<string | null>(null);

  useEffect(() => {
    if (!focusOn.current) return;
    const goal = frame.current?.querySelector<HTMLElement>(focusOn.current);
    focusOn.current = null;
    goal?.focus();
  });

  const set = useCallback<SetElement>((id, change) => {
    latest.current.onChange(withElement(latest.current.elements, id, change));
  }, []);
  const move = useCallback(
    (id: string, by: -1 | 1) => {
      const next = moved(latest.current.elements, id, by);
      if (!next) return;
      latest.current.onChange(next);
      const place = next.findIndex((element) => element.id === id) + 1;
      setSaid(t("fields-moved", { place, count: next.length }));
    },
    [t],
  );
  const remove = useCallback((id: string) => {
    const { elements: all, onChange: report } = latest.current;
    given.current.add(id);
    const place = all.findIndex((element) => element.id === id);
    const element = all[place];
    if (!element) return;
    report(withoutElement(all, id));
    setRemoved({ element, place });
    focusOn.current = "[data-bring-back]";
  }, []);

  function add() {
    for (const element of elements) given.current.add(element.id);
    const id = freshId(letter, given.current);
    given.current.add(id);
    onChange([...elements, { ...blank, id }]);
    setRemoved(null);
    focusOn.current = `[data-element="${id}"] :is(textarea, input, button:not([data-aside]))`;
  }
  function bringBack() {
    if (!removed) return;
    const all = [...elements];
    all.splice(removed.place, 0, removed.element);
    onChange(all);
    setRemoved(null);
    focusOn.current = `[data-element="${removed.element.id}"] :is(textarea, input, button:not([data-aside]))`;
  }
  return (
    <div className="list-of" ref={frame}>
      <ol>
        {elements.map((element, place) => (
          <Row
            key={element.id}
            element={element}
            name={nameOf(place + 1)}
            ends={ends(place, elements.length)}
            set={set}
            move={move}
            remove={remove}
            draw={draw}
          />
        ))}
      </ol>
      <p className="only-read" role="status">
        {said}
      </p>
      {removed ? (
        <p className="brought-back" role="status">
          {t("fields-removed", { what: nameOf(removed.place + 1) })}
          <Button className="plain-button" data-bring-back="" onPress={bringBack}>
            {t("fields-bring-back")}
          </Button>
        </p>
      ) : null}
      <Button className="button" onPress={add}>
        {addLabel}
      </Button>
    </div>
  );
}

type Ends = "first" | "last" | "only" | "between";

function ends(place: number, count: number): Ends {
  if (count === 1) return "only";
  if (place === 0) return "first";
  return place === count - 1 ? "last" : "between";
}

interface RowProps {
  element: ListElement;
  name: string;
  ends: Ends;
  set: SetElement;
  move: (id: string, by: -1 | 1) => void;
  remove: (id: string) => void;
  draw: ListOfProps["draw"];
}

const Row = memo(function Row({ element, name, ends: at, set, move, remove, draw }: RowProps) {
  const t = useT();
  const { id } = element;
  return (
    <li
      data-element={id}
      onKeyDown={(event) => {
        const by = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : null;
        if (!event.altKey || by === null || isOpening(event.target)) return;
        event.preventDefault();
        move(id, by);
      }}
    >
      <fieldset aria-label={name}>
        <div className="element-bar">
          <span aria-hidden="true">{name}</span>
          <span className="grow" />
          {at === "between" || at === "last" ? (
            <Button
              className="plain-button"
              data-aside=""
              aria-label={t("fields-move-up", { what: name })}
              onPress={() => move(id, -1)}
            >
              ↑
            </Button>
          ) : null}
          {at === "between" || at === "first" ? (
            <Button
              className="plain-button"
              data-aside=""
              aria-label={t("fields-move-down", { what: name })}
              onPress={() => move(id, 1)}
            >
              ↓
            </Button>
          ) : null}
          <Button
            className="plain-button"
            data-aside=""
            aria-label={t("fields-remove", { what: name })}
            onPress={() => remove(id)}
          >
            {t("fields-remove-short")}
          </Button>
        </div>
        {draw(element, set)}
      </fieldset>
    </li>
  );
});

/** Alt and an arrow open the list of a control that has one. */
function isOpening(target: EventTarget): boolean {
  return (
    target instanceof HTMLElement && target.matches("[role=combobox], [aria-haspopup=listbox]")
  );
}
