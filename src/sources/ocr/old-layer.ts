import type { PlacedWord } from "../../document/build-layout.js";
import { byPlace, touches, WordsByRow } from "./by-place.js";
import { hasLetterOrDigit, withReading } from "./reading.js";
import { settledFigures } from "./settle-figures.js";

/** Words of the second reader that stand where the first has nothing. */
function onlyThere(first: readonly PlacedWord[], second: readonly PlacedWord[]): PlacedWord[] {
  const rows = new WordsByRow(first);
  return second.filter(
    ({ box, text }) => hasLetterOrDigit(text) && ![...rows.near(box)].some((i) => touches(box, first[i]!.box)),
  );
}

/**
 * The words of one reader with what the file's old text layer has in their places, and after them the layer's words at
 * places where the reader has nothing. Boxes of both in one unit. The layer's own readings are noted as `layer`.
 */
export function withOldLayer(recognised: readonly PlacedWord[], layer: readonly PlacedWord[]): PlacedWord[] {
  const read = settledFigures(recognised, layer);
  const noted = [...read];
  for (const { first, second } of byPlace(read, layer)) {
    if (first.length === 0 || second.length === 0) continue;
    const words = withReading(
      first.map((i) => read[i]!),
      second.map((i) => layer[i]!),
      "layer",
    );
    for (const [k, i] of first.entries()) noted[i] = words[k]!;
  }
  return [...noted, ...onlyThere(read, layer)];
}

/**
 * Visible text, which is as it was set, and after it what an engine found in pictures at places where there is no text.
 */
export function withPictures(visible: readonly PlacedWord[], read: readonly PlacedWord[]): PlacedWord[] {
  return [...visible, ...onlyThere(visible, read)];
}
