import { element } from "./dom.js";
import { shownText } from "./shown-text.js";
import type { PageState } from "./view.js";

/** What a sheet counts. */
interface SheetCounts {
  readonly toCheck: number;
  readonly accepted: number;
  readonly kept: number;
  readonly changed: number;
  readonly open: number;
  readonly factsRight: number;
  readonly factsWrong: number;
}

/** Counts what was decided so far. */
function sheetCounts({ document, decisions, session }: PageState): SheetCounts {
  const { tokens } = document;
  const counts = { accepted: 0, kept: 0, changed: 0 };
  for (const { first, correction } of decisions.all()) {
    const { text, raw } = tokens[first]!;
    if (correction.decided === text) counts.accepted++;
    else if (correction.decided === raw) counts.kept++;
    else counts.changed++;
  }
  const verdicts = [...document.data.facts.keys()].map((fact) => decisions.factAt(fact)?.verdict);
  const open = session.queue.reduce((sum, item) => sum + session.openPlaces(item).length, 0);
  return {
    ...counts,
    open,
    toCheck: session.queue.reduce((sum, item) => sum + session.unsurePlaces(item).length, 0),
    factsRight: verdicts.filter((verdict) => verdict === "right").length,
    factsWrong: verdicts.filter((verdict) => verdict === "wrong").length,
  };
}

/** The sheet that is printed in place of the page: counts, changes, and lines for names. */
export function sheet(state: PageState, reviewer: string, today: string): HTMLElement {
  const { sheet: words } = state.words();
  const { document: name, engine, part } = state.document.data;
  const partOf = part.of === 1 ? "" : ` (${state.words().part(part.number, part.of)})`;
  const made = element("section", { class: "sheet" });
  made.append(
    element("h1", {}, words.title),
    table([
      [words.document, `${shownText(name.name ?? "")}${partOf}`],
      [words.hash, name.sha256],
      [words.engine, `vanban ${engine.vanban}${engine.model === undefined ? "" : `, ${engine.model}`}`],
      [words.date, today],
      [words.reviewer, reviewer === "" ? "…………………………" : reviewer],
    ]),
    element("h2", {}, words.counts),
    table(Object.entries(sheetCounts(state)).map(([key, count]) => [words[key as keyof SheetCounts], String(count)])),
    ...changes(state),
    element("div", { class: "signatures" }, element("p", {}, words.signed), element("p", {}, words.approved)),
  );
  return made;
}

function table(rows: readonly (readonly [string, string])[]): HTMLElement {
  return element("table", {}, ...rows.map(([name, value]) => element("tr", {}, element("th", { attributes: { scope: "row" } }, name), element("td", {}, value)))); // biome-ignore format: one element
}

/** Every place where something else is printed than was suggested. */
function changes(state: PageState): HTMLElement[] {
  const words = state.words();
  const { document, decisions } = state;
  const changed = decisions
    .all()
    .filter(({ first, correction }) => correction.decided !== document.tokens[first]!.text);
  if (changed.length === 0) return [];
  const head = [words.sheet.place, words.read, words.suggested, words.decided];
  const made = element(
    "table",
    { class: "changes" },
    element("tr", {}, ...head.map((name) => element("th", {}, name))),
  );
  for (const { first, correction } of changed) {
    const line = document.data.before.lines + document.lineOf(first) + 1;
    const place = `${words.page(document.pageOf(first).number)}, ${words.line(line)}`;
    const cells = [place, correction.place.raw, document.tokens[first]!.text, correction.decided];
    made.append(element("tr", {}, ...cells.map((cell) => element("td", {}, shownText(cell)))));
  }
  return [element("h2", {}, words.sheet.changes), made];
}
