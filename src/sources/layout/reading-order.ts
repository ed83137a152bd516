/** What can be put in order: a block that others may name. */
interface Named {
  readonly id?: string | undefined;
}

/** The blocks in the order in which `ids` name them; blocks that it does not name follow, as they come. A name counts once. */
export function inNamedOrder<Block extends Named>(blocks: readonly Block[], ids: readonly string[]): Block[] {
  const byId = new Map(blocks.flatMap((block) => (block.id === undefined ? [] : [[block.id, block] as const])));
  const named = new Set(ids.flatMap((id) => byId.get(id) ?? []));
  return [...named, ...blocks.filter((block) => !named.has(block))];
}

/** The blocks as each names the one that follows it; without such a name as they come. A circle is gone round once. */
export function inChainOrder<Block extends Named & { readonly next?: string | undefined }>(
  blocks: readonly Block[],
): Block[] {
  const byId = new Map(blocks.flatMap((block) => (block.id === undefined ? [] : [[block.id, block] as const])));
  const targets = new Set(blocks.flatMap(({ next }) => next ?? []));
  const ordered = new Set<Block>();
  const starts = [...blocks.filter(({ id }) => id === undefined || !targets.has(id)), ...blocks];
  for (const start of starts) {
    let block: Block | undefined = start;
    while (block !== undefined && !ordered.has(block)) {
      ordered.add(block);
      block = block.next === undefined ? undefined : byId.get(block.next);
    }
  }
  return [...ordered];
}
