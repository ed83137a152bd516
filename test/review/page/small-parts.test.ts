import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import type { Correction } from "../../../src/review/corrections.js";
import { checkWords } from "../../../src/review/page/check-words.js";
import { StoreKeeper, type StringStore } from "../../../src/review/page/keeper.js";
import { commandOf, isTypedVietnamese, KEYS, type PressedKey } from "../../../src/review/page/keys.js";
import { letterDiff } from "../../../src/review/page/letter-diff.js";
import { pageWordsIn } from "../../../src/review/page/page-words.js";
import { WordFinder } from "../../../src/review/page/search-bar.js";
import { shownText } from "../../../src/review/page/shown-text.js";

describe("the difference of two words", () => {
  const marked = (read: string, restored: string): string[] =>
    letterDiff(read, restored).map((parts) =>
      parts.map(({ text, differs }) => (differs ? `[${text}]` : text)).join(""),
    );

  test.each([
    ["tiéu", "tiêu", "ti[é]u", "ti[ê]u"],
    ["1&n", "lên", "[1&]n", "[lê]n"],
    ["UBND- NLN", "UBND-NLN", "UBND-[ ]NLN", "UBND-NLN"],
    ["của", "của", "của", "của"],
    ["", "là", "", "[là]"],
  ])("%s and %s", (read, restored, first, second) => {
    expect(marked(read, restored)).toEqual([first, second]);
  });

  test("of very long ones costs nothing", () => {
    expect(letterDiff("a".repeat(100_000), "b")[0]).toEqual([{ text: "a".repeat(100_000), differs: true }]);
  });
});

describe("a text that is shown", () => {
  test("names what is invisible or turns its surroundings, and is cut where it is endless", () => {
    expect(shownText("a\u202eb\u0000c\nd")).toBe("a⟨U+202E⟩b⟨U+0000⟩c d");
    expect(shownText("x".repeat(1000))).toBe(`${"x".repeat(400)}… (1000)`);
    expect(shownText("Quyết định")).toBe("Quyết định");
  });
});

describe("keys", () => {
  const pressed = (key: string, more: Partial<PressedKey> = {}): PressedKey => ({
    key,
    isComposing: false,
    keyCode: 0,
    ctrlKey: false,
    altKey: false,
    metaKey: false,
    ...more,
  });

  test("every key of the help does what its row says", () => {
    for (const [command, keys] of KEYS) {
      for (const [index, key] of keys.entries()) {
        const name = { "↓": "ArrowDown", "↑": "ArrowUp" }[key] ?? key;
        const event = key === "Ctrl+Z" ? pressed("z", { ctrlKey: true }) : pressed(name);
        expect(commandOf(event)).toBe(command === "choose1" ? `choose${index + 1}` : command);
      }
    }
  });

  test.each([
    ["composes", pressed("a", { isComposing: true })],
    ["was taken by an input method", pressed("Process", { keyCode: 229 })],
    ["is held with Ctrl", pressed("r", { ctrlKey: true })],
    ["is held with Alt", pressed("e", { altKey: true })],
    ["is no command", pressed("q")],
  ])("a key that %s does nothing", (_, event) => {
    expect(commandOf(event)).toBeUndefined();
  });

  test("letters that only an input method makes are known", () => {
    expect(["ả", "đ", "Ư"].every((key) => isTypedVietnamese({ key }))).toBe(true);
    expect(["a", "Z", "Enter", "1", "Backspace"].some((key) => isTypedVietnamese({ key }))).toBe(false);
  });
});

describe("search", () => {
  test("finds words with and without marks, across tokens", () => {
    const finder = new WordFinder(["Đồng", "bào", "miền", "núi,", "đồng", "bào"]);
    expect(finder.find("dong bao")).toEqual([0, 4]);
    expect(finder.find("MIỀN  núi")).toEqual([2]);
    expect(finder.find("nui, d")).toEqual([3]);
    expect(finder.find(" ")).toEqual([]);
  });
});

describe("what is kept", () => {
  const CORRECTION: Correction = {
    place: { token: 3, sourceAt: { start: 10, end: 13 }, raw: "hoi", before: "", after: "dong" },
    suggested: "hội",
    decided: "hỏi",
    kind: "edit",
    when: "2024-05-01T08:00:00.000Z",
  };

  function memory(): StringStore & { readonly map: Map<string, string> } {
    const map = new Map<string, string>();
    return {
      map,
      get length() {
        return map.size;
      },
      key: (index) => [...map.keys()][index] ?? null,
      getItem: (key) => map.get(key) ?? null,
      setItem: (key, value) => void map.set(key, value),
      removeItem: (key) => void map.delete(key),
    };
  }

  test("comes back for its own document, and what is damaged is left out", () => {
    const store = memory();
    const keeper = new StoreKeeper(store, "a".repeat(64));
    keeper.putToken(CORRECTION);
    keeper.putFact({
      kind: "money",
      sourceAt: { start: 0, end: 4 },
      text: "x",
      verdict: "right",
      when: CORRECTION.when,
    });
    store.setItem(`vanban:${"a".repeat(64)}:t99-100`, "{damaged");
    store.setItem(`vanban:${"b".repeat(64)}:t1-2`, JSON.stringify(CORRECTION));
    expect(keeper.kept().decisions).toEqual([CORRECTION]);
    expect(keeper.kept().facts).toHaveLength(1);
    keeper.dropToken(CORRECTION);
    expect(keeper.kept().decisions).toEqual([]);
    expect(keeper.hasFailed).toBe(false);
  });

  test("a full store, and none, are told", () => {
    const full = {
      ...memory(),
      setItem: () => {
        throw new Error("full");
      },
    };
    const keeper = new StoreKeeper(full, "a".repeat(64));
    expect(keeper.hasFailed).toBe(false);
    keeper.putToken(CORRECTION);
    expect(keeper.hasFailed).toBe(true);
    expect(new StoreKeeper(undefined, "a".repeat(64)).hasFailed).toBe(true);
  });
});

describe("words", () => {
  test("each has both languages", () => {
    const shape = (value: unknown): unknown =>
      typeof value === "object" && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shape(one)]))
        : typeof value;
    expect(shape(pageWordsIn("vi"))).toEqual(shape(pageWordsIn("en")));
  });

  test.each([
    ["fraction-percent", "163/181 is 90.06 %, printed 90.05 %", "163/181 là 90.06 %, in 90.05 %"],
    ["sum-mismatch", "the 4 parts add up to 5023888000000, the total is printed as 5103888000000", "4 phần cộng lại là 5.023.888.000.000, tổng in là 5.103.888.000.000"], // biome-ignore format: one row
    ["code-type", "46-NQ/TU is the code of a Nghị quyết", "số hiệu và loại văn bản"],
  ])("the check %s is told in Vietnamese", (name, detail, told) => {
    expect(checkWords({ name, ok: true, detail }, "vi")).toBe(told);
  });
});

describe("colours", () => {
  const css = readFileSync(new URL("../../../src/review/page/base.css", import.meta.url), "utf8");
  const themes = [css.slice(0, css.indexOf("@media")), css.slice(css.indexOf(':root[data-theme="dark"]'))];

  const luminance = (hex: string): number => {
    const [r, g, b] = [1, 3, 5].map((at) => {
      const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: string, b: string): number => {
    const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
    return (light + 0.05) / (dark + 0.05);
  };

  /** Words on their ground need 4.5 (WCAG 2.2, 1.4.3), lines that tell something 3 (1.4.11). */
  const PAIRS: readonly (readonly [string, string, number])[] = [
    ["ink", "ground", 4.5],
    ["ink", "surface", 4.5],
    ["muted", "surface", 4.5],
    ["muted", "ground", 4.5],
    ["ink", "check", 4.5],
    ["doubtful-ink", "doubtful", 4.5],
    ["changed-ink", "changed", 4.5],
    ["on-accent", "accent", 4.5],
    ["accent", "surface", 4.5],
    ["check-line", "check", 3],
    ["doubtful-line", "doubtful", 3],
    ["conflict-line", "surface", 3],
    ["frame", "surface", 3],
  ];

  test.each(["light", "dark"])("of the %s theme can be read", (theme) => {
    const rules = themes[theme === "light" ? 0 : 1]!;
    const colour = (name: string): string => new RegExp(`--${name}: (#[0-9a-f]{6})`, "u").exec(rules)?.[1] ?? new RegExp(`--${name}: (#[0-9a-f]{6})`, "u").exec(css)![1]!; // biome-ignore format: one row
    const weak = PAIRS.filter(([a, b, least]) => contrast(colour(a), colour(b)) < least);
    expect(weak).toEqual([]);
  });
});
