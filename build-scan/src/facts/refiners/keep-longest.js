const width = ({ at }) => at.end - at.start;
const meet = (a, b) => a.at.start < b.at.end && b.at.start < a.at.end;
/**
 * Of the drafts of the kind given that meet, keeps the longest, of equally long ones the first. Drafts of other kinds
 * stay. Sorted by place.
 */
export function keepLongest(drafts, kind) {
    const kept = [];
    const chosen = drafts.filter((draft) => draft.kind === kind);
    chosen.sort((a, b) => a.at.start - b.at.start || width(b) - width(a));
    for (const draft of chosen) {
        const last = kept.at(-1);
        if (!last || !meet(last, draft))
            kept.push(draft);
        else if (width(draft) > width(last))
            kept[kept.length - 1] = draft;
    }
    return [...drafts.filter((draft) => draft.kind !== kind), ...kept];
}
