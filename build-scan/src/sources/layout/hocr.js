import { VanbanError } from "../../errors.js";
import { optionalPart } from "../optional-part.js";
import { nameOf } from "../read-options.js";
import { feed } from "./feed.js";
import { HocrBuilder } from "./hocr-builder.js";
import { markupText } from "./markup-text.js";
import { PageList } from "./page-list.js";
/** HTML whose elements are never closed grows deep, so this is more than sound files need: they have about ten levels. */
const MAX_DEPTH = 5000;
/** Calls `give` with each page of a text in hOCR. Throws a VanbanError `input-damaged` for elements that never close, `aborted`. */
export async function readHocrPages(text, give, options) {
    const { Parser } = await optionalPart("The reader of HTML", "htmlparser2", () => import("htmlparser2"));
    const builder = new HocrBuilder(give);
    const parser = new Parser({
        onopentag: (name, attributes) => {
            builder.open({ name, attributes });
            if (builder.depth > MAX_DEPTH) {
                const line = text.slice(0, parser.startIndex).split("\n").length;
                throw new VanbanError("input-damaged", `${nameOf(options)}, line ${line}: has more than ${MAX_DEPTH} elements one in the other; have the program that made the file write it again.`);
            }
        },
        ontext: (data) => builder.text(data),
        onclosetag: () => builder.close(),
    }, { recognizeSelfClosing: true, recognizeCDATA: true });
    await feed(text, (piece) => parser.write(piece), options);
    parser.end();
    builder.end();
}
/**
 * A document from hOCR of any engine: words with their boxes, confidences and, where the engine tells them, what each letter
 * may be; an empty line between paragraphs. Words of a line that tells none share it by their letters. Throws a VanbanError
 * `input-damaged`.
 */
export async function readHocr(bytes, options) {
    const pages = new PageList(options);
    await readHocrPages(markupText(bytes), (page) => pages.add(page), options);
    return pages.document();
}
