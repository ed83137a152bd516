import { fold } from "../syllable/fold.js";
/** Function words of English and French that the other has not; none is a Vietnamese syllable without its marks. */
const FUNCTION_WORDS = [
    [
        "en",
        new Set("the and of is are was were be been that this these those with for from which not have has had will would should can could it its you your by or as at if when than there their they we our".split(" ")),
    ],
    [
        "fr",
        new Set("le les des du et est sont une un dans pour que qui par avec sur ce cette ces pas ne vous nous il elle ils au aux ou se sa son ses leur leurs etre plus comme peut".split(" ")),
    ],
];
/** One word in so many at least; a page of running text has one in four. */
const LEAST_SHARE = 0.08;
/** Which language a page that is not Vietnamese is in, by its function words; "other" where neither has enough. */
export function foreignLanguage(words) {
    const folded = words.map(fold);
    const shares = FUNCTION_WORDS.map(([language, list]) => ({
        language,
        share: folded.filter((word) => list.has(word)).length / Math.max(1, words.length),
    }));
    const best = shares.reduce((one, other) => (other.share > one.share ? other : one));
    return best.share >= LEAST_SHARE ? best.language : "other";
}
