import { type Correction, type CorrectionPlace, correctionPlace, type ReadToken } from "./corrections.js";

/** A token of the document that decisions are brought to. */
export interface PlaceableToken extends ReadToken {
  readonly text: string;
}

/** A decision and where it stands now. */
export interface PlacedCorrection {
  readonly correction: Correction;
  /** The index of the first token that it decides; more than one where the words are parted otherwise now. */
  readonly first: number;
  /** The index of the last one, `first` or more. */
  readonly last: number;
  /** Whether it stands where it stood, or the words around it led to it. */
  readonly found: "here" | "moved";
  /**
   * Absent where all is as the reader saw it, or what is suggested now is what the reader decided. `suggestion`: something
   * else is suggested now than the reader saw, and than the reader decided. `parts`: words are parted otherwise.
   */
  readonly conflict?: "suggestion" | "parts";
}

/** What became of decisions on another reading of the document. */
export interface PlacedCorrections {
  /** In the order of the text, at most one for a token. */
  readonly placed: readonly PlacedCorrection[];
  /** Those whose place is not there any more. */
  readonly lost: readonly Correction[];
}

/** The index of the first token that ends after `offset` of the source. */
function firstAfter(tokens: readonly ReadToken[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.sourceAt.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

type Range = Pick<PlacedCorrection, "first" | "last">;

/** The tokens that make up exactly the place's characters. */
function tokensHere(tokens: readonly ReadToken[], { sourceAt, raw }: CorrectionPlace): Range | undefined {
  const first = firstAfter(tokens, sourceAt.start);
  if (tokens[first]?.sourceAt.start !== sourceAt.start) return undefined;
  let last = first;
  while ((tokens[last + 1]?.sourceAt.start ?? Number.POSITIVE_INFINITY) < sourceAt.end) last++;
  if (tokens[last]!.sourceAt.end !== sourceAt.end) return undefined;
  const parts = tokens.slice(first, last + 1).map((token) => token.raw);
  const solid = (text: string): string => text.replace(/\s+/gu, "");
  return solid(parts.join("")) === solid(raw) ? { first, last } : undefined;
}

/** Finds tokens by what was read there and beside them. */
class Surroundings {
  readonly #tokens: readonly ReadToken[];
  readonly #byRaw = new Map<string, number[]>();

  constructor(tokens: readonly ReadToken[]) {
    this.#tokens = tokens;
    for (const [index, { raw }] of tokens.entries()) {
      const known = this.#byRaw.get(raw);
      if (known === undefined) this.#byRaw.set(raw, [index]);
      else known.push(index);
    }
  }

  /** The nearest token with the same neighbours on both sides; else the only one that has one of them. */
  find(place: CorrectionPlace): Range | undefined {
    const alike = (this.#byRaw.get(place.raw) ?? []).map((index) => ({ index, shared: this.#shared(place, index) }));
    const both = alike.filter(({ shared }) => shared === 2);
    const found = both.length > 0 ? nearest(both, place.token) : only(alike.filter(({ shared }) => shared === 1));
    return found === undefined ? undefined : { first: found, last: found };
  }

  #shared(place: CorrectionPlace, index: number): number {
    const { before, after } = correctionPlace(this.#tokens, index);
    return Number(before === place.before) + Number(after === place.after);
  }
}

function nearest(found: readonly { readonly index: number }[], token: number): number | undefined {
  const [best] = [...found].sort((a, b) => Math.abs(a.index - token) - Math.abs(b.index - token));
  return best?.index;
}

function only(found: readonly { readonly index: number }[]): number | undefined {
  return found.length === 1 ? found[0]!.index : undefined;
}

function conflictOf(
  tokens: readonly PlaceableToken[],
  { first, last }: Range,
  { suggested, decided }: Correction,
): PlacedCorrection["conflict"] {
  const now = tokens
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(" ");
  if (now === decided || now === suggested) return undefined;
  return first === last ? "suggestion" : "parts";
}

function placedAt(
  tokens: readonly PlaceableToken[],
  correction: Correction,
  { range, found }: { readonly range: Range; readonly found: PlacedCorrection["found"] },
): PlacedCorrection {
  const conflict = conflictOf(tokens, range, correction);
  return { correction, ...range, found, ...(conflict === undefined ? {} : { conflict }) };
}

/** Of decisions that meet in a token one stands: that which stands where it was made; of those the later. */
function withoutOverlap(placed: readonly PlacedCorrection[]): PlacedCorrection[] {
  const rank = ({ found, correction: { when } }: PlacedCorrection): string => `${found === "here" ? 1 : 0}${when}`;
  const best = [...placed].sort((a, b) => (rank(a) < rank(b) ? 1 : rank(a) > rank(b) ? -1 : 0));
  const taken = new Set<number>();
  const kept = best.filter(({ first, last }) => {
    for (let token = first; token <= last; token++) if (taken.has(token)) return false;
    for (let token = first; token <= last; token++) taken.add(token);
    return true;
  });
  return kept.sort((a, b) => a.first - b.first);
}

/**
 * Brings decisions to the tokens of a document, which may have been read anew since, or by a newer model: by place and
 * content first, then by the words around. What is decided never goes to a token that was read otherwise.
 */
export function placeCorrections(
  tokens: readonly PlaceableToken[],
  corrections: readonly Correction[],
): PlacedCorrections {
  let surroundings: Surroundings | undefined;
  const placed: PlacedCorrection[] = [];
  const lost: Correction[] = [];
  for (const correction of corrections) {
    const here = tokensHere(tokens, correction.place);
    if (here !== undefined) {
      placed.push(placedAt(tokens, correction, { range: here, found: "here" }));
      continue;
    }
    surroundings ??= new Surroundings(tokens);
    const moved = surroundings.find(correction.place);
    if (moved === undefined) lost.push(correction);
    else placed.push(placedAt(tokens, correction, { range: moved, found: "moved" }));
  }
  return { placed: withoutOverlap(placed), lost };
}
