import { VanbanError } from "../errors.js";
import { fromTcvn3, fromVni } from "../syllable/legacy-fonts.js";
import { isSyllable } from "../syllable/structure.js";
import { binaryKind, controlKind } from "./binary-kind.js";

/** The encodings that can be named. TCVN3 and VNI are font encodings: their text becomes Unicode on the way in. */
export const ENCODINGS = ["utf-8", "utf-16le", "utf-16be", "windows-1258", "windows-1252", "tcvn3", "vni"] as const;

/** One of {@link ENCODINGS}. */
export type Encoding = (typeof ENCODINGS)[number];

/** The text of some bytes, not yet normalised, and the encoding it was in. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

/** How to decode: what to call the input in an error, and the encoding where it is known. */
export interface DecodeOptions {
  /** What errors call the input; its path where one was given. */
  readonly name?: string;
  /** Detected where absent. */
  readonly encoding?: Encoding;
}

const CONVERT: Readonly<Partial<Record<Encoding, (text: string) => string>>> = { tcvn3: fromTcvn3, vni: fromVni };

function decodeAs(bytes: Uint8Array, encoding: Encoding): string {
  const convert = CONVERT[encoding];
  const text = new TextDecoder(convert ? "windows-1252" : encoding).decode(bytes);
  return convert ? convert(text) : text;
}

const BYTE_ORDER_MARKS: readonly (readonly [mark: readonly number[], encoding: Encoding])[] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];

/** In UTF-16 Vietnamese at least the spaces, so one letter in five or more, have a zero byte on one side, and none on the other. */
const ZERO_SHARE = 0.1;
const STRAY_ZERO_SHARE = 0.01;

function utf16Order(bytes: Uint8Array): Encoding | undefined {
  if (bytes.length < 2 || bytes.length % 2 === 1) return undefined;
  let [evenZeros, oddZeros] = [0, 0];
  for (let at = 0; at < bytes.length; at += 2) {
    if (bytes[at] === 0) evenZeros++;
    if (bytes[at + 1] === 0) oddZeros++;
  }
  const [even, odd] = [evenZeros / (bytes.length / 2), oddZeros / (bytes.length / 2)];
  if (odd > ZERO_SHARE && even < STRAY_ZERO_SHARE) return "utf-16le";
  return even > ZERO_SHARE && odd < STRAY_ZERO_SHARE ? "utf-16be" : undefined;
}

/** A few broken sequences, as from a fault of the disk, do not make a file something else than UTF-8. */
const GOOD_PER_BROKEN = 20;

/** Whether every sequence is whole, but for one that the end of the file cuts off. */
function isWholeUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder("utf-8").decode(bytes);
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  if (broken === 0) return true;
  const good = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  return isWholeUtf8(bytes) ? good > 0 : good >= broken * GOOD_PER_BROKEN;
}

/** Words that bear a mark by this reading, and how many of them are Vietnamese syllables. */
function syllableShare(text: string): number {
  const words = (text.normalize("NFC").match(/\p{L}+/gu) ?? []).filter((word) => /[^\0-\x7f]/.test(word));
  return words.length === 0 ? 0 : words.filter(isSyllable).length / words.length;
}

const SAMPLE_BYTES = 65536;

/**
 * The reading of single bytes that gives the most syllables. Font encodings are left as windows-1252 shows them: what
 * they mean is found, and told, by restoration.
 */
function singleByteEncoding(bytes: Uint8Array): Encoding {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const share = (encoding: Encoding): number => syllableShare(decodeAs(sample, encoding));
  const others = Math.max(share("windows-1252"), share("tcvn3"), share("vni"));
  return share("windows-1258") > others ? "windows-1258" : "windows-1252";
}

/** The encoding of some text bytes, by byte order mark, zeros, validity and, last, by which reading gives words. */
export function detectEncoding(bytes: Uint8Array): Encoding {
  const marked = BYTE_ORDER_MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
  const certain = marked?.[1] ?? utf16Order(bytes);
  return certain ?? (isUtf8(bytes) ? "utf-8" : singleByteEncoding(bytes));
}

function refuseBinary(bytes: Uint8Array, { name = "The input", encoding }: DecodeOptions): void {
  const mayHoldZeros = (encoding ?? detectEncoding(bytes)).startsWith("utf-16");
  const kind = binaryKind(bytes) ?? (mayHoldZeros ? undefined : controlKind(bytes));
  if (kind) throw new VanbanError("input-binary", `${name} is ${kind.what}, not text; ${kind.next}.`);
}

/** The text of a file's bytes. No bytes are an empty text. Throws a VanbanError `input-binary` for what is no text. */
export function decodeBytes(bytes: Uint8Array, options: DecodeOptions = {}): DecodedText {
  refuseBinary(bytes, options);
  const encoding = options.encoding ?? detectEncoding(bytes);
  return { text: decodeAs(bytes, encoding), encoding };
}
