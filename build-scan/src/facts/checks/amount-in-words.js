import { readNumberWords } from "../number-words.js";
import { plain } from "../plain.js";
import { verdict } from "./check.js";
/** "(Bằng chữ: …)" or "(… đồng)" right after the sum. */
const IN_WORDS = /^[ ,]{0,3}\(? ?(?:(?:viết )?bằng chữ ?:? ?([^()]{6,260})|(?<=\( ?)([^()\d]{6,260}đồng[^()\d]{0,20})\))/iu;
/** The sum that the words beside the figures say; undefined where none stand there or they cannot be read. */
export function amountSaid(sum, { reading }) {
    if (sum.currency !== undefined)
        return undefined;
    const end = (sum.core ?? sum.at).end;
    const found = IN_WORDS.exec(plain(reading.document.text.slice(end, end + 300)));
    const words = found?.[1] ?? found?.[2];
    return words === undefined ? undefined : readNumberWords(words);
}
function compare(sum, search) {
    const said = amountSaid(sum, search);
    if (said === undefined)
        return [];
    const ok = said === sum.amount;
    const detail = `${sum.stated} is ${sum.amount}, in words ${said}`;
    return [verdict("amount-in-words", sum, { ok, detail })];
}
/** A sum in figures against the same sum in words. */
export const amountInWords = {
    name: "amount-in-words",
    run: (search) => search.found.flatMap((draft) => (draft.kind === "money" ? compare(draft, search) : [])),
};
