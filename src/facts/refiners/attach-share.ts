import { isShareOf } from "../checks/fraction-percent.js";
import type { Draft, Search } from "../draft.js";
import type { TargetFact } from "../fact.js";
import { offsetIn, type Paragraph } from "../paragraph.js";
import { sentenceAt } from "../sentence.js";
import { paragraphAt } from "./by-paragraph.js";

type Target = Draft<TargetFact>;

const isFraction = (draft: Draft): draft is Target & { readonly of: number } =>
  draft.kind === "target" && draft.of !== undefined && draft.of > 0 && draft.percent === undefined;
const isRate = (draft: Draft): draft is Target => draft.kind === "target" && draft.measure === "rate";

const figureOf = ({ core, at }: Target): number => (core ?? at).start;

/** Where in which sentence a figure stands. */
function sentenceOf(paragraphs: readonly Paragraph[], target: Target): string | undefined {
  const offset = figureOf(target);
  const paragraph = paragraphAt(paragraphs, offset);
  const sentence = paragraph && sentenceAt(paragraph, offsetIn(paragraph, offset));
  return sentence && `${paragraph.pieces[0]?.from ?? 0} ${sentence.start}`;
}

/** A rate that is printed with so few decimals is the share of many fractions. */
const isTelling = ({ value, decimals = 0 }: Target): boolean => decimals > 0 || (value > 0 && value < 100);

/**
 * "1.418/1.500 hộ có từ 02 lao động trở lên, đạt tỷ lệ 94,5%": a percentage after a fraction in its sentence that
 * is just its share is printed beside it, however many words stand between, and is no figure of its own.
 */
export function attachShare({ reading, found }: Search): Draft[] {
  const rates = found.filter(isRate).filter(isTelling);
  const shares = new Map<Draft, Target>();
  const taken = new Set<Draft>();
  for (const fraction of found.filter(isFraction)) {
    const sentence = sentenceOf(reading.body, fraction);
    const share = rates.find(
      (rate) =>
        !taken.has(rate) &&
        figureOf(rate) > figureOf(fraction) &&
        isShareOf(rate.value, (fraction.value / fraction.of) * 100, rate.decimals) &&
        sentenceOf(reading.body, rate) === sentence,
    );
    if (sentence === undefined || share === undefined) continue;
    shares.set(fraction, share);
    taken.add(share);
  }
  return found.flatMap((draft) => {
    if (taken.has(draft)) return [];
    const share = shares.get(draft);
    return share === undefined || draft.kind !== "target" ? [draft] : [withShare(draft, share)];
  });
}

function withShare(fraction: Target, { value, decimals, at, core }: Target): Target {
  const end = (core ?? at).end;
  return {
    ...fraction,
    percent: value,
    ...(decimals === undefined ? {} : { decimals }),
    at: { ...fraction.at, end: Math.max(fraction.at.end, end) },
  };
}
