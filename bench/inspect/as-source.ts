import { buildLayoutSource, type PlacedWord } from "../../src/document/build-layout.js";
import { type SourceDocument, textSource } from "../../src/index.js";
import type { KnownPage } from "./known-page.js";
import { textOf } from "./truth.js";

/** What inspection is told of a page: its text only, its kind too as of a PDF, or the engine's confidences too as of hOCR. */
export type Knowledge = "text" | "kind" | "confidence";

/** All of them. */
export const KNOWLEDGE: readonly Knowledge[] = ["text", "kind", "confidence"];

const NOWHERE = { left: 0, top: 0, right: 0, bottom: 0 };

/** A page of known kind as inspection gets it. */
export function asSource(page: KnownPage, knowledge: Knowledge): SourceDocument {
  if (knowledge === "text") return textSource(textOf(page));
  const lines = page.lines.map((words) =>
    words.map(({ text, box = NOWHERE, confidence }): PlacedWord => {
      return { text, box, ...(knowledge === "confidence" && confidence !== undefined ? { confidence } : {}) };
    }),
  );
  const { kind, width, height } = page;
  return buildLayoutSource([{ number: 1, kind, width, height, unit: "pixel", rotation: 0, readBy: "layer", lines }]);
}
