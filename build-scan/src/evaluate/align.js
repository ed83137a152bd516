/** Stands for an item that no one could read in the gold text; equals any item. */
export const UNREADABLE = "□";
/** The direction table takes a byte a cell: 100 MB at most. Above, only a band around the diagonal is looked at. */
const MAX_CELLS = 100_000_000;
/** More than any distance, and far from overflow. */
const FAR = 1_000_000_000;
// A local name: a global's property is looked up anew at every use where modules run in a context of their own.
const { min } = Math;
const DIAGONAL = 0;
const UP = 1;
const LEFT = 2;
/** Items as numbers, to be compared fast; the unreadable one is 0. */
function numbered(lists) {
    const ids = new Map([[UNREADABLE, 0]]);
    return lists.map((list) => Int32Array.from(list, (item) => {
        const id = ids.get(item) ?? ids.size;
        ids.set(item, id);
        return id;
    }));
}
/** Which columns of a row are looked at: `[from, to]`, both included. */
function columnsOf(row, { rows, columns, half }) {
    const centre = rows === 0 ? columns : Math.round((row * columns) / rows);
    return [Math.max(0, centre - half), Math.min(columns, centre + half)];
}
/** The cells of one alignment. Two rows of costs are kept, and the direction of every cell. */
class Table {
    #gold;
    #output;
    #half;
    #width;
    #directions;
    constructor(gold, output, maxCells) {
        this.#gold = gold;
        this.#output = output;
        const fits = (gold.length + 1) * (output.length + 1) <= maxCells;
        const slope = Math.ceil(output.length / Math.max(1, gold.length)) + 1;
        this.#half = fits ? output.length : Math.max(slope, Math.floor(maxCells / (gold.length + 1) / 2) - 1);
        this.#width = Math.min(output.length, 2 * this.#half) + 1;
        this.#directions = new Uint8Array((gold.length + 1) * this.#width);
    }
    #columns(row) {
        return columnsOf(row, { rows: this.#gold.length, columns: this.#output.length, half: this.#half });
    }
    /** Fills the table and returns the distance. */
    fill() {
        let before = Int32Array.from({ length: this.#output.length + 1 }, (_, column) => column);
        let costs = new Int32Array(before.length);
        this.#directions.fill(LEFT, 0, this.#width);
        for (let row = 1; row <= this.#gold.length; row++) {
            this.#fillRow(row, before, costs);
            [before, costs] = [costs, before];
        }
        return before[this.#output.length];
    }
    #fillRow(row, before, costs) {
        const [from, to] = this.#columns(row);
        const item = this.#gold[row - 1];
        const output = this.#output;
        const directions = this.#directions;
        const shift = row * this.#width - from;
        for (let column = from; column <= to; column++) {
            const same = item === 0 || item === output[column - 1];
            const diagonal = column === 0 ? FAR : before[column - 1] + (same ? 0 : 1);
            const up = before[column] + 1;
            const left = column === from ? FAR : costs[column - 1] + 1;
            const least = min(diagonal, up, left);
            costs[column] = least;
            directions[shift + column] = least === diagonal ? DIAGONAL : least === up ? UP : LEFT;
        }
        // The next row's band reaches past this one's end.
        const reach = row < this.#gold.length ? this.#columns(row + 1)[1] : to;
        costs.fill(FAR, to + 1, reach + 1);
    }
    /** Reads the pairs back from the end; of equal ways the diagonal is taken first, then the missing gold item. */
    pairs() {
        const pairs = new Int32Array(this.#gold.length).fill(-1);
        let [row, column] = [this.#gold.length, this.#output.length];
        while (row > 0 || column > 0) {
            const direction = row === 0 ? LEFT : this.#directions[row * this.#width + column - this.#columns(row)[0]];
            if (direction === DIAGONAL)
                pairs[row - 1] = column - 1;
            if (direction !== LEFT)
                row--;
            if (direction !== UP)
                column--;
        }
        return pairs;
    }
}
/**
 * Aligns two lists by the fewest insertions, deletions and changes. Exact while the table of both lengths stays under a
 * hundred million cells (10,000 words each); above that exact only where they do not drift far from each other.
 */
export function align(gold, output, maxCells = MAX_CELLS) {
    const [goldIds, outputIds] = numbered([gold, output]);
    const table = new Table(goldIds, outputIds, maxCells);
    const distance = table.fill();
    return { distance, pairs: table.pairs() };
}
