import { normalizeText } from "../text/normalize.js";
import { type Span, span } from "../text/span.js";
import { buildSource, type SourceFacts } from "./build.js";
import type { SourceDocument } from "./document.js";
import type { Page, Word } from "./layout.js";

/** A word as a reader found it, before it has its place in the text. */
export interface PlacedWord extends Omit<Word, "span" | "page"> {
  /** In any normal form; white space inside becomes one space, and a word of nothing visible is left out. */
  readonly text: string;
}

/** A page as a reader found it: its lines in reading order, each the words from left to right; an empty line parts paragraphs. */
export interface PlacedPage extends Omit<Page, "span"> {
  readonly lines: readonly (readonly PlacedWord[])[];
}

/**
 * The word in its place. Written out field by field: copying what is left of an object gives each copy a hidden class of its
 * own, which takes more memory than the word.
 */
function wordOf({ box, confidence, characters, others }: PlacedWord, span: Span<"source">, page: number): Word {
  const word: { -readonly [Field in keyof Word]: Word[Field] } = { span, page, box };
  if (confidence !== undefined) word.confidence = confidence;
  if (characters !== undefined) word.characters = characters;
  if (others !== undefined) word.others = others;
  return word;
}

/** The text as it grows, with the spans of what has been written. */
class TextWriter {
  readonly #pieces: string[] = [];
  readonly words: Word[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  get text(): string {
    return this.#pieces.join("");
  }

  write(piece: string): Span<"source"> {
    const start = this.#length;
    this.#pieces.push(piece);
    this.#length += piece.length;
    return span(start, this.#length);
  }

  line(words: readonly PlacedWord[], page: number): void {
    let between = "";
    for (const word of words) {
      const visible = normalizeText(word.text).replace(/\s+/gu, " ").trim();
      if (visible === "") continue;
      this.write(between);
      this.words.push(wordOf(word, this.write(visible), page));
      between = " ";
    }
  }

  page({ lines, ...page }: PlacedPage): Page {
    // A page without a line adds none to the text.
    if (lines.length > 0 && this.#length > 0) this.write("\n");
    const start = this.#length;
    for (const [i, line] of lines.entries()) {
      if (i > 0) this.write("\n");
      this.line(line, page.number);
    }
    return { ...page, span: span(start, this.#length) };
  }
}

/**
 * A source document from pages of placed words: one space between words, one LF between lines and between pages, all in
 * NFC. `pages` of the document is the count of the file's pages where the facts give one.
 */
export function buildLayoutSource(
  pages: readonly PlacedPage[],
  facts: Omit<SourceFacts, "layout"> = {},
): SourceDocument {
  const writer = new TextWriter();
  const placed = pages.map((page) => writer.page(page));
  return buildSource(writer.text, {
    kind: "layout",
    pages: pages.length,
    ...facts,
    layout: { pages: placed, words: writer.words },
  });
}
