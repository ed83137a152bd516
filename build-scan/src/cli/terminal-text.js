/** Controls, and the marks that turn the direction of writing: a terminal obeys them, whoever wrote them. */
const COMMAND = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;
/** The pictures of the controls below 0x20 stand at U+2400 in their order. */
const PICTURES = 0x2400;
function picture(control) {
    const code = control.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(PICTURES + code) : "\ufffd";
}
/** The text with nothing in it that a terminal obeys: ESC is shown as ␛. */
export function visible(text) {
    return text.replace(COMMAND, picture);
}
const NO_COLUMN = /[\p{Mn}\p{Me}\p{Cf}]/u;
const TWO_COLUMNS = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60]/u;
/** How many columns a terminal needs for a text: a letter has one, a mark of its own none, a Chinese character two. */
export function columnsOf(text) {
    let columns = 0;
    for (const sign of text)
        columns += NO_COLUMN.test(sign) ? 0 : TWO_COLUMNS.test(sign) ? 2 : 1;
    return columns;
}
/** Blanks after the text, up to so many columns. */
export function padded(text, columns) {
    return text + " ".repeat(Math.max(0, columns - columnsOf(text)));
}
/** The text in lines of at most so many columns, broken between words; a longer word has a line to itself. */
export function wrapped(text, columns) {
    const lines = [];
    let line = "";
    for (const word of text.split(" ")) {
        if (line !== "" && columnsOf(line) + 1 + columnsOf(word) > columns) {
            lines.push(line);
            line = word;
        }
        else {
            line = line === "" ? word : `${line} ${word}`;
        }
    }
    return [...lines, line];
}
