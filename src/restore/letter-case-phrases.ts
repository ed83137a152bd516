/** A phrase as it is usually printed inside a sentence. */
interface CasePhrase {
  /** Its words with their usual capitals. */
  readonly words: readonly string[];
  /** In how many lines of the corpus it has this form. */
  readonly lines: number;
}

/** The list of usual letter case, ready to be looked up. */
export interface CasePhrases {
  /** By the phrase in lower case, words divided by one space. */
  readonly phrases: ReadonlyMap<string, CasePhrase>;
  /** The most words of any phrase that begins with this word. */
  readonly longest: ReadonlyMap<string, number>;
}

/** What a phrase says of one word. */
export interface CaseWish {
  readonly word: string;
  readonly phrase: CasePhrase;
  /** Where the phrase begins, an index into the words. */
  readonly from: number;
}

/**
 * Reads a list of usual letter case: phrase in lower case, usual form, lines, divided by tabs; `#` begins a comment.
 * Rows whose form is not the phrase in another case are left out. A later row takes the place of an earlier one.
 */
export function parseCasePhrases(tsv: string): CasePhrases {
  const phrases = new Map<string, CasePhrase>();
  const longest = new Map<string, number>();
  for (const row of tsv.split("\n")) {
    if (row.startsWith("#")) continue;
    const [phrase = "", form = "", lines = ""] = row.split("\t").map((column) => column.trim());
    if (phrase === "" || form.toLowerCase() !== phrase) continue;
    const words = form.split(" ");
    phrases.set(phrase, { words, lines: Number(lines) || 0 });
    const first = phrase.split(" ", 1)[0]!;
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  }
  return { phrases, longest };
}

/**
 * What the phrases say of each word: the longest phrase that fits, from the left. `words` are in lower case;
 * `closed[i]` says that no phrase runs from word i on into the next, because punctuation stands between.
 */
export function matchCasePhrases(
  words: readonly string[],
  closed: readonly boolean[],
  { phrases, longest }: CasePhrases,
): (CaseWish | undefined)[] {
  const wishes = new Array<CaseWish | undefined>(words.length).fill(undefined);
  for (let from = 0; from < words.length; ) {
    const most = longest.get(words[from]!) ?? 0;
    let key = "";
    let found: CasePhrase | undefined;
    for (let at = from; at < from + most && at < words.length; at++) {
      key = at === from ? words[at]! : `${key} ${words[at]!}`;
      found = phrases.get(key) ?? found;
      if (closed[at]) break;
    }
    found?.words.forEach((word, k) => {
      wishes[from + k] = { word, phrase: found, from };
    });
    from += found?.words.length ?? 1;
  }
  return wishes;
}
