import type { PlacedWord } from "../../document/build-layout.js";
import type { CharacterChoices } from "../../document/layout.js";
import type { Recognised } from "../page-reading.js";

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
const plain = (text: string): string => text.replace(/&(#?\w+);/gu, (whole, name: string) => ENTITIES[name] ?? whole);

function wordOf(markup: string): PlacedWord | undefined {
  const head = /title='bbox (-?\d+) (-?\d+) (-?\d+) (-?\d+); x_wconf (\d+)[^']*'[^>]*>([^<]*)/u.exec(markup);
  if (head === null) return undefined;
  const [left, top, right, bottom, confidence] = head.slice(1, 6).map(Number) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const text = plain(head[6]!).trim();
  if (text === "") return undefined;
  const characters: CharacterChoices[] = markup
    .split("id='lstm_choices_")
    .slice(1)
    .map((part) =>
      [...part.matchAll(/x_confs ([\d.]+)'>([^<]*)</gu)].map(([, p, choice]) => ({
        text: plain(choice!),
        p: Number(p) / 100,
      })),
    );
  return {
    text,
    box: { left, top, right, bottom },
    confidence: confidence / 100,
    ...(characters.length > 0 ? { characters } : {}),
  };
}

/** Lines of words of one page of Tesseract's hOCR. */
export function recognisedOf(hocr: string): Recognised {
  const lines = hocr
    .split(/<span class='ocr_(?:line|header|caption|textfloat)'/u)
    .slice(1)
    .map((line) =>
      line
        .split("<span class='ocrx_word'")
        .slice(1)
        .flatMap((word) => wordOf(word) ?? []),
    );
  return { lines: lines.filter((line) => line.length > 0) };
}
