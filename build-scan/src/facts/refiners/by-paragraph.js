/** The paragraph that an offset of the restored text stands in, of paragraphs in reading order. */
export function paragraphAt(paragraphs, offset) {
    let low = 0;
    let high = paragraphs.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((paragraphs[middle]?.pieces[0]?.from ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return paragraphs[low];
}
/** Changes the drafts of one kind, others stay. */
export function refineKind(drafts, kind, change) {
    const isKind = (draft) => draft.kind === kind;
    return drafts.map((draft) => (isKind(draft) ? change(draft) : draft));
}
