import { span } from "../text/span.js";
/** The pages of a source: those of its layout, else of its form feeds, else the whole text. */
export function sourcePages(source) {
    const { text, layout } = source;
    if (layout === undefined) {
        const spans = source.pageSpans ?? [span(0, text.length)];
        return spans.map(({ start, end }, at) => ({ number: at + 1, text: text.slice(start, end), confidences: [] }));
    }
    const confidences = new Map();
    for (const { page, confidence } of layout.words) {
        if (confidence === undefined)
            continue;
        const ofPage = confidences.get(page);
        if (ofPage === undefined)
            confidences.set(page, [confidence]);
        else
            ofPage.push(confidence);
    }
    return layout.pages.map((page) => ({
        number: page.number,
        text: text.slice(page.span.start, page.span.end),
        page,
        confidences: confidences.get(page.number) ?? [],
    }));
}
