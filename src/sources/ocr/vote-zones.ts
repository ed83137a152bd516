import type { PlacedWord } from "../../document/build-layout.js";
import type { Box, OtherReading } from "../../document/layout.js";
import { byPlace, touches, WordsByRow } from "./by-place.js";
import { cutReading } from "./cut-reading.js";

/** A part of a page and what was read in it by itself. */
export interface ZoneReading {
  readonly zone: Box;
  readonly words: readonly PlacedWord[];
}

/** So much surer must the reading of the zone be to stand in for the whole page's, 0 to 1. */
const CLEARLY_SURER = 0.1;
/** A word that only one of the two readings has counts above this... */
const SURE_ALONE = 0.6;
/** ...and a word of the whole page that the zone shows nothing of is taken for a stain or a stroke below this. */
const DOUBTED_ALONE = 0.4;

const textOf = (words: readonly PlacedWord[]): string => words.map(({ text }) => text).join(" ");

/** How sure a reading of a place is: the mean over its letters. */
export function confidenceOf(words: readonly PlacedWord[]): number {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  return words.reduce((sum, { text, confidence = 0 }) => sum + text.length * confidence, 0) / Math.max(1, letters);
}

const hasLetterOrDigit = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** The words with what another reader has in their place. */
export function withReading(
  words: readonly PlacedWord[],
  other: readonly PlacedWord[],
  reader: OtherReading["reader"],
): PlacedWord[] {
  const pieces = cutReading(
    words.map(({ text }) => text),
    textOf(other),
  );
  const confidence = other.some((word) => word.confidence !== undefined) ? { confidence: confidenceOf(other) } : {};
  return words.map((word, i) => {
    const text = pieces[i]!;
    return text === "" ? word : { ...word, others: [...(word.others ?? []), { text, reader, ...confidence }] };
  });
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

/** What stands in one place, of the two readings. */
function chosen(page: readonly PlacedWord[], zone: readonly PlacedWord[]): PlacedWord[] {
  if (confidenceOf(zone) >= confidenceOf(page) + CLEARLY_SURER) return withReading(zone, page, "ocr");
  return withReading(page, zone, "zone");
}

/** One zone's vote on the words that the whole page has in it. */
function voted(page: readonly PlacedWord[], { zone, words }: ZoneReading): PlacedWord[] {
  const read = words.filter((word) => !isCut(word, zone));
  const rows = new WordsByRow(words);
  const isSeenInZone = ({ box }: PlacedWord): boolean => [...rows.near(box)].some((i) => touches(box, words[i]!.box));
  return byPlace(page, read).flatMap(({ first, second }) => {
    const [here, there] = [first.map((i) => page[i]!), second.map((i) => read[i]!)];
    if (here.length > 0 && there.length > 0) return chosen(here, there);
    if (there.length > 0) return there.filter((word) => isSureAlone(word, page));
    return here.filter((word) => confidenceOf([word]) >= DOUBTED_ALONE || isSeenInZone(word));
  });
}

function isSureAlone(word: PlacedWord, page: readonly PlacedWord[]): boolean {
  if (confidenceOf([word]) < SURE_ALONE || !hasLetterOrDigit(word.text)) return false;
  return !page.some(({ box }) => touches(box, word.box));
}

/**
 * The words of a page after its zones have voted: a zone's reading is noted beside each word, and stands in for it where the
 * zone is clearly surer or the page has nothing. What neither trusts, because only the whole page shows it and with little
 * confidence, is left out: strokes of a seal or a signature.
 */
export function voteZones(page: readonly PlacedWord[], zones: readonly ZoneReading[]): PlacedWord[] {
  return zones.reduce<readonly PlacedWord[]>((words, reading) => {
    const inside = words.filter(({ box }) => isWithin(box, reading.zone));
    const outside = words.filter(({ box }) => !isWithin(box, reading.zone));
    return [...outside, ...voted(inside, reading)];
  }, page) as PlacedWord[];
}
