import { describe, expect, test } from "@jest/globals";
import { type Candidate, SHAPE } from "../../src/restore/candidate.js";
import type { CandidateSearch } from "../../src/restore/candidates.js";
import { CoreWords } from "../../src/restore/core-words.js";

const LIMITS = { keep: 9, width: 9 };

/** A search that finds one word at the given cost, and keeps a diary. */
function searching(cost: number | undefined, diary: string[] = []): CandidateSearch {
  const found = (): Candidate[] => (cost === undefined ? [] : [{ word: 7, shape: SHAPE.lower, cost }]);
  return {
    search: (core: string, limits: object) => {
      diary.push(`${core} searched${limits === LIMITS ? "" : " as a part"}`);
      return found();
    },
    rescore: (core: string, words: readonly Candidate[]) => {
      diary.push(`${core} scored anew`);
      return words.map((word) => ({ ...word, cost: cost ?? 0 }));
    },
  } as Pick<CandidateSearch, "search" | "rescore"> as CandidateSearch;
}

/** What is done for the same core after an earlier search at the given cost. */
function doneAfter(cost: number | undefined, trusted: number): string[] {
  const earlier = new CoreWords(searching(cost), LIMITS);
  earlier.ofCore("lua");
  const diary: string[] = [];
  new CoreWords(searching(1, diary), LIMITS, { words: earlier, trusts: (_, best) => best <= trusted }).ofCore("lua");
  return diary;
}

describe("the words of cores", () => {
  test("are searched for once, parts by themselves and within limits of their own", () => {
    const diary: string[] = [];
    const words = new CoreWords(searching(2, diary), LIMITS);
    for (const core of ["lua", "ngo", "lua"]) words.ofCore(core);
    for (const part of ["lua", "lua"]) words.ofPart(part);
    expect(diary).toEqual(["lua searched", "ngo searched", "lua searched as a part"]);
  });

  test("found earlier are scored anew where they read well, else searched for again", () => {
    expect(doneAfter(3, 4)).toEqual(["lua scored anew"]);
    expect(doneAfter(5, 4)).toEqual(["lua searched"]);
    expect(doneAfter(5, Number.POSITIVE_INFINITY)).toEqual(["lua scored anew"]);
  });

  test("where there were none, are searched for again unless all is trusted", () => {
    expect(doneAfter(undefined, 4)).toEqual(["lua searched"]);
    expect(doneAfter(undefined, Number.POSITIVE_INFINITY)).toEqual(["lua scored anew"]);
  });

  test("of a part do not come from those of a core", () => {
    const earlier = new CoreWords(searching(0), LIMITS);
    earlier.ofCore("lua");
    const diary: string[] = [];
    new CoreWords(searching(1, diary), LIMITS, { words: earlier, trusts: () => true }).ofPart("lua");
    expect(diary).toEqual(["lua searched as a part"]);
  });
});
