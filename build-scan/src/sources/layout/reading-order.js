/** The blocks in the order in which `ids` name them; blocks that it does not name follow, as they come. A name counts once. */
export function inNamedOrder(blocks, ids) {
    const byId = new Map(blocks.flatMap((block) => (block.id === undefined ? [] : [[block.id, block]])));
    const named = new Set(ids.flatMap((id) => byId.get(id) ?? []));
    return [...named, ...blocks.filter((block) => !named.has(block))];
}
/** The blocks as each names the one that follows it; without such a name as they come. A circle is gone round once. */
export function inChainOrder(blocks) {
    const byId = new Map(blocks.flatMap((block) => (block.id === undefined ? [] : [[block.id, block]])));
    const targets = new Set(blocks.flatMap(({ next }) => next ?? []));
    const ordered = new Set();
    const starts = [...blocks.filter(({ id }) => id === undefined || !targets.has(id)), ...blocks];
    for (const start of starts) {
        let block = start;
        while (block !== undefined && !ordered.has(block)) {
            ordered.add(block);
            block = block.next === undefined ? undefined : byId.get(block.next);
        }
    }
    return [...ordered];
}
