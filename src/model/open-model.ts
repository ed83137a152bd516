import { VanbanError } from "../errors.js";
import { type Channels, openChannels } from "./channel.js";
import { openSections, type Sections, section, text, u16, u32 } from "./format.js";
import { LanguageModel } from "./language-model.js";

/** What the model was made from, and its figures. */
export interface ModelInfo {
  /** "vanban-vi" for the one that is shipped. */
  readonly name: string;
  /** Of this model, not of the file format. */
  readonly version: string;
  /** Sources, sizes and settings of the training; see `models/vanban.json`. */
  readonly [key: string]: unknown;
}

/**
 * An opened model: views over the bytes of its file. Immutable; share one between any number of documents. What it holds beside
 * `info` is for restoration alone, and changes with the file format.
 */
export interface Model {
  readonly info: ModelInfo;
  /** How likely words are after each other. @internal */
  readonly language: LanguageModel;
  /** How letters are misread, by engine. @internal */
  readonly channels: Channels;
  /** By word id, in steps of 1/16 nat: the surprisal of a capital and of a small first letter inside a sentence. @internal */
  readonly caseHabits: { readonly title: Uint8Array; readonly lower: Uint8Array };
  /**
   * By word id, in steps of 1/16 nat: the surprisal of a comma, stop, colon or semicolon after the word, and before it. The
   * entry past the last word is that of any word.
   * @internal
   */
  readonly edgeHabits: { readonly end: Uint8Array; readonly begin: Uint8Array };
  /** Pairs of word ids that follow each other in phrases of the dictionaries, one pair after the other. @internal */
  readonly phrasePairs: Uint16Array;
  /**
   * Provinces, and the pairs of word ids in the names of their districts and communes: those of province `p` are
   * `[start[p], start[p + 1])` of `pairs`, two ids each.
   * @internal
   */
  readonly places: {
    readonly provinces: readonly string[];
    readonly start: Uint32Array;
    readonly pairs: Uint16Array;
  };
  /** Lists of the dictionaries that restoration reads, by name, as the text of their files. @internal */
  readonly list: (name: "short-forms" | "code-parts" | "code-pairs" | "case" | "foreign") => string;
}

/**
 * Opens a model file. Nothing is copied or parsed but the word list; the bytes must not change afterwards.
 * @throws VanbanError model-not-a-model, model-too-old, model-too-new, model-truncated, model-checksum, host-big-endian
 */
export function openModel(bytes: Uint8Array): Model {
  const sections = openSections(bytes);
  try {
    return modelOf(sections);
  } catch (cause) {
    if (cause instanceof VanbanError) throw cause;
    throw new VanbanError(
      "model-not-a-model",
      "The model's sections do not hold what those of a model do; use the model shipped with vanban.",
      { cause },
    );
  }
}

function modelOf(sections: Sections): Model {
  return {
    info: JSON.parse(text(sections, "info")) as ModelInfo,
    language: new LanguageModel(sections, text(sections, "words").split("\n")),
    channels: openChannels(sections),
    caseHabits: { title: section(sections, "case.title"), lower: section(sections, "case.lower") },
    edgeHabits: { end: section(sections, "edge.end"), begin: section(sections, "edge.begin") },
    phrasePairs: u16(sections, "dict.pairs"),
    places: {
      provinces: text(sections, "place.provinces").split("\n"),
      start: u32(sections, "place.start"),
      pairs: u16(sections, "place.pairs"),
    },
    list: (name) => text(sections, `dict.${name}`),
  };
}
