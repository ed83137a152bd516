const WORD = /[\p{L}\p{M}'’]+/gu;
const HAS_DIGIT = /\d/u;
/** The distinct words of a text that a spelling checker is asked about: what stands beside digits is no word. */
export function distinctWords(text) {
    return [...new Set(tokens(text).flatMap((token) => (HAS_DIGIT.test(token) ? [] : (token.match(WORD) ?? []))))];
}
/** The text with each of its words replaced by its correction; lines and spaces stay. */
export function replaceWords(text, corrections) {
    return text.replace(/\S+/gu, (token) => HAS_DIGIT.test(token) ? token : token.replace(WORD, (word) => corrections.get(word) ?? word));
}
function tokens(text) {
    return text.split(/\s+/u).filter((token) => token !== "");
}
