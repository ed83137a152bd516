import { VanbanError } from "../errors.js";

/*
 * The model file, little-endian throughout; writer (training) and reader share this description.
 *
 *   0   8 bytes  magic "VANBAN\r\n" (a transfer that mends line ends breaks it, and is seen)
 *   8   u32      format version
 *   12  u32      byte length of the whole file
 *   16  u32      checksum of everything from byte 24 on
 *   20  u32      number of sections
 *   24  table    a row a section: 16 bytes name (ASCII, zero-padded), u32 offset, u32 length
 *   ... sections, each on an 8-byte boundary, so that typed arrays are views and nothing is copied
 */
const MAGIC = "VANBAN\r\n";
export const FORMAT_VERSION = 2;
export const HEADER_BYTES = 24;
const ROW_BYTES = 24;
const NAME_BYTES = 16;
// A local name: a global's property is looked up anew at every use where modules run in a context of their own.
const { imul } = Math;
export const ALIGNMENT = 8;

/** The sections of an opened file by name, as views of its bytes. */
export type Sections = ReadonlyMap<string, Uint8Array>;

/**
 * A 32-bit checksum of `bytes`, read four at a time (a file's length is a multiple of {@link ALIGNMENT}): FNV-1a's
 * multiply and xor on words instead of bytes, so that 30 MB take a few milliseconds.
 */
export function checksum(bytes: Uint8Array): number {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >>> 2);
  let sum = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) sum = imul(sum ^ words[i]!, 0x01000193) ^ (sum >>> 15);
  return sum >>> 0;
}

/**
 * Checks a model file's frame and returns its sections.
 * @throws VanbanError model-not-a-model, model-too-old, model-too-new, model-truncated, model-checksum, host-big-endian
 */
export function openSections(input: Uint8Array): Sections {
  assertLittleEndian();
  const bytes = aligned(input);
  assertMagic(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  assertVersion(view.getUint32(8, true));
  const length = view.getUint32(12, true);
  if (bytes.byteLength !== length) {
    throw new VanbanError(
      "model-truncated",
      `The model has ${bytes.byteLength} bytes where its header says ${length}; install vanban again or copy the file anew.`,
    );
  }
  if (checksum(bytes.subarray(HEADER_BYTES)) !== view.getUint32(16, true) || !isCountTrue(view)) {
    throw new VanbanError(
      "model-checksum",
      "The model's checksum does not match its content, so some byte was changed; install vanban again or copy the file anew.",
    );
  }
  return readTable(bytes, view);
}

/** The number of sections stands before what the checksum covers; but the first section begins where the table ends. */
function isCountTrue(view: DataView): boolean {
  const tableEnd = HEADER_BYTES + view.getUint32(20, true) * ROW_BYTES;
  const isEmpty = view.byteLength === HEADER_BYTES;
  return tableEnd === (isEmpty ? HEADER_BYTES : view.getUint32(HEADER_BYTES + NAME_BYTES, true));
}

function readTable(bytes: Uint8Array, view: DataView): Sections {
  const sections = new Map<string, Uint8Array>();
  const count = view.getUint32(20, true);
  for (let i = 0; i < count; i++) {
    const row = HEADER_BYTES + i * ROW_BYTES;
    const name = String.fromCharCode(...bytes.subarray(row, row + NAME_BYTES)).replace(/\0+$/u, "");
    const offset = view.getUint32(row + NAME_BYTES, true);
    const size = view.getUint32(row + NAME_BYTES + 4, true);
    sections.set(name, bytes.subarray(offset, offset + size));
  }
  return sections;
}

/** Typed arrays need their elements on boundaries; Node's pooled buffers may start anywhere. */
function aligned(bytes: Uint8Array): Uint8Array {
  return bytes.byteOffset % ALIGNMENT === 0 ? bytes : bytes.slice();
}

function assertMagic(bytes: Uint8Array): void {
  const found = String.fromCharCode(...bytes.subarray(0, MAGIC.length));
  if (bytes.byteLength < HEADER_BYTES && MAGIC.startsWith(found) && bytes.byteLength > 0) {
    throw new VanbanError(
      "model-truncated",
      `The model has only ${bytes.byteLength} bytes; install vanban again or copy the file anew.`,
    );
  }
  if (found !== MAGIC) {
    throw new VanbanError(
      "model-not-a-model",
      "The file is not a vanban model (it does not begin with the model's mark); pass a .vbm file.",
    );
  }
}

function assertVersion(version: number): void {
  if (version === FORMAT_VERSION) return;
  const [code, step] =
    version < FORMAT_VERSION
      ? (["model-too-old", "train it again or use the model shipped with this version"] as const)
      : (["model-too-new", "update vanban or use the model shipped with this version"] as const);
  throw new VanbanError(code, `The model has format ${version}; this vanban reads format ${FORMAT_VERSION}: ${step}.`);
}

function assertLittleEndian(): void {
  if (new Uint8Array(new Uint16Array([1]).buffer)[0] !== 1) {
    throw new VanbanError("host-big-endian", "The model needs a little-endian processor; this one is big-endian.");
  }
}

/** The section as bytes. @throws VanbanError model-not-a-model where the file has no such section. */
export function section(sections: Sections, name: string): Uint8Array {
  const bytes = sections.get(name);
  if (bytes === undefined) {
    throw new VanbanError(
      "model-not-a-model",
      `The model has no section "${name}"; use the model shipped with vanban.`,
    );
  }
  return bytes;
}

export const u16 = (sections: Sections, name: string): Uint16Array => {
  const bytes = section(sections, name);
  return new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >>> 1);
};

export const u32 = (sections: Sections, name: string): Uint32Array => {
  const bytes = section(sections, name);
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >>> 2);
};

export const f32 = (sections: Sections, name: string): Float32Array => {
  const bytes = section(sections, name);
  return new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >>> 2);
};

/** The section as UTF-8 text. */
export function text(sections: Sections, name: string): string {
  return new TextDecoder().decode(section(sections, name));
}

/** Lays sections out as a model file. The same sections in the same order give the same bytes. */
export function writeSections(sections: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const align = (n: number) => Math.ceil(n / ALIGNMENT) * ALIGNMENT;
  let offset = align(HEADER_BYTES + sections.size * ROW_BYTES);
  const rows = [...sections].map(([name, bytes]) => {
    if (name.length > NAME_BYTES)
      throw new RangeError(`the section name "${name}" has more than ${NAME_BYTES} letters`);
    const row = { name, bytes, offset };
    offset = align(offset + bytes.byteLength);
    return row;
  });
  const file = new Uint8Array(offset);
  const view = new DataView(file.buffer);
  rows.forEach((row, i) => {
    const at = HEADER_BYTES + i * ROW_BYTES;
    file.set(new TextEncoder().encode(row.name).subarray(0, NAME_BYTES), at);
    view.setUint32(at + NAME_BYTES, row.offset, true);
    view.setUint32(at + NAME_BYTES + 4, row.bytes.byteLength, true);
    file.set(row.bytes, row.offset);
  });
  file.set(new TextEncoder().encode(MAGIC), 0);
  view.setUint32(8, FORMAT_VERSION, true);
  view.setUint32(12, file.byteLength, true);
  view.setUint32(20, sections.size, true);
  view.setUint32(16, checksum(file.subarray(HEADER_BYTES)), true);
  return file;
}
