/** A picture hides what lies below it by so many points of unsure width at most. */
const SLACK = 3;
const keyOf = ({ stream, operation }) => `${stream} ${operation}`;
function isBehind({ area, order }, covers) {
    return covers.some((cover) => cover.order > order &&
        area.left >= cover.area.left - SLACK &&
        area.right <= cover.area.right + SLACK &&
        area.bottom >= cover.area.bottom - SLACK &&
        area.top <= cover.area.top + SLACK);
}
/** The shows that nothing depends on: hidden each, and no visible one goes on from their end. */
function removable({ shows, covers, clipping }) {
    const hidden = new Set(shows.filter((show) => (show.clips ? !clipping.has(show) : show.invisible || isBehind(show, covers))));
    const free = new Set(hidden);
    for (const show of shows) {
        if (hidden.has(show))
            continue;
        for (let before = show.goesOnFrom; before !== undefined && free.delete(before);)
            before = before.goesOnFrom;
    }
    return { hidden, free };
}
/** Fonts set for nothing but text that goes. */
function idleFonts(shows, gone) {
    const needed = new Set(shows.filter((show) => !gone(show)).flatMap(({ fontSetAt: at }) => (at ? [keyOf(at)] : [])));
    return shows.flatMap((show) => gone(show) && show.fontSetAt !== undefined && !needed.has(keyOf(show.fontSetAt)) ? [show.fontSetAt] : []);
}
/**
 * The operators whose text nobody sees. An operator of a form that the page shows twice goes only where it is hidden both
 * times.
 */
export function hiddenText(page) {
    const { hidden, free } = removable(page);
    const needed = new Set(page.shows.filter((show) => !free.has(show)).map(({ place }) => keyOf(place)));
    const goes = (show) => !needed.has(keyOf(show.place));
    const cuts = new Map();
    const cut = ({ stream, operation }) => {
        const operations = cuts.get(stream);
        if (operations)
            operations.add(operation);
        else
            cuts.set(stream, new Set([operation]));
    };
    for (const show of page.shows)
        if (goes(show))
            cut(show.place);
    for (const place of idleFonts(page.shows, goes))
        cut(place);
    return {
        cuts,
        visible: page.shows.filter((show) => !hidden.has(show)).map(({ area }) => area),
        kept: [...hidden].filter((show) => !goes(show)).length,
    };
}
