import { CLASS_WORDS } from "../../src/model/lm-words.js";
import { rowsOf } from "../dictionaries/corpus-lines.js";
import { LineTokenizer } from "../language-model/tokenize.js";
/** The places of each province, as sections of the model file; see `Model.places`. */
export function placeSections(places, words) {
    const pairs = pairsByProvince(places, words);
    const provinces = [...pairs.keys()].sort();
    const sorted = provinces.map((province) => [...pairs.get(province)].sort((a, b) => a - b));
    const start = new Uint32Array(provinces.length + 1);
    sorted.forEach((row, i) => {
        start[i + 1] = start[i] + row.length;
    });
    const flat = sorted.flat().flatMap((pair) => [Math.floor(pair / words.length), pair % words.length]);
    return new Map([
        ["place.provinces", new TextEncoder().encode(provinces.join("\n"))],
        ["place.start", new Uint8Array(start.buffer)],
        ["place.pairs", new Uint8Array(Uint16Array.from(flat).buffer)],
    ]);
}
/** Pairs of word ids that follow each other in the names of a province's districts and communes. */
function pairsByProvince(places, words) {
    const ids = new Map(words.map((word, id) => [word, id]));
    const tokenizer = new LineTokenizer();
    const pairs = new Map();
    for (const [name = "", , , , provinces = ""] of rowsOf(places)) {
        const line = tokenizer.words(name).map((word) => ids.get(word) ?? 0);
        for (const province of provinces.split("; ").filter((one) => one !== "")) {
            const own = pairs.get(province) ?? new Set();
            pairs.set(province, own);
            for (let i = 1; i < line.length; i++) {
                const [before, after] = [line[i - 1], line[i]];
                if (before >= CLASS_WORDS.length && after >= CLASS_WORDS.length)
                    own.add(before * words.length + after);
            }
        }
    }
    return pairs;
}
