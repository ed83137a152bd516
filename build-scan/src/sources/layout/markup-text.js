import { detectEncoding } from "../decode-bytes.js";
/** Where a file says its own encoding, it does so in so many bytes. */
const DECLARATION_HEAD = 4096;
const DECLARED = /<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})|<meta[^>]{0,400}?charset\s*=\s*["']?([\w.:-]{1,40})/iu;
function declaredDecoder(bytes) {
    const head = new TextDecoder("latin1").decode(bytes.subarray(0, DECLARATION_HEAD));
    const [, ofXml, ofHtml] = DECLARED.exec(head) ?? [];
    const label = ofXml ?? ofHtml;
    if (label === undefined)
        return undefined;
    try {
        return new TextDecoder(label);
    }
    catch {
        // An encoding that nobody knows is as good as none.
        return undefined;
    }
}
/**
 * The text of an XML or HTML file. What is valid UTF-8, or UTF-16, is just that, whatever the file says of itself; else its
 * own word counts.
 */
export function markupText(bytes) {
    const encoding = detectEncoding(bytes);
    const isUnicode = encoding.startsWith("utf-");
    const decoder = (isUnicode ? undefined : declaredDecoder(bytes)) ?? new TextDecoder(encoding);
    return decoder.decode(bytes);
}
