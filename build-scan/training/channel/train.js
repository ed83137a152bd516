import { COST_STEP, LETTERS, unitOf } from "../../src/model/channel.js";
import { initialProbability, learnChannel } from "./em.js";
import { asciiScanner, latin1Scanner, withoutMarks } from "./synthetic.js";
import { trainingPairs } from "./training-pairs.js";
// A reading dearer than this is left to the floor of the restorer.
const MAX_COST = 11;
// How many observations the pooled channel is worth when one engine's is learnt.
const POOLED_STRENGTH = 20;
/** Learns one channel an engine, each smoothed by the channel of all, and adds the synthetic ones. */
export function trainChannels(engines, shapes) {
    const pooled = learnChannel(trainingPairs(engines.flatMap(({ pairs }) => pairs)), initialProbability, 3);
    const prior = (unit, piece) => pooled.get(unit)?.get(piece) ?? (unit < LETTERS.length ? 1e-3 * initialProbability(unit, piece) : 0);
    const learnt = engines.map(({ engine, pairs }) => ({
        name: `tesseract-${engine}`,
        table: learnChannel(trainingPairs(pairs), prior, POOLED_STRENGTH),
    }));
    return [
        ...learnt,
        { name: "scanner-latin1", table: latin1Scanner(shapes.latin1) },
        { name: "scanner-ascii", table: asciiScanner(shapes.ascii) },
        { name: "without-marks", table: withoutMarks() },
    ];
}
// Of an engine that knows the language: so much of what is held possible before anything is learnt.
const RIGHT_LANGUAGE_SHARE = 0.01;
/**
 * Learns the channel of an engine that knows Vietnamese. What others do to marks says nothing about it, so it is smoothed
 * by letters that are themselves and hardly anything else.
 */
export function rightLanguageChannel({ engine, pairs }) {
    const prior = (unit, piece) => piece === LETTERS[unit] ? 1 - RIGHT_LANGUAGE_SHARE : RIGHT_LANGUAGE_SHARE * initialProbability(unit, piece);
    return { name: `tesseract-${engine}`, table: learnChannel(trainingPairs(pairs), prior, POOLED_STRENGTH) };
}
/**
 * A pair of letters read as one piece is worth an entry only where it beats reading the letters one by one by a factor;
 * the cheapest such reading is compared.
 */
const PAIR_GAIN = 1.4;
function isWorthwhile(table, unit, piece, p) {
    if (unit < LETTERS.length)
        return true;
    const first = table.get(unitOf(Math.floor(unit / LETTERS.length) - 1));
    const second = table.get(unitOf(unit % LETTERS.length));
    let apart = 0;
    for (let cut = 0; cut <= piece.length; cut++) {
        apart = Math.max(apart, (first?.get(piece.slice(0, cut)) ?? 0) * (second?.get(piece.slice(cut)) ?? 0));
    }
    return p > PAIR_GAIN * apart;
}
/** The sections of the model file that `openChannels` reads. */
export function channelSections(channels) {
    const rows = channels.map(({ table }) => listed(table));
    const pieces = [...new Set(rows.flatMap((row) => row.map(({ piece }) => piece)))]
        .filter((piece) => piece !== "")
        .sort();
    pieces.unshift("");
    const ids = new Map(pieces.map((piece, id) => [piece, id]));
    const sections = new Map();
    const encode = (lines) => new TextEncoder().encode(lines.join("\n"));
    sections.set("ch.names", encode(channels.map(({ name }) => name)));
    sections.set("ch.pieces", encode(pieces));
    rows.forEach((row, i) => {
        const sorted = row
            .map(({ unit, piece, cost }) => ({ unit, cost, id: ids.get(piece) }))
            .sort((a, b) => a.id - b.id || a.unit - b.unit);
        const start = new Uint32Array(pieces.length + 1);
        for (const { id } of sorted)
            start[id + 1]++;
        for (let p = 0; p < pieces.length; p++)
            start[p + 1] = start[p + 1] + start[p];
        sections.set(`ch${i}.start`, new Uint8Array(start.buffer));
        sections.set(`ch${i}.unit`, new Uint8Array(Uint16Array.from(sorted, ({ unit }) => unit).buffer));
        sections.set(`ch${i}.cost`, Uint8Array.from(sorted, ({ cost }) => Math.round(cost / COST_STEP)));
    });
    return sections;
}
function listed(table) {
    const rows = [];
    for (const [unit, row] of table) {
        for (const [piece, p] of row) {
            const cost = -Math.log(p);
            if (cost > MAX_COST || piece.includes("\n") || !isWorthwhile(table, unit, piece, p))
                continue;
            rows.push({ unit, piece, cost: Math.max(0, cost) });
        }
    }
    return rows;
}
