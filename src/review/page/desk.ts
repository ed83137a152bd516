import { bandOf } from "../bands.js";
import type { PixelBox } from "../page-data.js";
import { element, keyButton } from "./dom.js";
import { isComposing } from "./keys.js";
import { letterDiff } from "./letter-diff.js";
import { drawLine } from "./page-picture.js";
import { shownText } from "./shown-text.js";
import type { PageActions, PageState } from "./view.js";

/** Places of the same misreading that are listed. */
const MOST_PLACES = 6;
/** As many as there are keys. */
const MOST_OTHERS = 5;
/** Words before and after, where there is no picture and in lists. */
const CONTEXT = 5;

/** Where the word in question is decided: its line at full size, what was read, and what it may be. */
export class Desk {
  readonly element: HTMLElement;
  readonly #state: PageState;
  readonly #actions: PageActions;
  #field: HTMLInputElement | undefined;

  constructor(state: PageState, actions: PageActions) {
    this.#state = state;
    this.#actions = actions;
    this.element = element("section", { class: "desk", attributes: { tabindex: "-1" } });
  }

  get isEditing(): boolean {
    return this.#field !== undefined;
  }

  /** Shows the word in question. */
  render(): void {
    this.#field = undefined;
    const { session } = this.#state;
    this.element.replaceChildren();
    if (session.token < 0) {
      this.element.append(element("p", { class: "empty" }, this.#state.words().nothingToDo));
      return;
    }
    const choices = element("div", { class: "choices" }, ...this.#choices());
    const question = element("div", { class: "question" }, this.#about(), this.#pair(), choices);
    this.element.append(this.#line(), element("div", { class: "sides" }, question, ...this.#elsewhere()));
  }

  /** Turns the choices into a field for the word. */
  edit(): void {
    const { session, decisions } = this.#state;
    if (session.token < 0) return;
    this.render();
    const words = this.#state.words();
    const field = element("input", {
      attributes: { type: "text", lang: "vi", spellcheck: "false", autocomplete: "off", "aria-label": words.edit },
    });
    field.value = decisions.textAt(session.token);
    field.addEventListener("keydown", (event) => this.#typed(event, field));
    this.#field = field;
    const save = keyButton(words.button.save, "Enter", () => this.#actions.save(field.value), "primary");
    const cancel = keyButton(words.button.cancel, "Esc", () => this.#actions.cancelEdit());
    this.element.querySelector(".choices")?.replaceChildren(field, save, cancel, ...this.#scopeButton());
    field.focus();
    field.select();
  }

  /** While an input method composes, Enter ends the composition and nothing else. */
  #typed(event: KeyboardEvent, field: HTMLInputElement): void {
    event.stopPropagation();
    if (isComposing(event)) return;
    if (event.key === "Enter") {
      event.preventDefault();
      this.#actions.save(field.value);
    } else if (event.key === "Escape") {
      event.preventDefault();
      this.#actions.cancelEdit();
    }
  }

  /** The line of the page at full size; without a picture the words around. */
  #line(): HTMLElement {
    const { document, session } = this.#state;
    const { box } = document.tokens[session.token]!;
    const { first, end } = document.lines[document.lineOf(session.token)]!;
    if (box === undefined || document.pageOf(session.token).picture === undefined) return this.#context();
    const read = document.tokens.slice(first, Math.min(end, first + 60)).map(({ raw }) => shownText(raw));
    const canvas = element("canvas", { attributes: { role: "img", "aria-label": read.join(" ") } });
    const strip = element("div", { class: "strip" }, canvas);
    const boxes = document.tokens.slice(first, end).flatMap((token) => (token.box === undefined ? [] : [token.box]));
    const { number } = document.pageOf(session.token);
    // The strip has a width once it stands in the page.
    requestAnimationFrame(() => void drawLine(canvas, number, { line: around(box, boxes), word: box }));
    return strip;
  }

  #context(): HTMLElement {
    const { session, document, decisions } = this.#state;
    const { token } = session;
    const line = document.lines[document.lineOf(token)]!;
    const [first, end] = [Math.max(line.first, token - 2 * CONTEXT), Math.min(line.end, token + 2 * CONTEXT + 1)];
    const row = (kind: string, textOf: (index: number) => string): HTMLElement => {
      const made = element("p", { class: kind, attributes: { lang: "vi" } });
      for (let index = first; index < end; index++) {
        made.append(element(index === token ? "mark" : "span", {}, shownText(textOf(index))), " ");
      }
      return made;
    };
    const read = row("read", (index) => document.tokens[index]!.raw);
    return element(
      "div",
      { class: "strip words" },
      read,
      row("restored", (index) => decisions.textAt(index)),
    );
  }

  /** Where it stands, how sure it is, and why. */
  #about(): HTMLElement {
    const words = this.#state.words();
    const { document, session } = this.#state;
    const token = document.tokens[session.token]!;
    const band = bandOf(token.confidence);
    const line = document.data.before.lines + document.lineOf(session.token) + 1;
    const page = document.data.document.pages > 1 ? `${words.page(document.pageOf(session.token).number)}, ` : "";
    const position = session.position < 0 ? "" : `${session.position + 1}/${session.queue.length} · `;
    const rest = ` · ${words.chance(Math.round(token.confidence * 100))} · ${words.why[token.why]}`;
    const place = `${position}${page}${words.line(line)} · ${words.value[token.value]} · `;
    return element("p", { class: "about" }, place, element("span", { class: `tag ${band}` }, words.band[band]), rest);
  }

  /** What was read beside what is suggested or decided, with the letters marked that differ. */
  #pair(): HTMLElement {
    const words = this.#state.words();
    const { document, session, decisions } = this.#state;
    const { raw, text } = document.tokens[session.token]!;
    const standing = decisions.at(session.token);
    const now = standing?.correction.decided ?? text;
    const [read, restored] = letterDiff(shownText(raw), shownText(now));
    const half = (label: string, parts: typeof read): HTMLElement => {
      const letters = parts.map((part) => (part.differs ? element("b", {}, part.text) : part.text));
      return element("div", {}, element("span", { class: "label" }, label), element("span", { class: "word", attributes: { lang: "vi" } }, ...letters)); // biome-ignore format: one element
    };
    const pair = element("div", { class: "pair" });
    pair.append(
      half(words.read, read),
      element("span", { class: "arrow", attributes: { "aria-hidden": "true" } }, "→"),
    );
    pair.append(half(standing === undefined ? words.suggested : words.decided, restored));
    if (standing?.conflict !== undefined) {
      const { decided, suggested } = standing.correction;
      pair.append(element("p", { class: "warning" }, words.conflict(shownText(decided), shownText(suggested))));
    }
    return pair;
  }

  #choices(): HTMLElement[] {
    const words = this.#state.words();
    const { document, session, decisions } = this.#state;
    const { raw, text: suggested } = document.tokens[session.token]!;
    const isConflict = decisions.at(session.token)?.conflict !== undefined;
    const accept = isConflict ? words.keepMine : words.command.accept;
    const keep = `${words.command.keep}: ${shownText(raw)}`;
    return [
      keyButton(accept, "Enter", () => this.#actions.accept(), "primary"),
      ...this.others().map((text, index) => {
        const choose = keyButton(shownText(text), String(index + 1), () => this.#actions.choose(index), "other");
        choose.lang = "vi";
        return choose;
      }),
      ...(raw === suggested ? [] : [keyButton(keep, "R", () => this.#actions.keep())]),
      keyButton(words.command.edit, "E", () => this.#actions.edit()),
      ...this.#scopeButton(),
    ];
  }

  /** What a figure key chooses; of a decision in conflict the new suggestion is the first. */
  others(): string[] {
    const { document, session, decisions } = this.#state;
    const token = document.tokens[session.token];
    if (token === undefined) return [];
    const others = document.othersOf(session.token);
    return (decisions.at(session.token)?.conflict === undefined ? others : [token.text, ...others]).slice(
      0,
      MOST_OTHERS,
    );
  }

  /** How far the decision reaches; only where there is a choice. */
  #scopeButton(): HTMLElement[] {
    const words = this.#state.words();
    const { session } = this.#state;
    if (session.scopes().length < 2) return [];
    const label = words.scope[session.scope](session.reach(session.scope).length);
    const button = keyButton(label, "G", () => this.#actions.nextScope(), "scope");
    button.title = words.command.scope;
    return [button];
  }

  /** The other places of the same misreading. */
  #elsewhere(): HTMLElement[] {
    const { session } = this.#state;
    const places = (session.item?.places ?? []).filter((place) => place !== session.token);
    if (places.length === 0) return [];
    const list = element("ul", { class: "places", attributes: { lang: "vi" } });
    for (const place of places.slice(0, MOST_PLACES)) list.append(element("li", {}, this.#placeLink(place)));
    if (places.length > MOST_PLACES) list.append(element("li", {}, `+ ${places.length - MOST_PLACES}`));
    const heading = element("h2", {}, this.#state.words().alsoAt(places.length));
    return [element("aside", { class: "elsewhere" }, heading, list)];
  }

  #placeLink(place: number): HTMLElement {
    const { document, decisions } = this.#state;
    const around: (Node | string)[] = [];
    const end = Math.min(document.tokens.length, place + CONTEXT);
    for (let index = Math.max(0, place - CONTEXT + 1); index < end; index++) {
      const text = shownText(decisions.textAt(index));
      around.push(index === place ? element("mark", {}, text) : text, " ");
    }
    return element("button", { class: "link", attributes: { type: "button" }, onClick: () => this.#actions.select(place) }, ...around); // biome-ignore format: one element
  }
}

/** The box around a word and those of its line. */
function around(word: PixelBox, others: readonly PixelBox[]): PixelBox {
  let [left, top] = [word[0], word[1]];
  let [right, bottom] = [left + word[2], top + word[3]];
  for (const [x, y, width, height] of others) {
    // A token that was joined over the end of the line stands elsewhere.
    if (y > word[1] + 2 * word[3] || y + height < word[1] - word[3]) continue;
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  }
  return [left, top, right - left, bottom - top];
}
