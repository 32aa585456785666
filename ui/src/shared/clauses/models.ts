/** What a model clause brings into a text: its words in the languages that the text has, and no others. */
import type { ModelClause } from "../../backend/index.ts";
import type { Texts } from "../measure/fiche.ts";
import type { Clause } from "./clause.ts";

/** In which a text takes the words of a model that is in none of its own languages. */
const OTHERWISE = "en";

/** Each clause keeps which model it was made from. */
export function clausesOf({ key, clauses }: ModelClause, languages: readonly string[]): Clause[] {
  return clauses.map(({ level, text }) => ({
    id: "",
    level,
    number: null,
    heading: {},
    text: wordsIn(text, languages),
    from_model: key,
  }));
}

/** Words in a language that nobody drafts in would go stale unseen, and be handed in. */
function wordsIn(text: Texts, languages: readonly string[]): Texts {
  const own = Object.entries(text).filter(([language]) => languages.includes(language));
  const words = text[OTHERWISE];
  return own.length > 0 || words === undefined ? Object.fromEntries(own) : { [OTHERWISE]: words };
}
