import { element, keyButton } from "./dom.js";
import { shownText } from "./shown-text.js";
import type { PageState } from "./view.js";

/** What the bar's buttons do. */
export interface BarActions {
  undo(): void;
  search(): void;
  export(): void;
  import(): void;
  print(): void;
  help(): void;
  turnTheme(): void;
  turnLanguage(): void;
}

/** The document's name, how far the work is, and what can be done with it. */
export class TopBar {
  readonly element: HTMLElement;
  readonly #state: PageState;
  readonly #actions: BarActions;
  readonly #progress: HTMLElement;
  readonly #meter: HTMLProgressElement;

  constructor(state: PageState, actions: BarActions) {
    this.#state = state;
    this.#actions = actions;
    this.element = element("header", { class: "bar" });
    this.#progress = element("span", { class: "progress" });
    this.#meter = element("progress");
    this.relabel();
  }

  /** Draws the bar in the language of the page. */
  relabel(): void {
    const words = this.#state.words();
    const { document: of, part } = this.#state.document.data;
    const partOf = part.of === 1 ? "" : ` · ${words.part(part.number, part.of)}`;
    const file = of.name?.split(/[\\/]/u).at(-1) ?? "vanban";
    const title = element("h1", { attributes: { title: of.name ?? "" } }, `${shownText(file)}${partOf}`);
    const { command, button } = words;
    const act = this.#actions;
    const theme = keyButton("", undefined, () => act.turnTheme(), "theme");
    theme.setAttribute("aria-label", button.theme);
    theme.title = button.theme;
    const language = keyButton(words.otherLanguage, undefined, () => act.turnLanguage());
    language.lang = document.documentElement.lang === "vi" ? "en" : "vi";
    const tools = element(
      "nav",
      {},
      keyButton(command.undo, "U", () => act.undo()),
      keyButton(command.search, "/", () => act.search()),
      keyButton(button.export, "S", () => act.export()),
      keyButton(button.import, "O", () => act.import()),
      keyButton(button.print, undefined, () => act.print()),
      keyButton(command.help, "?", () => act.help()),
      language,
      theme,
    );
    this.element.replaceChildren(title, element("div", { class: "work" }, this.#progress, this.#meter), tools);
  }

  /** Shows how far the work is. */
  render(minutes: (decisions: number) => number): void {
    const { session } = this.#state;
    const all = session.queue.length;
    const done = session.done();
    this.#progress.textContent = all === 0 ? "" : this.#state.words().progress(done, all, minutes(all - done));
    this.#meter.max = Math.max(1, all);
    this.#meter.value = all === 0 ? 1 : done;
    this.#meter.setAttribute("aria-label", this.#progress.textContent);
  }
}
