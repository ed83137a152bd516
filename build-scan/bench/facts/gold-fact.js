/** Every combination of the choices, without the first choice of all, as changes to a fact; null takes a field away. */
function alternatives(choices) {
    let rows = [{}];
    for (const [field, values] of Object.entries(choices)) {
        rows = rows.flatMap((row) => values.map((value, index) => (index === 0 ? row : { ...row, [field]: value })));
    }
    return rows.slice(1);
}
/** The leniency that these choices give, nothing where there is no choice. */
export function lenient(choices) {
    const alt = alternatives(choices);
    return alt.length > 0 ? { alt } : {};
}
