import { element } from "./dom.js";
import { letterDiff } from "./letter-diff.js";
import { shownText } from "./shown-text.js";
import { classOf, type PageActions, type PageState } from "./view.js";

/** Lines, words or letters beyond which a block ends, so that each is laid out in a few milliseconds. */
const MOST = { lines: 40, tokens: 400, letters: 8000 } as const;
/** Height of a line before it is drawn, in pixels: near enough for the scroll bar. */
const LINE_HEIGHT = { plain: 28, paired: 54 } as const;
const LETTERS_A_LINE = 70;

/** A stretch of tokens that is drawn when it comes near the window. */
interface Block {
  readonly element: HTMLElement;
  readonly first: number;
  readonly end: number;
  words: HTMLElement[] | undefined;
}

/** The restored text, with what was read above each line where there is no picture. */
export class TextPane {
  readonly element: HTMLElement;
  readonly #state: PageState;
  readonly #blocks: Block[] = [];
  readonly #paired: boolean;
  readonly #observer: IntersectionObserver;
  #current: HTMLElement | undefined;

  constructor(state: PageState, actions: PageActions) {
    this.#state = state;
    this.#paired = !state.document.hasPictures;
    this.element = element("section", { class: "pane text", attributes: { tabindex: "0", lang: "vi" } });
    this.#observer = new IntersectionObserver((entries) => this.#reveal(entries), {
      root: this.element,
      rootMargin: "800px 0px",
    });
    this.element.addEventListener("click", ({ target }) => {
      const token = target instanceof Element ? target.closest<HTMLElement>("[data-token]")?.dataset.token : undefined;
      if (token !== undefined) actions.select(Number(token));
    });
    this.#build();
    this.relabel();
  }

  /** After a change of language. */
  relabel(): void {
    const words = this.#state.words();
    this.element.setAttribute("aria-label", words.button.text);
    for (const heading of this.element.querySelectorAll<HTMLElement>("h2")) {
      heading.textContent = words.page(Number(heading.dataset.page));
    }
  }

  /** Shows a token in the middle, marked as the one in question. */
  focus(token: number): void {
    this.#current?.removeAttribute("aria-current");
    const block = this.#blockOf(token);
    if (block === undefined) return;
    this.#fill(block);
    this.#current = block.words?.[token - block.first];
    this.#current?.setAttribute("aria-current", "true");
    this.#current?.scrollIntoView({ block: "center", inline: "nearest" });
  }

  /** Shows where a page begins. */
  showPage(index: number): void {
    const page = this.#state.document.data.pages[index];
    if (page === undefined) return;
    this.element.querySelector(`h2[data-page="${page.number}"]`)?.scrollIntoView({ block: "start" });
  }

  /** Draws tokens anew whose decisions have changed. */
  refresh(tokens: Iterable<number>): void {
    for (const token of tokens) {
      const block = this.#blockOf(token);
      const word = block?.words?.[token - block.first];
      if (word !== undefined) this.#dress(word, token);
    }
  }

  /** Draws all tokens anew that are drawn. */
  refreshAll(): void {
    for (const { words, first } of this.#blocks) {
      for (const [index, word] of (words ?? []).entries()) this.#dress(word, first + index);
    }
  }

  #build(): void {
    const { data, lines } = this.#state.document;
    for (const page of data.pages) {
      if (data.pages.length > 1) {
        this.element.append(element("h2", { attributes: { "data-page": String(page.number), lang: "" } }));
      }
      let start = page.firstLine;
      let [tokens, letters] = [0, 0];
      for (let line = page.firstLine; line < page.endLine; line++) {
        const { first, end } = lines[line]!;
        tokens += end - first;
        letters += this.#letters(first, end);
        const isFull = tokens >= MOST.tokens || letters >= MOST.letters || line + 1 - start >= MOST.lines;
        if (!isFull && line + 1 < page.endLine) continue;
        this.#addBlocks(start, line + 1, letters);
        [start, tokens, letters] = [line + 1, 0, 0];
      }
    }
  }

  #letters(first: number, end: number): number {
    const { tokens } = this.#state.document;
    return end > first ? tokens[end - 1]!.at.end - tokens[first]!.at.start : 0;
  }

  /** One block for lines, or several for one line that is too long. */
  #addBlocks(firstLine: number, endLine: number, letters: number): void {
    const { lines } = this.#state.document;
    const [first, end] = [lines[firstLine]!.first, lines[endLine - 1]!.end];
    const height = LINE_HEIGHT[this.#paired ? "paired" : "plain"];
    for (let from = first; from < end || from === first; from += MOST.tokens) {
      const to = Math.min(end, from + MOST.tokens);
      const share = end === first ? 1 : (to - from) / (end - first);
      const rows = Math.max((endLine - firstLine) * share, (letters * share) / LETTERS_A_LINE);
      const made = element("div", { class: "block" });
      made.style.containIntrinsicSize = `auto ${Math.ceil(rows * height)}px`;
      made.style.minHeight = `${Math.ceil(rows * height)}px`;
      this.#blocks.push({ element: made, first: from, end: to, words: undefined });
      this.element.append(made);
      this.#observer.observe(made);
    }
  }

  #blockOf(token: number): Block | undefined {
    let low = 0;
    let high = this.#blocks.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const block = this.#blocks[middle]!;
      if (token < block.first) high = middle - 1;
      else if (token >= block.end) low = middle + 1;
      else return block;
    }
    return undefined;
  }

  #reveal(entries: readonly IntersectionObserverEntry[]): void {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      const block = this.#blocks.find((one) => one.element === target);
      if (block !== undefined) this.#fill(block);
    }
  }

  #fill(block: Block): void {
    if (block.words !== undefined) return;
    block.words = [];
    this.#observer.unobserve(block.element);
    const { document } = this.#state;
    for (let token = block.first; token < block.end; ) {
      const line = document.lines[document.lineOf(token)]!;
      const end = Math.min(block.end, Math.max(line.end, token + 1));
      block.element.append(...this.#line(token, end, block.words));
      token = end;
    }
    block.element.style.minHeight = "";
  }

  #line(first: number, end: number, words: HTMLElement[]): HTMLElement[] {
    const restored = element("p", { class: "restored" });
    for (let token = first; token < end; token++) {
      const word = element("span", { attributes: { "data-token": String(token) } });
      this.#dress(word, token);
      words.push(word);
      restored.append(word, " ");
    }
    return this.#paired ? [this.#readLine(first, end), restored] : [restored];
  }

  /** The line as it was read, its letters underlined that restoration changed. */
  #readLine(first: number, end: number): HTMLElement {
    const line = element("p", { class: "read" });
    for (const { raw, text } of this.#state.document.tokens.slice(first, end)) {
      for (const part of letterDiff(shownText(raw), shownText(text))[0]) {
        line.append(part.differs ? element("b", {}, part.text) : part.text);
      }
      line.append(" ");
    }
    return line;
  }

  #dress(word: HTMLElement, token: number): void {
    const text = shownText(this.#state.decisions.textAt(token));
    if (word.textContent !== text) word.textContent = text;
    word.className = classOf(this.#state, token);
  }
}
