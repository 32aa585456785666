/** The chosen measures as a table in the clipboard, in the order of the list. */
import { backend, type MeasureLine, type MeasuresRequest } from "../../backend/index.ts";
import { queries } from "../../shared/calls.ts";
import { type Cells, copyTable } from "../../shared/clipboard.ts";
import { tell } from "../../shared/notices.ts";
import { PAGE } from "../../shared/pages.ts";
import { labelOf } from "../../shared/register.ts";
import { language, t } from "../../strings/index.ts";
import { idsOf, type ListOf } from "./chosen.state.ts";

type Labels = Record<"categories" | "stages", readonly { code: string; label: string }[]>;

async function page(list: ListOf, number: number): Promise<readonly MeasureLine[]> {
  const request: MeasuresRequest = {
    ...list,
    at: null,
    offset: number * PAGE,
    limit: PAGE,
    lang: language(),
  };
  const answer = await queries.fetchQuery({
    queryKey: ["measures", request],
    queryFn: () => backend().call("measures", request),
  });
  return answer.measures;
}

/** Reads the chosen rows of the list, only the pages that hold one. */
async function linesOf(list: ListOf, chosen: ReadonlySet<string>): Promise<MeasureLine[]> {
  const ids = await idsOf(list);
  const pages = new Set<number>();
  ids.forEach((id, index) => {
    if (chosen.has(id)) pages.add(Math.floor(index / PAGE));
  });
  const lines: MeasureLine[] = [];
  for (const number of pages) {
    lines.push(...(await page(list, number)).filter((line) => chosen.has(line.id)));
  }
  return lines;
}

export function cellsOf(lines: readonly MeasureLine[], labels: Labels): Cells {
  const heading = [
    t("measures-screen-title"),
    t("bulk-reference"),
    t("matrix-screen-state"),
    t("measures-screen-category"),
    t("matrix-screen-stage"),
    t("window-act"),
  ];
  const rows = lines.map((line) => [
    line.title,
    line.reference,
    line.state_name,
    line.categories.map((code) => `${code} ${labelOf(labels.categories, code)}`).join("; "),
    line.stage ? labelOf(labels.stages, line.stage) : "",
    line.act ?? String(line.year ?? ""),
  ]);
  return [heading, ...rows];
}

export async function copyChosen(
  list: ListOf,
  chosen: ReadonlySet<string>,
  labels: Labels,
): Promise<void> {
  const lines = await linesOf(list, chosen);
  const copied = copyTable(cellsOf(lines, labels));
  tell(copied ? t("bulk-copied", { count: lines.length }) : t("bulk-copy-again"));
}
