import { boxOf } from "../../document/box.js";
import type { Box } from "../../document/layout.js";

/** What an element of hOCR says of itself in its `title`: a name and numbers or words, parted by `;`. */
export interface HocrTitle {
  readonly box: Box | undefined;
  /** Of the word, 0 to 1. */
  readonly confidence: number | undefined;
  /** Of one character that may stand here, 0 to 1. */
  readonly choice: number | undefined;
  readonly resolution: number | undefined;
}

/** A property's value may stand in quotes, and hold a `;` there. */
const PROPERTY = /((?:"[^"]*"|'[^']*'|[^;"'])+)/gu;

function propertiesOf(title: string): Map<string, string> {
  const properties = new Map<string, string>();
  for (const [text] of title.matchAll(PROPERTY)) {
    const [, name = "", value = ""] = /^\s*(\S+)\s*(.*)$/su.exec(text) ?? [];
    if (!properties.has(name)) properties.set(name, value);
  }
  return properties;
}

function numbersOf(value: string | undefined): number[] {
  return (value?.match(/-?\d+(?:\.\d+)?/gu) ?? []).map(Number);
}

function boxIn(value: string | undefined): Box | undefined {
  const [x1, y1, x2, y2] = numbersOf(value);
  return x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined
    ? undefined
    : boxOf(x1, y1, x2, y2);
}

function shareIn(value: string | undefined): number | undefined {
  const [percent] = numbersOf(value);
  return percent === undefined ? undefined : Math.min(1, Math.max(0, percent / 100));
}

/** Reads a `title`; what is absent or no number is undefined. */
export function hocrTitle(title: string): HocrTitle {
  const properties = propertiesOf(title);
  const [resolution] = numbersOf(properties.get("scan_res"));
  return {
    box: boxIn(properties.get("bbox")),
    confidence: shareIn(properties.get("x_wconf")),
    choice: shareIn(properties.get("x_confs")),
    resolution: resolution !== undefined && resolution > 0 ? resolution : undefined,
  };
}
