import { describe, expect, test } from "@jest/globals";
import { trainingPairs } from "../../../training/channel/training-pairs.js";
import type { WordPair } from "../../../training/pages/word-pairs.js";

const one = (truth: string, observed: string, count = 1): WordPair => ({ truth, observed, kind: "one", count });

describe("trainingPairs", () => {
  test("takes the punctuation off both sides and adds up what is then the same", () => {
    const pairs = trainingPairs([one("mưa,", "mua,", 2), one("(mưa", "(mua"), one("mưa", "mua;")]);
    expect(pairs).toEqual([{ truth: "mưa", observed: "mua", count: 4 }]);
  });

  test("leaves out splits and joins, figures, foreign letters, blots and what is all punctuation", () => {
    const refused: WordPair[] = [
      { truth: "gió lốc", observed: "gi6l6c", kind: "join", count: 1 },
      { truth: "lốc", observed: "l 6c", kind: "split", count: 1 },
      one("12/4", "12/4"),
      one("Åsa", "Asa"),
      one("ổ", "|||||xx"),
      one("-", "-"),
      one("sấm", "..."),
    ];
    expect(trainingPairs([...refused, one("sét", "set")])).toEqual([{ truth: "sét", observed: "set", count: 1 }]);
  });

  test("the order of the input does not matter", () => {
    const pairs = [one("bão", "bao"), one("ao", "a0"), one("bão", "bdo")];
    expect(trainingPairs([...pairs].reverse())).toEqual(trainingPairs(pairs));
    expect(trainingPairs(pairs).map(({ observed }) => observed)).toEqual(["a0", "bao", "bdo"]);
  });
});
