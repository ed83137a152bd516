import { repairDigits } from "./digit-letters.js";
const MOST_OPTIONS = 8;
const WIDTH = 14;
// A known part gives way only to one that the channel thinks about as likely.
const CHEAP = 3;
// Amid the letters of a part a recogniser reads digits as letters more readily than elsewhere.
const TAIL_SHARE = 0.6;
const cached = new WeakMap();
/**
 * The forms of an observed part, cheapest first, the one as read among them. Cached for each spelling function, so give
 * one function a round.
 */
export function partOptions(observed, lexicon, spell) {
    let known = cached.get(spell);
    if (known === undefined) {
        known = new Map();
        cached.set(spell, known);
    }
    let options = known.get(observed);
    if (options === undefined) {
        options = makeOptions(observed, lexicon, spell);
        known.set(observed, options);
    }
    return options;
}
function makeOptions(observed, lexicon, spell) {
    const asRead = { form: observed, observed, cost: spell(observed, observed), guarded: false, extra: 0 };
    const guarded = lexicon.knows(observed);
    const costs = new Map();
    for (const part of lexicon.near(observed)) {
        for (const { form, cost } of spelled(part, observed, { lexicon, spell })) {
            if (form !== observed && cost < (costs.get(form) ?? Number.POSITIVE_INFINITY))
                costs.set(form, cost);
        }
    }
    const others = [...costs].map(([form, cost]) => ({ form, observed, cost, guarded, extra: cost - asRead.cost }));
    const most = asRead.cost + (guarded ? CHEAP : WIDTH);
    const kept = others.filter(({ cost }) => cost <= most).sort((a, b) => a.cost - b.cost);
    return [asRead, ...kept.slice(0, MOST_OPTIONS)].sort((a, b) => a.cost - b.cost);
}
/** A part's letters are the channel's business; its digits stay as read, or are letters that stand for them. */
function spelled(part, observed, { lexicon, spell }) {
    if (part.digits === "")
        return [{ form: part.form, cost: lettersCost(part.form, observed, spell) }];
    const at = observed.length - part.digits.length;
    // A single letter and digits ("K5") look like too much else.
    if (at < 1 || part.letters.length < 2)
        return [];
    const series = lexicon.isSeries(part.letters);
    const tails = repairDigits(observed.slice(at), "").filter(({ text }) => series || text === part.digits);
    if (tails.length === 0)
        return [];
    const letters = spell(part.letters, observed.slice(0, at));
    return tails.map(({ text, cost }) => ({ form: part.letters + text, cost: letters + TAIL_SHARE * cost }));
}
/** What engines make of capitals in a code beside what the channel knows of single letters. */
const CODE_LETTERS = [
    // The bar of Đ becomes a letter of its own: "HDPND", "QDb".
    [/D[PBDHpb]/gu, "D", 2],
    // No digit stands among the letters of a part.
    [/0/gu, "O", 1],
    [/[1|!]/gu, "I", 1],
    [/8/gu, "B", 1],
    [/5/gu, "S", 1],
];
/** The channel's charge for a part of letters only, or for one of the usual ways to misread it, whichever is less. */
function lettersCost(form, observed, spell) {
    let least = spell(form, observed);
    for (const [read, as, cost] of CODE_LETTERS) {
        const plain = observed.replace(read, as);
        if (plain !== observed)
            least = Math.min(least, cost + spell(form, plain));
    }
    return least;
}
