import type { Check, Fact } from "../../facts/fact.js";
import type { ReviewFact } from "../page-data.js";
import { checkWords } from "./check-words.js";
import { element } from "./dom.js";
import { type FactValue, factValue, headerValues } from "./fact-values.js";
import { shownText } from "./shown-text.js";
import type { PageActions, PageState } from "./view.js";

/** What is worth most first; those open at the start. */
const KINDS: readonly (readonly [kind: Fact["kind"], isOpen: boolean])[] = [
  ["header", true],
  ["signatory", true],
  ["target", true],
  ["money", true],
  ["date", false],
  ["reference", false],
  ["assignment", false],
  ["recipient", false],
];

/** What the document states, each with its checks and the way to its place. */
export class FactsPane {
  readonly element: HTMLElement;
  readonly #state: PageState;
  readonly #actions: PageActions;

  constructor(state: PageState, actions: PageActions) {
    this.#state = state;
    this.#actions = actions;
    this.element = element("section", { class: "pane facts", attributes: { tabindex: "0" } });
    this.relabel();
  }

  /** Draws all anew, in the language of the page. */
  relabel(): void {
    const words = this.#state.words();
    const { facts } = this.#state.document.data;
    this.element.setAttribute("aria-label", words.button.facts);
    const groups = KINDS.flatMap(([kind, isOpen]) => {
      const rows = [...facts.entries()].filter(([, { fact }]) => fact.kind === kind);
      return rows.length === 0 ? [] : [this.#group(kind, rows, isOpen)];
    });
    const none = element("p", { class: "empty" }, words.noFacts);
    this.element.replaceChildren(...(groups.length === 0 ? [none] : groups));
  }

  /** Shows a verdict that has changed. */
  refresh(fact: number): void {
    const card = this.element.querySelector(`[data-fact="${fact}"]`);
    if (card !== null) this.#showVerdict(card, fact);
  }

  refreshAll(): void {
    for (const fact of this.#state.document.data.facts.keys()) this.refresh(fact);
  }

  #group(kind: Fact["kind"], rows: readonly (readonly [number, ReviewFact])[], isOpen: boolean): HTMLElement {
    const count = rows.length === 1 ? undefined : element("span", { class: "count" }, String(rows.length));
    const summary = element("summary", {}, this.#state.words().factKind[kind], " ", count);
    const group = element("details", { class: "group" }, summary);
    group.open = isOpen;
    for (const [index, one] of rows) group.append(this.#card(index, one));
    return group;
  }

  #card(index: number, one: ReviewFact): HTMLElement {
    const { fact } = one;
    const card = element("article", { class: "fact", attributes: { "data-fact": String(index) } });
    card.append(
      ...(fact.kind === "header" ? [this.#header(fact, one)] : this.#value(factValue(fact, this.#state.words()), one)),
    );
    if (fact.given === "implied") card.append(element("p", { class: "detail" }, this.#state.words().implied));
    if (fact.checks.length > 0) card.append(this.#checks(fact.checks));
    card.append(this.#verdicts(index));
    this.#showVerdict(card, index);
    return card;
  }

  #value({ value, detail }: FactValue, { first }: ReviewFact): HTMLElement[] {
    const head = this.#jump(value, first);
    return detail === ""
      ? [head]
      : [head, element("p", { class: "detail", attributes: { lang: "vi" } }, shownText(detail))];
  }

  #header(fact: Extract<Fact, { kind: "header" }>, { fields = [], first }: ReviewFact): HTMLElement {
    const words = this.#state.words();
    const list = element("dl");
    for (const [field, value] of headerValues(fact)) {
      const place = fields.find((one) => one.field === field)?.first ?? first;
      list.append(element("dt", {}, words.field[field]), element("dd", {}, this.#jump(value, place)));
    }
    return list;
  }

  /** A value that leads to its place. */
  #jump(value: string, token: number): HTMLElement {
    const attributes = { type: "button", lang: "vi", title: this.#state.words().jump };
    return element(
      "button",
      { class: "value", attributes, onClick: () => this.#actions.select(token) },
      shownText(value),
    );
  }

  #checks(checks: readonly Check[]): HTMLElement {
    const words = this.#state.words();
    const rows = checks.map((check) => {
      const { ok } = check;
      const sign = element(
        "span",
        { attributes: { role: "img", "aria-label": words.checks[ok ? "ok" : "failed"] } },
        ok ? "✓" : "!",
      );
      return element("li", { class: ok ? "ok" : "failed" }, sign, " ", shownText(checkWords(check, words.id)));
    });
    return element("ul", { class: "checks" }, ...rows);
  }

  #verdicts(index: number): HTMLElement {
    const words = this.#state.words();
    const button = (verdict: "right" | "wrong"): HTMLElement =>
      element("button", { class: "verdict", attributes: { type: "button", "data-verdict": verdict }, onClick: () => this.#actions.judge(index, verdict) }, words.verdict[verdict]); // biome-ignore format: one element
    return element("div", { class: "verdicts" }, button("right"), button("wrong"));
  }

  #showVerdict(card: Element, fact: number): void {
    const verdict = this.#state.decisions.factAt(fact)?.verdict;
    for (const button of card.querySelectorAll<HTMLElement>("[data-verdict]")) {
      button.setAttribute("aria-pressed", String(button.dataset.verdict === verdict));
    }
  }
}
