import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { ContentFault, readOperations } from "../../../src/exporters/pdf/content-lexer.js";
import { cutContent, unbalanced } from "../../../src/exporters/pdf/cut-content.js";

const bytes = (text: string): Uint8Array => Buffer.from(text, "latin1");
const read = (text: string): [name: string, source: string][] =>
  readOperations(bytes(text)).map(({ name, start, end }) => [name, text.slice(start, end)]);
const stringOf = (text: string): string => {
  const [operand] = readOperations(bytes(`${text} Tj`))[0]!.operands;
  return operand?.kind === "string" ? Buffer.from(operand.bytes).toString("latin1") : "no string";
};
const without = (text: string, cuts: readonly number[]): string =>
  Buffer.from(cutContent(bytes(text), readOperations(bytes(text)), new Set(cuts))).toString("latin1");

describe("the operations of a content stream", () => {
  test.each<[string, [string, string][]]>([
    [
      "q 1 0 0 1 5 -.5 cm Q",
      [
        ["q", "q"],
        ["cm", "1 0 0 1 5 -.5 cm"],
        ["Q", "Q"],
      ],
    ],
    [
      "/F1 12 Tf(a)Tj<41>Tj",
      [
        ["Tf", "/F1 12 Tf"],
        ["Tj", "(a)Tj"],
        ["Tj", "<41>Tj"],
      ],
    ],
    ["% a comment ( [\n[(a)-20(b)]TJ", [["TJ", "[(a)-20(b)]TJ"]]],
    [
      "(a) ' 1 2 (b) \"",
      [
        ["'", "(a) '"],
        ['"', '1 2 (b) "'],
      ],
    ],
    [
      "/Span<</ActualText(x)/MCID 3>>BDC EMC",
      [
        ["BDC", "/Span<</ActualText(x)/MCID 3>>BDC"],
        ["EMC", "EMC"],
      ],
    ],
    ["true /x gs null", [["gs", "true /x gs"]]],
  ])("%s", (text, operations) => {
    expect(read(text)).toEqual(operations);
  });

  test.each([
    ["(a\\)b\\\\)", "a)b\\"],
    ["(a(b)c)", "a(b)c"],
    ["(\\101\\7\\0533)", "A\u0007+3"],
    ["(a\\\r\nb\\\nc)", "abc"],
    ["(\\n\\q)", "\nq"],
    ["<41 4\n2 5>", "ABP"],
    ["<>", ""],
  ])("the string %s", (text, value) => {
    expect(stringOf(text)).toBe(value);
  });

  test.each([
    ["data that looks like operators", "BI /W 2 /H 1 /BPC 8 /CS /G /F /A ID Q EIx EI\nQ", 2],
    ["raw data of a known length", "BI /W 4 /H 1 /BPC 8 /CS /G ID  EI  EI Q", 2],
    ["binary data after a false end", "BI /F /Fl /W 1 /H 1 ID x EI \u0001\u0002\u00ff EI Q", 2],
    ["no data at all", "BI /W 0 /H 0 ID  EI", 1],
  ])("an inline image of %s is one operation", (_, text, count) => {
    const operations = readOperations(bytes(text));
    expect(operations.map(({ name }) => name)).toEqual(["BI", "Q"].slice(0, count));
    expect(text.slice(operations[0]!.start, operations[0]!.end)).toMatch(/^BI[\s\S]*EI$/u);
  });

  test.each(["(open", "[1 2", "<< /a 1", "<4z> Tj", "BI /W 1 ID abc", ") Tj", "<< 1 2 >> BDC", `${"[".repeat(1000)}`])(
    "what is no content stream is refused: %s",
    (text) => {
      expect(() => readOperations(bytes(text))).toThrow(ContentFault);
    },
  );

  test("any bytes are read or refused, and what is read is in order", () => {
    const soup = fc.array(fc.constantFrom(..."()<>[]{}/%\\ \n01.-qQTjBIDE\u0080".split(""), "BT", "ET", "EI ", " ID "));
    fc.assert(
      fc.property(soup, (parts) => {
        try {
          let at = 0;
          for (const { start, end } of readOperations(bytes(parts.join("")))) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end).toBeGreaterThan(start);
            at = end;
          }
        } catch (fault) {
          expect(fault).toBeInstanceOf(ContentFault);
        }
      }),
    );
  });
});

describe("operators that go", () => {
  test.each<[string, string, number[], string]>([
    ["a show", "q (a) Tj Q", [1], "q Q"],
    ["a show without space around it", "/F1 1 Tf(a)Tj/F2 1 Tf", [1], "/F1 1 Tf\n/F2 1 Tf"],
    ["a show between numbers", "1 Tr(a)Tj 2 Tr", [1], "1 Tr\n2 Tr"],
    ["a line and a show", "BT (a) ' (b) Tj ET", [1], "BT T*\n(b) Tj ET"],
    ["spacings, a line and a show", 'BT 1 2 (a) " (b) Tj ET', [1], "BT 1 Tw 2 Tc T*\n(b) Tj ET"],
    ["places of a text that is gone", "BT 1 0 0 1 5 5 Tm 90 Tz (a) Tj 5 0 Td (b) Tj ET f", [3, 5], "BT 90 Tz ET f"],
    ["not the places of a text that stays", "BT 5 5 Td (a) Tj (b) Tj ET", [2], "BT 5 5 Td (b) Tj ET"],
    [
      "what marked content claims",
      "/S <</ActualText (x)/MCID 1>> BDC BT (a) Tj ET EMC",
      [2],
      "/S <</MCID 1>> BDC BT ET EMC",
    ],
  ])("%s", (_, text, cuts, left) => {
    expect(without(text, cuts)).toBe(left);
  });

  const operator = fc.constantFrom(
    "q", "Q", "1 0 0 1 3 4 cm", "/Im0 Do", "0 0 9 9 re", "W n", "f", "BT", "ET", "1 Tr", "/F1 9 Tf", "(a\\)b) Tj", "<0041> Tj",
    "[(x) -5 (y)] TJ", "5 5 Td", "1 0 0 1 3 4 Tm", "(n) '", '1 2 (m) "', "BI /W 1 /H 1 /BPC 8 /CS /G ID x EI", "/a BMC", "EMC",
  ); // biome-ignore format: one list
  const isText = (name: string): boolean => ["Tj", "TJ", "'", '"'].includes(name);

  test("all others stay byte for byte and in order", () => {
    fc.assert(
      fc.property(fc.array(operator, { maxLength: 40 }), fc.func(fc.boolean()), (operators, goes) => {
        const text = operators.join("\n");
        const operations = readOperations(bytes(text));
        const cuts = operations.flatMap(({ name }, i) => (isText(name) && goes(i) ? [i] : []));
        const places = ["Td", "Tm", "T*", "Tw", "Tc"];
        const kept = (all: [string, string][], cut: readonly number[]): string[] =>
          all.flatMap(([name, source], i) => (cut.includes(i) || places.includes(name) ? [] : [source]));
        expect(kept(read(without(text, cuts)), [])).toEqual(kept(read(text), cuts));
      }),
    );
  });

  test("nothing to cut, nothing changed", () => {
    fc.assert(
      fc.property(fc.array(operator), (operators) => {
        expect(without(operators.join(" "), [])).toBe(operators.join(" "));
      }),
    );
  });

  test.each([
    ["q q Q", { restored: 0, saved: 1, inText: false }],
    ["Q q", { restored: 1, saved: 1, inText: false }],
    ["q BT Q ET BT", { restored: 0, saved: 0, inText: true }],
  ])("what %s leaves open", (text, open) => {
    expect(unbalanced(readOperations(bytes(text)))).toEqual(open);
  });
});
