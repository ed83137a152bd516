import { PDFArray, PDFName, PDFRef, PDFStream } from "@cantoo/pdf-lib";
import { ContentFault } from "./content-lexer.js";
import { unbalanced } from "./cut-content.js";
import { copyOf, EditedStreams, ownEntry } from "./edited-streams.js";
import { areaUnder, common, sizeOf } from "./geometry.js";
import { hiddenText } from "./hidden-text.js";
import { frameOf, toFile } from "./page-frame.js";
import { readPage } from "./page-reader.js";
import { PAGE } from "./page-state.js";
import { joinedBytes } from "./stream-bytes.js";
import { layerOperators } from "./text-layer.js";
const FONT_NAME = "VanbanLayer";
/** A word of which visible text covers so much is that text. */
const COVERED = 0.5;
/** The page's content streams. Throws a {@link ContentFault} for anything else in their place. */
function contentStreams(page) {
    const contents = page.context.lookup(page.get(PDFName.of("Contents")));
    if (contents === undefined)
        return [];
    const list = contents instanceof PDFArray ? contents.asArray().map((_, i) => contents.lookup(i)) : [contents];
    if (!list.every((one) => one instanceof PDFStream))
        throw new ContentFault("its content is no stream");
    return list;
}
/** As they stand in the page, so that streams that stay are the same objects. */
function contentRefs(page) {
    const entry = page.get(PDFName.of("Contents"));
    const contents = page.context.lookup(entry);
    const refs = contents instanceof PDFArray ? contents.asArray() : entry === undefined ? [] : [entry];
    return refs.filter((ref) => ref instanceof PDFRef);
}
function areaOnPage(matrix, { left, top, right, bottom }) {
    return areaUnder(matrix, { left, right, bottom: top, top: bottom });
}
/** The lines without words that are seen in the page's own letters, and how many those are. */
function unseen(lines, visible, matrix) {
    if (visible.length === 0)
        return { lines: [...lines], seen: 0 };
    let seen = 0;
    const isSeen = ({ box }) => {
        const area = areaOnPage(matrix, box);
        const covered = visible.reduce((sum, other) => {
            const part = common(area, other);
            return part ? sum + sizeOf(part) : sum;
        }, 0);
        if (covered < COVERED * sizeOf(area))
            return false;
        seen++;
        return true;
    };
    return { lines: lines.map((line) => line.filter((token) => !isSeen(token))), seen };
}
function notesOf(number, { kept, seen }) {
    const notes = [];
    if (kept > 0) {
        const message = `page ${number}: ${kept} pieces of hidden text stay, for the place of visible text depends on them`;
        notes.push({ level: "warning", code: "hidden-text-kept", message });
    }
    if (seen > 0) {
        const message = `page ${number}: ${seen} words are visible text of the page and stay as they are`;
        notes.push({ level: "note", code: "visible-text-kept", message });
    }
    return notes;
}
const repeated = (operator, times) => `${new Array(times).fill(operator).join(" ")}\n`;
/** Takes the hidden text out of a page and lays the corrected words over it. Throws a {@link ContentFault}. */
function replaceLayer(page, words, { font, boxes }) {
    const { context } = page;
    const frame = frameOf(page);
    const matrix = toFile(frame, words.page);
    if (matrix === undefined)
        throw new ContentFault("its size is not the one that the words' places belong to");
    const old = page.Resources() ?? context.obj({});
    const streams = contentStreams(page);
    const read = readPage(joinedBytes(streams), old, frame.area);
    const hidden = hiddenText(read);
    const edited = new EditedStreams(context, read, hidden);
    const resources = edited.resources(old) ?? copyOf(old);
    const { lines, seen } = unseen(words.lines, hidden.visible, matrix);
    const layer = layerOperators({ lines, boxes, toFile: matrix, font: FONT_NAME }, font.letters);
    ownEntry(resources, "Font").set(PDFName.of(FONT_NAME), font.ref);
    const content = edited.content();
    const { restored, saved, inText } = unbalanced(read.streams.get(PAGE).operations);
    const stream = (text) => context.register(context.flateStream(text));
    const kept = content === undefined ? contentRefs(page) : [stream(content)];
    const before = stream(repeated("q", 1 + restored));
    const after = stream(`\n${inText ? "ET\n" : ""}${repeated("Q", 1 + saved)}${layer}\n`);
    page.set(PDFName.of("Contents"), context.obj([before, ...kept, after]));
    page.set(PDFName.of("Resources"), resources);
    return { rewritten: true, notes: notesOf(words.page.number, { kept: hidden.kept, seen }) };
}
/** As {@link replaceLayer}; a page whose operators cannot be followed stays as it is, and says so. */
export function rewritePage(page, words, style) {
    try {
        return replaceLayer(page, words, style);
    }
    catch (fault) {
        if (!(fault instanceof ContentFault))
            throw fault;
        const message = `page ${words.page.number} stays as it was: ${fault.message}`;
        return { rewritten: false, notes: [{ level: "error", code: "page-not-rewritten", message }] };
    }
}
