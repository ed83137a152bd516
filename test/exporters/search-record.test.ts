import { describe, expect, test } from "@jest/globals";
import { asRead } from "../../src/document/as-read.js";
import type { RestoredDocument } from "../../src/document/document.js";
import { searchRecord } from "../../src/exporters/search-record.js";
import { findFacts } from "../../src/facts/find-facts.js";
import { textSource } from "../../src/sources/plain-text.js";
import { span } from "../../src/text/span.js";
import { EVERY_KIND } from "./every-kind.js";

const SOURCE = { name: "2021/ke-hoach.txt", sha256: "0".repeat(64) };

function recordOf(document: RestoredDocument): ReturnType<typeof searchRecord> {
  return searchRecord({ document, ...findFacts(document) }, SOURCE);
}

describe("vanban/search@1", () => {
  test("holds both texts, the facts, and whose they are", () => {
    const record = recordOf(asRead(textSource(EVERY_KIND)));
    expect(record).toMatchObject({ format: "vanban/search@1", id: SOURCE.sha256, name: SOURCE.name });
    expect([record.text, record.raw]).toEqual([EVERY_KIND, EVERY_KIND]);
    expect(new Set(record.facts.map(({ kind }) => kind)).size).toBe(8);
    expect(record.pages).toEqual([{ number: 1, start: 0 }]);
  });

  test("pages begin in the restored text, whatever length lines have in the source", () => {
    const source = textSource("Uy ban\nnhân dân\fĐiều 1\n");
    const text = "Ủy ban xã\nnhân dân\fĐiều 1\n";
    const lines = [span<"restored">(0, 9), span<"restored">(10, 18), span<"restored">(19, 25)].map((at) => ({
      span: at,
    }));
    const record = recordOf({ ...asRead(source), text, lines });
    expect(record.pages.map(({ start }) => text.slice(start, start + 6))).toEqual(["Ủy ban", "Điều 1"]);
  });

  test("other readings are kept where they are likely enough", () => {
    const document = asRead(textSource("ban hành"));
    const [first, second] = document.tokens;
    const unsure = {
      ...first!,
      alternatives: [
        { text: "bản", p: 0.2 },
        { text: "bận", p: 0.001 },
      ],
    };
    expect(recordOf({ ...document, tokens: [unsure, second!] }).others).toEqual([
      { at: { start: 0, end: 3 }, forms: ["bản"] },
    ]);
  });

  test("a mark of secrecy is told", () => {
    const secret = asRead(
      textSource(
        "TUYỆT MẬT\nỦY BAN NHÂN DÂN\nTỈNH LÀO CAI\nSố: 12/QĐ-UBND\nQUYẾT ĐỊNH\nVề việc thành lập Ban Chỉ đạo\n",
      ),
    );
    expect(recordOf(secret).secrecy).toBe("TUYỆT MẬT");
  });
});
