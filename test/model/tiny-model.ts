import { type Model, openModel } from "../../src/model/open-model.js";
import type { PieceTable } from "../../training/channel/alignment.js";
import { initialProbability, learnChannel } from "../../training/channel/em.js";
import { withoutMarks } from "../../training/channel/synthetic.js";
import type { CorpusPart } from "../../training/corpus.js";
import { countCaseHabits } from "../../training/language-model/case-habits.js";
import { countEdgeHabits } from "../../training/language-model/edge-habits.js";
import { type TrainedLanguageModel, trainLanguageModel } from "../../training/language-model/train.js";
import { assembleModel } from "../../training/model/assemble.js";
import { Random } from "../../training/random.js";

const PHRASES = [
  "hợp tác xã",
  "kênh mương nội đồng",
  "trạm thú y",
  "đàn trâu bò",
  "nguồn nước sạch",
  "tuyến đường liên thôn",
  "đội thủy lợi",
  "sổ hộ nghèo",
  "trong tháng 3",
  "nông dân",
  "trước ngày 15/4",
  "tổ quản lý chợ",
  "năm 2031",
  "vào quý II",
  "quyết định số 27/QĐ-TU",
  "đạt 45,5%",
  "chi hội",
  "đơn vị thi công",
  "giống lúa mới",
  "hòa giải",
];
const LINKS = [
  "và",
  "đã",
  "phải",
  "của",
  "được",
  "kiểm tra",
  "cho",
  "giao",
  "sửa chữa",
  "về",
  "báo cáo",
  "cần",
  "rà soát",
];

// A word out of its phrase now and then: without it no n-gram would be rare, and Kneser-Ney estimates its discounts by the rare ones.
const STRAY_WORDS = 0.1;

/** Made-up lines of a village's papers: every class of figure, and a word here and there that is not in the vocabulary. */
export function tinyLines(count = 240): string[] {
  const random = new Random(18);
  return Array.from({ length: count }, (_, i) => {
    const parts = Array.from({ length: random.whole(3, 6) }, (_, p) => {
      if (random.chance(STRAY_WORDS)) return random.pick(random.pick(PHRASES).split(" "));
      return often(p % 2 === 0 ? PHRASES : LINKS, random);
    });
    return i % 20 === 7 ? `${parts.join(" ")} qwz` : parts.join(" ");
  });
}

/** The first of the choices much oftener than the last. */
function often(choices: readonly string[], random: Random): string {
  return choices[Math.floor(choices.length * random.next() ** 2)] ?? "";
}

/** The made-up lines as a corpus of one part. */
export function tinyCorpus(lines: readonly string[] = tinyLines()): CorpusPart[] {
  return [{ name: "ubnd", train: lines, heldOut: [] }];
}

/** A language model of the made-up lines, nothing pruned. */
export function tinyLanguageModel(lines: readonly string[] = tinyLines()): TrainedLanguageModel {
  return trainLanguageModel(tinyCorpus(lines), { weights: { ubnd: 1, legal: 1, open: 1 }, maxBytes: 1e9 });
}

/** Misreadings that the tiny engine makes again and again. */
const MISREADINGS: readonly (readonly [truth: string, observed: string])[] = [
  ["đã", "da"],
  ["được", "duoc"],
  ["nước", "nude"],
  ["đường", "dudng"],
  ["mương", "muong"],
  ["kiểm", "kiém"],
  ["phải", "phai"],
  ["sổ", "s6"],
  ["hộ", "hé"],
  ["nội", "n6i"],
  ["rà", "ra"],
  ["tra", "tra"],
  ["nghèo", "nghéo"],
];

/** What the tiny engine makes of letters, learnt from a handful of made pairs. */
function tinyChannel(): PieceTable {
  const pairs = MISREADINGS.map(([truth, observed]) => ({ truth, observed, count: 20 }));
  return learnChannel(pairs, initialProbability, 3);
}

/** A whole model file in some thirty kilobytes, assembled as the shipped one is. */
export function tinyModelBytes(): Uint8Array {
  const channels = [
    { name: "tesseract-tiny", table: tinyChannel() },
    { name: "without-marks", table: withoutMarks() },
  ];
  const dictionaries = new Map([
    ["abbreviations.tsv", "BQLDĐ\t\t9\n"],
    ["code-parts.tsv", "agency\tTU\t9\ntype\tQĐ\t9\n"],
    ["code-pairs.tsv", "QĐ\tTU\t9\n"],
  ] as const);
  const info = { name: "tiny", version: "1" };
  const { words, sections, ngrams } = tinyLanguageModel();
  const habits = [
    ...countCaseHabits(tinyCorpus(), words),
    ...countEdgeHabits(tinyCorpus(), words, { ubnd: 1, legal: 1, open: 1 }),
  ];
  const language = { words, ngrams, sections: new Map([...sections, ...habits]) };
  return assembleModel({ info, language, channels, dictionaries });
}

let opened: Model | undefined;

/** The tiny model, opened once for all tests of a file. */
export function tinyModel(): Model {
  opened ??= openModel(tinyModelBytes());
  return opened;
}
