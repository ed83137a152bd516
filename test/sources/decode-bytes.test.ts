import { describe, expect, test } from "@jest/globals";
import { decodeBytes, detectEncoding } from "../../src/sources/decode-bytes.js";
import { stripTones } from "../../src/syllable/fold.js";
import { toTcvn3, toVni } from "../../src/syllable/legacy-fonts.js";
import { toneOf } from "../../src/syllable/letters.js";

const TEXT = "Điều 7. Trường hợp nước dâng cao thì chủ hồ phải báo ngay.\n";

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16le = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf16le"));
const utf16be = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf16le").swap16());

/** windows-1258: the vowel with its quality is one byte, the tone another after it. */
function windows1258(text: string): Uint8Array {
  const bytes: Record<string, number> = { Đ: 0xd0, đ: 0xf0, Ă: 0xc3, ă: 0xe3, Ơ: 0xd5, ơ: 0xf5, Ư: 0xdd, ư: 0xfd };
  const tones = { level: [], grave: [0xcc], acute: [0xec], hook: [0xd2], tilde: [0xde], dot: [0xf2] };
  return Uint8Array.from(
    [...text].flatMap((letter) => {
      const bare = stripTones(letter);
      return [bytes[bare] ?? bare.charCodeAt(0), ...tones[toneOf(letter)]];
    }),
  );
}

describe("decodeBytes", () => {
  test.each([
    ["utf-8", utf8(TEXT), "utf-8"],
    ["utf-8 with BOM", utf8(`\ufeff${TEXT}`), "utf-8"],
    ["utf-16le with BOM", utf16le(`\ufeff${TEXT}`), "utf-16le"],
    ["utf-16be with BOM", utf16be(`\ufeff${TEXT}`), "utf-16be"],
    ["utf-16le", utf16le(TEXT), "utf-16le"],
    ["utf-16be", utf16be(TEXT), "utf-16be"],
    ["windows-1258", windows1258(TEXT), "windows-1258"],
  ])("%s is found and read", (_, bytes, encoding) => {
    const decoded = decodeBytes(bytes);
    expect(decoded.encoding).toBe(encoding);
    expect(decoded.text.normalize("NFC")).toBe(TEXT);
  });

  test("font encodings come as windows-1252 shows them, unless named", () => {
    expect(decodeBytes(latin1(toTcvn3(TEXT)))).toEqual({ text: toTcvn3(TEXT), encoding: "windows-1252" });
    expect(decodeBytes(latin1(toVni(TEXT)))).toEqual({ text: toVni(TEXT), encoding: "windows-1252" });
    expect(decodeBytes(latin1(toVni(TEXT)), { encoding: "vni" }).text).toBe(TEXT);
    expect(decodeBytes(latin1(toTcvn3(TEXT.toLowerCase())), { encoding: "tcvn3" }).text).toBe(TEXT.toLowerCase());
  });

  test("French in a single-byte encoding is not taken for Vietnamese", () => {
    expect(detectEncoding(latin1("L'été, l'école près du château était fermée à clé."))).toBe("windows-1252");
  });

  test("a file cut inside a letter, or with one broken byte in many, is UTF-8", () => {
    expect(detectEncoding(utf8("Một ngày tốt").subarray(0, -2))).toBe("utf-8");
    const broken = utf8(TEXT.repeat(3));
    broken[60] = 0xff;
    expect(detectEncoding(broken)).toBe("utf-8");
  });

  test("no bytes are an empty text", () => {
    expect(decodeBytes(new Uint8Array())).toEqual({ text: "", encoding: "utf-8" });
  });

  test.each([
    ["a PDF file", latin1("%PDF-1.7\n%\xe2\xe3")],
    ["a PNG image", latin1("\x89PNG\r\n\x1a\n")],
    ["a JPEG image", latin1("\xff\xd8\xff\xe0\0\x10JFIF")],
    ["a ZIP archive", latin1("PK\x03\x04\x14\0")],
    ["a WebP image", latin1("RIFF\x10\0\0\0WEBPVP8 ")],
    ["a program", latin1("MZ\x90\0\x03\0\0\0")],
    ["binary data", latin1("\x01\x02\x03\x04 abc \x05\x06")],
  ])("%s is refused with the next step", (what, bytes) => {
    expect(() => decodeBytes(bytes, { name: "a.bin" })).toThrow(`a.bin is ${what}`);
    expect(() => decodeBytes(bytes)).toThrow(/; .*(?:give|save|take)/);
  });

  test("text that begins like a short signature is text", () => {
    expect(decodeBytes(utf8("BM là viết tắt của Bộ môn.")).text).toMatch(/^BM/);
  });
});
