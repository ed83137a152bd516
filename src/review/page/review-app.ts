import type { ReviewData } from "../page-data.js";
import { Decisions, type TokenDecision } from "./decisions.js";
import { Desk } from "./desk.js";
import { element } from "./dom.js";
import { chosenFile, correctionsName, correctionsOf, download, importedCorrections } from "./exchange.js";
import { FactsPane } from "./facts-pane.js";
import { helpWindow } from "./help-window.js";
import { browserStore, StoreKeeper } from "./keeper.js";
import { type Command, commandOf, isTypedVietnamese } from "./keys.js";
import { Notices } from "./notices.js";
import { pageWordsIn } from "./page-words.js";
import { PicturePane } from "./picture-pane.js";
import { Preferences } from "./preferences.js";
import { ReviewDocument } from "./review-document.js";
import { SearchBar } from "./search-bar.js";
import { Pace, Session } from "./session.js";
import { sheet } from "./sheet.js";
import { shownText } from "./shown-text.js";
import { TextPane } from "./text-pane.js";
import { TopBar } from "./top-bar.js";
import type { PageActions, PageState } from "./view.js";
import type { PageWords } from "./words.js";

/** The page at work: what a key or a click does, and what is drawn anew for it. */
export class ReviewApp implements PageState, PageActions {
  readonly document: ReviewDocument;
  readonly decisions: Decisions;
  readonly session: Session;
  readonly #keeper: StoreKeeper;
  readonly #preferences: Preferences;
  readonly #pace = new Pace();
  readonly #notices = new Notices();
  readonly #bar: TopBar;
  readonly #text: TextPane;
  readonly #picture: PicturePane | undefined;
  readonly #facts: FactsPane;
  readonly #desk: Desk;
  readonly #search: SearchBar;
  readonly #warning: HTMLElement;
  /** Decisions since the last export. */
  #unsaved = false;

  constructor(data: ReviewData) {
    const store = browserStore();
    this.document = new ReviewDocument(data);
    this.#preferences = new Preferences(store, data.language);
    this.#keeper = new StoreKeeper(store, data.document.sha256);
    const { tokens } = this.document;
    const extent = { tokens, facts: data.facts, tokensBefore: data.before.tokens, isWhole: data.part.of === 1 };
    this.decisions = new Decisions(extent, this.#keeper);
    const kept = this.#keeper.kept();
    const arrival = this.decisions.bring(kept.decisions, kept.facts, false);
    this.session = new Session(tokens, this.decisions);
    this.#bar = new TopBar(this, this.#barActions());
    this.#text = new TextPane(this, this);
    this.#picture = this.document.hasPictures ? new PicturePane(this, this) : undefined;
    this.#facts = new FactsPane(this, this);
    this.#desk = new Desk(this, this);
    this.#search = new SearchBar(this, this, () => this.#desk.element.focus());
    this.#warning = element("div", { class: "warnings" });
    this.#build();
    if (kept.decisions.length > 0) this.#tellArrival(this.words().keptFrom(arrival.placed), arrival);
    this.#listen();
  }

  words(): PageWords {
    return pageWordsIn(this.#preferences.language);
  }

  select(token: number): void {
    this.session.goTo(token);
    this.#look();
  }

  accept(): void {
    const { token } = this.session;
    if (token < 0) return;
    const standing = this.decisions.at(token);
    // Of a decision in conflict it is the reader's own that is accepted.
    if (standing?.conflict !== undefined) this.#decide(standing.correction.decided, "edit");
    else this.#decide(this.document.tokens[token]!.text, "accept");
  }

  keep(): void {
    const { token } = this.session;
    if (token >= 0) this.#decide(this.document.tokens[token]!.raw.replace(/\s+/gu, " "), "keep");
  }

  choose(index: number): void {
    const text = this.#desk.others()[index];
    if (text !== undefined)
      this.#decide(text, text === this.document.tokens[this.session.token]!.text ? "accept" : "alternative");
  }

  edit(): void {
    this.#desk.edit();
  }

  save(text: string): void {
    this.#decide(
      text
        .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
        .trim()
        .normalize("NFC"),
      "edit",
    );
  }

  cancelEdit(): void {
    this.#desk.render();
    this.#desk.element.focus();
  }

  nextScope(): void {
    const { isEditing } = this.#desk;
    this.session.nextScope();
    if (isEditing) this.#desk.edit();
    else this.#desk.render();
  }

  step(by: 1 | -1): void {
    if (this.session.step(by)) this.#look();
  }

  judge(fact: number, verdict: "right" | "wrong"): void {
    this.decisions.judge(fact, verdict, new Date().toISOString());
    this.#facts.refresh(fact);
    this.#changed();
  }

  #decide(decided: string, kind: TokenDecision["kind"]): void {
    const decisions = this.session.spread(decided, kind);
    const covered = decisions.flatMap(({ token }) => this.#covered(token));
    this.decisions.decide(this.session.token, decisions, new Date().toISOString());
    this.#pace.decided(Date.now());
    this.#redraw(covered);
    if (decisions.length > 1) this.#notices.show(this.words().appliesTo(decisions.length));
    this.#changed();
    if (!this.session.nextOpen()) this.#notices.show(this.words().allDone);
    this.#look();
  }

  /** The token, and those that a decision on several holds with it. */
  #covered(token: number): number[] {
    const { first, last } = this.decisions.at(token) ?? { first: token, last: token };
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  }

  #undo(): void {
    const words = this.words();
    const undone = this.decisions.undo();
    this.#notices.show(undone === undefined ? words.nothingToUndo : words.undone);
    if (undone === undefined) return;
    this.#redraw(undone.tokens);
    for (const fact of undone.facts) this.#facts.refresh(fact);
    this.#changed();
    this.select(undone.focus);
  }

  #redraw(tokens: readonly number[]): void {
    this.#text.refresh(tokens);
    this.#picture?.refresh(tokens);
  }

  #redrawAll(): void {
    this.#text.refreshAll();
    this.#picture?.refreshAll();
    this.#facts.refreshAll();
  }

  #changed(): void {
    this.#unsaved = true;
    this.#bar.render((decisions) => this.#pace.minutes(decisions));
    this.#warn();
  }

  /** Shows the word in question everywhere, and says it. */
  #look(): void {
    this.#desk.render();
    const { token } = this.session;
    if (token < 0) return;
    this.#text.focus(token);
    this.#picture?.focus(token);
    const { raw, text, confidence } = this.document.tokens[token]!;
    const words = this.words();
    const band = words.band[this.session.bandOf(token)];
    const chance = words.chance(Math.round(confidence * 100));
    this.#notices.say(`${words.read}: ${shownText(raw)}. ${words.suggested}: ${shownText(text)}. ${band}, ${chance}.`);
    if (!this.#isInField()) this.#desk.element.focus({ preventScroll: true });
  }

  #isInField(): boolean {
    return document.activeElement instanceof HTMLInputElement;
  }

  #turnPage(by: 1 | -1): void {
    const { pages } = this.document.data;
    const from = Math.max(0, this.document.pageIndexOf(Math.max(0, this.session.token)));
    const to = from + by;
    const page = pages[to];
    if (page === undefined) return;
    const { first, end } = this.document.tokensOfPage(page);
    const open = this.session.openWithin(first, end);
    if (open === undefined) this.#notices.show(this.words().pageDone(page.number));
    if (first < end) this.select(open ?? first);
    else {
      this.#text.showPage(to);
      this.#picture?.showPage(to);
    }
  }

  #export(): void {
    const corrections = correctionsOf(this.document.data, this.decisions, this.#preferences.reviewer);
    const name = correctionsName(this.document.data);
    download(name, `${JSON.stringify(corrections, null, 1)}\n`);
    this.#unsaved = false;
    this.#notices.show(this.words().exported(name, corrections.decisions.length));
  }

  async #import(): Promise<void> {
    const text = await chosenFile();
    if (text === undefined) return;
    const read = importedCorrections(text, this.document.data.document.sha256, this.words());
    if (typeof read === "string") {
      this.#notices.show(read);
      return;
    }
    const arrival = this.decisions.bring(read.decisions, read.facts ?? [], true);
    if (this.#preferences.reviewer === "" && read.reviewer !== undefined) this.#preferences.reviewer = read.reviewer;
    this.session.arrange();
    this.#redrawAll();
    this.#changed();
    this.#look();
    this.#tellArrival(this.words().imported, arrival);
  }

  #tellArrival(first: string, { placed, conflicts, lost }: ReturnType<Decisions["bring"]>): void {
    this.#notices.show(`${first} ${this.words().arrived(placed, conflicts, lost)}`);
  }

  #help(): void {
    const opened = helpWindow(this.words(), {
      name: this.#preferences.reviewer,
      onName: (name) => {
        this.#preferences.reviewer = name;
      },
    });
    document.body.append(opened);
    opened.showModal();
    // Not its field, in which the next key would be typed.
    opened.focus();
  }

  #turnLanguage(): void {
    this.#preferences.turnLanguage();
    for (const view of [this.#bar, this.#text, this.#picture, this.#facts]) view?.relabel();
    this.#bar.render((decisions) => this.#pace.minutes(decisions));
    this.#desk.render();
    this.#warn();
  }

  #barActions(): ConstructorParameters<typeof TopBar>[1] {
    return {
      undo: () => this.#undo(),
      search: () => this.#search.open(),
      export: () => this.#export(),
      import: () => void this.#import(),
      print: () => window.print(),
      help: () => this.#help(),
      turnTheme: () => this.#preferences.turnTheme(),
      turnLanguage: () => this.#turnLanguage(),
    };
  }

  #run(command: Command): void {
    const rows: Readonly<Record<Exclude<Command, `choose${number}`>, () => void>> = {
      next: () => this.step(1),
      previous: () => this.step(-1),
      accept: () => this.accept(),
      keep: () => this.keep(),
      edit: () => this.edit(),
      scope: () => this.nextScope(),
      undo: () => this.#undo(),
      search: () => this.#search.open(),
      nextPage: () => this.#turnPage(1),
      previousPage: () => this.#turnPage(-1),
      export: () => this.#export(),
      import: () => void this.#import(),
      help: () => this.#help(),
    };
    if (command.startsWith("choose")) this.choose(Number(command.slice("choose".length)) - 1);
    else rows[command as keyof typeof rows]();
  }

  /** Keys of the page, never of a field, and Enter never of a button that has the focus. */
  #onKey(event: KeyboardEvent): void {
    const target = event.target instanceof Element ? event.target : undefined;
    if (target?.closest("input, textarea, select, dialog") != null) return;
    if (event.key === "Enter" && target?.closest("button, summary, a") != null) return;
    const command = commandOf(event);
    if (command === undefined) {
      if (isTypedVietnamese(event) && !event.ctrlKey && !event.metaKey) this.#notices.show(this.words().inputMethod);
      return;
    }
    event.preventDefault();
    this.#run(command);
  }

  #warn(): void {
    const words = this.words();
    const secrecy = this.document.data.facts.flatMap(({ fact }) =>
      fact.kind === "header" ? (fact.secrecy ?? []) : [],
    );
    const lines = secrecy.slice(0, 1).map((mark) => words.secrecy(mark));
    if (this.#keeper.hasFailed) lines.push(words.notKept);
    this.#warning.replaceChildren(...lines.map((line) => element("p", { attributes: { role: "alert" } }, line)));
  }

  #build(): void {
    const middle = element("div", { class: "middle" }, this.#search.element, this.#text.element);
    const panes = element("main", { class: this.#picture === undefined ? "panes plain" : "panes" });
    panes.append(...(this.#picture === undefined ? [] : [this.#picture.element]), middle, this.#facts.element);
    const app = element("div", { class: "app" }, this.#bar.element, this.#warning, panes, this.#desk.element);
    document.body.append(app, this.#notices.element);
    this.#bar.render((decisions) => this.#pace.minutes(decisions));
    this.#warn();
    this.#look();
  }

  #listen(): void {
    document.addEventListener("keydown", (event) => this.#onKey(event));
    window.addEventListener("resize", () => {
      if (!this.#desk.isEditing) this.#desk.render();
    });
    window.addEventListener("beforeprint", () => {
      document.querySelector(".sheet")?.remove();
      document.body.append(sheet(this, this.#preferences.reviewer, new Date().toLocaleDateString("vi-VN")));
    });
    window.addEventListener("beforeunload", (event) => {
      if (this.#keeper.hasFailed && this.#unsaved) event.preventDefault();
    });
    // The same page in another window: what is decided there stands here too.
    window.addEventListener("storage", ({ key }) => {
      if (!this.#keeper.isOwn(key) || this.#desk.isEditing) return;
      const { decisions, facts } = this.#keeper.kept();
      this.decisions.bring(decisions, facts, false);
      this.#redrawAll();
      this.#changed();
    });
  }
}
