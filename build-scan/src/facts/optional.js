/** `{ [key]: value }`, or nothing where the value is absent: facts leave out what the page does not state. */
export function optional(key, value) {
    const entry = {};
    if (value !== undefined)
        entry[key] = value;
    return entry;
}
