/** A span of the given text. `start` and `end` are UTF-16 offsets, `start <= end`. */
export function span(start, end) {
    return { start, end };
}
