import { element, keyButton } from "./dom.js";
import { isComposing } from "./keys.js";
import type { PageActions, PageState } from "./view.js";

/** Without marks and case, so that who cannot type Vietnamese finds it too. */
function foldedText(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/gu, "d").toLowerCase();
}

/** Where words stand in a document. */
export class WordFinder {
  readonly #text: string;
  readonly #starts: number[] = [];

  /** @param texts what stands for each token */
  constructor(texts: readonly string[]) {
    let at = 0;
    const folded = texts.map((text) => {
      const part = foldedText(text);
      this.#starts.push(at);
      at += part.length + 1;
      return part;
    });
    this.#text = folded.join(" ");
  }

  /** The tokens at which the words begin. */
  find(words: string): number[] {
    const wanted = foldedText(words).trim().replace(/\s+/gu, " ");
    const found: number[] = [];
    if (wanted === "") return found;
    for (let at = this.#text.indexOf(wanted); at >= 0; at = this.#text.indexOf(wanted, at + wanted.length)) {
      found.push(this.#tokenAt(at));
    }
    return [...new Set(found)];
  }

  #tokenAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** A field for searching, above the text while it is wanted. */
export class SearchBar {
  readonly element: HTMLElement;
  readonly #state: PageState;
  readonly #actions: PageActions;
  readonly #onClose: () => void;
  #found: readonly number[] = [];
  #at = -1;
  #searched = "";

  constructor(state: PageState, actions: PageActions, onClose: () => void) {
    this.#state = state;
    this.#actions = actions;
    this.#onClose = onClose;
    this.element = element("div", { class: "search", attributes: { role: "search" } });
    this.element.hidden = true;
  }

  open(): void {
    const words = this.#state.words();
    const field = element("input", {
      attributes: { type: "search", "aria-label": words.search, placeholder: words.search, lang: "vi" },
    });
    const count = element("output");
    field.addEventListener("keydown", (event) => {
      event.stopPropagation();
      if (isComposing(event)) return;
      if (event.key === "Escape") this.close();
      if (event.key === "Enter") {
        event.preventDefault();
        this.#next(field.value, event.shiftKey ? -1 : 1, count);
      }
    });
    this.#searched = "";
    this.element.replaceChildren(
      field,
      count,
      keyButton(words.button.close, "Esc", () => this.close()),
    );
    this.element.hidden = false;
    field.focus();
  }

  close(): void {
    this.element.hidden = true;
    this.#onClose();
  }

  #next(wanted: string, by: 1 | -1, count: HTMLElement): void {
    const { document, decisions } = this.#state;
    const words = this.#state.words();
    if (wanted !== this.#searched) {
      this.#found = new WordFinder(document.tokens.map((_, token) => decisions.textAt(token))).find(wanted);
      this.#searched = wanted;
      this.#at = -1;
    }
    const { length } = this.#found;
    if (length === 0) {
      count.textContent = words.notFound;
      return;
    }
    this.#at = (this.#at + by + length) % length;
    count.textContent = words.found(this.#at + 1, length);
    this.#actions.select(this.#found[this.#at]!);
  }
}
