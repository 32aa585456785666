/** Changes of the fake file, and undoing them. */
import type { AnswerOf, Change, RequestOf, UndoOffer, Written } from "../index.ts";

const TITLES = [
  "Made the file",
  "Filled the file with the fictional demo",
  "Took in belmora-measures.xlsx",
  "Edited one entry",
  "Saved the layout “Norvald 2026”",
  "Took in cantara-mesures.xlsx",
];

const CAN_BE_UNDONE = new Set([2, 3, 5]);

export function fakeHistory() {
  const changes: Change[] = TITLES.map((title, index) => ({
    id: `op${index + 1}`,
    number: index + 1,
    title,
    kind: index === 0 ? "init" : "import",
    author: index % 2 === 0 ? "secretariat" : "desk officer",
    time: `2026-03-0${index + 2}T14:0${index}:00+01:00`,
    records: [1, 61, 6, 1, 1, 5][index] ?? 1,
    kinds: index === 1 ? { measure: 61 } : { measure: 1 },
    undoes: null,
    undone: false,
    can_undo: CAN_BE_UNDONE.has(index),
  }));

  function add(title: string, part: Partial<Change> = {}): Written {
    const number = changes.length + 1;
    const change: Change = {
      id: `op${number}`,
      number,
      title,
      kind: "import",
      author: "secretariat",
      time: "2026-03-09T14:12:00+01:00",
      records: 1,
      kinds: {},
      undoes: null,
      undone: false,
      can_undo: true,
      ...part,
    };
    changes.push(change);
    return { operation: change.id, title, records: change.records, saved: change.time };
  }

  return {
    add,
    saved: () => changes.at(-1)?.time ?? null,
    undo(): UndoOffer | null {
      const last = changes.filter((change) => change.can_undo && !change.undone).at(-1);
      return last ? { operation: last.id, title: last.title } : null;
    },
    redo(): UndoOffer | null {
      const last = changes.at(-1);
      if (last?.kind !== "undo") return null;
      return { operation: last.id, title: last.title.replace("Undid: ", "") };
    },
    answers: {
      history: ({ offset, limit }: RequestOf<"history">): AnswerOf<"history"> => ({
        total: changes.length,
        changes: [...changes].reverse().slice(offset, offset + limit),
      }),
      undo: ({ operation }: RequestOf<"undo">): Written => {
        const change = changes.find((each) => each.id === operation);
        if (change) change.undone = true;
        return add(`Undid: ${change?.title}`, { undoes: operation, can_undo: false, kind: "undo" });
      },
    },
  };
}

export type FakeHistory = ReturnType<typeof fakeHistory>;
