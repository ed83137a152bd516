/** A value before an operator, with its place in the stream. */
export type Operand =
  | { readonly kind: "number"; readonly value: number; readonly start: number; readonly end: number }
  | { readonly kind: "name" | "word"; readonly value: string; readonly start: number; readonly end: number }
  | { readonly kind: "string"; readonly bytes: Uint8Array; readonly start: number; readonly end: number }
  | { readonly kind: "array"; readonly items: readonly Operand[]; readonly start: number; readonly end: number }
  | { readonly kind: "dict"; readonly entries: readonly DictEntry[]; readonly start: number; readonly end: number };

/** One key of a dictionary and its value. */
interface DictEntry {
  readonly key: string;
  readonly value: Operand;
  /** From the key's slash to the end of the value. */
  readonly start: number;
  readonly end: number;
}

/** One operator with what stands before it. An inline image is one operation of the name `BI`, data and all. */
export interface Operation {
  readonly name: string;
  readonly operands: readonly Operand[];
  /** Byte offsets into the stream: from the first operand to the end of the operator. */
  readonly start: number;
  readonly end: number;
}

/** A content stream that is no content stream; the page it belongs to is left alone. */
export class ContentFault extends Error {
  override readonly name = "ContentFault";
}

/** Nested arrays and dictionaries deeper than this are an attack on the stack. */
const MAX_NESTING = 64;
/** The operands of one operator; the specification allows 33 of a `scn`. */
const MAX_OPERANDS = 1000;
/** Operators of one stream. A page of dense text has some thousands. */
const MAX_OPERATIONS = 1_000_000;
/** After the end of an inline image so many bytes must look like operators; the end is found by looking (8.9.7). */
const LOOK_AHEAD = 12;

const codeOf = (char: string): number => char.charCodeAt(0);
const SPACES: ReadonlySet<number> = new Set([0, 9, 10, 12, 13, 32]);
const DELIMITERS: ReadonlySet<number> = new Set(Array.from("()<>[]{}/%", codeOf));
const NUMBER = /^[+-]*(?:\d+\.?\d*|\.\d+)(?:-\d*)?$/u;
const ESCAPES: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

const isSpace = (code: number | undefined): boolean => code === undefined || SPACES.has(code);
const isRegular = (code: number | undefined): boolean =>
  code !== undefined && !SPACES.has(code) && !DELIMITERS.has(code);
const isOctal = (code: number | undefined): boolean => code !== undefined && code >= 48 && code <= 55;

function hexValue(code: number): number {
  const value = Number.parseInt(String.fromCharCode(code), 16);
  return Number.isNaN(value) ? -1 : value;
}

/** The least number of bytes that the data of an inline image has, 0 where a filter hides it. */
function leastData(entries: readonly DictEntry[]): number {
  const value = (...keys: readonly string[]): Operand | undefined =>
    entries.find(({ key }) => keys.includes(key))?.value;
  const numberOf = (operand: Operand | undefined): number => (operand?.kind === "number" ? operand.value : 0);
  const stated = numberOf(value("L", "Length"));
  if (stated > 0) return stated;
  if (value("F", "Filter") !== undefined) return 0;
  const mask = value("IM", "ImageMask");
  const bits = mask?.kind === "word" && mask.value === "true" ? 1 : numberOf(value("BPC", "BitsPerComponent"));
  // One component at least; more only make the data longer, and the search goes on from here.
  return numberOf(value("H", "Height")) * Math.ceil((numberOf(value("W", "Width")) * bits) / 8);
}

/** Reads the operations of a content stream (ISO 32000-1, 7.8.2) one by one. */
class ContentLexer {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** All operations in order. Throws a {@link ContentFault}. */
  operations(): Operation[] {
    const operations: Operation[] = [];
    let operands: Operand[] = [];
    for (let token = this.#next(0); token !== undefined; token = this.#next(0)) {
      if (token.kind !== "word" || isConstant(token.value)) {
        operands.push(token);
        if (operands.length > MAX_OPERANDS) throw new ContentFault(`no operator by byte ${token.end}`);
        continue;
      }
      const start = operands[0]?.start ?? token.start;
      if (token.value === "BI") operands.push(...this.#inlineImage());
      operations.push({ name: token.value, operands, start, end: this.#at });
      if (operations.length > MAX_OPERATIONS) throw new ContentFault(`more than ${MAX_OPERATIONS} operators`);
      operands = [];
    }
    return operations;
  }

  #skip(): void {
    while (this.#at < this.#bytes.length) {
      const code = this.#bytes[this.#at];
      if (code === 37) while (this.#at < this.#bytes.length && ![10, 13].includes(this.#bytes[this.#at]!)) this.#at++;
      else if (isSpace(code)) this.#at++;
      else return;
    }
  }

  /** The next operand or operator, undefined at the end of the stream. */
  #next(depth: number): Operand | undefined {
    this.#skip();
    if (this.#at >= this.#bytes.length) return undefined;
    if (depth > MAX_NESTING) throw new ContentFault(`nested too deep at byte ${this.#at}`);
    const start = this.#at;
    switch (String.fromCharCode(this.#bytes[start]!)) {
      case "/":
        this.#at++;
        return { kind: "name", value: nameOf(this.#regular()), start, end: this.#at };
      case "(":
        return { kind: "string", bytes: this.#literal(), start, end: this.#at };
      case "[":
        this.#at++;
        return { kind: "array", items: this.#until("]", depth), start, end: this.#at };
      case "<":
        if (this.#bytes[start + 1] !== codeOf("<")) return { kind: "string", bytes: this.#hex(), start, end: this.#at };
        this.#at += 2;
        return { kind: "dict", entries: entriesOf(this.#until(">>", depth)), start, end: this.#at };
      default:
        return this.#word(start);
    }
  }

  #word(start: number): Operand {
    const text = this.#regular();
    if (text === "") throw new ContentFault(`a stray delimiter at byte ${start}`);
    const end = this.#at;
    if (NUMBER.test(text)) return { kind: "number", value: numberOf(text), start, end };
    return { kind: "word", value: text, start, end };
  }

  #regular(): string {
    const start = this.#at;
    while (isRegular(this.#bytes[this.#at])) this.#at++;
    return latin1(this.#bytes.subarray(start, this.#at));
  }

  #isHere(text: string): boolean {
    for (let i = 0; i < text.length; i++) if (this.#bytes[this.#at + i] !== text.charCodeAt(i)) return false;
    return true;
  }

  #until(close: "]" | ">>", depth: number): Operand[] {
    const items: Operand[] = [];
    for (;;) {
      this.#skip();
      if (this.#isHere(close)) {
        this.#at += close.length;
        return items;
      }
      const item = this.#next(depth + 1);
      if (item === undefined) throw new ContentFault(`the stream ends before "${close}"`);
      items.push(item);
    }
  }

  #literal(): Uint8Array {
    const bytes: number[] = [];
    let depth = 1;
    for (this.#at++; this.#at < this.#bytes.length; this.#at++) {
      const code = this.#bytes[this.#at]!;
      if (code === 92) {
        bytes.push(...this.#escape());
        continue;
      }
      if (code === 40) depth++;
      if (code === 41 && --depth === 0) {
        this.#at++;
        return Uint8Array.from(bytes);
      }
      bytes.push(code);
    }
    throw new ContentFault("the stream ends inside a string");
  }

  /** What a backslash and its followers mean; stops on the last byte of the escape. */
  #escape(): number[] {
    const next = this.#bytes[++this.#at];
    if (next === undefined) return [];
    if (isOctal(next)) {
      let value = next - 48;
      for (let i = 0; i < 2 && isOctal(this.#bytes[this.#at + 1]); i++)
        value = value * 8 + this.#bytes[++this.#at]! - 48;
      return [value & 255];
    }
    if (next === 13) {
      if (this.#bytes[this.#at + 1] === 10) this.#at++;
      return [];
    }
    return next === 10 ? [] : [ESCAPES[String.fromCharCode(next)] ?? next];
  }

  #hex(): Uint8Array {
    const digits: number[] = [];
    for (this.#at++; this.#at < this.#bytes.length; this.#at++) {
      const code = this.#bytes[this.#at]!;
      if (code === 62) {
        this.#at++;
        if (digits.length % 2 === 1) digits.push(0);
        return Uint8Array.from({ length: digits.length / 2 }, (_, i) => digits[2 * i]! * 16 + digits[2 * i + 1]!);
      }
      const value = hexValue(code);
      if (value >= 0) digits.push(value);
      else if (!isSpace(code)) throw new ContentFault(`no hexadecimal digit at byte ${this.#at}`);
    }
    throw new ContentFault("the stream ends inside a string");
  }

  /** Keys and values up to `ID`, then the data up to `EI`. */
  #inlineImage(): Operand[] {
    const start = this.#at;
    const values: Operand[] = [];
    for (;;) {
      const value = this.#next(0);
      if (value === undefined) throw new ContentFault("the stream ends inside an inline image");
      if (value.kind === "word" && value.value === "ID") break;
      values.push(value);
      if (values.length > MAX_OPERANDS) throw new ContentFault("an inline image without data");
    }
    const entries = entriesOf(values);
    const end = this.#at;
    this.#at = this.#endOfData(this.#at + 1 + leastData(entries)) + 2;
    return [{ kind: "dict", entries, start, end }];
  }

  /** Where `EI` stands: after white space, before white space, and before bytes that look like operators. */
  #endOfData(from: number): number {
    for (let at = from; at + 1 < this.#bytes.length; at++) {
      if (this.#bytes[at] !== 69 || this.#bytes[at + 1] !== 73) continue;
      if (isSpace(this.#bytes[at - 1]) && isSpace(this.#bytes[at + 2]) && this.#looksLikeOperators(at + 2)) return at;
    }
    throw new ContentFault("the stream ends inside an inline image");
  }

  #looksLikeOperators(from: number): boolean {
    const ahead = this.#bytes.subarray(from, from + LOOK_AHEAD);
    return ahead.every((code) => (code >= 32 && code < 127) || code === 9 || code === 10 || code === 13);
  }
}

const isConstant = (word: string): boolean => word === "true" || word === "false" || word === "null";

/** "--5" and "4-3" are written by careless programs; viewers read -5 and 4. */
function numberOf(text: string): number {
  const [, signs = "", digits = ""] = /^([+-]*)([\d.]*)/u.exec(text) ?? [];
  return (signs.includes("-") ? -1 : 1) * (Number.parseFloat(digits) || 0);
}

function nameOf(raw: string): string {
  return raw.replace(/#([0-9a-f]{2})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function entriesOf(values: readonly Operand[]): DictEntry[] {
  const entries: DictEntry[] = [];
  for (let i = 0; i + 1 < values.length; i += 2) {
    const [key, value] = [values[i]!, values[i + 1]!];
    if (key.kind !== "name") throw new ContentFault(`a dictionary without a key at byte ${key.start}`);
    entries.push({ key: key.value, value, start: key.start, end: value.end });
  }
  return entries;
}

/** Bytes as letters of the same codes. */
export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}

/** The operations of a content stream. Throws a {@link ContentFault}. */
export function readOperations(bytes: Uint8Array): Operation[] {
  return new ContentLexer(bytes).operations();
}
