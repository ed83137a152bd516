import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { LETTERS, letterIndex } from "../../src/model/channel.js";
import { CLASS_WORDS } from "../../src/model/lm-words.js";
import { BASE_OF, UPPER_OF } from "../../src/restore/letter-bases.js";
import { Lexicon } from "../../src/restore/lexicon.js";
import type { Trie } from "../../src/restore/trie.js";
import { stripMarks } from "../../src/syllable/fold.js";

const WORDS = ["đường", "dương", "đương", "lúa", "lụa", "lua", "LHPN", "QyĐ", "o", "wifi", "a/b", "số1"];
const lexicon = new Lexicon([...CLASS_WORDS, ...WORDS]);

/** The words that end where the path of a skeleton leads to. */
function wordsAt({ words, abbreviations, forms }: Lexicon, skeleton: string): string[] {
  return [words, abbreviations].flatMap((trie) => endingAt(trie, skeleton).map((word) => forms[word]!));
}

function endingAt({ childStart, childBase, childNode, wordStart, wordAt }: Trie, skeleton: string): number[] {
  let node = 0;
  for (const letter of skeleton) {
    const base = letter.charCodeAt(0) - 97;
    const child = childBase.subarray(childStart[node], childStart[node + 1]).indexOf(base);
    if (child < 0) return [];
    node = childNode[childStart[node]! + child]!;
  }
  return [...wordAt.subarray(wordStart[node], wordStart[node + 1])];
}

const skeletonOf = (word: string): string => stripMarks(word).toLowerCase();

describe("lexicon", () => {
  test("words that differ in marks share a path", () => {
    expect(wordsAt(lexicon, "duong").sort()).toEqual(["dương", "đương", "đường"]);
    expect(wordsAt(lexicon, "lua")).toEqual(["lúa", "lụa", "lua"]);
    expect(wordsAt(lexicon, "lhpn")).toEqual(["LHPN"]);
    expect(wordsAt(lexicon, "duon")).toEqual([]);
  });

  test("classes, words of other languages, and forms with signs or digits, are in no path", () => {
    const all = [...lexicon.words.wordAt, ...lexicon.abbreviations.wordAt].map((word) => lexicon.forms[word]);
    expect(all.sort()).toEqual(WORDS.filter((word) => !["a/b", "số1", "wifi"].includes(word)).sort());
    expect([...lexicon.foreign]).toEqual([["wifi", lexicon.forms.indexOf("wifi")]]);
  });

  test("capitals that are part of a word are known as such", () => {
    const fixed = lexicon.forms.filter((_, word) => lexicon.fixedCase[word] === 1);
    expect(fixed).toEqual(["LHPN", "QyĐ"]);
  });

  test("every word of any list is found by its skeleton, spelt as it was given", () => {
    const word = fc.string({ unit: fc.constantFrom(..."abưđề"), minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 40 }), (words) => {
        const made = new Lexicon([...CLASS_WORDS, ...words]);
        for (const one of words) {
          if (made.foreign.has(one)) expect(wordsAt(made, skeletonOf(one))).not.toContain(one);
          else expect(wordsAt(made, skeletonOf(one))).toContain(one);
        }
        words.forEach((one, i) => {
          const at = CLASS_WORDS.length + i;
          const spelt = made.letters.subarray(made.letterStart[at], made.letterStart[at + 1]);
          expect([...spelt].map((letter) => LETTERS[letter]).join("")).toBe(one);
        });
        expect(made.maxLength).toBeGreaterThanOrEqual(Math.max(0, ...words.map(({ length }) => length)));
      }),
    );
  });

  test("the least value below a node is that of the words that begin so", () => {
    const values = Float32Array.from(lexicon.forms, (_, i) => (i * 37) % 23);
    const { words } = lexicon;
    const least = words.leastBelow(values);
    const ofAll = Math.min(...[...words.wordAt].map((word) => values[word]!));
    expect(least[0]).toBe(ofAll);
    for (let c = words.childStart[0]!; c < words.childStart[1]!; c++) {
      const first = String.fromCharCode(97 + words.childBase[c]!);
      const begin = [...words.wordAt].filter((word) => skeletonOf(lexicon.forms[word]!).startsWith(first));
      expect(least[words.childNode[c]!]).toBe(Math.min(...begin.map((word) => values[word]!)));
    }
  });
});

test("letters know their base and their capital", () => {
  const base = (letter: string): number => BASE_OF[letterIndex(letter)]!;
  expect([base("ợ"), base("Ợ"), base("đ"), base("7")]).toEqual([base("o"), base("o"), base("d"), -1]);
  expect(LETTERS[UPPER_OF[letterIndex("ợ")]!]).toBe("Ợ");
  expect(LETTERS[UPPER_OF[letterIndex("Ợ")]!]).toBe("Ợ");
});
