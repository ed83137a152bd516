import { type Correction, correctionPlace, type DecisionKind, type FactDecision } from "../corrections.js";
import type { ReviewFact, ReviewToken } from "../page-data.js";
import { type PlacedCorrection, placeCorrections } from "../place-corrections.js";
import { carriedOver } from "../word-core.js";

/** What a decision says of one token. */
export interface TokenDecision {
  readonly token: number;
  readonly decided: string;
  readonly kind: DecisionKind;
}

/** A decision and the tokens of this page that it decides. */
export type Standing = Omit<PlacedCorrection, "found">;

/** One change of what stands on one token or one fact. */
interface Change<Value> {
  readonly key: number;
  readonly before: Value | undefined;
  readonly after: Value | undefined;
}

/** What one key press did, so that one key press undoes it. */
interface Step {
  readonly focus: number;
  readonly tokens: readonly Change<Standing>[];
  readonly facts: readonly Change<FactDecision>[];
}

/** What taking a step back changed, and the token to look at. */
export interface Undone {
  readonly focus: number;
  readonly tokens: readonly number[];
  readonly facts: readonly number[];
}

/** Keeps decisions beyond the life of the page. */
export interface DecisionKeeper {
  putToken(correction: Correction): void;
  dropToken(correction: Correction): void;
  putFact(decision: FactDecision): void;
  dropFact(decision: FactDecision): void;
}

/** How many decisions were brought from a file or an earlier reading, and what became of them. */
export interface Arrival {
  readonly placed: number;
  readonly conflicts: number;
  readonly lost: number;
}

/** The part of the document that a page shows. */
export interface Extent {
  readonly tokens: readonly ReviewToken[];
  readonly facts: readonly ReviewFact[];
  /** Tokens of the document before the first of these. */
  readonly tokensBefore: number;
  /** Whether there are other parts, of which decisions may be. */
  readonly isWhole: boolean;
}

/** All decisions of a page, of which each is kept at once, and each step can be undone. */
export class Decisions {
  readonly #extent: Extent;
  readonly #keeper: DecisionKeeper;
  readonly #standing = new Map<number, Standing>();
  readonly #coveredBy = new Map<number, number>();
  readonly #facts = new Map<number, FactDecision>();
  readonly #steps: Step[] = [];
  /** Decisions of other parts of the document, and those whose place is gone: they go on in what is exported. */
  #elsewhere: Correction[] = [];
  #lost: Correction[] = [];
  #factsElsewhere: FactDecision[] = [];

  constructor(extent: Extent, keeper: DecisionKeeper) {
    this.#extent = extent;
    this.#keeper = keeper;
  }

  get lost(): readonly Correction[] {
    return this.#lost;
  }

  get steps(): number {
    return this.#steps.length;
  }

  /** The decision that a token is decided by. */
  at(token: number): Standing | undefined {
    return this.#standing.get(this.#coveredBy.get(token) ?? token);
  }

  /** What stands for a token now; empty for the second and further tokens of a decision on several. */
  textAt(token: number): string {
    const first = this.#coveredBy.get(token);
    if (first !== undefined) return "";
    return this.#standing.get(token)?.correction.decided ?? this.#extent.tokens[token]!.text;
  }

  /** All standing decisions in the order of the text. */
  all(): Standing[] {
    return [...this.#standing.values()].sort((a, b) => a.first - b.first);
  }

  factAt(fact: number): FactDecision | undefined {
    return this.#facts.get(fact);
  }

  /** Decides tokens in one step. */
  decide(focus: number, decisions: readonly TokenDecision[], when: string): void {
    const changes = new Map<number, Change<Standing>>();
    for (const { token, decided, kind } of decisions) {
      const old = this.at(token);
      if (old !== undefined && old.first !== token) {
        changes.set(old.first, { key: old.first, before: old, after: undefined });
      }
      const correction = this.#correction(token, { decided, kind, when });
      changes.set(token, {
        key: token,
        before: this.#standing.get(token),
        after: { correction, first: token, last: token },
      });
    }
    this.#do({ focus, tokens: [...changes.values()], facts: [] });
  }

  /** Says of a fact whether it is right; the same verdict again takes it back. */
  judge(fact: number, verdict: FactDecision["verdict"], when: string): void {
    const before = this.#facts.get(fact);
    const { first, last } = this.#extent.facts[fact]!;
    const after: FactDecision | undefined =
      before?.verdict === verdict ? undefined : { ...this.#factPlace(fact), verdict, when };
    const focus = Math.min(first, last);
    this.#do({ focus, tokens: [], facts: [{ key: fact, before, after }] });
  }

  /** Takes the last step back; undefined where there is none. */
  undo(): Undone | undefined {
    const step = this.#steps.pop();
    if (step === undefined) return undefined;
    const turned = <Value>({ key, before, after }: Change<Value>): Change<Value> => ({
      key,
      before: after,
      after: before,
    });
    this.#apply({ ...step, tokens: step.tokens.map(turned), facts: step.facts.map(turned) });
    const ranges = step.tokens.flatMap(({ before, after }) => [before ?? [], after ?? []].flat());
    const tokens = ranges.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i));
    return { focus: step.focus, tokens, facts: step.facts.map(({ key }) => key) };
  }

  /** Brings decisions from a file or from an earlier time; where two meet, the later stands. Nothing before can be undone. */
  bring(corrections: readonly Correction[], facts: readonly FactDecision[], keep: boolean): Arrival {
    const { inside, outside } = this.#parted(corrections);
    const standing = this.all().map(({ correction }) => correction);
    const { placed, lost } = placeCorrections(this.#extent.tokens, [...standing, ...inside]);
    this.#elsewhere = latest([...this.#elsewhere, ...outside]);
    this.#lost = latest([...this.#lost, ...lost]);
    this.#standing.clear();
    this.#coveredBy.clear();
    for (const one of placed) this.#stand(one.first, one);
    this.#bringFacts(facts);
    this.#steps.length = 0;
    if (keep) {
      for (const correction of corrections) this.#keeper.putToken(correction);
      for (const decision of facts) this.#keeper.putFact(decision);
    }
    const arrived = new Set(inside);
    const here = placed.filter(({ correction }) => arrived.has(correction));
    return {
      placed: here.length + outside.length,
      conflicts: here.filter(({ conflict }) => conflict !== undefined).length,
      lost: lost.length,
    };
  }

  /** Everything that is to be exported, in the order of the text. */
  exported(): { readonly decisions: Correction[]; readonly facts: FactDecision[] } {
    const decisions = latest([...this.#elsewhere, ...this.#lost, ...this.all().map(({ correction }) => correction)]);
    return {
      decisions: decisions.sort((a, b) => a.place.sourceAt.start - b.place.sourceAt.start),
      facts: [...this.#factsElsewhere, ...this.#facts.values()].sort((a, b) => a.sourceAt.start - b.sourceAt.start),
    };
  }

  #correction(token: number, { decided, kind, when }: Pick<Correction, "decided" | "kind" | "when">): Correction {
    const { tokens, tokensBefore } = this.#extent;
    const place = correctionPlace(tokens, token);
    return { place: { ...place, token: tokensBefore + token }, suggested: tokens[token]!.text, decided, kind, when };
  }

  #factPlace(fact: number): Pick<FactDecision, "kind" | "sourceAt" | "text"> {
    const { tokens, facts } = this.#extent;
    const { fact: { kind, text }, first, last } = facts[fact]!; // biome-ignore format: one row
    return { kind, text, sourceAt: { start: tokens[first]!.sourceAt.start, end: tokens[last]!.sourceAt.end } };
  }

  #do(step: Step): void {
    this.#steps.push(step);
    this.#apply(step);
  }

  #apply({ tokens, facts }: Step): void {
    for (const { key, before } of tokens) {
      if (before === undefined) continue;
      this.#stand(key, undefined);
      this.#keeper.dropToken(before.correction);
    }
    for (const { key, after } of tokens) {
      if (after === undefined) continue;
      this.#stand(key, after);
      this.#keeper.putToken(after.correction);
    }
    for (const { key, before, after } of facts) {
      if (before !== undefined) this.#keeper.dropFact(before);
      if (after === undefined) this.#facts.delete(key);
      else {
        this.#facts.set(key, after);
        this.#keeper.putFact(after);
      }
    }
  }

  /** Puts a decision on its tokens, or takes the one that begins there away. */
  #stand(first: number, standing: Standing | undefined): void {
    const old = this.#standing.get(first);
    for (let token = first + 1; token <= (old?.last ?? first); token++) this.#coveredBy.delete(token);
    if (standing === undefined) {
      this.#standing.delete(first);
      return;
    }
    this.#standing.set(first, standing);
    for (let token = first + 1; token <= standing.last; token++) this.#coveredBy.set(token, first);
  }

  /** Decisions of this part, and of others. */
  #parted(corrections: readonly Correction[]): { readonly inside: Correction[]; readonly outside: Correction[] } {
    const { tokens, isWhole } = this.#extent;
    if (isWhole) return { inside: [...corrections], outside: [] };
    const start = tokens[0]?.sourceAt.start ?? 0;
    const end = tokens.at(-1)?.sourceAt.end ?? 0;
    const isInside = ({ place: { sourceAt } }: Correction): boolean => sourceAt.end > start && sourceAt.start < end;
    return { inside: corrections.filter(isInside), outside: corrections.filter((one) => !isInside(one)) };
  }

  #bringFacts(decisions: readonly FactDecision[]): void {
    const keyOf = ({ kind, sourceAt, text }: Pick<FactDecision, "kind" | "sourceAt" | "text">): string =>
      `${kind} ${sourceAt.start} ${sourceAt.end} ${text}`;
    const known = new Map(this.#extent.facts.map((_, index) => [keyOf(this.#factPlace(index)), index]));
    for (const decision of decisions) {
      const fact = known.get(keyOf(decision));
      if (fact === undefined) this.#factsElsewhere.push(decision);
      else if ((this.#facts.get(fact)?.when ?? "") <= decision.when) this.#facts.set(fact, decision);
    }
  }
}

/** One decision a place, the later of several. */
function latest(corrections: readonly Correction[]): Correction[] {
  const byPlace = new Map<string, Correction>();
  for (const correction of corrections) {
    const { start, end } = correction.place.sourceAt;
    const known = byPlace.get(`${start} ${end}`);
    if (known === undefined || known.when <= correction.when) byPlace.set(`${start} ${end}`, correction);
  }
  return [...byPlace.values()];
}

/** What a decision on one token says of another that was misread the same way; undefined where it says nothing. */
export function sameDecision(
  decision: TokenDecision,
  tokens: readonly ReviewToken[],
  other: number,
): TokenDecision | undefined {
  const from = tokens[decision.token]!;
  const to = tokens[other]!;
  if (decision.kind === "accept") return { token: other, decided: to.text, kind: "everywhere" };
  if (decision.kind === "keep") return { token: other, decided: to.raw.replace(/\s+/gu, " "), kind: "everywhere" };
  const decided = carriedOver(decision.decided, from.text, to.text);
  return decided === undefined ? undefined : { token: other, decided, kind: "everywhere" };
}
