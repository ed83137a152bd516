function sourceOf({ document: { source } }, given) {
    const name = given.name ?? source.name;
    const sha256 = given.sha256 ?? source.sha256;
    return {
        ...(name === undefined ? {} : { name }),
        kind: source.kind,
        ...(sha256 === undefined ? {} : { sha256 }),
        pages: source.pages,
    };
}
/** The report as a plain object, ready for `JSON.stringify`; its schema is made by `reportJsonSchema`. */
export function reportJson(report, source = {}) {
    return {
        format: "vanban/report@1",
        source: sourceOf(report, source),
        engine: report.document.engine,
        restored: { text: report.document.text },
        facts: report.facts,
        issues: report.issues,
    };
}
