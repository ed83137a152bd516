import type { CodeLexicon, PartRole } from "./figures/code-lexicon.js";
import type { FigureReading } from "./figures/figure-reading.js";
import { type PartOption, partOptions, type Spell } from "./figures/part-options.js";
import { type CodeLayout, splitCode } from "./figures/split-code.js";

export { type CodeLexicon, parseCodeLexicon } from "./figures/code-lexicon.js";

/** Nats. */
const COST = {
  /** A part that no list has: once, and for every letter. New offices are founded every year. */
  unknown: 4.5,
  unknownLetter: 1.2,
  /** A known part in a role that it's not known in. */
  otherRole: 6,
  /** Changing a part that is itself known, where the pair as read was never seen. */
  guard: 4,
  /** The same where it is the only one: then it would be a type. */
  unknownAlone: 4,
  /** A type without an agency. */
  typeAlone: 3,
  /** Changing anything in a code that has no number. */
  numberless: 3,
  /** The type that the words before it name. */
  named: 0.2,
  /** The hyphen between type and agency was not read. */
  lostHyphen: 4.5,
} as const;

/** What it costs to go from one role to the next; a role that is missing cannot follow. */
const NEXT: Readonly<Record<PartRole | "start", Partial<Record<PartRole, number>>>> = {
  start: { type: 0.1, agency: 2.5 },
  type: { agency: 0 },
  agency: { agency: 2.5, unit: 1.5 },
  unit: { unit: 1.5 },
};
// Circulars of several ministries, and laws by the year of their National Assembly.
const JOINT_TYPE = /^(?:TTLT|NQLT|TTLB)$/u;
const JOINT_COST = 0.2;
const DATED_AGENCY = /^(?:QH|UBTVQH)\d\d$/u;
const DATED_COST = 0.7;

const BEAM = 24;
const MOST_READINGS = 4;
const WIDTH = 9;

interface Path {
  readonly cost: number;
  readonly role: PartRole | "start";
  readonly options: readonly PartOption[];
}

/** What a code is read by. */
export interface CodeGrammar {
  readonly lexicon: CodeLexicon;
  readonly spell: Spell;
  /** The type that the words before the code name. */
  readonly type?: string | undefined;
}

/**
 * Readings of a core as the code of a document, or a piece of one ("/TB-UBND", "NQ-HĐND", "54/2014/"), cheapest first;
 * empty where it has no such shape. Digits stay. A part that is known as read stays unless its type and agency never
 * stand together. Costs are the channel's and -log of how usual the parts are, comparable to those of words; the
 * reading as read, charged alike, is among them.
 */
export function codeReadings(core: string, grammar: CodeGrammar): readonly FigureReading[] {
  const best = new Map<string, FigureReading>();
  for (const layout of splitCode(core)) {
    for (const one of [layout, ...unglued(layout, grammar.lexicon)]) {
      for (const path of pathsOf(one, grammar)) keepBest(best, toReading(core, one, path));
    }
  }
  const found = [...best.values()].sort((a, b) => a.cost - b.cost);
  // Words joined by a hyphen, with nothing that makes a code of them.
  if (found.length === 1 && found[0]!.form === core && !/\d/u.test(core)) return [];
  const most = (found[0]?.cost ?? 0) + WIDTH;
  return found.filter(({ cost, reason }, i) => reason === "as-read" || (i < MOST_READINGS && cost <= most));
}

function keepBest(best: Map<string, FigureReading>, reading: FigureReading): void {
  const known = best.get(reading.form);
  if (known === undefined || reading.cost < known.cost) best.set(reading.form, reading);
}

function toReading(core: string, layout: CodeLayout, { cost, options }: Path): FigureReading {
  const parts = options.map(({ form }, i) => (i === 0 ? form : layout.signs[i - 1] + form));
  const form = layout.prefix + parts.join("") + layout.suffix;
  return { form, word: "<code>", cost: cost + layout.cost, reason: form === core ? "as-read" : "code" };
}

/** "07/QDUBND": a first part that begins with a type may have lost its hyphen. */
function unglued(layout: CodeLayout, lexicon: CodeLexicon): CodeLayout[] {
  const [first = "", ...rest] = layout.parts;
  if (!layout.numbered || first.length < 4 || lexicon.knows(first)) return [];
  const cuts = [2, 3, 4].filter((at) => at + 2 <= first.length && startsType(first.slice(0, at), lexicon));
  return cuts.map((at) => ({
    ...layout,
    parts: [first.slice(0, at), first.slice(at), ...rest],
    signs: ["-", ...layout.signs],
    cost: layout.cost + COST.lostHyphen,
  }));
}

function startsType(text: string, lexicon: CodeLexicon): boolean {
  return lexicon.near(text).some(({ form }) => form.length === text.length && lexicon.knows(form, "type"));
}

function pathsOf(layout: CodeLayout, grammar: CodeGrammar): Path[] {
  const options = layout.parts.map((part) => partOptions(part, grammar.lexicon, grammar.spell));
  const paths = walk(layout, options, grammar);
  // The beam must not lose the code as it was read.
  const asRead = walk(
    layout,
    options.map((row) => row.filter(({ form, observed }) => form === observed)),
    grammar,
  );
  return [...(layout.numbered ? paths : withoutNumber(paths, layout, grammar.lexicon)), ...asRead];
}

function walk(layout: CodeLayout, options: readonly (readonly PartOption[])[], grammar: CodeGrammar): Path[] {
  let paths: Path[] = [{ cost: 0, role: "start", options: [] }];
  for (const row of options) {
    paths = paths.flatMap((path) => row.flatMap((option) => steps(path, option, { layout, grammar })));
    paths.sort((a, b) => a.cost - b.cost);
    paths.length = Math.min(paths.length, BEAM);
  }
  return options.length > 1 ? paths : paths.flatMap((path) => alone(path, layout, grammar.lexicon));
}

/** A code of one part, whose form no pair can vouch for. After a year it is a law's, and its part is known. */
function alone(path: Path, { dated, numbered }: CodeLayout, lexicon: CodeLexicon): Path[] {
  const [only] = path.options;
  if (only === undefined || (only.form !== only.observed && lexicon.knows(only.observed))) return [];
  const known = lexicon.knows(only.form);
  const extra =
    (path.role === "type" && known ? COST.typeAlone : 0) + ((dated || !numbered) && !known ? COST.unknownAlone : 0);
  return [{ ...path, cost: path.cost + extra }];
}

interface StepContext {
  readonly layout: CodeLayout;
  readonly grammar: CodeGrammar;
}

function steps(path: Path, option: PartOption, { layout, grammar }: StepContext): Path[] {
  const roles: Path[] = [];
  for (const role of ["type", "agency", "unit"] as const) {
    const move = moveCost(path, role, { option, dated: layout.dated });
    const cost = move === undefined ? undefined : roleCost(path, option, { role, grammar });
    if (move === undefined || cost === undefined) continue;
    roles.push({ cost: path.cost + move + cost + option.cost, role, options: [...path.options, option] });
  }
  return roles;
}

function moveCost(path: Path, role: PartRole, next: { option: PartOption; dated: boolean }): number | undefined {
  const cost = NEXT[path.role][role];
  if (role !== "agency" || cost === undefined) return cost;
  if (path.role === "start" && next.dated && DATED_AGENCY.test(next.option.form)) return DATED_COST;
  const joint = path.role === "agency" && JOINT_TYPE.test(path.options[0]!.form);
  return joint ? JOINT_COST : cost;
}

interface RoleContext {
  readonly role: PartRole;
  readonly grammar: CodeGrammar;
}

/** What the part costs in the role after the parts before it; undefined where it may not be changed into that. */
function roleCost(path: Path, option: PartOption, { role, grammar }: RoleContext): number | undefined {
  const { lexicon, type } = grammar;
  const before = path.options.at(-1);
  if (role === "agency" && path.role === "type" && before !== undefined) return pairCost(before, option, lexicon);
  // Whether a changed type was worth it is seen when its agency is.
  if (option.guarded && role !== "type") return undefined;
  if (role === "type" && option.form === type) return COST.named;
  return lexicon.cost(option.form, role) ?? unlistedCost(option, lexicon);
}

function pairCost(type: PartOption, agency: PartOption, lexicon: CodeLexicon): number | undefined {
  const cost = lexicon.pairCost(type.form, agency.form) ?? unlistedCost(agency, lexicon);
  if (!type.guarded && !agency.guarded) return cost;
  if (lexicon.pairCount(type.form, agency.form) === 0) return undefined;
  if (type.guarded && lexicon.pairCount(type.observed, agency.form) > 0) return undefined;
  if (agency.guarded && lexicon.pairCount(type.form, agency.observed) > 0) return undefined;
  return cost === undefined ? undefined : cost + COST.guard;
}

/** A part that is not listed may stand as read, and only so. */
function unlistedCost({ form, observed }: PartOption, lexicon: CodeLexicon): number | undefined {
  if (form !== observed) return undefined;
  return lexicon.knows(form) ? COST.otherRole : COST.unknown + COST.unknownLetter * form.length;
}

// Without a number each part must be near to what was read, nats.
const NEAR = 6;

/** Of a code without a number, the paths whose parts are known to stand together and are read without much ado. */
function withoutNumber(paths: readonly Path[], { prefix, parts }: CodeLayout, lexicon: CodeLexicon): Path[] {
  const sure = paths.filter(({ options: [first, second, ...rest] }) => {
    if (first === undefined || [first, second, ...rest].some((part) => part !== undefined && part.extra > NEAR))
      return false;
    if (second === undefined) return isSeriesPart(first.form, lexicon) && /\d/u.test(parts[0]!);
    if (lexicon.pairCount(first.form, second.form) > 0) return true;
    return prefix === "/" && lexicon.knows(first.form) && lexicon.knows(second.form);
  });
  // A slash before it, or a series' digits, say as much as a number.
  const guard = prefix === "/" || parts.length === 1 ? 0 : COST.numberless;
  return sure.map((path) => ({ ...path, cost: path.cost + guard }));
}

function isSeriesPart(form: string, lexicon: CodeLexicon): boolean {
  return lexicon.isSeries(form.replace(/\d+$/u, ""));
}
