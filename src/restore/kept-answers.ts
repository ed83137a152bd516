/** Where the answers fill this many entries they are all let go; a long document has some ten thousand different words. */
const LIMIT = 50_000;

/** A pure function of a string with its answers kept, as the words of a text repeat. */
export class KeptAnswers<Answer> {
  readonly #answers = new Map<string, Answer>();
  readonly #ask: (key: string) => Answer;

  constructor(ask: (key: string) => Answer) {
    this.#ask = ask;
  }

  get(key: string): Answer {
    const known = this.#answers.get(key);
    if (known !== undefined) return known;
    const answer = this.#ask(key);
    if (this.#answers.size >= LIMIT) this.#answers.clear();
    this.#answers.set(key, answer);
    return answer;
  }
}
