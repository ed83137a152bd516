import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { CLASS_WORDS } from "../../src/model/lm-words.js";
import { openModel } from "../../src/model/open-model.js";
import { withoutMarks } from "../../training/channel/synthetic.js";
import { assembleModel } from "../../training/model/assemble.js";
import type { DictionaryFile } from "../../training/model/dictionary-files.js";
import { trainLanguage } from "../../training/model/kept-language-model.js";
import { modelCard } from "../../training/model/model-card.js";
import { phrasePairs } from "../../training/model/phrase-pairs.js";
import { legacyDigest, programOutput, sha256 } from "../../training/model/programs.js";
import { TrainingError } from "../../training/training-error.js";
import { tinyLines } from "../model/tiny-model.js";

const WORDS = [...CLASS_WORDS, "hợp", "tác", "xã", "hồ", "thị", "lan", "TU", "nà"];
const EMPTY = { terms: "", places: "", personNames: "" };

function wordsOf(pairs: Uint16Array): string[] {
  const words = Array.from(pairs, (id) => WORDS[id]);
  return words.flatMap((word, i) => (i % 2 === 0 ? [`${word} ${words[i + 1]}`] : []));
}

describe("phrasePairs", () => {
  test("gives each pair once, sorted by id, whatever list it is from", () => {
    const terms = "# term\tlines\nxã hợp tác\t9\nHợp tác xã\t5\n";
    const places = "# name\tlevel\nHồ Thị\tcommune\n";
    expect(wordsOf(phrasePairs({ ...EMPTY, terms, places }, WORDS))).toEqual(["hợp tác", "tác xã", "xã hợp", "hồ thị"]);
  });

  test("unknown words and figures pair with nothing", () => {
    expect(phrasePairs({ ...EMPTY, terms: "hợp lạ tác\t4\nxã 135 lan\t4\nxã 12\t4\n" }, WORDS)).toHaveLength(0);
  });

  test("surnames go before middle names and those before given names; rare ones are left out", () => {
    const rare = Array.from({ length: 24 }, (_, i) => `surname\tXx${i}\t50`).join("\n");
    const usual = "surname\tHồ\t90\nmiddle\tThị\t80\ngiven\tLan\t70\n";
    const names = `${usual}surname\tNà\t40\n${rare}\n`;
    expect(wordsOf(phrasePairs({ ...EMPTY, personNames: names }, WORDS))).toEqual(["hồ thị", "thị lan"]);
    expect(wordsOf(phrasePairs({ ...EMPTY, personNames: `${usual}surname\tNà\t40\n` }, WORDS))).toContain("nà thị");
  });

  test("an abbreviation is paired as the word it is", () => {
    expect(wordsOf(phrasePairs({ ...EMPTY, terms: "xã TU\t4\n" }, WORDS))).toEqual(["xã TU"]);
  });
});

describe("a whole model", () => {
  const lines = tinyLines();
  const corpus = [
    { name: "ubnd", train: lines, heldOut: [] },
    { name: "legal", train: [], heldOut: ["hợp tác xã và trạm thú y", "nông dân qwzx"] },
  ] as const;
  const dictionaries = new Map<DictionaryFile, string>([
    ["terms.tsv", "nông dân\t3\n"],
    ["foreign.txt", "lux\t12\n"],
    ["case.tsv", "nông dân\tNông dân\t30\n"],
  ]);
  const info = { name: "thử", version: "0" };
  const channels = [{ name: "without-marks", table: withoutMarks() }];
  const assemble = () => {
    const language = trainLanguage(corpus);
    return { bytes: assembleModel({ info, language, channels, dictionaries }), ngrams: language.ngrams };
  };

  test("the same ingredients give the same bytes, and they open", () => {
    const { bytes } = assemble();
    expect(sha256([assemble().bytes])).toBe(sha256([bytes]));
    const model = openModel(bytes);
    expect(model.info).toEqual(info);
    expect(model.list("case")).toBe("nông dân\tNông dân\t30\n");
    expect(model.list("foreign")).toBe("lux\t12\n");
    expect(Array.from(model.phrasePairs, (id) => model.language.words[id])).toEqual(["nông", "dân"]);
    expect(model.channels.tables.map(({ name }) => name)).toEqual(["without-marks"]);
    expect(model.caseHabits.title).toHaveLength(model.language.words.length);
  });

  test("the card says the digest, the n-grams and what the held-out lines cost", () => {
    const { bytes, ngrams } = assemble();
    const model = openModel(bytes);
    const { file, engines, heldOut, ...card } = modelCard({ bytes, model, ngrams, parts: corpus });
    expect(file).toEqual({ bytes: bytes.byteLength, sha256: sha256([bytes]) });
    expect(card).toMatchObject({ ngrams: { 1: ngrams[0], 2: ngrams[1], 3: ngrams[2], 4: ngrams[3] } });
    const known = ["hợp", "tác", "xã", "và", "trạm", "thú", "y"].map((word) => model.language.ids.get(word) ?? -1);
    const rest = ["nông", "dân"].map((word) => model.language.ids.get(word) ?? -1);
    const nats = model.language.scoreLine(known) + model.language.scoreLine([...rest, 0]);
    expect(heldOut).toEqual([
      { part: "ubnd", lines: 0, words: 0, unknown: 0, perplexity: null },
      { part: "legal", lines: 2, words: 10, unknown: 1, perplexity: Number(Math.exp(nats / 10).toFixed(2)) },
    ]);
    expect(engines).toEqual({
      trained: ["deu", "eng", "fra", "deu-legacy", "eng-legacy", "fra-legacy", "vie"],
      leftOut: ["ita", "spa", "por", "spa-legacy", "ita-legacy", "por-legacy", "ocrad-ascii", "ocrad-latin"],
    });
  });
});

describe("legacyDigest", () => {
  const folder = mkdtempSync(join(tmpdir(), "vanban-legacy-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  test("goes by the data's bytes", () => {
    writeFileSync(join(folder, "eng.traineddata"), "gió");
    expect(legacyDigest(folder, "eng")).toBe(sha256(["gió"]));
  });

  test("says which file is missing, where it comes from and how to name its folder", () => {
    const missing = () => legacyDigest(folder, "fra");
    expect(missing).toThrow(TrainingError);
    expect(missing).toThrow(/fra\.traineddata is missing.+@tesseract\.js-data\/fra.+--legacy-data DIR/u);
  });
});

describe("programOutput", () => {
  test("names the Debian package of a program that is missing", () => {
    const missing = () => programOutput("vanban-no-such-program", [], "some-package");
    expect(missing).toThrow(TrainingError);
    expect(missing).toThrow("install the Debian package some-package.");
  });
});
