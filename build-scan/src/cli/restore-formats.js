import { alto, extract, hocr, markedText, restoredJson, VanbanError } from "../index.js";
import { correctedPdf } from "../node.js";
import { messagesIn } from "./messages.js";
/** What `vanban restore` can print. */
export const RESTORE_FORMATS = ["text", "json", "hocr", "alto", "pdf"];
const FORMATS = {
    text: {
        write: ({ document }, { mark }) => ({ suffix: ".txt", data: mark === true ? markedText(document) : document.text }),
        joins: true,
    },
    json: {
        write: ({ document }) => ({ suffix: ".restored.json", data: JSON.stringify(restoredJson(document)) }),
        joins: true,
    },
    hocr: { write: ({ document }) => ({ suffix: ".hocr", data: hocr(document) }), joins: false },
    alto: { write: ({ document }) => ({ suffix: ".alto.xml", data: alto(document) }), joins: false },
    pdf: { write: writePdf, joins: false },
};
/** The original with right text; what could not be done is told. */
async function writePdf({ document, original }) {
    const header = extract(document).facts.find((fact) => fact.kind === "header");
    const { bytes, issues } = await correctedPdf(original, document, { header });
    const notes = issues.filter(({ level }) => level !== "note").map(({ message }) => message);
    return { suffix: ".pdf", data: bytes, notes };
}
/** The format that was asked for. Throws a VanbanError `bad-argument` where the options do not go together. */
export function restoreFormat(settings, files, language) {
    const messages = messagesIn(language);
    const fault = (message) => new VanbanError("bad-argument", message);
    const format = settings.format ?? (settings.json === true ? "json" : "text");
    if (settings.json === true && format !== "json")
        throw fault(messages.twoFormats(format));
    if (settings.mark === true && format !== "text")
        throw fault(messages.optionOfFormat("--mark", ["text"]));
    if (!FORMATS[format].joins && files > 1 && settings.out === undefined)
        throw fault(messages.oneFile(format));
    return format;
}
/** A restored document in a format. */
export async function restoredAs(format, restored, settings) {
    return FORMATS[format].write(restored, settings);
}
