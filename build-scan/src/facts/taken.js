/** Stretches of the text that belong to something already; asked by offset in O(log n). */
export class Taken {
    #starts;
    #reach;
    constructor(spans) {
        const sorted = [...spans].sort((a, b) => a.start - b.start);
        this.#starts = sorted.map(({ start }) => start);
        let reach = 0;
        this.#reach = sorted.map(({ end }) => {
            reach = Math.max(reach, end);
            return reach;
        });
    }
    /** Whether any stretch meets `[start, end)`. */
    meets({ start, end }) {
        let low = 0;
        let high = this.#starts.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((this.#starts[middle] ?? 0) < end)
                low = middle + 1;
            else
                high = middle;
        }
        return low > 0 && (this.#reach[low - 1] ?? 0) > start;
    }
}
