import { CORRECTIONS_FORMAT, type Correction, type FactDecision } from "../corrections.js";
import { readCorrections } from "../read-corrections.js";
import type { DecisionKeeper } from "./decisions.js";

/** What was kept of a document. */
export interface Kept {
  readonly decisions: readonly Correction[];
  readonly facts: readonly FactDecision[];
}

/** Where a browser keeps strings; `localStorage` is one. */
export type StringStore = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

/** The browser's store, or undefined where it refuses one: some do for files from disk. */
export function browserStore(): StringStore | undefined {
  try {
    const probe = "vanban:probe";
    localStorage.setItem(probe, "1");
    localStorage.removeItem(probe);
    return localStorage;
  } catch {
    return undefined;
  }
}

/**
 * Keeps each decision under a key of its own, so that keeping one costs the same however many there are, and pages of parts
 * of one document, open side by side, never overwrite each other's.
 */
export class StoreKeeper implements DecisionKeeper {
  readonly #store: StringStore | undefined;
  readonly #prefix: string;
  readonly #sha256: string;
  #hasFailed: boolean;

  constructor(store: StringStore | undefined, sha256: string) {
    this.#store = store;
    this.#sha256 = sha256;
    this.#prefix = `vanban:${sha256}:`;
    this.#hasFailed = store === undefined;
  }

  /** Whether a decision could not be kept: then only an export does. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** Whether a key of the store is one of this document's. */
  isOwn(key: string | null): boolean {
    return key?.startsWith(this.#prefix) === true;
  }

  putToken(correction: Correction): void {
    this.#put(this.#tokenKey(correction), correction);
  }

  dropToken(correction: Correction): void {
    this.#drop(this.#tokenKey(correction));
  }

  putFact(decision: FactDecision): void {
    this.#put(this.#factKey(decision), decision);
  }

  dropFact(decision: FactDecision): void {
    this.#drop(this.#factKey(decision));
  }

  /** All that was kept; what is damaged is left out. */
  kept(): Kept {
    const decisions: Correction[] = [];
    const facts: FactDecision[] = [];
    for (const [key, text] of this.#entries()) {
      const isFact = key.startsWith(`${this.#prefix}f`);
      const one = this.#checked(isFact ? `"decisions":[],"facts":[${text}]` : `"decisions":[${text}]`);
      decisions.push(...(one?.decisions ?? []));
      facts.push(...(one?.facts ?? []));
    }
    return { decisions, facts };
  }

  #tokenKey({ place: { sourceAt } }: Correction): string {
    return `${this.#prefix}t${sourceAt.start}-${sourceAt.end}`;
  }

  #factKey({ kind, sourceAt }: FactDecision): string {
    return `${this.#prefix}f${sourceAt.start}-${sourceAt.end}-${kind}`;
  }

  #put(key: string, value: object): void {
    try {
      this.#store?.setItem(key, JSON.stringify(value));
    } catch {
      this.#hasFailed = true;
    }
  }

  #drop(key: string): void {
    try {
      this.#store?.removeItem(key);
    } catch {
      this.#hasFailed = true;
    }
  }

  #entries(): [key: string, text: string][] {
    const store = this.#store;
    if (store === undefined) return [];
    const keys = Array.from({ length: store.length }, (_, index) => store.key(index));
    return keys.flatMap((key) => (key !== null && this.isOwn(key) ? [[key, store.getItem(key) ?? ""]] : []));
  }

  #checked(fields: string): Kept | undefined {
    const document = `"document":{"sha256":"${this.#sha256}"},"engine":{"vanban":"kept"}`;
    try {
      const { decisions, facts = [] } = readCorrections(`{"format":"${CORRECTIONS_FORMAT}",${document},${fields}}`);
      return { decisions, facts };
    } catch {
      return undefined;
    }
  }
}
