/** The sentence of each sign; `share` is of the words. */
const REASONS = {
    "no-text": () => "there is no text on it",
    "no-words": () => "there is no word on it, only figures and signs",
    specks: (share) => `only ${share} of what stands on it are words or figures, the rest is what an engine makes of specks`,
    tcvn3: (share) => `${share} of the words are syllables by the table of TCVN3 only`,
    vni: (share) => `${share} of the words are syllables by the table of VNI only`,
    "whole-words": (share) => `${share} of the words have letters that only Vietnamese has, hardly any is doubtful`,
    "doubtful-words": (share) => `${share} of the words would fit their place much better with other marks`,
    "unsure-engine": (share) => `the engine that read it was not sure of ${share} of the words`,
    "damaged-words": (share) => `it is Vietnamese, and ${share} of the words are spelt as no Vietnamese word is`,
    "no-marks": (share) => `${share} of the words look like syllables and none bears a mark`,
    "foreign-marks": (share) => `${share} of the words look like syllables, but the marks are those of another language`,
    "lost-letters": (share) => `${share} of the words have lost letters`,
    "other-language": (share) => `only ${share} of the words look like Vietnamese syllables`,
};
/** A share as a percentage; one decimal below ten. */
function percent(share) {
    const hundredths = share * 100;
    return `${hundredths > 0 && hundredths < 10 ? hundredths.toFixed(1) : Math.round(hundredths)} %`;
}
/** Why a page has its class, in one sentence. */
export function reasonOf(sign, share) {
    return REASONS[sign](percent(share));
}
