export const TAG = { integer: 0x02, oid: 0x06, sequence: 0x30, set: 0x31, first: 0xa0 };
/** Bytes of a length; more than four would be longer than any file. */
const LONGEST_LENGTH = 4;
/** The values that follow each other in some bytes; what cannot be read, such as padding, ends the list. */
export function derValues(bytes) {
    const values = [];
    let at = 0;
    while (at + 2 <= bytes.length) {
        const tag = bytes[at];
        let length = bytes[at + 1];
        at += 2;
        if (length >= 0x80) {
            const count = length - 0x80;
            if (count === 0 || count > LONGEST_LENGTH)
                break;
            length = bytes.subarray(at, at + count).reduce((sum, byte) => sum * 256 + byte, 0);
            at += count;
        }
        if (tag === 0 || at + length > bytes.length)
            break;
        values.push({ tag, content: bytes.subarray(at, at + length) });
        at += length;
    }
    return values;
}
const utf16 = (bytes) => new TextDecoder("utf-16be").decode(bytes);
const utf8 = (bytes) => new TextDecoder("utf-8").decode(bytes);
/** The kinds of text of a certificate; what is neither is read as UTF-8, of which ASCII is a part. */
const BMP_STRING = 0x1e;
/** The text of a value. */
export function derText({ tag, content }) {
    return (tag === BMP_STRING ? utf16 : utf8)(content).trim();
}
