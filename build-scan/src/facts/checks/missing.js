import { span } from "../../text/span.js";
import { beginsSignature } from "../columns.js";
const note = (code, message, at) => ({
    issue: { level: "note", code, message, at },
});
const spanOf = ({ from, text }) => span(from, from + text.length);
/** A signature that names no one, and one of which only the beginning is there. */
function signatures({ reading, found }) {
    const signed = found.filter((draft) => draft.kind === "signatory");
    const nameless = signed.filter((draft) => draft.kind === "signatory" && draft.name === undefined);
    const begun = reading.footer?.lines.flatMap(({ right }) => right ?? []).find(beginsSignature);
    const broken = signed.length === 0 && begun ? [begun] : [];
    return [
        ...nameless.map(({ at }) => note("signature-without-name", "the signature names no one who could be read", at)),
        ...broken.map((line) => note("signature-broken-off", "the text breaks off inside the signature", spanOf(line))),
    ];
}
/** What a reader would look for and does not find. */
export const missing = {
    name: "missing",
    run: (search) => {
        const { lines } = search.reading;
        const first = lines.find(({ text }) => /\p{L}/u.test(text));
        if (search.found.length === 0 && first && !beginsSignature(first))
            return [note("no-facts", "nothing was found that the text states", spanOf(first))];
        return signatures(search);
    },
};
