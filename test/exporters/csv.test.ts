import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Cell, type Column, csvTable } from "../../src/exporters/csv.js";
import { readCsv } from "./read-csv.js";

type Pair = readonly [Cell, Cell];
const COLUMNS: readonly Column<Pair>[] = [
  { name: "a", of: ([a]) => a },
  { name: "b;c", of: ([, b]) => b },
];

const written = (rows: readonly Pair[], options = {}): string => csvTable(COLUMNS, rows, options);

/** Takes the guard off, as docs/formats.md says. */
const unguarded = (cell: string): string => (/^'+[=+\-@\t\r\n＝＋－＠]/u.test(cell) ? cell.slice(1) : cell);

describe("csvTable", () => {
  test("a byte order mark, the names, a row each, CRLF", () => {
    expect(written([["Đình Lập", 12]])).toBe('\ufeffa,"b;c"\r\nĐình Lập,12\r\n');
  });

  test("without a heading only rows", () => {
    expect(written([["x", undefined]], { heading: false })).toBe("x,\r\n");
    expect(written([], { heading: false })).toBe("");
    expect(written([])).toBe('\ufeffa,"b;c"\r\n');
  });

  test("quotes, separators and line breaks are quoted", () => {
    expect(written([['gọi là "xã", thôn', "một\nhai"]], { heading: false })).toBe(
      '"gọi là ""xã"", thôn","một\nhai"\r\n',
    );
  });

  test("with ; numbers have a decimal comma; with , a point", () => {
    expect(written([[1.5, -0.25]], { heading: false, separator: ";" })).toBe("1,5;-0,25\r\n");
    expect(written([[1.5, -0.25]], { heading: false })).toBe("1.5,-0.25\r\n");
  });

  test("a number has all its digits and no exponent", () => {
    expect(written([[5_103_888_000_000, 1e21]], { heading: false })).toBe("5103888000000,1000000000000000000000\r\n");
    expect(written([[0.000_000_5, 0.1 + 0.2]], { heading: false })).toBe("0.0000005,0.3\r\n");
  });

  test.each(["=1+1", "+84 25", "- Như trên", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1", "'=1", "''-x"])(
    "%j would be a formula, or look guarded: an apostrophe before it",
    (text) => {
      expect(readCsv(written([[text, ""]]))[1]).toEqual([`'${text}`, ""]);
    },
  );

  test.each(["'Nà Phạ'", "1-2", "a=b", "", "(-1)"])("%j is left alone", (text) => {
    expect(readCsv(written([[text, ""]]))[1]).toEqual([text, ""]);
  });

  test("words of the program's own and numbers are not guarded", () => {
    const columns: readonly Column<string>[] = [
      { name: "sign", of: (sign) => sign, own: true },
      { name: "n", of: () => -5 },
    ];
    expect(csvTable(columns, ["="], { heading: false })).toBe("=,-5\r\n");
  });

  test("controls that a terminal obeys or a spreadsheet refuses do not get through", () => {
    expect(written([["a\u001b[31mb\u0000", "\u009b1mc\td"]], { heading: false })).toBe(
      "a\ufffd[31mb\ufffd,\ufffd1mc\td\r\n",
    );
  });

  test("any text comes back through another reader, with either separator", () => {
    const letter = fc.constantFrom(..."aề\"',;\n\r=+-@ \t1".split(""));
    const text = fc.string({ unit: letter, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text)), fc.constantFrom(",", ";"), (rows, separator) => {
        const [, ...back] = readCsv(written(rows, { separator }), separator);
        expect(back.map((row) => row.map(unguarded))).toEqual(rows);
        expect(back.flat().filter((cell) => /^[=+\-@\t\r\n]/u.test(cell))).toEqual([]);
      }),
    );
  });
});
