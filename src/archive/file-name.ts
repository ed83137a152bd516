const SLASH = Buffer.from("/");

/** A path as the system has it; its bytes may be no text. */
export type BytePath = Buffer;

/** A name inside a folder. */
export function inside(folder: BytePath, name: Buffer): BytePath {
  return Buffer.concat([folder, SLASH, name]);
}

/** How many bytes the character takes that begins here, by its first byte; 1 for what begins none. */
function lengthAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!;
  return first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 1;
}

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}

/** A byte that belongs to no character, as `%FF`. */
function escaped(byte: number): string {
  return `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
}

/** A name of the file system as text: bytes that are no UTF-8 stand as `%FF`, and `isEscaped` says that some do. */
export function nameOf(bytes: Uint8Array): { readonly name: string; readonly isEscaped: boolean } {
  const whole = textOf(bytes);
  if (whole !== undefined) return { name: whole, isEscaped: false };
  let name = "";
  for (let at = 0; at < bytes.length; ) {
    const length = lengthAt(bytes, at);
    const sign = textOf(bytes.subarray(at, at + length));
    name += sign ?? escaped(bytes[at]!);
    at += sign === undefined ? 1 : length;
  }
  return { name, isEscaped: true };
}
