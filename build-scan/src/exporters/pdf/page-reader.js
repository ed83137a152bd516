import { PDFDict, PDFName } from "@cantoo/pdf-lib";
import { ContentFault, readOperations } from "./content-lexer.js";
import { areaUnder, isUpright, isWithin, times } from "./geometry.js";
import { PAGE, START } from "./page-state.js";
import { areaOf, fontOf, isOpaque, matrixOf, resource, stateChange, xObject } from "./resources.js";
import { streamBytes } from "./stream-bytes.js";
import { matrixBefore, numbers, TextPosition } from "./text-object.js";
/** Forms in forms; programs nest three or four. */
const MAX_FORM_DEPTH = 16;
/** Operations that one page may run, forms counted as often as they are shown. */
const MAX_OPERATIONS = 1_000_000;
const MAX_SAVED = 10_000;
const PAINT_PATH = ["f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "sh"];
const END_PATH = [...PAINT_PATH.filter((name) => name !== "sh"), "n"];
/** Runs the operators of a page and of its forms, and keeps what text they show and which pictures they paint. */
class PageReader {
    shows = [];
    covers = [];
    clipping = new Set();
    streams = new Map();
    names = new Map();
    fonts = new Map();
    #page;
    #open = [];
    #state = START;
    #saved = [];
    #depth = 0;
    #clips = [];
    #operations = 0;
    #order = 0;
    #position = new TextPosition();
    #last;
    #clippingNow = [];
    #path;
    #pathClips = false;
    #optional = [];
    #resources;
    constructor(page) {
        this.#page = page;
    }
    read(bytes, resources) {
        this.streams.set(PAGE, { bytes, operations: readOperations(bytes), resources });
        this.#run(PAGE, resources);
    }
    #run(key, resources) {
        const { operations } = this.streams.get(key);
        this.#operations += operations.length;
        if (this.#operations > MAX_OPERATIONS)
            throw new ContentFault(`more than ${MAX_OPERATIONS} operators`);
        const outer = this.#resources;
        this.#resources = resources;
        this.#open.push(key);
        for (const [index, operation] of operations.entries())
            this.#handlers[operation.name]?.(operation, index);
        this.#open.pop();
        this.#resources = outer;
    }
    #change(change) {
        this.#state = { ...this.#state, ...change };
    }
    #handlers = {
        q: () => this.#save(),
        Q: () => this.#restore(),
        cm: (operation) => this.#change({ matrix: times(matrixBefore(operation), this.#state.matrix) }),
        gs: (operation) => this.#setState(operation),
        BT: () => this.#beginText(),
        ET: () => this.#endText(),
        Tr: (operation) => this.#change({ mode: numbers(operation)(0) }),
        Tf: (operation, index) => this.#setFont(operation, index),
        Tc: (operation) => this.#change({ charSpace: numbers(operation)(0) }),
        Tw: (operation) => this.#change({ wordSpace: numbers(operation)(0) }),
        Tz: (operation) => this.#change({ scale: numbers(operation)(0) / 100 }),
        Ts: (operation) => this.#change({ rise: numbers(operation)(0) }),
        TL: (operation) => this.#change({ leading: numbers(operation)(0) }),
        Tm: (operation) => this.#placed(() => this.#position.set(matrixBefore(operation))),
        Td: (operation) => this.#move(operation),
        TD: (operation) => {
            this.#change({ leading: -numbers(operation)(1) });
            this.#move(operation);
        },
        "T*": () => this.#nextLine(),
        Tj: (operation, index) => this.#show(operation, index),
        TJ: (operation, index) => this.#show(operation, index),
        "'": (operation, index) => {
            this.#nextLine();
            this.#show(operation, index);
        },
        '"': (operation, index) => {
            const at = numbers(operation);
            this.#change({ wordSpace: at(0), charSpace: at(1) });
            this.#nextLine();
            this.#show(operation, index);
        },
        re: (operation) => this.#rectangle(operation),
        ...Object.fromEntries(["m", "l", "c", "v", "y", "h"].map((name) => [name, () => (this.#path = "other")])),
        ...Object.fromEntries(PAINT_PATH.map((name) => [name, () => this.#painted()])),
        W: () => (this.#pathClips = true),
        "W*": () => (this.#pathClips = true),
        ...Object.fromEntries(END_PATH.map((name) => [name, () => this.#endPath(name !== "n")])),
        BMC: () => this.#optional.push(false),
        BDC: ({ operands }) => this.#optional.push(operands[0]?.kind === "name" && operands[0].value === "OC"),
        EMC: () => this.#optional.pop(),
        Do: (operation) => this.#paintObject(operation),
        BI: (operation) => this.#paintInline(operation),
    };
    #save() {
        if (this.#saved.length >= MAX_SAVED)
            throw new ContentFault(`more than ${MAX_SAVED} saved states`);
        this.#saved.push(this.#state);
        this.#depth++;
    }
    #restore() {
        const state = this.#saved.pop();
        if (state === undefined)
            return;
        this.#state = state;
        this.#leave(this.#depth - 1);
    }
    /** Clips end with the state that they belong to. */
    #leave(depth) {
        this.#depth = depth;
        this.#clips = this.#clips.filter((clip) => clip.depth <= depth);
    }
    #setState({ operands: [name] }) {
        const change = name?.kind === "name" ? resource(this.#resources, "ExtGState", name.value) : undefined;
        if (!(change instanceof PDFDict))
            return;
        this.#change(stateChange(change));
        // A font set this way is of no known size; nothing rests on its text's place but the picture test, which then fails.
        if (change.has(PDFName.of("Font")))
            this.#change({ font: undefined, fontSetAt: undefined });
    }
    #setFont({ operands: [name, size] }, operation) {
        const fontSetAt = { stream: this.#open.at(-1), operation };
        if (name?.kind === "name" && this.#resources) {
            const places = entryOf(this.fonts, this.#resources, () => new Map());
            entryOf(places, name.value, () => []).push(fontSetAt);
        }
        this.#change({
            font: name?.kind === "name" ? fontOf(this.#resources, name.value) : undefined,
            fontSetAt,
            size: size?.kind === "number" ? size.value : 0,
        });
    }
    #beginText() {
        this.#placed(() => this.#position.set([1, 0, 0, 1, 0, 0]));
        this.#clippingNow = [];
    }
    #endText() {
        if (this.#clippingNow.length > 0)
            this.#clips.push({ shows: this.#clippingNow, depth: this.#depth });
        this.#clippingNow = [];
        this.#last = undefined;
    }
    #placed(place) {
        place();
        this.#last = undefined;
    }
    #move(operation) {
        const at = numbers(operation);
        this.#placed(() => this.#position.move(at(0), at(1)));
    }
    #nextLine() {
        this.#placed(() => this.#position.move(0, -this.#state.leading));
    }
    #show({ operands }, operation) {
        const { mode, font, fontSetAt } = this.#state;
        const show = {
            place: { stream: this.#open.at(-1), operation },
            area: this.#position.show(operands.at(-1), this.#state),
            invisible: font?.type3 === undefined ? mode === 3 || this.#isTransparent() : font.type3 === "empty",
            clips: mode === 7 && font?.type3 === undefined,
            goesOnFrom: this.#last,
            fontSetAt,
            // What clips as well as paints has an effect even where a picture covers it.
            order: mode > 3 && mode < 7 ? Number.POSITIVE_INFINITY : this.#order,
        };
        this.#last = show;
        this.shows.push(show);
        // Letters painted and clipped at once stay, like all that is seen.
        if (show.clips)
            this.#clippingNow.push(show);
        else if (!show.invisible)
            this.#painted();
    }
    #isTransparent() {
        const { mode, fillAlpha, strokeAlpha } = this.#state;
        if (mode > 2)
            return false;
        return (mode === 1 || fillAlpha === 0) && (mode === 0 || strokeAlpha === 0);
    }
    /** Something is seen from here on; a clip by letters that is in force shapes it. */
    #painted() {
        this.#order++;
        for (const { shows } of this.#clips)
            for (const show of shows)
                this.clipping.add(show);
        this.#clips = [];
    }
    #rectangle(operation) {
        const at = numbers(operation);
        const [x, y, width, height] = [at(0), at(1), at(2), at(3)];
        const { matrix } = this.#state;
        const area = {
            left: Math.min(x, x + width),
            right: Math.max(x, x + width),
            bottom: Math.min(y, y + height),
            top: Math.max(y, y + height),
        };
        this.#path = this.#path === undefined && isUpright(matrix) ? areaUnder(matrix, area) : "other";
    }
    #endPath(paints) {
        if (paints)
            this.#painted();
        const covers = this.#path !== undefined && this.#path !== "other" && isWithin(this.#page, this.#path, 1);
        if (this.#pathClips && !covers)
            this.#change({ clipped: true });
        this.#path = undefined;
        this.#pathClips = false;
    }
    #paintObject({ operands: [name] }) {
        if (name?.kind !== "name")
            return;
        const object = xObject(this.#resources, name.value);
        if (object?.kind === "form")
            this.#paintForm(name.value, object);
        else if (object?.kind === "image")
            this.#paintImage(isOpaque(object.stream));
        else
            this.#painted();
    }
    #paintInline({ operands: [dict] }) {
        const keys = dict?.kind === "dict" ? dict.entries.map(({ key }) => key) : [];
        this.#paintImage(!keys.some((key) => ["IM", "ImageMask"].includes(key)));
    }
    #paintImage(opaque) {
        this.#painted();
        const { matrix, fillAlpha, seeThrough, clipped } = this.#state;
        const hides = opaque && fillAlpha === 1 && !seeThrough && !clipped && isUpright(matrix);
        if (!hides || this.#optional.includes(true))
            return;
        this.covers.push({ area: areaUnder(matrix, { left: 0, bottom: 0, right: 1, top: 1 }), order: this.#order });
    }
    #paintForm(name, object) {
        const key = object.ref.tag;
        if (this.#open.includes(key))
            throw new ContentFault(`a form that shows itself (${key})`);
        if (this.#open.length > MAX_FORM_DEPTH)
            throw new ContentFault(`forms in forms, more than ${MAX_FORM_DEPTH} deep`);
        const own = object.stream.dict.lookup(PDFName.of("Resources"));
        const resources = own instanceof PDFDict ? own : undefined;
        if (!this.streams.has(key)) {
            const bytes = streamBytes(object.stream);
            this.streams.set(key, { bytes, operations: readOperations(bytes), resources, form: object });
        }
        this.#remember(name, key);
        const outside = { state: this.#state, saved: this.#saved, position: this.#position, optional: this.#optional };
        this.#saved = [];
        const depth = this.#depth++;
        this.#position = new TextPosition();
        this.#last = undefined;
        this.#enter(object);
        this.#run(key, resources ?? this.#resources);
        this.#state = outside.state;
        this.#saved = outside.saved;
        this.#position = outside.position;
        this.#optional = outside.optional;
        this.#leave(depth);
        this.#last = undefined;
    }
    #enter({ stream: { dict } }) {
        const { matrix, fillAlpha, seeThrough, clipped } = this.#state;
        const inside = times(matrixOf(dict), matrix);
        const box = areaOf(dict.lookup(PDFName.of("BBox")));
        const covers = box !== undefined && isUpright(inside) && isWithin(this.#page, areaUnder(inside, box), 1);
        const isGroup = dict.lookup(PDFName.of("Group")) !== undefined;
        // A group is painted as one thing with the transparency that holds around it, and starts anew inside (11.6.6).
        const group = isGroup ? { fillAlpha: 1, strokeAlpha: 1, seeThrough: seeThrough || fillAlpha < 1 } : {};
        this.#change({ matrix: inside, clipped: clipped || !covers, ...group });
        if (dict.lookup(PDFName.of("OC")) !== undefined)
            this.#optional = [...this.#optional, true];
        else
            this.#optional = [...this.#optional];
    }
    #remember(name, key) {
        if (this.#resources)
            entryOf(this.names, this.#resources, () => new Map()).set(name, key);
    }
}
/** The entry of a key, made where there is none. */
function entryOf(map, key, make) {
    const value = map.get(key) ?? make();
    map.set(key, value);
    return value;
}
/**
 * What text a page shows and which pictures it paints over it.
 *
 * @param page the page's own area, which clips that cover it leave whole
 * Throws a {@link ContentFault}.
 */
export function readPage(bytes, resources, page) {
    const reader = new PageReader(page);
    reader.read(bytes, resources);
    return reader;
}
