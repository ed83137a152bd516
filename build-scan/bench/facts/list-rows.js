/** What is missing and what is wrong in one document, from both texts. A blind document is listed only where `blind` is said. */
export function listRows(sets, name, blind) {
    const owner = sets.find(({ runs }) => runs.some(({ document }) => document.name === name));
    if (owner === undefined)
        return [`No document is called ${name}.`];
    if (owner.set.blind && !blind)
        return [`${name} is blind: nothing is tuned on it. --blind lists it all the same.`];
    return owner.runs
        .filter(({ document }) => document.name === name)
        .flatMap(({ input, match }) => [
        `\n${name}, ${input}`,
        ...match.missing.map((key) => `  missing  ${key}`),
        ...match.found.filter(({ outcome }) => outcome === "wrong").map(({ key }) => `  wrong    ${key}`),
    ]);
}
