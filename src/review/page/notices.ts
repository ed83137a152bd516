import { element } from "./dom.js";

const SHOWN_MS = 6000;

/** Short sentences for the reader: seen for a while, and said by screen readers. */
export class Notices {
  readonly element: HTMLElement;
  readonly #spoken: HTMLElement;
  readonly #seen: HTMLElement;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    this.#spoken = element("p", { class: "spoken", attributes: { "aria-live": "polite" } });
    this.#seen = element("p", { class: "notice", attributes: { role: "status" } });
    this.#seen.hidden = true;
    this.element = element("div", {}, this.#spoken, this.#seen);
  }

  /** Said, and not seen: it stands on the page anyway. */
  say(text: string): void {
    this.#spoken.textContent = text;
  }

  show(text: string): void {
    this.#seen.textContent = text;
    this.#seen.hidden = false;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#seen.hidden = true;
    }, SHOWN_MS);
  }
}
