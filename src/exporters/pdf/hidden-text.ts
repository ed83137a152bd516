import type { Area } from "./geometry.js";
import type { Place } from "./page-state.js";

/** One operator that shows text, at one of the times when it is run. */
export interface Show {
  readonly place: Place;
  /** Where the letters stand, about. */
  readonly area: Area;
  /** Nothing is seen of it by itself: mode 3, or wholly transparent. */
  readonly invisible: boolean;
  /** It only clips (mode 7); whoever paints inside the clip makes that visible. */
  readonly clips: boolean;
  /** A text before it from whose end it goes on, no new place being set between the two. */
  readonly goesOnFrom: Show | undefined;
  readonly fontSetAt: Place | undefined;
  /** How many things had been painted before it. */
  readonly order: number;
}

/** A picture through which nothing below is seen. */
export interface Cover {
  readonly area: Area;
  readonly order: number;
}

/** What a page shows, as far as hidden text goes. */
export interface PageShows {
  readonly shows: readonly Show[];
  readonly covers: readonly Cover[];
  /** Shows that clip something that is painted. */
  readonly clipping: ReadonlySet<Show>;
}

/** What of a page's text is hidden, and what is seen. */
export interface HiddenText {
  /** Operations to take out, by stream. */
  readonly cuts: ReadonlyMap<string, ReadonlySet<number>>;
  /** Where visible text stands. */
  readonly visible: readonly Area[];
  /** Hidden operators that must stay, for what is seen depends on them. */
  readonly kept: number;
}

/** A picture hides what lies below it by so many points of unsure width at most. */
const SLACK = 3;

const keyOf = ({ stream, operation }: Place): string => `${stream} ${operation}`;

function isBehind({ area, order }: Show, covers: readonly Cover[]): boolean {
  return covers.some(
    (cover) =>
      cover.order > order &&
      area.left >= cover.area.left - SLACK &&
      area.right <= cover.area.right + SLACK &&
      area.bottom >= cover.area.bottom - SLACK &&
      area.top <= cover.area.top + SLACK,
  );
}

/** The shows that nothing depends on: hidden each, and no visible one goes on from their end. */
function removable({ shows, covers, clipping }: PageShows): { hidden: Set<Show>; free: Set<Show> } {
  const hidden = new Set(
    shows.filter((show) => (show.clips ? !clipping.has(show) : show.invisible || isBehind(show, covers))),
  );
  const free = new Set(hidden);
  for (const show of shows) {
    if (hidden.has(show)) continue;
    for (let before = show.goesOnFrom; before !== undefined && free.delete(before); ) before = before.goesOnFrom;
  }
  return { hidden, free };
}

/** Fonts set for nothing but text that goes. */
function idleFonts(shows: readonly Show[], gone: (show: Show) => boolean): Place[] {
  const needed = new Set(shows.filter((show) => !gone(show)).flatMap(({ fontSetAt: at }) => (at ? [keyOf(at)] : [])));
  return shows.flatMap((show) =>
    gone(show) && show.fontSetAt !== undefined && !needed.has(keyOf(show.fontSetAt)) ? [show.fontSetAt] : [],
  );
}

/**
 * The operators whose text nobody sees. An operator of a form that the page shows twice goes only where it is hidden both
 * times.
 */
export function hiddenText(page: PageShows): HiddenText {
  const { hidden, free } = removable(page);
  const needed = new Set(page.shows.filter((show) => !free.has(show)).map(({ place }) => keyOf(place)));
  const goes = (show: Show): boolean => !needed.has(keyOf(show.place));
  const cuts = new Map<string, Set<number>>();
  const cut = ({ stream, operation }: Place): void => {
    const operations = cuts.get(stream);
    if (operations) operations.add(operation);
    else cuts.set(stream, new Set([operation]));
  };
  for (const show of page.shows) if (goes(show)) cut(show.place);
  for (const place of idleFonts(page.shows, goes)) cut(place);
  return {
    cuts,
    visible: page.shows.filter((show) => !hidden.has(show)).map(({ area }) => area),
    kept: [...hidden].filter((show) => !goes(show)).length,
  };
}
