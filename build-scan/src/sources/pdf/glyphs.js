import { asMatrix, IDENTITY, place, times } from "./matrix.js";
/** Mode 3 paints nothing, mode 7 only clips. */
const INVISIBLE_MODES = new Set([3, 7]);
/** The unit square of a picture smaller than this, in points, holds no text. */
const SMALLEST_PICTURE = 8;
/** Saved states deeper than this are a fault of the file. */
const DEEPEST = 5000;
const numberOf = (value) => (typeof value === "number" && Number.isFinite(value) ? value : 0);
const START = {
    matrix: IDENTITY,
    font: undefined,
    size: 0,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    rise: 0,
    leading: 0,
    mode: 0,
    alpha: 1,
    isFresh: false,
};
/** The box of a rectangle after a transformation. */
export function boxUnder(matrix, left, bottom, right, top) {
    const corners = [
        place(matrix, left, bottom),
        place(matrix, right, bottom),
        place(matrix, left, top),
        place(matrix, right, top),
    ];
    const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
    return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}
/** Walks through the operators of one page and keeps what they paint. */
export class InkReader {
    #glyphs = [];
    #pictures = [];
    #annotations = new Map();
    #paths = 0;
    #into = this.#glyphs;
    #page;
    #fonts;
    #state;
    #stack = [];
    #text = IDENTITY;
    #line = [0, 0];
    #pen = [0, 0];
    /** @param page from the file's coordinates to those of the page as it is shown */
    constructor(page, fonts) {
        this.#page = page;
        this.#fonts = fonts;
        this.#state = { ...START, matrix: page };
    }
    read({ fnArray, argsArray }, numbers) {
        const handlers = new Map(Object.entries(this.#handlers).map(([name, handle]) => [numbers[name], handle]));
        for (const [at, operator] of fnArray.entries()) {
            const args = argsArray[at];
            handlers.get(operator)?.(Array.isArray(args) ? args : []);
        }
        this.#leave();
        return {
            glyphs: this.#glyphs,
            pictures: this.#pictures,
            paths: this.#paths,
            annotations: this.#annotations,
        };
    }
    #handlers = {
        save: () => this.#save(),
        restore: () => this.#restore(),
        transform: (args) => this.#transform(args),
        paintFormXObjectBegin: ([matrix]) => {
            this.#save();
            this.#concatenate(asMatrix(matrix) ?? IDENTITY);
        },
        paintFormXObjectEnd: () => this.#restore(),
        beginGroup: () => this.#save(),
        endGroup: () => this.#restore(),
        beginAnnotation: ([id, , transform, matrix]) => this.#beginAnnotation(String(id), transform, matrix),
        endAnnotation: () => this.#endAnnotation(),
        setGState: ([states]) => this.#setGraphicsState(Array.isArray(states) ? states : []),
        beginText: () => {
            this.#text = IDENTITY;
            this.#moveTo(0, 0);
        },
        setTextMatrix: (args) => {
            this.#text = asMatrix(args[0]) ?? asMatrix(args) ?? IDENTITY;
            this.#moveTo(0, 0);
        },
        moveText: ([x, y]) => this.#moveBy(numberOf(x), numberOf(y)),
        setLeadingMoveText: ([x, y]) => {
            this.#state.leading = numberOf(y);
            this.#moveBy(numberOf(x), numberOf(y));
        },
        nextLine: () => this.#moveBy(0, this.#state.leading),
        setLeading: ([leading]) => {
            this.#state.leading = -numberOf(leading);
        },
        setFont: ([name, size]) => this.#setFont(name, size),
        setCharSpacing: ([spacing]) => {
            this.#state.charSpacing = numberOf(spacing);
        },
        setWordSpacing: ([spacing]) => {
            this.#state.wordSpacing = numberOf(spacing);
        },
        setHScale: ([scale]) => {
            this.#state.scale = numberOf(scale) / 100;
        },
        setTextRise: ([rise]) => {
            this.#state.rise = numberOf(rise);
        },
        setTextRenderingMode: ([mode]) => {
            this.#state.mode = numberOf(mode);
        },
        showText: ([items]) => this.#show(Array.isArray(items) ? items : []),
        constructPath: () => this.#painted(true),
        shadingFill: () => this.#painted(true),
        paintImageXObject: () => this.#picture(),
        paintImageMaskXObject: () => this.#picture(),
        paintInlineImageXObject: () => this.#picture(),
        paintSolidColorImageMask: () => this.#painted(true),
    };
    #save() {
        this.#leave();
        if (this.#stack.length < DEEPEST)
            this.#stack.push({ ...this.#state });
    }
    #restore() {
        this.#leave();
        const before = this.#stack.pop();
        if (before)
            this.#state = before;
    }
    #concatenate(matrix) {
        this.#state.matrix = times(this.#state.matrix, matrix);
    }
    #transform(args) {
        this.#leave();
        const matrix = asMatrix(args);
        if (!matrix)
            return;
        this.#concatenate(matrix);
        this.#state.isFresh = true;
    }
    /** Leaves the transformation that holds now: where nothing was painted under it, a picture was left out. */
    #leave() {
        if (this.#state.isFresh)
            this.#picture();
    }
    #picture() {
        this.#state.isFresh = false;
        const box = boxUnder(this.#state.matrix, 0, 0, 1, 1);
        const isLarge = Math.min(box.right - box.left, box.bottom - box.top) >= SMALLEST_PICTURE;
        if (isLarge && this.#into === this.#glyphs)
            this.#pictures.push(box);
    }
    #painted(isPath = false) {
        this.#state.isFresh = false;
        if (isPath && this.#into === this.#glyphs)
            this.#paths++;
    }
    #beginAnnotation(id, transform, matrix) {
        this.#leave();
        this.#stack.push(this.#state);
        this.#state = { ...START, matrix: this.#page };
        for (const one of [transform, matrix])
            this.#concatenate(asMatrix(one) ?? IDENTITY);
        this.#into = [];
        this.#annotations.set(id, this.#into);
    }
    #endAnnotation() {
        this.#state.isFresh = false;
        this.#into = this.#glyphs;
        this.#state = this.#stack.pop() ?? { ...START, matrix: this.#page };
    }
    #setGraphicsState(states) {
        for (const state of states) {
            const [key, value] = Array.isArray(state) ? state : [];
            if (key === "ca")
                this.#state.alpha = typeof value === "number" ? value : 1;
            if (key === "Font" && Array.isArray(value))
                this.#setFont(value[0], value[1]);
        }
    }
    #setFont(name, size) {
        this.#state.font = this.#fonts.get(String(name));
        this.#state.size = numberOf(size);
    }
    #moveTo(x, y) {
        this.#line = [x, y];
        this.#pen = [x, y];
    }
    #moveBy(x, y) {
        this.#moveTo(this.#line[0] + x, this.#line[1] + y);
    }
    /** Places the glyphs of one string, by the rules of ISO 32000-1, 9.4.4. */
    #show(items) {
        const { font, size, scale, charSpacing, wordSpacing } = this.#state;
        this.#painted();
        if (!font)
            return;
        for (const item of items) {
            if (typeof item === "number")
                this.#advance((-item / 1000) * size * scale);
            else if (isShown(item)) {
                const width = item.width * font.unit * size * scale;
                this.#place(letterOf(item, font), width, font);
                this.#advance(width + (charSpacing + (item.isSpace ? wordSpacing : 0)) * scale);
            }
        }
    }
    #advance(by) {
        this.#pen = [this.#pen[0] + by, this.#pen[1]];
    }
    #place(text, width, font) {
        const { matrix, size, rise, mode, alpha } = this.#state;
        const [x, y] = [this.#pen[0], this.#pen[1] + rise];
        const whole = times(matrix, this.#text);
        const [low, high] = [y + font.descent * size, y + font.ascent * size];
        const box = boxUnder(whole, Math.min(x, x + width), low, Math.max(x, x + width), high);
        this.#into.push({
            text,
            font,
            size: Math.abs(size) * Math.hypot(whole[2], whole[3]),
            start: place(whole, x, y),
            end: place(whole, x + width, y),
            box,
            hidden: INVISIBLE_MODES.has(mode) || alpha === 0,
        });
    }
}
/** The standard encodings have a hyphen at the code at which TCVN3 has the letter ư. */
const SOFT_HYPHEN = 0xad;
function letterOf({ unicode, originalCharCode }, { isLegacy }) {
    return isLegacy && originalCharCode === SOFT_HYPHEN ? String.fromCharCode(SOFT_HYPHEN) : unicode;
}
function isShown(item) {
    const glyph = item;
    return typeof glyph === "object" && typeof glyph?.unicode === "string" && typeof glyph.width === "number";
}
