import { PDFArray, PDFBool, PDFDict, PDFHexString, PDFName, PDFRawStream, PDFStream, PDFString, } from "@cantoo/pdf-lib";
import { reachable } from "./file-objects.js";
import { isoDate } from "./pdf-date.js";
import { filtersOf } from "./stream-bytes.js";
const value = (dict, key) => dict.lookup(PDFName.of(key));
const nameIn = (dict, key) => String(value(dict, key));
const isAny = (dict, key, names) => names.split(" ").includes(nameIn(dict, key).slice(1));
const isTrue = (dict, key) => value(dict, key) === PDFBool.True;
const FORBIDDEN_ACTIONS = "JavaScript Launch Sound Movie ResetForm ImportData Hide SetOCGState Rendition Trans GoTo3DView SetState NoOp";
const FORBIDDEN_ANNOTATIONS = "3D Sound Screen Movie";
const FONT_FILES = ["FontFile", "FontFile2", "FontFile3"];
const isFont = (dict) => nameIn(dict, "Type") === "/Font" && isAny(dict, "Subtype", "Type1 MMType1 TrueType CIDFontType0 CIDFontType2");
function isEmbedded(font) {
    const descriptor = value(font, "FontDescriptor");
    return descriptor instanceof PDFDict && FONT_FILES.some((key) => descriptor.has(PDFName.of(key)));
}
function hasColours(dict, family) {
    const space = value(dict, "ColorSpace") ?? value(dict, "CS");
    const names = space instanceof PDFArray ? space.asArray().map((_, i) => space.lookup(i)) : [space];
    return names.some((one) => String(one) === family);
}
/** An annotation must bring its picture, but for links, pop-ups, and those of no size (6.3.3). */
function lacksPicture(dict) {
    const isAnnotation = nameIn(dict, "Type") === "/Annot" || (value(dict, "Rect") !== undefined && value(dict, "Subtype") !== undefined);
    return isAnnotation && !isAny(dict, "Subtype", "Link Popup") && value(dict, "AP") === undefined;
}
const isNoDate = (date) => (date instanceof PDFString || date instanceof PDFHexString) && isoDate(date.decodeText()) === undefined;
const hasFilter = (stream, ...names) => stream instanceof PDFRawStream && filtersOf(stream.dict).some((filter) => names.includes(filter));
/** The order is that of the standard. What is not in this table is not checked; `docs/formats.md` lists it. */
const RULES = [
    {
        clause: "6.1.7",
        what: "a stream in another file",
        isBroken: (dict, stream) => stream !== undefined && dict.has(PDFName.of("F")),
    },
    { clause: "6.1.7", what: "LZW compression", isBroken: (_, stream) => hasFilter(stream, "/LZWDecode", "/LZW") },
    {
        clause: "6.1.7",
        what: "a stream that is encrypted by itself",
        isBroken: (_, stream) => hasFilter(stream, "/Crypt"),
    },
    {
        clause: "6.1.12",
        what: "permissions",
        isBroken: (dict) => nameIn(dict, "Type") === "/Catalog" && value(dict, "Perms") !== undefined,
    },
    { clause: "6.2.4", what: "CMYK colours without a profile", isBroken: (dict) => hasColours(dict, "/DeviceCMYK") },
    {
        clause: "6.2.5",
        what: "a transfer function",
        isBroken: (dict) => nameIn(dict, "Type") === "/ExtGState" &&
            (dict.has(PDFName.of("TR")) || (dict.has(PDFName.of("TR2")) && nameIn(dict, "TR2") !== "/Default")),
    },
    {
        clause: "6.2.8",
        what: "an image with alternates or smoothing",
        isBroken: (dict) => nameIn(dict, "Subtype") === "/Image" &&
            (dict.has(PDFName.of("Alternates")) || dict.has(PDFName.of("OPI")) || isTrue(dict, "Interpolate")),
    },
    {
        clause: "6.2.8.3",
        what: "a JPEG 2000 image, which is not looked into here",
        isBroken: (_, stream) => hasFilter(stream, "/JPXDecode"),
    },
    {
        clause: "6.2.9",
        what: "a PostScript or reference object",
        isBroken: (dict) => nameIn(dict, "Subtype") === "/PS" ||
            nameIn(dict, "Subtype2") === "/PS" ||
            (nameIn(dict, "Subtype") === "/Form" && dict.has(PDFName.of("Ref"))),
    },
    { clause: "6.2.11.4", what: "a font that is not in the file", isBroken: (dict) => isFont(dict) && !isEmbedded(dict) },
    {
        clause: "6.3.1",
        what: "an annotation of sound, film or three dimensions",
        isBroken: (dict) => isAny(dict, "Subtype", FORBIDDEN_ANNOTATIONS),
    },
    { clause: "6.3.3", what: "an annotation without a picture", isBroken: lacksPicture },
    { clause: "6.4.1", what: "a form that viewers must draw", isBroken: (dict) => isTrue(dict, "NeedAppearances") },
    { clause: "6.4.2", what: "an XFA form", isBroken: (dict) => dict.has(PDFName.of("XFA")) },
    {
        clause: "6.5.1",
        what: "an action that runs or plays something",
        isBroken: (dict) => isAny(dict, "S", FORBIDDEN_ACTIONS),
    },
    { clause: "6.5.2", what: "actions that events start", isBroken: (dict) => dict.has(PDFName.of("AA")) },
    {
        clause: "6.6.3",
        what: "a date of creation that is no date, which the metadata cannot repeat",
        isBroken: (dict) => isNoDate(value(dict, "CreationDate")),
    },
    {
        clause: "6.8",
        what: "a file inside the file",
        isBroken: (dict) => dict.has(PDFName.of("EF")) || dict.has(PDFName.of("EmbeddedFiles")),
    },
    {
        clause: "6.9",
        what: "optional content, which is not looked into here",
        isBroken: (dict) => dict.has(PDFName.of("OCProperties")),
    },
];
/** An object and the dictionaries and arrays written inside it. */
function* dictionaries(object, depth = 0) {
    if (depth > 100)
        return;
    if (object instanceof PDFStream) {
        yield [object.dict, object];
        for (const inner of object.dict.values())
            yield* dictionaries(inner, depth + 1);
    }
    else if (object instanceof PDFDict) {
        yield [object, undefined];
        for (const inner of object.values())
            yield* dictionaries(inner, depth + 1);
    }
    else if (object instanceof PDFArray) {
        for (const inner of object.asArray())
            yield* dictionaries(inner, depth + 1);
    }
}
/** What keeps a file from being PDF/A-2b, as far as it is checked here: "6.2.11.4: a font that is not in the file". */
export function pdfaObstacles(context) {
    const broken = new Set();
    for (const object of reachable(context).values()) {
        for (const [dict, stream] of dictionaries(object)) {
            for (const rule of RULES)
                if (!broken.has(rule) && rule.isBroken(dict, stream))
                    broken.add(rule);
        }
    }
    return RULES.filter((rule) => broken.has(rule)).map(({ clause, what }) => `${clause}: ${what}`);
}
