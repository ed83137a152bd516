/** The end of a printed paragraph inside a marked stretch. */
export const BREAK = { edge: "break" };
/** The content as the words that state the fact. */
export function marked(fact, content) {
    return [{ edge: "open", fact }, content, { edge: "close", fact }];
}
/** A template of text and marked text. */
export function t(strings, ...values) {
    return strings.flatMap((text, index) => {
        const value = values[index];
        return value === undefined ? [text] : [text, typeof value === "number" ? String(value) : value];
    });
}
/** The words alone, a break as a space. */
export function plain(content) {
    if (typeof content === "string")
        return content;
    if (isList(content))
        return content.map(plain).join("");
    return content.edge === "break" ? " " : "";
}
/** The facts whose stretches open in the content, in order. */
export function factsIn(content) {
    if (typeof content === "string")
        return [];
    if (isList(content))
        return content.flatMap(factsIn);
    return content.edge === "open" ? [content.fact] : [];
}
/** The content with a capital at its head. */
export function capitalised(content) {
    if (typeof content === "string")
        return content.replace(/^\s*\p{Ll}/u, (letter) => letter.toUpperCase());
    if (!isList(content))
        return content;
    const at = content.findIndex((part) => plain(part).trim() !== "");
    return content.map((part, index) => (index === at ? capitalised(part) : part));
}
export function isList(content) {
    return Array.isArray(content);
}
