import type { PlacedWord } from "../../document/build-layout.js";
import { placedPage } from "../layout/found-page.js";
import { readHocrPages } from "../layout/hocr.js";
import type { Recognised } from "../page-reading.js";
import { compactChoices } from "./compact-choices.js";
import { withoutEth } from "./eth.js";
import { tidyLine } from "./tidy-line.js";

function compact(word: PlacedWord): PlacedWord {
  return word.characters === undefined ? word : { ...word, characters: word.characters.map(compactChoices) };
}

/** Lines of words of a page that an engine wrote as hOCR. */
export async function recognisedOf(hocr: string): Promise<Recognised> {
  const lines: PlacedWord[][] = [];
  await readHocrPages(
    hocr,
    (page) => {
      // An empty line parts paragraphs, which reading order tells better from the whole page.
      for (const line of placedPage(page, 1).lines)
        if (line.length > 0) lines.push(tidyLine(line.map(withoutEth).map(compact)));
    },
    {},
  );
  return { lines };
}
