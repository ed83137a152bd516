import { buildLayoutSource } from "../../src/document/build-layout.js";
import { textSource } from "../../src/index.js";
import { textOf } from "./truth.js";
/** All of them. */
export const KNOWLEDGE = ["text", "kind", "confidence"];
const NOWHERE = { left: 0, top: 0, right: 0, bottom: 0 };
/** A page of known kind as inspection gets it. */
export function asSource(page, knowledge) {
    if (knowledge === "text")
        return textSource(textOf(page));
    const lines = page.lines.map((words) => words.map(({ text, box = NOWHERE, confidence }) => {
        return { text, box, ...(knowledge === "confidence" && confidence !== undefined ? { confidence } : {}) };
    }));
    const { kind, width, height } = page;
    return buildLayoutSource([{ number: 1, kind, width, height, unit: "pixel", rotation: 0, readBy: "layer", lines }]);
}
