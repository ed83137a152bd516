import { latin1, type Operand, type Operation } from "./content-lexer.js";

/** What stands in the place of some bytes. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const SHOWS: ReadonlySet<string> = new Set(["Tj", "TJ", "'", '"']);
/** They set the place of the next string, and nothing that outlives the text object. */
const PLACES: ReadonlySet<string> = new Set(["Tm", "Td", "T*"]);
const PAINTS: ReadonlySet<string> = new Set("f F f* S s B B* b b* sh Do BI".split(" "));

/** A stretch of operations from an opening to its closing operator, both included. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

function stretches(operations: readonly Operation[], opens: readonly string[], close: string): Stretch[] {
  const open: number[] = [];
  const found: Stretch[] = [];
  for (const [index, { name }] of operations.entries()) {
    if (opens.includes(name)) open.push(index);
    else if (name === close) {
      const first = open.pop();
      if (first !== undefined) found.push({ first, last: index });
    }
  }
  return found;
}

/** Whether text goes from a stretch and nothing else is shown in it. */
function isEmptied(operations: readonly Operation[], { first, last }: Stretch, cuts: ReadonlySet<number>): boolean {
  let gone = 0;
  for (let index = first + 1; index < last; index++) {
    const { name } = operations[index]!;
    if (SHOWS.has(name) && !cuts.has(index)) return false;
    if (PAINTS.has(name)) return false;
    if (SHOWS.has(name)) gone++;
  }
  return gone > 0;
}

/** The text that marked content claims for itself (14.9.4) goes with the text that it stood for. */
function withoutClaims({ operands }: Operation, bytes: Uint8Array): Change | undefined {
  const properties: Operand | undefined = operands[1];
  if (properties?.kind !== "dict" || !properties.entries.some(({ key }) => CLAIMS.has(key))) return undefined;
  const kept = properties.entries.filter(({ key }) => !CLAIMS.has(key));
  const text = kept.map(({ start, end }) => latin1(bytes.subarray(start, end))).join(" ");
  return { start: properties.start, end: properties.end, text: `<<${text}>>` };
}

const CLAIMS: ReadonlySet<string> = new Set(["ActualText", "Alt", "E"]);

/** What is left of an operator whose text goes: what it sets, and where it puts the next string. */
function remainder({ name, operands }: Operation, bytes: Uint8Array, emptied: boolean): string {
  const raw = (index: number): string => {
    const operand = operands[index];
    return operand ? latin1(bytes.subarray(operand.start, operand.end)) : "0";
  };
  const line = emptied ? "" : "T*";
  if (name === "'") return line;
  return name === '"' ? `${raw(0)} Tw ${raw(1)} Tc ${line}` : "";
}

/** Cuts reach to the next operation, so that no empty lines pile up. */
function endOfCut(operations: readonly Operation[], index: number): number {
  return operations[index + 1]?.start ?? operations[index]!.end;
}

function changes(bytes: Uint8Array, operations: readonly Operation[], cuts: ReadonlySet<number>): Change[] {
  const emptied = stretches(operations, ["BT"], "ET").filter((stretch) => isEmptied(operations, stretch, cuts));
  const inEmptied = new Set(
    emptied.flatMap(({ first, last }) => Array.from({ length: last - first - 1 }, (_, i) => first + 1 + i)),
  );
  const found: Change[] = [];
  for (const [index, operation] of operations.entries()) {
    const places = PLACES.has(operation.name) && inEmptied.has(index);
    if (!cuts.has(index) && !places) continue;
    const text = cuts.has(index) ? remainder(operation, bytes, inEmptied.has(index)) : "";
    found.push({ start: operation.start, end: endOfCut(operations, index), text });
  }
  for (const stretch of stretches(operations, ["BDC", "BMC"], "EMC")) {
    const { first } = stretch;
    const claims = isEmptied(operations, stretch, cuts) ? withoutClaims(operations[first]!, bytes) : undefined;
    if (claims && operations[first]!.name === "BDC") found.push(claims);
  }
  return found.sort((a, b) => a.start - b.start);
}

const NEW_LINE = 10;
const SPACES: ReadonlySet<number | undefined> = new Set([undefined, 0, 9, 10, 12, 13, 32]);

/**
 * The stream without some of its operators. All others stay byte for byte, but for those that only place text in a text
 * object that shows none any more.
 *
 * @param cuts indexes of operators that show text or set its font
 */
export function cutContent(bytes: Uint8Array, operations: readonly Operation[], cuts: ReadonlySet<number>): Uint8Array {
  const parts: Uint8Array[] = [];
  let at = 0;
  const add = (part: Uint8Array): void => {
    const last = parts.at(-1)?.at(-1);
    if (part.length === 0) return;
    if (!SPACES.has(last) && !SPACES.has(part[0])) parts.push(Uint8Array.of(NEW_LINE));
    parts.push(part);
  };
  for (const { start, end, text } of changes(bytes, operations, cuts)) {
    add(bytes.subarray(at, start));
    add(Buffer.from(text, "latin1"));
    at = end;
  }
  add(bytes.subarray(at));
  return Buffer.concat(parts);
}

/** What a stream leaves open. */
export interface Unbalanced {
  /** States that it restores and never saved. */
  readonly restored: number;
  /** States that it saves and never restores. */
  readonly saved: number;
  /** Whether it ends inside a text object. */
  readonly inText: boolean;
}

/** What must be set right around a stream before anything can follow it. */
export function unbalanced(operations: readonly Operation[]): Unbalanced {
  let [depth, least, inText] = [0, 0, false];
  for (const { name } of operations) {
    if (name === "q") depth++;
    else if (name === "Q") least = Math.min(least, --depth);
    else if (name === "BT") inText = true;
    else if (name === "ET") inText = false;
  }
  return { restored: Math.abs(least), saved: depth - least, inText };
}
