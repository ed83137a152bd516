import { isSyllable } from "../syllable/structure.js";
import { isCapital, isLetter, isLookalike, readCase, } from "./letter-case-evidence.js";
import { matchCasePhrases } from "./letter-case-phrases.js";
import { beginsSentence, LineCase } from "./letter-case-surroundings.js";
export { parseCasePhrases } from "./letter-case-phrases.js";
const shown = (capital) => (capital ? "upper" : "lower");
/** The case of the letters after the first. */
const REST_RULES = [
    { reason: "letters that can't be taken for the other case were read", say: ({ evidence }) => evidence.rest },
    { reason: "the words beside it in the line are in capitals, or are not", say: ({ around }) => around },
    { reason: "nothing else is known than what the channel made of it", say: ({ token }) => decodedRest(token.form) },
];
/** The case of the first letter of a word whose other letters are small, or that has no others. */
const FIRST_RULES = [
    {
        reason: "a letter that can't be taken for the other case was read",
        say: ({ evidence }) => (evidence.first === "plain" ? shown(evidence.capital) : "open"),
    },
    {
        reason: "a word of one letter goes with the capitals around it",
        say: ({ token, around }) => (token.form.length === 1 && around === "upper" ? "upper" : "open"),
    },
    {
        reason: "a small letter, the right one or not, is hardly ever read for a capital",
        say: ({ evidence, correction }) => (evidence.first === "lookalike" || evidence.first === "other") && !evidence.capital && correction === undefined
            ? "lower"
            : "open",
    },
    {
        reason: "a sentence or an item of a list begins",
        say: ({ begins, token }) => (begins && !isItemLetter(token.form) ? "upper" : "open"),
    },
    {
        reason: "the phrase is printed so inside a sentence",
        say: ({ wish, mayKeepCapital }) => wish === undefined || mayKeepCapital ? "open" : shown(isCapital(wish.word[0])),
    },
    { reason: "surname, middle and given name have capitals", say: ({ amidNames }) => (amidNames ? "upper" : "open") },
    {
        reason: "nothing that tells was read, and most words are small",
        say: ({ evidence: { first } }) => (first === "nothing" || first === "lost-mark" ? "lower" : "open"),
    },
    {
        reason: "nothing else is known than what the channel made of it",
        say: ({ token }) => shown(isCapital(token.form[0])),
    },
];
/** A phrase may correct a word that was read as it stands only where it is as usual as this, and as long. */
const STRONG_PHRASE = { lines: 300, words: 3 };
/** Unmarked syllables of mixed or full capitals up to this length, read as they stand, are taken for formulas and units. */
const LONGEST_FORMULA = 3;
/** One paragraph's words with the case of their letters settled; no letter becomes another one. */
export function restoreCase(tokens, phrases) {
    const lower = tokens.map(({ form }) => form.toLowerCase());
    const closed = tokens.map(({ trail }, i) => trail !== "" || (tokens[i + 1]?.lead ?? "") !== "");
    const wishes = matchCasePhrases(lower, closed, phrases);
    const evidence = tokens.map(({ raw, form }) => readCase(raw, form));
    const lines = new LineCase(tokens, evidence);
    return tokens.map((token, i) => {
        if (isSettled(token))
            return token.form;
        const correction = correctionOf(tokens, wishes[i], i);
        if (isAsRead(token) && !hasInnerCapital(token.form))
            return correction ?? token.form;
        const situation = {
            token,
            evidence: evidence[i],
            around: lines.around(i),
            begins: beginsSentence(tokens, i),
            mayKeepCapital: evidence[i].capital && (tokens[i - 1]?.line !== token.line || followsName(tokens, wishes[i], i)),
            wish: wishes[i],
            correction,
            amidNames: isAmidNames(tokens, i),
        };
        return settle(situation);
    });
}
/** Whether no rule may touch the word: figures, codes, abbreviations (`TTr`, `HTX`), formulas (`CaO`). */
function isSettled(token) {
    const { form, fixed } = token;
    if (fixed || !isLetter(form[0] ?? ""))
        return true;
    if (capitalsAfterFirst(form) === 0)
        return false;
    if (!isSyllable(form))
        return true;
    return isAsRead(token) && form.length <= LONGEST_FORMULA && !/[^A-Za-z]/u.test(form);
}
function settle(situation) {
    const { form } = situation.token;
    const settled = settledForm(situation);
    // A few foreign letters become others with their case: "ß".
    return settled.toLowerCase() === form.toLowerCase() && settled.length === form.length ? settled : form;
}
function settledForm(situation) {
    const { form } = situation.token;
    if (form.length > 1 && firstSaying(REST_RULES, situation) === "upper")
        return form.toUpperCase();
    const small = form.toLowerCase();
    return firstSaying(FIRST_RULES, situation) === "upper" ? small[0].toUpperCase() + small.slice(1) : small;
}
function firstSaying(rules, situation) {
    for (const { say } of rules) {
        const said = say(situation);
        if (said !== "open")
            return said;
    }
    return "open";
}
/** "c" of "c) …": no word, but what counts the items of a list. */
function isItemLetter(form) {
    return form.length === 1 && !isSyllable(form);
}
function decodedRest(form) {
    return shown(2 * capitalsAfterFirst(form) > form.length - 1);
}
function capitalsAfterFirst(form) {
    let capitals = 0;
    for (let i = 1; i < form.length; i++)
        if (isCapital(form[i]))
            capitals++;
    return capitals;
}
function isAsRead({ form, raw, sure }) {
    return sure || raw === form;
}
/** A capital after a small letter, or a small letter after two capitals: no printed syllable looks so. */
function hasInnerCapital(form) {
    const capitals = capitalsAfterFirst(form);
    return capitals > 0 && (capitals < form.length - 1 || !isCapital(form[0]));
}
/** The word as a strong phrase has it, where that differs in a look-alike first letter and the other words agree. */
function correctionOf(tokens, wish, i) {
    const { form } = tokens[i];
    if (wish === undefined || wish.word === form || !isLookalike(form[0]) || form.slice(1) !== wish.word.slice(1))
        return;
    const { from, phrase } = wish;
    if (phrase.lines < STRONG_PHRASE.lines || phrase.words.length < STRONG_PHRASE.words)
        return;
    const agrees = phrase.words.every((word, k) => from + k === i || tokens[from + k].form === word);
    return agrees && !beginsSentence(tokens, i) ? wish.word : undefined;
}
function isAmidNames(tokens, i) {
    const [left, token, right] = [tokens[i - 1], tokens[i], tokens[i + 1]];
    if (left === undefined || right === undefined || beginsSentence(tokens, i - 1))
        return false;
    if (left.trail !== "" || token.lead !== "" || token.trail !== "" || right.lead !== "")
        return false;
    return isName(left) && isName(right);
}
/** "Đức Thắng": the phrase is one word only, and the word before it looks like a name. */
function followsName(tokens, wish, i) {
    const before = tokens[i - 1];
    return wish?.phrase.words.length === 1 && before !== undefined && before.trail === "" && isName(before);
}
function isName({ form, fixed }) {
    return !fixed && form.length > 1 && isCapital(form[0]) && !isCapital(form[1]);
}
