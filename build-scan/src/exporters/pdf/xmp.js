/** Characters that no XML 1.0 can hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNFIT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;
function escaped(text) {
    return text.replace(UNFIT, "").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
function element(name, text) {
    return text === undefined || text === "" ? "" : `<${name}>${escaped(text)}</${name}>\n`;
}
function list(name, kind, text) {
    if (text === undefined || text === "")
        return "";
    const attribute = kind === "Alt" ? ' xml:lang="x-default"' : "";
    return `<${name}><rdf:${kind}><rdf:li${attribute}>${escaped(text)}</rdf:li></rdf:${kind}></${name}>\n`;
}
/** What was done: XMP part 1, ResourceEvent. */
function history(signatures) {
    const done = signatures === 0
        ? "invisible text corrected"
        : `invisible text corrected; signature fields removed: ${signatures}; the original is signed, this copy is not`;
    return `<xmpMM:History><rdf:Seq><rdf:li rdf:parseType="Resource"><stEvt:action>converted</stEvt:action>
<stEvt:parameters>${done}</stEvt:parameters></rdf:li></rdf:Seq></xmpMM:History>
`;
}
const NAMESPACES = [
    'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:pdf="http://ns.adobe.com/pdf/1.3/"',
    'xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
    'xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"',
    'xmlns:stRef="http://ns.adobe.com/xap/1.0/sType/ResourceRef#"',
    'xmlns:stEvt="http://ns.adobe.com/xap/1.0/sType/ResourceEvent#"',
    'xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"',
].join("\n");
/** Editors write into it without moving what follows. */
const PADDING = `${" ".repeat(99)}\n`.repeat(20);
/** An XMP packet. All its properties are of schemas that PDF/A-2 knows. */
export function xmpPacket(about) {
    const properties = [
        "<dc:format>application/pdf</dc:format>\n",
        list("dc:title", "Alt", about.title),
        list("dc:creator", "Seq", about.author),
        list("dc:description", "Alt", about.subject),
        list("dc:language", "Bag", about.language),
        element("dc:source", `urn:sha256:${about.originalSha256}`),
        element("pdf:Producer", about.producer),
        element("pdf:Keywords", about.keywords),
        element("xmp:CreatorTool", about.creatorTool),
        element("xmp:CreateDate", about.created),
        element("xmp:ModifyDate", about.modified),
        element("xmpMM:DocumentID", `urn:sha256:${about.originalSha256}`),
        element("xmpMM:InstanceID", `urn:sha256:${about.instance}`),
        `<xmpMM:DerivedFrom rdf:parseType="Resource"><stRef:documentID>urn:sha256:${about.originalSha256}</stRef:documentID></xmpMM:DerivedFrom>\n`,
        history(about.removedSignatures),
        about.claimsPdfA ? "<pdfaid:part>2</pdfaid:part>\n<pdfaid:conformance>B</pdfaid:conformance>\n" : "",
    ].join("");
    return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
${NAMESPACES}>
${properties}</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
${PADDING}<?xpacket end="w"?>`;
}
