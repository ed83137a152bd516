import type { PlacedWord } from "../../document/build-layout.js";
import type { Box } from "../../document/layout.js";
import { byPlace, touches, WordsByRow } from "./by-place.js";
import { confidenceOf, isWordLike, withReading } from "./reading.js";

/** A part of a page, and the lines that were read in it by itself. */
export interface ZoneReading {
  readonly zone: Box;
  readonly lines: readonly (readonly PlacedWord[])[];
}

/** So much surer must one reading be to stand in for the other, 0 to 1. */
const CLEARLY_SURER = 0.1;
/** A word that only the zone's reading has counts above this... */
const SURE_ALONE = 0.6;
/** ...and what both readings trust less than this may be no word at all. */
const DOUBTED = 0.4;

/** Words of both readings that stand in one place. */
interface Place {
  readonly page: readonly PlacedWord[];
  readonly zone: readonly PlacedWord[];
}

/** A word at the edge of its zone may be cut in two; the whole page has it whole. */
function isCut({ box }: PlacedWord, zone: Box): boolean {
  const near = (box.bottom - box.top) / 4;
  return box.left - zone.left < near || zone.right - box.right < near;
}

const isWithin = (box: Box, zone: Box): boolean => {
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  return x >= zone.left && x < zone.right && y >= zone.top && y < zone.bottom;
};

/** The words of the page that touch a place. */
type Touching = (box: Box) => readonly PlacedWord[];

function touchingOf(page: readonly PlacedWord[]): Touching {
  const rows = new WordsByRow(page);
  return (box) => [...rows.near(box)].map((i) => page[i]!).filter((word) => touches(box, word.box));
}

/** The places of the page's words within the zone, those of one line of the zone together, and what only one reading has. */
function placesByLine(page: readonly PlacedWord[], { zone, lines }: ZoneReading, touching: Touching): Place[][] {
  const lineOf = new Map(lines.flatMap((line, i) => line.map((word) => [word, i] as const)));
  const isOnPage = ({ box }: PlacedWord): boolean => touching(box).some((word) => confidenceOf([word]) >= DOUBTED);
  const read = lines.flat().filter((word) => !(isCut(word, zone) && isOnPage(word)));
  const groups = new Map<number, Place[]>();
  for (const { first, second } of byPlace(page, read)) {
    const place: Place = { page: first.map((i) => page[i]!), zone: second.map((i) => read[i]!) };
    const line = place.zone[0] === undefined ? -1 : lineOf.get(place.zone[0])!;
    groups.set(line, [...(groups.get(line) ?? []), place]);
  }
  return [...groups.values()];
}

/** How sure the readings of a line are where both have words. */
function surenessOf(line: readonly Place[]): { readonly page: number; readonly zone: number } {
  const both = line.filter(({ page, zone }) => page.length > 0 && zone.length > 0);
  return {
    page: confidenceOf(both.flatMap(({ page }) => page)),
    zone: confidenceOf(both.flatMap(({ zone }) => zone)),
  };
}

/** What stands in a place that both readings have words in. */
function chosen({ page, zone }: Place, isPageSurer: boolean): PlacedWord[] {
  if (isPageSurer || confidenceOf(page) >= confidenceOf(zone) + CLEARLY_SURER) return withReading(page, zone, "zone");
  return withReading(zone, page, "ocr");
}

/** Whether neither reading is sure that there is a word: strokes of a seal or a signature are read as anything. */
function isDoubted({ page, zone }: Place): boolean {
  const readings = [page, zone].filter((words) => words.length > 0);
  if (readings.some((words) => confidenceOf(words) >= DOUBTED)) return false;
  return readings.length === 1 || ![...page, ...zone].some(({ text }) => isWordLike(text));
}

/** One zone's vote on the words that the whole page has in it. */
function voted(page: readonly PlacedWord[], reading: ZoneReading, touching: Touching): PlacedWord[] {
  return placesByLine(page, reading, touching).flatMap((line) => {
    const sureness = surenessOf(line);
    const isPageSurer = sureness.page >= sureness.zone + CLEARLY_SURER;
    return line.flatMap((place) => {
      if (isDoubted(place)) return [];
      if (place.zone.length === 0) return place.page;
      if (place.page.length > 0) return chosen(place, isPageSurer);
      return place.zone.filter((word) => confidenceOf([word]) >= SURE_ALONE && touching(word.box).length === 0);
    });
  });
}

/**
 * The words of a page after its zones have voted. What was read of a zone by itself stands, since there an engine cannot run
 * two columns together, with the whole page's reading noted as `ocr`; where the page is clearly surer of a word or of its
 * whole line, it is the other way round, and the zone's reading is noted. Left out is what neither trusts and no syllable
 * speaks for.
 */
export function voteZones(page: readonly PlacedWord[], zones: readonly ZoneReading[]): PlacedWord[] {
  return zones.reduce<PlacedWord[]>(
    (words, reading) => {
      const inside = words.filter(({ box }) => isWithin(box, reading.zone));
      const outside = words.filter(({ box }) => !isWithin(box, reading.zone));
      return [...outside, ...voted(inside, reading, touchingOf(words))];
    },
    [...page],
  );
}
