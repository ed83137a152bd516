import { signerOf } from "./certificate.js";
/** Fields inside fields deeper than this are a fault of the file. */
const DEEPEST = 8;
const PDF_DATE = /^D:(\d{4})(\d{2})?(\d{2})?(\d{2})?(\d{2})?(\d{2})?(?:Z|([+-])(\d{2})'?(\d{2})?)?/u;
/** Programs that sign write their own name where the signer's belongs. */
const PROGRAM = /itext|adobe|pdf(?:box|sharp|net)|foxit|signer/iu;
/** The line of a signature's picture that names who signed. */
const SHOWN_SIGNER = /^(?:Người ký|Ký bởi|Được ký bởi|Signed by|Digitally signed by) ?: ?(.+)$/imu;
/** "D:20240411161830+07'00'" is "2024-04-11T16:18:30+07:00". */
export function isoDate(date) {
    const match = PDF_DATE.exec(date);
    if (!match)
        return undefined;
    const [, year, month = "01", day = "01", hour, minute = "00", second = "00", sign, hours, minutes = "00"] = match;
    if (hour === undefined)
        return `${year}-${month}-${day}`;
    const zone = sign ? `${sign}${hours}:${minutes}` : date.includes("Z") ? "Z" : "";
    return `${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`;
}
/** Reads the fields for signatures and what was signed in them. */
class SignatureReader {
    #lib;
    constructor(lib) {
        this.#lib = lib;
    }
    *fields(parent, list, name = "", depth = 0) {
        if (depth > DEEPEST)
            return;
        for (const field of this.#dictionaries(parent, list)) {
            const own = this.#text(field, "T");
            const full = [name, own].filter((part) => part !== undefined && part !== "").join(".");
            const value = this.#get(field, "V");
            const isSignature = value instanceof this.#lib.PDFDict && value.has(this.#lib.PDFName.of("ByteRange"));
            if (isSignature)
                yield { field: full, facts: this.#factsOf(value) };
            yield* this.fields(field, "Kids", full, depth + 1);
        }
    }
    #factsOf(signature) {
        const contents = this.#get(signature, "Contents");
        const bytes = contents instanceof this.#lib.PDFHexString ? contents.asBytes() : new Uint8Array();
        const name = this.#text(signature, "Name");
        const signer = signerOf(bytes) ?? (name !== undefined && !PROGRAM.test(name) ? name : undefined);
        return present({
            signer,
            signedAt: isoDate(this.#text(signature, "M") ?? ""),
            reason: this.#text(signature, "Reason"),
            place: this.#text(signature, "Location"),
        });
    }
    #get(dictionary, key) {
        return dictionary.lookup(this.#lib.PDFName.of(key));
    }
    #dictionaries(dictionary, key) {
        const list = this.#get(dictionary, key);
        if (!(list instanceof this.#lib.PDFArray))
            return [];
        return Array.from({ length: list.size() }, (_, at) => list.lookup(at)).filter((one) => one instanceof this.#lib.PDFDict);
    }
    #text(dictionary, key) {
        const value = this.#get(dictionary, key);
        const isText = value instanceof this.#lib.PDFString || value instanceof this.#lib.PDFHexString;
        return isText ? value.decodeText().normalize("NFC").trim() : undefined;
    }
}
/** Without the fields that have no value. */
function present(facts) {
    return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined && value !== ""));
}
/** The dictionaries of the file's signatures; none where the part for it is missing or the file cannot be taken apart. */
async function signedIn(bytes, password) {
    try {
        const lib = await import("@cantoo/pdf-lib");
        const document = await lib.PDFDocument.load(bytes, {
            updateMetadata: false,
            throwOnInvalidObject: false,
            ...(password === undefined ? {} : { password }),
        });
        const form = document.catalog.lookup(lib.PDFName.of("AcroForm"));
        return form instanceof lib.PDFDict ? [...new SignatureReader(lib).fields(form, "Fields")] : [];
    }
    catch {
        return [];
    }
}
function onPage({ page, box, shownText }) {
    return present({ page, box, shownText });
}
/** The line that names who signed, where neither certificate nor dictionary does. */
function signerShown({ signer, shownText }) {
    return signer ?? SHOWN_SIGNER.exec(shownText ?? "")?.[1]?.trim();
}
/**
 * The digital signatures of a file: by certificate and dictionary, and by the picture that a field shows on its page.
 * Nothing is verified.
 *
 * @param fields the fields on the pages that were read
 */
export async function readSignatures(bytes, fields, password) {
    const signed = await signedIn(bytes, password);
    const names = new Set(signed.map(({ field }) => field));
    const shown = new Map(fields.map((field) => [field.name, onPage(field)]));
    const found = signed.map(({ field, facts }) => ({ ...facts, ...shown.get(field) }));
    // A field that nothing is known of but its picture counts where the picture says something.
    const others = fields.filter(({ name, shownText }) => !names.has(name) && shownText !== "").map(onPage);
    return [...found, ...others].map((one) => present({ ...one, signer: signerShown(one) }));
}
