import { describe, expect, test } from "@jest/globals";
import { signerOf } from "../../../src/sources/pdf/certificate.js";
import { derText, derValues } from "../../../src/sources/pdf/der.js";
import { isoDate, readSignatures } from "../../../src/sources/pdf/signatures.js";

describe("dates of PDF", () => {
  test.each([
    ["D:20240411161830+07'00'", "2024-04-11T16:18:30+07:00"],
    ["D:20240411161830Z", "2024-04-11T16:18:30Z"],
    ["D:20240411161830", "2024-04-11T16:18:30"],
    ["D:20240411", "2024-04-11"],
    ["11/04/2024", undefined],
  ])("%s", (written, iso) => {
    expect(isoDate(written)).toBe(iso);
  });
});

/** A value of DER with its length; content of fewer than 128 bytes. */
const der = (tag: number, ...content: readonly (readonly number[])[]): number[] => {
  const bytes = content.flat();
  return [tag, bytes.length, ...bytes];
};
const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];
const nameOf = (text: string): number[] =>
  der(0x30, der(0x31, der(0x30, der(0x06, [0x55, 4, 3]), der(0x0c, utf8(text)))));
const certificate = (serial: number, subject: string): number[] =>
  der(0x30, der(0x30, der(2, [serial]), der(0x30), der(0x30), der(0x30), nameOf(subject)));
const signedBy = (serial: number, ...certificates: readonly number[][]): Uint8Array => {
  const signer = der(0x30, der(2, [1]), der(0x30, der(0x30), der(2, [serial])));
  const data = der(0x30, der(2, [1]), der(0x31), der(0x30), der(0xa0, ...certificates), der(0x31, signer));
  return Uint8Array.from(der(0x30, der(0x06, [42]), der(0xa0, data)));
};

describe("who signed", () => {
  test("is the name in the certificate with the signer's number", () => {
    expect(signerOf(signedBy(7, certificate(3, "Cơ quan cấp"), certificate(7, "Nguyễn Văn An")))).toBe("Nguyễn Văn An");
  });

  test("is unknown where no certificate fits, and in bytes that are something else", () => {
    expect(signerOf(signedBy(9, certificate(3, "A"), certificate(7, "B")))).toBeUndefined();
    expect(signerOf(new Uint8Array(40))).toBeUndefined();
    expect(signerOf(Uint8Array.from([0x30, 0x84, 0xff, 0xff, 0xff, 0xff]))).toBeUndefined();
  });

  test("is named by the signature's picture where nothing else does", async () => {
    const box = { left: 0, top: 0, right: 10, bottom: 10 };
    const shown = { name: "S", page: 2, box, shownText: "Người ký: Sở Nội vụ\nThời gian ký: 1" };
    expect(await readSignatures(utf8Bytes("no PDF"), [shown, { ...shown, shownText: "" }])).toEqual([
      { signer: "Sở Nội vụ", page: 2, box, shownText: "Người ký: Sở Nội vụ\nThời gian ký: 1" },
    ]);
  });
});

const utf8Bytes = (text: string): Uint8Array => Uint8Array.from(utf8(text));

test("texts of certificates are UTF-8 or UTF-16", () => {
  const [one, other] = derValues(Uint8Array.from([0x0c, 2, 0xc4, 0x90, 0x1e, 2, 0x01, 0x10, 0, 0]));
  expect([derText(one!), derText(other!)]).toEqual(["Đ", "Đ"]);
});
