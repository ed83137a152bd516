import { UNKNOWN_ID } from "../../src/model/lm-words.js";
import { LineTokenizer } from "../language-model/tokenize.js";
/** Scores the held-out lines of a part. */
export function heldOutFigures({ name, heldOut }, model) {
    const tokenizer = new LineTokenizer();
    let [words, unknown, nats] = [0, 0, 0];
    for (const line of heldOut) {
        const ids = tokenizer.words(line).map((word) => model.ids.get(word) ?? UNKNOWN_ID);
        words += ids.length;
        unknown += ids.filter((id) => id === UNKNOWN_ID).length;
        nats += model.scoreLine(ids);
    }
    const perplexity = words === 0 ? null : Number(Math.exp(nats / words).toFixed(2));
    return { part: name, lines: heldOut.length, words, unknown, perplexity };
}
