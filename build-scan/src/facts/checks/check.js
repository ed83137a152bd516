/** The outcome of one comparison; a failure becomes a warning with the same words. */
export function verdict(name, draft, outcome) {
    const check = { name, ...outcome };
    if (outcome.ok)
        return { draft, check };
    return { draft, check, issue: { level: "warning", code: name, message: outcome.detail, at: draft.core ?? draft.at } };
}
