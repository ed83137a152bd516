const VOWELS = "aăâeêioôơuưy";
const CONSONANTS = "bcdđghklmnpqrstvxfjwz";
const TONES = ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"];
const LOWER = "abcdefghijklmnopqrstuvwxyz";
const DIGITS = "0123456789";
const PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
const LATIN_1 = "àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿðþßœ";
const LATIN_1_UPPER = "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝÐÞ";
const LATIN_1_SIGNS = "¢£¥§©®°±²³µ¿¡«»";
/** The letters and digits that Vietnamese print is made of, in lower and upper case, composed. */
export function printedLetters() {
    const vowels = [...VOWELS].flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize("NFC")));
    const lower = [...vowels, ...CONSONANTS];
    return [...lower, ...lower.map((letter) => letter.toUpperCase()), ...DIGITS];
}
/** What an engine that only knows ASCII may print for one letter: one sign, or two that stand close. */
export function asciiCandidates() {
    const pairs = [...LOWER].flatMap((first) => [...`${LOWER}'`].map((second) => first + second));
    return [...LOWER, ...LOWER.toUpperCase(), ...DIGITS, ...PUNCTUATION, ...pairs];
}
/** What an engine that knows Latin-1 (and œ) may print for one letter. */
export function latin1Candidates() {
    return [...asciiCandidates(), ...LATIN_1, ...LATIN_1_UPPER, ...LATIN_1_SIGNS];
}
