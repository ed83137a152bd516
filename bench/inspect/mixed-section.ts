import { buildLayoutSource, type PlacedWord } from "../../src/document/build-layout.js";
import { type GarbleClass, inspect, type Model } from "../../src/index.js";
import type { Section } from "../section.js";
import { percent } from "../table.js";
import type { KnownPage } from "./known-page.js";
import { type PageSort, SORTS } from "./page-sets.js";
import { truthOf } from "./truth.js";

/** What stands in the layer of the picture beside text that is whole. */
const BESIDE: readonly PageSort[] = ["clean", "ocr-eng", "ocr-fra", "ocr-deu", "ocr-vie", "scanner"];
const PAGES_A_SORT = 10;
const NOWHERE = { left: 0, top: 0, right: 0, bottom: 0 };

interface MixedPage {
  readonly found: GarbleClass;
  readonly wrongShare: number;
  readonly truth: number;
}

/** The whole text of one page over what an engine read of another, as on a page that a scanned picture was put into. */
function judged(whole: KnownPage, beside: KnownPage, model: Model): MixedPage {
  const lines = [...whole.lines, ...beside.lines].map((words) =>
    words.map(({ text, box = NOWHERE }): PlacedWord => ({ text, box })),
  );
  const { width, height } = whole;
  const page = { number: 1, kind: "mixed", width, height, unit: "pixel", rotation: 0, readBy: "layer", lines } as const;
  const found = inspect(buildLayoutSource([page]), { model }).pages[0]!;
  const [first, second] = [truthOf(whole), truthOf(beside)];
  const wrong = first.words * first.wrongShare + second.words * second.wrongShare;
  return { found: found.class, wrongShare: found.wrongShare ?? 0, truth: wrong / (first.words + second.words) };
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

function figuresOf(sort: PageSort, pages: readonly KnownPage[], model: Model) {
  const of = (one: PageSort): KnownPage[] => pages.filter((page) => page.sort === one);
  const whole = of("clean");
  const besides = of(sort).slice(0, PAGES_A_SORT);
  const all = besides.map((beside, i) => judged(whole[(i + PAGES_A_SORT) % whole.length]!, beside, model));
  const wanted = SORTS.find((row) => row.sort === sort)!.class;
  return {
    sort,
    pages: all.length,
    right: all.filter(({ found }) => found === wanted).length,
    whole: all.filter(({ found }) => found === "clean").length,
    error: mean(all.map(({ wrongShare, truth }) => Math.abs(wrongShare - truth))),
  };
}

/** Pages of whole text beside a scanned picture with a text layer, by what read the picture. */
export function mixedSection(pages: readonly KnownPage[], model: Model): Section {
  const figures = BESIDE.map((sort) => figuresOf(sort, pages, model));
  return {
    name: "mixed",
    title: "Mixed pages: whole text beside a picture that an engine read",
    head: ["picture read as", "pages", "class of the picture's text", "called clean", "error of the wrong share"],
    rows: figures.map(({ sort, pages: count, right, whole, error }) => [
      sort,
      String(count),
      String(right),
      String(whole),
      percent(error, 1),
    ]),
    notes: [
      "Made of two of the pages above each; half and half, so that the class of the garbled half is the right one.",
    ],
    figures,
  };
}
