import { linesOf } from "../document/build.js";
import type { Alternative, RestoredDocument, RestoredToken, SourceDocument } from "../document/document.js";
import { span } from "../text/span.js";
import { type Choice, reasonOf, rounded } from "./choices.js";
import { UNRIVALLED } from "./confidence.js";
import { type IsPhrase, lostSpace } from "./sign-spacing.js";

/**
 * Builds the restored text: each choice in the place of its characters, everything else as it stands in the source.
 *
 * @param choices in the order of the source
 * @param isPhrase whether two words often follow each other; where that is not known, no hyphen is taken for a speck
 */
export function rewrite(
  source: SourceDocument,
  choices: Iterable<Choice>,
  isPhrase: IsPhrase = () => false,
): Pick<RestoredDocument, "text" | "lines" | "tokens"> {
  const writer = new Writer(source.text, isPhrase);
  for (const choice of choices) writer.choice(choice);
  writer.rest();
  const { text, tokens } = writer;
  return { text, lines: linesOf<"restored">(text), tokens };
}

const SPACE = /\s/u;

/** A white-space separated token while its parts are coming. */
interface OpenToken {
  readonly start: number;
  readonly sourceStart: number;
  readonly choices: WrittenChoice[];
}

/** A choice, and where its form begins in the text of its token. */
interface WrittenChoice extends Choice {
  readonly at: number;
}

class Writer {
  readonly tokens: RestoredToken[] = [];
  // Pieces, and the open token's text apart: slicing a string that still grows would copy all of it for every token.
  readonly #pieces: string[] = [];
  #length = 0;
  #openText = "";
  readonly #source: string;
  readonly #isPhrase: IsPhrase;
  #at = 0;
  #open: OpenToken | undefined;

  constructor(source: string, isPhrase: IsPhrase) {
    this.#source = source;
    this.#isPhrase = isPhrase;
  }

  get text(): string {
    return this.#pieces.join("");
  }

  choice(choice: Choice): void {
    this.#spaceSigns(choice);
    this.#copyTo(choice.start);
    this.#open ??= { start: this.#length, sourceStart: choice.start, choices: [] };
    this.#open.choices.push({ ...choice, at: this.#openText.length });
    this.#write(choice.form);
    this.#at = choice.end;
    if (choice.reading.kind === "join") this.#carryLineBreak(choice);
    // Where a part ends inside its core and no sign follows, a space was lost.
    else if (choice.reading.to === choice.reading.end) this.#space();
  }

  /** Sets a space that was lost among the signs between the last word of the open token and the next. */
  #spaceSigns({ start, form }: Choice): void {
    const last = this.#open?.choices.at(-1);
    if (last === undefined || last.end !== this.#at || start <= this.#at) return;
    const signs = this.#source.slice(this.#at, start);
    const lost = SPACE.test(signs) ? undefined : lostSpace({ left: last.form, signs, right: form }, this.#isPhrase);
    if (lost === undefined) return;
    this.#copyTo(this.#at + lost.kept);
    this.#space();
    this.#at += lost.dropped;
  }

  rest(): void {
    this.#copyTo(this.#source.length);
    this.#close();
  }

  /** Copies the source up to an offset; white space closes the open token. */
  #copyTo(offset: number): void {
    for (; this.#at < offset; this.#at++) {
      const char = this.#source[this.#at]!;
      if (SPACE.test(char)) this.#close();
      else this.#open ??= { start: this.#length, sourceStart: this.#at, choices: [] };
      this.#write(char);
    }
  }

  #write(text: string): void {
    this.#pieces.push(text);
    this.#length += text.length;
    if (this.#open !== undefined) this.#openText += text;
  }

  #space(): void {
    this.#close();
    this.#write(" ");
  }

  /** A word that was broken at a line's end stands whole on the first line; the line count stays. */
  #carryLineBreak({ start, end }: Choice): void {
    const inside = this.#source.slice(start, end);
    if (!inside.includes("\n")) return;
    this.#copyPunctuation();
    this.#close();
    this.#write("\n".repeat(inside.split("\n").length - 1));
    while (this.#source[this.#at] === " ") this.#at++;
  }

  #copyPunctuation(): void {
    while (this.#at < this.#source.length && !SPACE.test(this.#source[this.#at]!)) {
      this.#write(this.#source.charAt(this.#at++));
    }
  }

  #close(): void {
    if (this.#open === undefined) return;
    const { start, sourceStart, choices } = this.#open;
    const text = this.#openText;
    this.#open = undefined;
    this.#openText = "";
    const raw = this.#source.slice(sourceStart, this.#at);
    this.tokens.push({
      text,
      raw,
      at: span<"restored">(start, this.#length),
      sourceAt: span<"source">(sourceStart, this.#at),
      confidence: rounded(
        choices.reduce((least, { confidence }) => Math.min(least, confidence), choices.length === 0 ? UNRIVALLED : 1),
      ),
      alternatives: alternativesOf(text, choices),
      why: reasonOf(
        raw,
        text,
        choices.map(({ reading }) => reading.kind),
      ),
    });
  }
}

/** The whole token with its least certain part exchanged. */
function alternativesOf(text: string, choices: readonly WrittenChoice[]): Alternative[] {
  const [weakest] = [...choices].sort((a, b) => a.confidence - b.confidence);
  if (weakest === undefined) return [];
  const { at, form: own } = weakest;
  return weakest.alternatives
    .map(({ text: form, p }) => ({ text: text.slice(0, at) + form + text.slice(at + own.length), p }))
    .filter((alternative) => alternative.text !== text);
}
