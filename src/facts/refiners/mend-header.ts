import type { Draft, Search } from "../draft.js";
import { markless, oneLine } from "../plain.js";
import { refineKind } from "./by-paragraph.js";

/** What stands before the name of a place in an issuer's name, by its letters. */
const LEVELS: ReadonlyMap<string, string> = new Map(
  ["tỉnh", "thành phố", "huyện", "quận", "thị xã", "thị trấn", "xã", "phường"].map((level) => [markless(level), level]),
);
const OF_PLACE = /^(.{2,60}?) (tinh|thanh pho|huyen|quan|thi xa|thi tran|xa|phuong) (.{2,40})$/iu;
const hasMarks = (text: string): boolean => text !== markless(text);

/** Whether two names have the same letters but for one, which may be misread. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [markless(one).toLowerCase(), markless(other).toLowerCase()];
  return a.length === b.length && Array.from(a).filter((letter, at) => letter !== b[at]).length <= 1;
}

/** The issuer with the place's name as the date's line has it, where the capitals of the letterhead lost their marks. */
function issuerMended(issuer: string, place: string): string {
  const found = OF_PLACE.exec(markless(issuer));
  const [, head = "", level = "", name = ""] = found ?? [];
  const printed = issuer.slice(issuer.length - name.length);
  if (!found || !isSame(printed, place) || hasMarks(printed) || !hasMarks(place)) return issuer;
  return oneLine(`${issuer.slice(0, head.length)} ${LEVELS.get(level.toLowerCase()) ?? level} ${place}`);
}

/** The letterhead and the line of the date name one place: what one lost of its marks the other has. */
export function mendHeader({ reading, found }: Search): readonly Draft[] {
  if (reading.document.class === "clean") return found;
  return refineKind(found, "header", (header) =>
    header.issuer === undefined || header.place === undefined
      ? header
      : { ...header, issuer: issuerMended(header.issuer, header.place) },
  );
}
