import type { PixelBox, ReviewPageOf } from "../page-data.js";
import { element } from "./dom.js";
import { pictureData } from "./page-picture.js";
import { classOf, type PageActions, type PageState } from "./view.js";

/** The picture of a page, drawn when it comes near the window. */
interface Leaf {
  readonly page: ReviewPageOf;
  readonly picture: { readonly width: number; readonly height: number };
  readonly element: HTMLElement;
  spots: Map<number, HTMLElement> | undefined;
}

/** The pages as they were scanned, with the words that need a look framed. */
export class PicturePane {
  readonly element: HTMLElement;
  readonly #state: PageState;
  readonly #leaves: Leaf[] = [];
  readonly #observer: IntersectionObserver;
  readonly #frame: HTMLElement;

  constructor(state: PageState, actions: PageActions) {
    this.#state = state;
    this.element = element("section", { class: "pane picture", attributes: { tabindex: "0" } });
    this.#frame = element("div", { class: "frame" });
    this.#observer = new IntersectionObserver((entries) => this.#reveal(entries), {
      root: this.element,
      rootMargin: "600px 0px",
    });
    for (const page of state.document.data.pages) this.#addLeaf(page);
    this.element.addEventListener("click", (event) => {
      const token = this.#tokenUnder(event);
      if (token !== undefined) actions.select(token);
    });
    this.relabel();
  }

  /** After a change of language. */
  relabel(): void {
    const words = this.#state.words();
    this.element.setAttribute("aria-label", words.button.picture);
    for (const { page, element: leaf } of this.#leaves) leaf.setAttribute("aria-label", words.page(page.number));
  }

  /** Frames a token and shows it in the middle. */
  focus(token: number): void {
    const { box } = this.#state.document.tokens[token]!;
    const page = this.#state.document.pageOf(token);
    const leaf = this.#leaves.find((one) => one.page.number === page.number);
    if (leaf === undefined || box === undefined) {
      this.#frame.remove();
      return;
    }
    this.#fill(leaf);
    place(this.#frame, box, leaf.picture, 5);
    leaf.element.append(this.#frame);
    this.#frame.scrollIntoView({ block: "center", inline: "center" });
  }

  /** Shows where a page begins. */
  showPage(index: number): void {
    const number = this.#state.document.data.pages[index]?.number;
    this.#leaves.find(({ page }) => page.number === number)?.element.scrollIntoView({ block: "start" });
  }

  refresh(tokens: Iterable<number>): void {
    for (const token of tokens) {
      const { number } = this.#state.document.pageOf(token);
      const spot = this.#leaves.find(({ page }) => page.number === number)?.spots?.get(token);
      if (spot !== undefined) spot.className = `spot ${classOf(this.#state, token)}`;
    }
  }

  refreshAll(): void {
    for (const { spots } of this.#leaves) this.refresh(spots?.keys() ?? []);
  }

  #addLeaf(page: ReviewPageOf): void {
    const { picture } = page;
    if (picture === undefined) return;
    const made = element("figure", { attributes: { role: "img" } });
    made.style.aspectRatio = `${picture.width} / ${picture.height}`;
    this.#leaves.push({ page, picture, element: made, spots: undefined });
    this.element.append(made);
    this.#observer.observe(made);
  }

  #reveal(entries: readonly IntersectionObserverEntry[]): void {
    for (const { isIntersecting, target } of entries) {
      const leaf = isIntersecting ? this.#leaves.find((one) => one.element === target) : undefined;
      if (leaf !== undefined) this.#fill(leaf);
    }
  }

  #fill(leaf: Leaf): void {
    if (leaf.spots !== undefined) return;
    leaf.spots = new Map();
    this.#observer.unobserve(leaf.element);
    const image = element("img", { attributes: { alt: "", decoding: "async", src: pictureData(leaf.page.number) } });
    leaf.element.append(image);
    const { document, session } = this.#state;
    const { first, end } = document.tokensOfPage(leaf.page);
    for (let token = first; token < end; token++) {
      const { box } = document.tokens[token]!;
      if (box === undefined || session.bandOf(token) === "sure") continue;
      const spot = element("i", { class: `spot ${classOf(this.#state, token)}` });
      place(spot, box, leaf.picture, 1);
      leaf.spots.set(token, spot);
      leaf.element.append(spot);
    }
  }

  /** The token whose box was pointed at. */
  #tokenUnder(event: MouseEvent): number | undefined {
    const leaf = this.#leaves.find((one) => one.element.contains(event.target as Node));
    if (leaf === undefined) return undefined;
    const { left, top, width, height } = leaf.element.getBoundingClientRect();
    const x = ((event.clientX - left) * leaf.picture.width) / width;
    const y = ((event.clientY - top) * leaf.picture.height) / height;
    const { document } = this.#state;
    const { first, end } = document.tokensOfPage(leaf.page);
    for (let token = first; token < end; token++) {
      const { box } = document.tokens[token]!;
      if (box !== undefined && x >= box[0] && x <= box[0] + box[2] && y >= box[1] && y <= box[1] + box[3]) return token;
    }
    return undefined;
  }
}

/** Puts an element over a box, so many pixels of the picture around it. */
function place(
  over: HTMLElement,
  [left, top, width, height]: PixelBox,
  picture: { readonly width: number; readonly height: number },
  around: number,
): void {
  over.style.left = `${(100 * (left - around)) / picture.width}%`;
  over.style.top = `${(100 * (top - around)) / picture.height}%`;
  over.style.width = `${(100 * (width + 2 * around)) / picture.width}%`;
  over.style.height = `${(100 * (height + 2 * around)) / picture.height}%`;
}
