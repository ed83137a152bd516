import { PDFArray, PDFDict, PDFName, PDFNumber, PDFString } from "@cantoo/pdf-lib";
/** Print it, and let nobody change it (12.5.3). */
const PRINTED_AND_LOCKED = 4 | 64 | 128;
const PICTURE_NOTE = "Picture of a digital signature. This copy is not signed; the original is.";
/** Fields in fields deeper than this lead in a circle. */
const MAX_DEPTH = 32;
/** What a widget has beside an annotation (12.5.6.19, 12.7.3), and what acts. */
const FIELD_KEYS = "FT Parent Kids T TU TM Ff V DV AA A DA Q DS RV MK BS H Lock SV".split(" ");
const entry = (dict, key) => dict.lookup(PDFName.of(key));
/** Whether a field, or one that it belongs to, is for a signature. */
function isSignature(field, depth = 0) {
    if (entry(field, "FT") !== undefined)
        return String(entry(field, "FT")) === "/Sig";
    const parent = entry(field, "Parent");
    return parent instanceof PDFDict && depth < MAX_DEPTH && isSignature(parent, depth + 1);
}
/** Whether something is to be seen where the field stands. */
function hasPicture(widget) {
    const appearances = entry(widget, "AP");
    const rectangle = entry(widget, "Rect");
    if (!(appearances instanceof PDFDict) || entry(appearances, "N") === undefined)
        return false;
    if (!(rectangle instanceof PDFArray))
        return false;
    const [x0, y0, x1, y1] = rectangle.asArray().map((_, i) => {
        const side = rectangle.lookup(i);
        return side instanceof PDFNumber ? side.asNumber() : 0;
    });
    return x0 !== x1 && y0 !== y1;
}
/** The picture stays where it was, as a stamp that says what it is. */
function toStamp(widget) {
    for (const key of FIELD_KEYS)
        widget.delete(PDFName.of(key));
    widget.set(PDFName.of("Subtype"), PDFName.of("Stamp"));
    const flags = entry(widget, "F");
    const hidden = flags instanceof PDFNumber ? flags.asNumber() & (2 | 32) : 0;
    widget.set(PDFName.of("F"), PDFNumber.of(PRINTED_AND_LOCKED | hidden));
    widget.set(PDFName.of("Contents"), PDFString.of(PICTURE_NOTE));
}
/** The members of an array that stay, in an array of their own. */
function filtered(holder, array, stays) {
    const kept = array.asArray().filter((_, i) => stays(array.lookup(i)));
    return holder.context.obj(kept);
}
function removeWidgets(page) {
    const annotations = entry(page, "Annots");
    if (!(annotations instanceof PDFArray))
        return;
    const isWidget = (one) => one instanceof PDFDict && String(entry(one, "Subtype")) === "/Widget" && isSignature(one);
    const widgets = annotations
        .asArray()
        .map((_, i) => annotations.lookup(i))
        .filter(isWidget);
    if (widgets.length === 0)
        return;
    const stamps = new Set(widgets.filter(hasPicture));
    page.set(PDFName.of("Annots"), filtered(page, annotations, (one) => !isWidget(one) || stamps.has(one)));
    for (const widget of stamps)
        toStamp(widget);
}
/** The fields without those for signatures, and how many of those there were. */
function removeFields(holder, key, seen = new Set()) {
    const fields = entry(holder, key);
    if (!(fields instanceof PDFArray) || seen.has(holder))
        return 0;
    seen.add(holder);
    let removed = 0;
    const kept = filtered(holder, fields, (field) => {
        if (!(field instanceof PDFDict))
            return false;
        if (isSignature(field))
            removed++;
        else
            removed += removeFields(field, "Kids", seen);
        return !isSignature(field);
    });
    if (removed > 0)
        holder.set(PDFName.of(key), kept);
    return removed;
}
/**
 * Takes the fields of digital signatures out of a file, which can hold for the original's bytes alone. Their pictures stay
 * on the pages as stamps.
 *
 * @returns how many there were
 */
export function removeSignatures(catalog, pages) {
    const form = entry(catalog, "AcroForm");
    if (!(form instanceof PDFDict))
        return 0;
    const removed = removeFields(form, "Fields");
    if (removed === 0)
        return 0;
    for (const page of pages)
        removeWidgets(page);
    for (const key of ["SigFlags", "XFA"])
        form.delete(PDFName.of(key));
    const fields = entry(form, "Fields");
    if (fields instanceof PDFArray && fields.size() === 0)
        catalog.delete(PDFName.of("AcroForm"));
    for (const key of ["Perms", "DSS"])
        catalog.delete(PDFName.of(key));
    return removed;
}
