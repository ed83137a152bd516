import { UNKNOWN_ID } from "../model/lm-words.js";
import type { Model } from "../model/open-model.js";
import { pairKey } from "./context-scorer.js";
import type { DecodedParagraph } from "./decoded-paragraph.js";

// A document is of a province that it names so often, and no less than this share of the one named most.
const LEAST_COUNT = 2;
const LEAST_SHARE = 0.3;
// Nats off for a place of such a province: it has some two hundred of the country's ten thousand.
const WORTH = 2;
// The same for the name of the province that the document names most.
const OWN_WORTH = 3;

/**
 * The document's provinces are found by their names in what was decoded; their districts and communes are then likelier
 * than those of others. Returns what each pair of words is worth, in nats, on top of what it is worth already.
 */
export function localPlaces(
  model: Pick<Model, "places" | "language">,
  paragraphs: readonly DecodedParagraph[],
  known: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
  const { provinces, start, pairs } = model.places;
  const counts = provinceCounts(model, paragraphs);
  const most = Math.max(0, ...counts);
  const bonus = new Map(known);
  const reward = (before: number, after: number, worth: number) => {
    const key = pairKey(before, after);
    bonus.set(key, Math.max(bonus.get(key) ?? 0, (known.get(key) ?? 0) + worth));
  };
  provinces.forEach((name, p) => {
    if (counts[p]! < LEAST_COUNT || counts[p]! < LEAST_SHARE * most) return;
    for (let i = start[p]!; i < start[p + 1]!; i++) reward(pairs[2 * i]!, pairs[2 * i + 1]!, WORTH);
    if (counts[p] !== most) return;
    const own = idsOf(name, model.language);
    own.slice(1).forEach((id, i) => {
      reward(own[i]!, id, OWN_WORTH);
    });
  });
  return bonus;
}

/** How often each province is named, by its number. */
function provinceCounts(
  { places, language }: Pick<Model, "places" | "language">,
  paragraphs: readonly DecodedParagraph[],
): number[] {
  const names = places.provinces.map((name) => idsOf(name, language));
  const byFirst = new Map<number, number[]>();
  for (const [p, name] of names.entries()) {
    // A word that the model does not know would be found in every other unknown word.
    if (!name.includes(UNKNOWN_ID)) byFirst.set(name[0]!, [...(byFirst.get(name[0]!) ?? []), p]);
  }
  const counts = names.map(() => 0);
  for (const { decoded } of paragraphs) {
    const path = decoded.path.map(({ reading }) => reading.word);
    path.forEach((word, at) => {
      for (const p of byFirst.get(word) ?? []) {
        if (names[p]!.every((id, i) => path[at + i] === id)) counts[p]!++;
      }
    });
  }
  return counts;
}

function idsOf(name: string, { ids }: Model["language"]): number[] {
  return name
    .toLowerCase()
    .split(/[\s–-]+/u)
    .map((word) => ids.get(word) ?? UNKNOWN_ID);
}
