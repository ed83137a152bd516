import type { ReviewLanguage } from "../page-data.js";
import type { StringStore } from "./keeper.js";

/** What a reader chose for all pages; kept where the browser keeps something. */
export class Preferences {
  readonly #store: StringStore | undefined;
  #language: ReviewLanguage;
  #reviewer: string;

  constructor(store: StringStore | undefined, language: ReviewLanguage) {
    this.#store = store;
    const kept = store?.getItem("vanban-language");
    this.#language = kept === "en" || kept === "vi" ? kept : language;
    this.#reviewer = store?.getItem("vanban-reviewer") ?? "";
    const theme = store?.getItem("vanban-theme");
    if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
    document.documentElement.lang = this.#language;
  }

  get language(): ReviewLanguage {
    return this.#language;
  }

  get reviewer(): string {
    return this.#reviewer;
  }

  set reviewer(name: string) {
    this.#reviewer = name;
    this.#keep("vanban-reviewer", name);
  }

  turnLanguage(): void {
    this.#language = this.#language === "vi" ? "en" : "vi";
    document.documentElement.lang = this.#language;
    this.#keep("vanban-language", this.#language);
  }

  turnTheme(): void {
    const { dataset } = document.documentElement;
    const isDark =
      (dataset.theme ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
    dataset.theme = isDark ? "light" : "dark";
    this.#keep("vanban-theme", dataset.theme);
  }

  #keep(key: string, value: string): void {
    try {
      this.#store?.setItem(key, value);
    } catch {
      // A full store: the choice holds as long as the page is open.
    }
  }
}
