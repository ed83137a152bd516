/** The channels of engines that know Vietnamese, by their names in the model. */
const KNOW_VIETNAMESE = ["tesseract-vie"];
/** The channels of engines that do not know Vietnamese, and of text that lost its marks. */
export function wrongLanguageChannels({ pieces, tables }) {
    return { pieces, tables: tables.filter(({ name }) => !KNOW_VIETNAMESE.includes(name)) };
}
/** The channels of engines that know it; no table in a model that was made without. */
export function rightLanguageChannels({ pieces, tables }) {
    return { pieces, tables: tables.filter(({ name }) => KNOW_VIETNAMESE.includes(name)) };
}
