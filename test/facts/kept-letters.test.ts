import { expect, test } from "@jest/globals";
import { asRead } from "../../src/document/as-read.js";
import { buildSource } from "../../src/document/build.js";
import type { RestoredDocument } from "../../src/document/document.js";
import { keptLetters } from "../../src/facts/kept-letters.js";
import { span } from "../../src/text/span.js";

/** A restored text whose words were read as given: `{ restored: raw }`. */
function readAs(text: string, raw: Readonly<Record<string, string>>): RestoredDocument {
  const document = asRead(buildSource(text));
  return { ...document, tokens: document.tokens.map((token) => ({ ...token, raw: raw[token.text] ?? token.raw })) };
}

function kept(name: string, raw: Readonly<Record<string, string>>, note?: string): string {
  const at = span<"restored">(0, name.length);
  const draft = { kind: "recipient", name, at, rule: "recipient", ...(note === undefined ? {} : { note }) } as const;
  return keptLetters(readAs(name, raw), draft, new Set(["VX", "KHTC"]));
}

test("letters that are an office's stay as they were read", () => {
  expect(kept("các phòng: TH, Vì, NN", { "Vì,": "VX," })).toBe("các phòng: TH, VX, NN");
  expect(kept("Phòng KHÁC", { KHÁC: "KHTC" })).toBe("Phòng KHTC");
});

test("unknown letters stay only in a list of abbreviations", () => {
  expect(kept("VT, QUẢN(02b)", { "QUẢN(02b)": "QLT(02b)" }, "Lưu")).toBe("VT, QLT(02b)");
  expect(kept("VT, KT", { KT: "KT2" }, "Lưu")).toBe("VT, KT2");
  expect(kept("Bộ Y tế", { Bộ: "BQ" })).toBe("Bộ Y tế");
});

test("marks that were restored stay", () => {
  expect(kept("LĐVP, GĐ", { "LĐVP,": "LDVP,", GĐ: "GD" }, "Lưu")).toBe("LĐVP, GĐ");
  expect(kept("ĐBQH", { ĐBQH: "BQH" }, "Lưu")).toBe("ĐBQH");
});
