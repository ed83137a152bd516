import { browserStore, StoreKeeper } from "./keeper.js";

/** A page of the list: its document and its range in the text as it was read. */
interface ListedPage {
  readonly sha256: string;
  readonly start: number;
  readonly end: number;
}

function show(): void {
  const block = document.getElementById("review-index");
  if (block === null) return;
  // What stands in the file was written with it, by the same version.
  const pages = JSON.parse(block.textContent) as ListedPage[];
  const store = browserStore();
  for (const [index, { sha256, start, end }] of pages.entries()) {
    const { decisions } = new StoreKeeper(store, sha256).kept();
    const here = decisions.filter(({ place: { sourceAt } }) => sourceAt.start >= start && sourceAt.start < end);
    const cell = document.querySelector(`[data-entry="${index}"]`);
    if (cell !== null) cell.textContent = String(here.length);
  }
}

show();
window.addEventListener("pageshow", show);
