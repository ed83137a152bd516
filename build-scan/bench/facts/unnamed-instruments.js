/** Instruments named without a code: the conventions leave them open, so that every mention is an optional fact. */
/** Types that name an instrument wherever they stand, and those that do only with a capital: in small letters they are verbs or common nouns. */
const ALWAYS = "Nghị quyết|Chỉ thị|Đề án|Kế hoạch|Chương trình";
const NAMES = "Bộ luật|Luật|Pháp lệnh|Nghị định|Thông tư|Điều lệ|Công điện|Công văn";
const CAPITAL = "Quyết định|Quy định|Quy chế|Hướng dẫn|Kết luận|Báo cáo|Tờ trình|Thông báo|Quy hoạch|Phương án|Dự án|Giấy mời";
/** No agency's name ("Sở Kế hoạch và Đầu tư"), not followed by a code or by what points to a document named before. */
const MENTION = new RegExp(`(?<![\\p{L}-])(?<!Sở\\s|Phòng\\s|- )(?:(${bothCases(ALWAYS)})|(${NAMES})|(?<=[\\p{Ll},]\\s)(${CAPITAL}))(?=\\s)(?!\\s+(?:số|này|nêu|trên|-)(?!\\p{L}))`, "gu");
function bothCases(types) {
    return types
        .split("|")
        .map((type) => `[${type.charAt(0)}${type.charAt(0).toLowerCase()}]${type.slice(1)}`)
        .join("|");
}
/** The mentions in a text, each with the words that name it, to the next mark of punctuation. */
export function unnamedInstruments(text) {
    return [...text.matchAll(MENTION)].map((match) => {
        const rest = /^[^,;:.()\n]*(?:\n[^,;:.()\n]*)?/u.exec(text.slice(match.index))?.[0] ?? match[0];
        const type = match[0].charAt(0).toUpperCase() + match[0].slice(1);
        return { start: match.index, end: match.index + Math.max(match[0].length, rest.trimEnd().length), type };
    });
}
