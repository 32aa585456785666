/** One fictional measure whole: the form that the program prints, with origin and versions. */
import type { Calls } from "../generated/wire.ts";
import * as demo from "./demo.ts";

type Answer = Calls["measure"]["answer"];
type Request = Calls["measure"]["request"];

const EXEMPTION_TEXTS: Record<string, string> = {
  humanitarian: "Consignments for humanitarian relief.",
  "personal-use": "Personal effects of travellers.",
  "existing-contracts": "Contracts made before the day of publication.",
};

export function measure({ id, lang }: Request): Answer | null {
  const found = demo.measures.find((each) => each.id === id || each.reference === id.toUpperCase());
  if (!found) return null;
  const template = demo.templateOf(found.category);
  const title = demo.titleOf(found);
  const imported = Number(found.id.slice(8)) % 4 !== 0;
  return {
    measure: {
      id: found.id,
      ref: found.reference,
      revision: `revision-of-${found.id}`,
      state: found.state,
      entered_by: "secretariat",
      title: { [found.lang]: title, ...(template.title.en ? { en: template.title.en } : {}) },
      official_title: {},
      categories: [found.category],
      stage: found.stage,
      application: found.stage === "in-force" ? "applied" : null,
      act: {
        id: `act-of-${found.id}`,
        type: "decree",
        number: found.act,
        authority: { [found.lang]: found.authority },
      },
      events: found.events.map((event, place) => ({ ...event, id: `e${place + 1}` })),
      directions: [],
      items: template.items.map(([list = "", code = ""]) => ({
        list,
        code,
        edition: null,
        national: null,
      })),
      exemptions: found.exemptions.map((type, place) => ({
        id: `x${place + 1}`,
        type,
        text: EXEMPTION_TEXTS[type] ? { en: EXEMPTION_TEXTS[type] } : {},
        decider: type === "personal-use" ? "customs" : null,
        condition: null,
        expiry: null,
      })),
      obligations: [{ id: "ES24:5.b", basis: "cited" }],
      summary:
        found.category === "D1"
          ? { en: `${template.title.en}. The authority decides on exemptions.` }
          : {},
      clauses: template.clauses.map(([number = "", text = ""], place) => ({
        id: `c${place + 1}`,
        number,
        heading: {},
        text: { en: text },
      })),
      sources: [
        {
          id: "s1",
          kind: "official-gazette",
          locator: "No. 41, page 7",
          quote: null,
          language: found.lang,
        },
      ],
      audience: "participants",
    },
    labels: {
      [`category:${found.category}`]: demo.categoryLabel(found.category, lang),
      "obligation:ES24:5.b": "A/RES/ES-10/24, OP 5(b)",
    },
    state_name: demo.stateName(found.state, lang),
    origin: imported
      ? {
          submission: "submission-1",
          file: `${demo.stateName(found.state, "en").toLowerCase()}-measures.xlsx`,
          sheet: "Measures",
          row: 4,
          received: "2026-03-02",
          note: null,
          cells: [
            { column: 1, header: "Title", text: title, fields: ["title"] },
            {
              column: 2,
              header: "Text",
              text: template.clauses
                .map(([number, text]) => `Article ${number}. ${text}`)
                .join(" "),
              fields: ["text"],
            },
          ],
        }
      : null,
    versions: [
      {
        revision: "r3",
        number: 3,
        name: null,
        line: "handed-in",
        operation: "op3",
        title: "Confirmed by the delegation",
        time: "2026-03-08",
        author: "",
        changed: [],
      },
      {
        revision: "r2",
        number: 2,
        name: null,
        line: "working",
        operation: "op2",
        title: "Edited one entry",
        time: "2026-03-05T10:12:00+01:00",
        author: "desk officer",
        changed: ["exemptions"],
      },
      {
        revision: "r1",
        number: 1,
        name: null,
        line: "working",
        operation: "op1",
        title: "Took in the submission",
        time: "2026-03-02T16:40:00+01:00",
        author: "secretariat",
        changed: ["title"],
      },
    ],
    to_reconcile: [],
    missing: ["official_title", "sunset", "enforcement", "review"],
  };
}
