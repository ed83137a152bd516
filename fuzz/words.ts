/** What readers of text know: signs, words and figures that their rules look for, and code points that break others. */
export const TEXT_WORDS: readonly string[] = [
  ...["ngày 31/02/2024", "Điều 1.", "Căn cứ ", "Nơi nhận:", "KT. CHỦ TỊCH", "Số: /QĐ-UBND", "V/v ", "Kính gửi:"],
  ...["15.000.000.000.000.000.000 đồng", "(Bằng chữ: ", "2021-2025", "-5%", "0/0", "1/3", "tỷ đồng", "90%,"],
  ...["\u0000", "\u001b[31m", "\u202e", "\u2066", "\ufeff", "\ud800", "\u0301", "\u200b", "\f", "\r", "\u2028", "𝟙"],
  ...["□", "⟦", "⟧", "~".repeat(300), " ".repeat(3000), "\n".repeat(300), "a".repeat(5000), "ộ".repeat(900)],
  ...["__proto__", "constructor", "<script>", "=cmd|", "../../..", "ÿþ", "\t\t\t", "9".repeat(400)],
];

/** What readers of hOCR, ALTO and PAGE XML know. */
export const XML_WORDS: readonly string[] = [
  ...[
    "<",
    ">",
    "&",
    "&amp;",
    "&#x10ffff;",
    "&#0;",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    '<!DOCTYPE x [<!ENTITY a "&b;">]>',
  ],
  ...["<String ", "CONTENT=", "HPOS=", "<SP/>", "<HYP/>", "</Page>", "<Page>", "<TextLine>", "</alto>", "<PcGts>"],
  ...["class='ocrx_word'", "title='bbox 0 0 1e9 -1'", "x_wconf 101", "bbox", "ppageno 99999999", "image ../../x"],
  ...["points='1,1'", "points='NaN,1 2,2'", "<b>", "<i>".repeat(400), "</i>".repeat(400), "xmlns=''", "xml:lang='vi'"],
  ...["__proto__", "\u0000", "\u202e", "9".repeat(40)],
];

/** What readers of PDF know. */
export const PDF_WORDS: readonly string[] = [
  ...[
    "obj",
    "endobj",
    "stream",
    "endstream",
    "xref",
    "trailer",
    "startxref",
    "%%EOF",
    "/Length 99999999",
    "/Length -1",
  ],
  ...["/Filter [/FlateDecode /FlateDecode]", "/Kids [1 0 R 1 0 R]", "/Parent 1 0 R", "/Type /Page", "/Contents 1 0 R"],
  ...["/MediaBox [0 0 1e9 1e9]", "/MediaBox [0 0 0 0]", "/Rotate 45", "/XObject << /Fm0 1 0 R >>", "/Subtype /Form"],
  ...[
    "/Width 99999",
    "/Height 99999",
    "BT",
    "ET",
    "Tj",
    "3 Tr",
    "Do",
    "q ".repeat(400),
    "<< /S /JavaScript /JS (x) >>",
  ],
  ...["/Encrypt 1 0 R", "/Root 1 0 R", "/Prev 0", "0 0 0 0 0 0 cm", "[(a)]TJ", "\\377", "(", "<<", ">>", "null"],
];

/** What readers of corrections and scanner profiles know. */
export const CORRECTION_WORDS: readonly string[] = [
  ...[
    '"__proto__":{"x":1},',
    '"constructor"',
    '"decided":""',
    '"token":1e99',
    '"start":-1',
    '"end":0',
    "null",
    "[]",
    "{}",
  ],
  ...[
    "true",
    '"\\u0000"',
    '"\\ud800"',
    '"vanban/corrections@2"',
    '"vanban/scanner@1"',
    '"when":"x"',
    "1e400",
    "\u202e",
  ],
  ...["[".repeat(2000), '{"a":'.repeat(2000), ",", ":", '"', "\\", "\ufeff"],
];
