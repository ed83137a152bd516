import { type Band, bandOf } from "../bands.js";
import type { ReviewToken } from "../page-data.js";
import { isSettled, type QueueItem, queueByValue } from "../queue.js";
import { type Decisions, sameDecision, type TokenDecision } from "./decisions.js";

/** How far a decision reaches: this place, all places of the same misreading that are not sure, or all of them. */
export type Scope = "here" | "unsure" | "all";

/** Until a reader's own pace is known. */
const USUAL_SECONDS = 5;
/** The usual pace counts as much as so many decisions. */
const USUAL_WEIGHT = 5;
/** A longer pause is no part of a decision. */
const LONGEST_SECONDS = 60;

/** How long a reader takes for a decision. */
export class Pace {
  #seconds = USUAL_SECONDS * USUAL_WEIGHT;
  #decisions = USUAL_WEIGHT;
  #last: number | undefined;

  /** A decision was made at this time, milliseconds. */
  decided(now: number): void {
    if (this.#last !== undefined) {
      this.#seconds += Math.min(LONGEST_SECONDS, (now - this.#last) / 1000);
      this.#decisions++;
    }
    this.#last = now;
  }

  /** Minutes for so many decisions, rounded up. */
  minutes(decisions: number): number {
    return Math.ceil((decisions * this.#seconds) / this.#decisions / 60);
  }
}

/** Where a reader stands in the queue. */
export class Session {
  readonly #tokens: readonly ReviewToken[];
  readonly #decisions: Decisions;
  readonly #items: readonly QueueItem[];
  readonly #itemOf = new Map<number, QueueItem>();
  #queue: readonly QueueItem[] = [];
  #placeInQueue = new Map<QueueItem, number>();
  #token: number;
  #scope: Scope;

  constructor(tokens: readonly ReviewToken[], decisions: Decisions) {
    this.#tokens = tokens;
    this.#decisions = decisions;
    this.#items = queueByValue(tokens, tokens.map(({ value }) => value)); // biome-ignore format: one call
    for (const item of this.#items) for (const place of item.places) this.#itemOf.set(place, item);
    this.#token = -1;
    this.#scope = "here";
    this.arrange();
  }

  /** What needs a look: decisions in conflict, then the rest in the order of value. */
  get queue(): readonly QueueItem[] {
    return this.#queue;
  }

  /** Arranges the queue anew, after decisions were brought from elsewhere, and begins at its first open thing. */
  arrange(): void {
    const inConflict = this.#items.filter((item) => item.places.some((place) => this.#isInConflict(place)));
    const others = this.#items.filter((item) => !isSettled(item) && !inConflict.includes(item));
    this.#queue = [...inConflict, ...others];
    this.#placeInQueue = new Map(this.#queue.map((item, index) => [item, index]));
    const next = this.#firstOpen(0) ?? this.#queue[0]?.places[0];
    if (next !== undefined) this.goTo(next);
  }

  /** The token in question; -1 where there is none. */
  get token(): number {
    return this.#token;
  }

  /** The thing to decide that the token is of; undefined for what is no word. */
  get item(): QueueItem | undefined {
    return this.#itemOf.get(this.#token);
  }

  get scope(): Scope {
    return this.#scope;
  }

  /** The place of the item in the queue, 0 for the first; -1 for one that needs no look. */
  get position(): number {
    const { item } = this;
    return item === undefined ? -1 : (this.#placeInQueue.get(item) ?? -1);
  }

  bandOf(token: number): Band {
    return bandOf(this.#tokens[token]!.confidence);
  }

  itemOf(token: number): QueueItem | undefined {
    return this.#itemOf.get(token);
  }

  /** How many things are decided. */
  done(): number {
    return this.queue.filter((item) => this.isDone(item)).length;
  }

  /** The places of an item that need a look, decided or not. */
  unsurePlaces(item: QueueItem): number[] {
    return item.places.filter((place) => this.#isUnsure(place) || this.#isInConflict(place));
  }

  /** Of those, the ones that are open. */
  openPlaces(item: QueueItem): number[] {
    return item.places.filter((place) => this.#isOpen(place));
  }

  /** Whether all places of an item that need a look are decided, and no decision is in conflict. */
  isDone(item: QueueItem): boolean {
    return !item.places.some((place) => this.#isOpen(place));
  }

  /** Looks at a token. */
  goTo(token: number): void {
    this.#token = token;
    const { item } = this;
    this.#scope = item !== undefined && !isSettled(item) && this.reach("unsure").length > 1 ? "unsure" : "here";
  }

  /** The next or the previous thing of the queue, decided or not. Returns whether there is one. */
  step(by: 1 | -1): boolean {
    const from = this.position;
    const to = from < 0 && by > 0 ? 0 : from + by;
    const item = this.queue[to];
    if (item === undefined) return false;
    this.goTo(this.#placeOf(item));
    return true;
  }

  /** The next thing that is not decided, from here on and then from the start. Returns whether there is one. */
  nextOpen(): boolean {
    const next = this.#firstOpen(Math.max(0, this.position));
    if (next !== undefined) this.goTo(next);
    return next !== undefined;
  }

  /** The first thing that is not decided among the tokens of a page; undefined where all is done there. */
  openWithin(first: number, end: number): number | undefined {
    for (let place = first; place < end; place++) if (this.#itemOf.has(place) && this.#isOpen(place)) return place;
    return undefined;
  }

  /** The tokens that a decision reaches. */
  reach(scope: Scope): number[] {
    const { item } = this;
    if (scope === "here" || item === undefined) return [this.#token];
    const places = scope === "all" ? item.places : this.unsurePlaces(item);
    const others = places.filter((place) => {
      const standing = this.#decisions.at(place);
      return place !== this.#token && (standing === undefined || standing.correction.kind === "everywhere");
    });
    return [this.#token, ...others];
  }

  /** The scopes that differ, from the narrowest. */
  scopes(): Scope[] {
    const sizes = new Set<number>();
    return (["here", "unsure", "all"] as const).filter((scope) => {
      const { length } = this.reach(scope);
      if (sizes.has(length)) return false;
      sizes.add(length);
      return true;
    });
  }

  /** The next wider scope, and after the widest the narrowest. */
  nextScope(): void {
    const scopes = this.scopes();
    this.#scope = scopes[(scopes.indexOf(this.#scope) + 1) % scopes.length] ?? "here";
  }

  /** What a decision on the token in question decides, within the scope. */
  spread(decided: string, kind: TokenDecision["kind"]): TokenDecision[] {
    const own: TokenDecision = { token: this.#token, decided, kind };
    const others = this.reach(this.#scope).slice(1);
    return [own, ...others.flatMap((other) => sameDecision(own, this.#tokens, other) ?? [])];
  }

  #isUnsure(place: number): boolean {
    return this.bandOf(place) !== "sure";
  }

  #isInConflict(place: number): boolean {
    return this.#decisions.at(place)?.conflict !== undefined;
  }

  #isOpen(place: number): boolean {
    return this.#isInConflict(place) || (this.#isUnsure(place) && this.#decisions.at(place) === undefined);
  }

  /** The open place of an item that is worth most, and of those the least sure. */
  #openPlace(item: QueueItem): number | undefined {
    const worth = (place: number): number => {
      const { value, confidence } = this.#tokens[place]!;
      return (value === "word" ? 0 : 1) + 1 - confidence;
    };
    return this.openPlaces(item).reduce<number | undefined>(
      (best, place) => (best === undefined || worth(place) > worth(best) ? place : best),
      undefined,
    );
  }

  /** The place of an item to show. */
  #placeOf(item: QueueItem): number {
    return this.#openPlace(item) ?? this.unsurePlaces(item)[0] ?? item.places[0]!;
  }

  #firstOpen(from: number): number | undefined {
    const { length } = this.#queue;
    for (let step = 0; step < length; step++) {
      const open = this.#openPlace(this.#queue[(from + step) % length]!);
      if (open !== undefined) return open;
    }
    return undefined;
  }
}
