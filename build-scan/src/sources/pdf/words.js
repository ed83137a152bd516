import { around } from "../reading-order/rows.js";
/** Parts of the letter height. A space is about 0.25 wide, squeezed 0.17; kerning moves by less than 0.1. */
const WORD_GAP = 0.15;
/** A mark is drawn back over its letter, and a superscript stands higher, by no more than this. */
const BACK = 0.6;
const OFF_LINE = 0.5;
/** Not the soft hyphen, which is a letter in TCVN3. */
const NOTHING_VISIBLE = /^[\s\p{Cc}\u200b-\u200f\u2060]*$/u;
const LIGATURE = /[\ufb00-\ufb06]/gu;
/** Symbol fonts without a table of their letters put the code of each letter here. */
const SYMBOL_AREA = /[\uf020-\uf0ff]/gu;
/** What stands for a letter that the file does not name: controls, the replacement sign, private signs. */
const UNKNOWN = /^(?:(?!\s)\p{Cc}|[\ufffd\ue000-\uefff])/u;
/** Above this share of such letters a text is of no use. */
const MOST_UNKNOWN = 0.3;
/** Whether these are letters that the file draws without saying which they are. */
export function areUnknown(glyphs) {
    const visible = glyphs.filter(({ text }) => !/^\s*$/u.test(text));
    return visible.filter(({ text }) => UNKNOWN.test(text)).length > MOST_UNKNOWN * visible.length;
}
const QUARTER = Math.PI / 2;
/** Up to this angle from a quarter, in radians, lines are those of a page that was scanned or typed a little aslant. */
const ASLANT = 0.2;
/** The angle at which letters follow each other, clockwise from the line to the right; that of the letter before where one has no width. */
function angleOf({ start, end }, before) {
    const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
    return dx === 0 && dy === 0 ? before : Math.atan2(dy, dx);
}
function turnOf(angle) {
    const quarters = Math.round(angle / QUARTER);
    return Math.abs(angle - quarters * QUARTER) > ASLANT ? "askew" : ((quarters + 4) % 4);
}
/** The letters as they would be typed. */
function typed(text) {
    return text
        .replace(LIGATURE, (ligature) => ligature.normalize("NFKC"))
        .replace(SYMBOL_AREA, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xf000));
}
/** How far it is from one place to another, along a line at that angle and across it; below the line is more. */
function stepsBetween(from, to, angle) {
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    return [dx * cos + dy * sin, dy * cos - dx * sin];
}
/** The mark of a footnote: a small figure, raised by more than this part of the letter height. */
const NOTE_MARK = { size: 0.8, raised: 0.2 };
/** Words after which a raised figure is a power: "m2", "km2". */
const UNIT = /^(?:k|h|c|d|m)?m$/u;
/** One word as its letters come. */
class GrowingWord {
    angle;
    #glyphs;
    /** The letter that reaches farthest: a mark that was drawn back does not end the word. */
    #last;
    constructor(glyph, angle) {
        this.angle = angle;
        this.#glyphs = [glyph];
        this.#last = glyph;
    }
    /** Whether the glyph stands where the next letter of this word would. */
    isFollowedBy(glyph, angle) {
        if (Math.cos(angle - this.angle) < Math.cos(ASLANT))
            return false;
        const [ahead, aside] = stepsBetween(this.#last.end, glyph.start, this.angle);
        const size = Math.max(this.#last.size, glyph.size);
        return ahead < WORD_GAP * size && ahead > -BACK * size && Math.abs(aside) < OFF_LINE * size;
    }
    /** Whether the glyph, which follows, is the mark of a footnote. */
    isNotedBy(glyph) {
        const [, aside] = stepsBetween(this.#last.end, glyph.start, this.angle);
        const isRaised = aside < -NOTE_MARK.raised * this.#last.size && glyph.size < NOTE_MARK.size * this.#last.size;
        return isRaised && /^\d/u.test(glyph.text) && !UNIT.test(this.#text);
    }
    add(glyph) {
        this.#glyphs.push(glyph);
        if (stepsBetween(this.#last.end, glyph.end, this.angle)[0] >= 0)
            this.#last = glyph;
    }
    finish(spaced) {
        const glyphs = this.#glyphs;
        return {
            text: this.#text,
            box: around(glyphs.map(({ box }) => box)),
            turn: turnOf(this.angle),
            size: Math.max(...glyphs.map(({ size }) => size)),
            font: fontOf(glyphs),
            hidden: glyphs.filter(({ hidden }) => hidden).length * 2 > glyphs.length,
            spaced,
        };
    }
    get #text() {
        return typed(this.#glyphs.map(({ text }) => text).join(""));
    }
}
/** The font of most letters. */
function fontOf(glyphs) {
    const counts = new Map();
    for (const { font, text } of glyphs)
        counts.set(font.name, (counts.get(font.name) ?? 0) + text.length);
    return [...counts].sort((a, b) => b[1] - a[1])[0][0];
}
/** Bold that is made by painting twice: the same word a second time, at nearly the same place. */
function isRepainted(word, seen) {
    const near = 0.25 * word.size;
    return (seen.get(word.text) ?? []).some(({ box }) => Math.abs(box.left - word.box.left) < near && Math.abs(box.top - word.box.top) < near);
}
function onlyOnce(words) {
    const seen = new Map();
    return words.filter((word) => {
        if (isRepainted(word, seen))
            return false;
        const same = seen.get(word.text);
        if (same)
            same.push(word);
        else
            seen.set(word.text, [word]);
        return true;
    });
}
/** The words of some glyphs in the order in which the file paints them, cut at spaces and at gaps. */
export function wordsOfGlyphs(glyphs) {
    const words = [];
    let open;
    const finish = (spaced) => {
        if (open)
            words.push(open.finish(spaced));
        open = undefined;
    };
    for (const glyph of glyphs) {
        if (NOTHING_VISIBLE.test(glyph.text)) {
            if (glyph.text !== "")
                finish(true);
            continue;
        }
        const angle = angleOf(glyph, open?.angle ?? 0);
        const follows = open?.isFollowedBy(glyph, angle) ?? false;
        const isNote = follows && open?.isNotedBy(glyph);
        if (open && follows && !isNote)
            open.add(glyph);
        else {
            finish(isNote === true);
            open = new GrowingWord(glyph, angle);
        }
    }
    finish(false);
    return onlyOnce(words);
}
