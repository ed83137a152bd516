import { describe, expect, test } from "@jest/globals";
import { countPages, normalizeText, pageSpansOf } from "../../src/text/normalize.js";

describe("normalizeText", () => {
  test.each([
    ["a BOM", "\ufeffMột", "Một"],
    ["CRLF", "a\r\nb\r\n", "a\nb\n"],
    ["CR", "a\rb", "a\nb"],
    ["NEL, U+2028, U+2029, vertical tab", "a\u0085b\u2028c\u2029d\ve", "a\nb\nc\nd\ne"],
    ["a form feed inside a line", "a\fb", "a\nb"],
    ["a form feed after a break", "a\n\fb", "a\nb"],
    ["a form feed before a break", "a\f\r\nb", "a\nb"],
    ["an empty line stays one", "a\n\n\fb", "a\n\nb"],
    ["NFD", "Nghị quyết".normalize("NFD"), "Nghị quyết"],
    ["special spaces", "1\u00a0000\u202f000\u3000m", "1 000 000 m"],
    ["zero width", "Điều\u200b 3\u2060", "Điều 3"],
    ["soft hyphens", "in\u00adter\u00adnet", "internet"],
    ["nothing", "", ""],
  ])("%s", (_, raw, expected) => {
    expect(normalizeText(raw)).toBe(expected);
  });

  test("tabs, runs of spaces, odd signs and other scripts stay", () => {
    const text = "a\tb   c ■ Ð ü 漢 😀 \u0001";
    expect(normalizeText(text)).toBe(text);
  });

  test("a soft hyphen stays where TCVN3 writes ư with it", () => {
    expect(normalizeText("®\u00adêng")).toBe("®\u00adêng");
  });

  test("twice is as good as once", () => {
    const text = normalizeText("a\f\f\r\n\u2028b\u00a0e\u0302\u0301");
    expect(normalizeText(text)).toBe(text);
  });
});

test("pages are counted by form feeds", () => {
  expect(countPages("một trang")).toBe(1);
  expect(countPages("một\n\fhai\n\f")).toBe(2);
  expect(countPages("")).toBe(1);
});

describe("pageSpansOf", () => {
  const pagesOf = (raw: string): string[] =>
    pageSpansOf(raw).map(({ start, end }) => normalizeText(raw).slice(start, end));

  test.each([
    ["one page", "một trang\n", ["một trang"]],
    ["a form feed inside a line", "một\fhai", ["một", "hai"]],
    ["beside breaks, which go", "một\n\n\f\nhai\n\f", ["một", "hai"]],
    ["an empty page between", "một\n\f\fba", ["một", "", "ba"]],
    ["an empty page first", "\fhai", ["", "hai"]],
    ["letters composed and signs dropped", "Nghị\u200b\fquyết\u00ad số".normalize("NFD"), ["Nghị", "quyết số"]],
    ["nothing", "", [""]],
  ])("%s", (_, raw, pages) => {
    expect(pagesOf(raw)).toEqual(pages);
    expect(pages.length).toBe(countPages(raw));
  });
});
