import type { Model } from "../model/open-model.js";
import type { SourceDocument } from "../document/document.js";
import { countAlignment } from "./align-reading.js";
import { CandidateSearch, SHAPE, type Shape } from "./candidates.js";
import { ContextScorer } from "./context-scorer.js";
import { type DecodeOptions, decode } from "./decode.js";
import { DocumentChannel, type ReadingCounts } from "./document-channel.js";
import { ARC, type Arc } from "./lattice.js";
import { Lexicon } from "./lexicon.js";
import { buildLattice, type ChunkReader } from "./read-chunks.js";
import { type Paragraph, segment } from "./segment.js";

export function formOf(words: readonly string[], word: number, shape: Shape): string {
  const form = words[word]!;
  if (shape === SHAPE.upper) return form.toUpperCase();
  if (shape === SHAPE.title) return form[0]!.toUpperCase() + form.slice(1);
  return form;
}

export interface Settings {
  weights: number[];
  keep: number;
  width: number;
  beam: number;
  threshold: number;
  languageWeight: number;
  rounds: number;
  strength: number;
  verbose?: boolean;
}
export const DEFAULTS: Settings = {
  weights: [],
  keep: 40,
  width: 14,
  beam: 24,
  threshold: 14,
  languageWeight: 1,
  rounds: 2,
  strength: 8,
};

const lexicons = new WeakMap<Model, Lexicon>();

/** Prototype: restored text, line for line. */
export function restoreDraft(source: SourceDocument, model: Model, given: Partial<Settings> = {}): string {
  const s = { ...DEFAULTS, ...given };
  const { language } = model;
  let lexicon = lexicons.get(model);
  if (lexicon === undefined) lexicons.set(model, (lexicon = new Lexicon(language.words)));
  const n = model.channels.tables.length;
  const weights = s.weights.length ? s.weights : model.channels.tables.map(() => 1 / n);
  const channel = new DocumentChannel(model.channels, weights);
  const paragraphs = segment(source);
  channel.admit(paragraphs.flatMap((p) => p.chunks.map((c) => c.core)));
  const opts: DecodeOptions = { beam: s.beam, threshold: s.threshold, languageWeight: s.languageWeight, posteriors: false };
  let result: { paragraph: Paragraph; arcs: Arc[] }[] = [];
  for (let round = 0; round <= s.rounds; round++) {
    const t0 = performance.now();
    const search = new CandidateSearch(channel, lexicon, language.cost1);
    const reader: ChunkReader = {
      search,
      limits: { keep: s.keep, width: s.width },
      idOf: (w) => language.ids.get(w) ?? 0,
      cache: new Map(),
    };
    const scorer = new ContextScorer(language);
    let tl = 0, td = 0;
    result = paragraphs.map((paragraph) => {
      const a = performance.now();
      const lattice = buildLattice(paragraph, reader);
      const b = performance.now();
      const { path } = decode(lattice, scorer, opts);
      td += performance.now() - b;
      tl += b - a;
      return { paragraph, arcs: path.map((i) => lattice.arcs[i]!) };
    });
    if (s.verbose) console.error(`round ${round}: ${(performance.now() - t0).toFixed(0)} ms, lattice ${tl.toFixed(0)} decode ${td.toFixed(0)} types ${reader.cache.size} pieces ${channel.pieces.length}`);
    if (round === s.rounds) break;
    const counts: ReadingCounts = new Map();
    const seen = new Map<string, { form: string; core: string; count: number }>();
    for (const { arcs } of result) {
      for (const arc of arcs) {
        if (arc.form !== undefined || arc.kind === ARC.join) continue;
        const core = source.text.slice(arc.from, arc.end);
        const form = formOf(language.words, arc.word, arc.shape);
        const key = `${core}\t${form}`;
        const e = seen.get(key);
        if (e) e.count++;
        else seen.set(key, { form, core, count: 1 });
      }
    }
    for (const pair of seen.values()) countAlignment(counts, channel, pair);
    channel.adapt(counts, s.strength);
    if (s.verbose) console.error(`adapt done ${(performance.now() - t0).toFixed(0)} ms`);
  }
  // rewrite
  let out = "";
  let at = 0;
  for (const { arcs } of result) {
    for (const arc of arcs) {
      out += source.text.slice(at, arc.from);
      const form = arc.form ?? formOf(language.words, arc.word, arc.shape);
      out += form;
      at = arc.end;
      // inside a chunk without separator: a lost space
      if (arc.kind === ARC.part && arc.to === arc.end) out += " ";
    }
  }
  return out + source.text.slice(at);
}
