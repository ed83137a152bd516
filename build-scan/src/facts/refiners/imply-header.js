import { documentTypes, words } from "../dictionary.js";
import { optional } from "../optional.js";
import { anyCaseOf, END, pattern, START } from "../phrase.js";
import { plain } from "../plain.js";
import { refineKind } from "./by-paragraph.js";
const NAMED = documentTypes.filter(({ code }) => code !== "");
const TYPES = NAMED.filter(({ group }) => group === "administrative").map(({ name }) => name);
/** "Ủy ban nhân dân tỉnh ban hành kế hoạch", "UBND huyện Mộc Châu xây dựng Đề án": the document speaks of itself. */
const ISSUES = pattern(`${START}(?:Ủy ban nhân dân|UBND|Hội đồng nhân dân|HĐND) (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn)(?: \\p{Lu}\\p{L}*){0,4} (?:ban hành|xây dựng) (${anyCaseOf(TYPES)})${END}`, "u");
/** "Quyết định này có hiệu lực", "thi hành Nghị quyết này", "triển khai Thông báo kết luận này". */
const THIS = pattern(`${START}(${anyCaseOf(NAMED.map(({ name }) => name))})(?: kết luận)? này(?= ${anyCaseOf(words("this-after"))}${END})|${START}${anyCaseOf(words("this-before"))} (${anyCaseOf(NAMED.map(({ name }) => name))})(?: kết luận)? này${END}`, "u");
/** A document says what it is in its first paragraphs, */
const FIRST = 4;
/** or in the last ones, when it says who carries it out. */
const typesBySmall = new Map(NAMED.map((row) => [plain(row.name).toLowerCase(), row]));
function typeIn(paragraphs, finder) {
    for (const paragraph of paragraphs) {
        const found = finder.exec(paragraph.plain);
        const row = typesBySmall.get((found?.[1] ?? found?.[2] ?? "").toLowerCase());
        if (row)
            return { code: row.code, name: row.name };
    }
    return undefined;
}
/** Where the title is lost, takes the kind from the sentence in which the document names itself; implied. */
export function implyHeader({ reading, found }) {
    return refineKind(found, "header", (header) => {
        if (header.type !== undefined)
            return header;
        const type = typeIn(reading.body.slice(0, FIRST), ISSUES) ?? typeIn(reading.body, THIS);
        return type === undefined ? header : { ...header, ...optional("type", type), given: "implied" };
    });
}
