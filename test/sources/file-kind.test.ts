import { describe, expect, test } from "@jest/globals";
import { fileKind } from "../../src/sources/file-kind.js";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

function utf16(text: string, { mark, bigEndian }: { mark: boolean; bigEndian: boolean }): Uint8Array {
  const bytes = Buffer.from((mark ? "\ufeff" : "") + text, "utf16le");
  return bigEndian ? bytes.swap16() : bytes;
}

const ALTO = '<alto xmlns="http://www.loc.gov/standards/alto/ns-v4#"><Layout/></alto>';
const PAGE =
  '<pc:PcGts xmlns:pc="http://schema.primaresearch.org/PAGE/gts/pagecontent/2013-07-15"><pc:Page/></pc:PcGts>';
const HOCR = `<html><head><title></title></head><body><div class='ocr_page' id='page_1'></div></body></html>`;
const PROLOG = '<?xml version="1.0" encoding="UTF-8"?>\n<!-- made by <an engine> -->\n';

describe("a kind is told by content", () => {
  test.each([
    ["pdf", "%PDF-1.7\n"],
    ["pdf", "\xef\xbb\xbf\n%PDF-2.0\n"],
    ["pdf", "HTTP/1.1 200 OK\r\n\r\n%PDF-1.4\n1 0 obj\nstartxref\n0\n%%EOF"],
    ["image", "\x89PNG\r\n\x1a\n"],
    ["image", "\xff\xd8\xff\xe0"],
    ["image", "II*\0"],
    ["image", "MM\0*"],
    ["image", "RIFF\x10\0\0\0WEBPVP8 "],
  ])("%s: %j", (kind, head) => {
    expect(fileKind(latin1(head))).toBe(kind);
  });

  test.each([
    ["alto", ALTO],
    ["alto", `\ufeff${PROLOG}${ALTO}`],
    ["alto", `${PROLOG}<!DOCTYPE alto [<!ENTITY a "b>c">]>\n<!-- -->${ALTO}`],
    ["alto", '<a:alto xmlns:a="x"/>'],
    ["alto", "<alto>\n<Layout></Layout></alto>"],
    ["page-xml", PAGE],
    ["page-xml", `${PROLOG}${PAGE}`],
    ["hocr", HOCR],
    ["hocr", `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0">\n${PROLOG}${HOCR}`],
    ["hocr", '<div title="bbox 0 0 9 9" class="x ocr_page"></div>'],
    ["hocr", "<HTML><BODY><SPAN CLASS=ocrx_word>a</SPAN>"],
  ])("%s: %j, in every encoding", (kind, text) => {
    expect(fileKind(bytesOf(text))).toBe(kind);
    for (const mark of [true, false]) {
      for (const bigEndian of [true, false]) {
        expect(fileKind(utf16(text.replace("\ufeff", ""), { mark, bigEndian }))).toBe(kind);
      }
    }
  });

  test.each([
    "",
    "<",
    "<!--",
    "<!DOCTYPE alto [",
    "Các thẻ <alto>, <PcGts> và <div class='ocr_page'> là của máy.",
    "<alto> là một thẻ của ALTO.",
    "<PcGts>, <alto>",
    "<p>class ocr_page, class='ocr_page'</p>",
    "<html><body><p>Không có lớp nào, chỉ có chữ ocrx_word.</p></body></html>",
    '<TEI xmlns="http://www.tei-c.org/ns/1.0"></TEI>',
    "Tệp %PDF-1.7 có phần đầu là %PDF-",
    "II* và MM",
    "RIFF",
  ])("text: %j", (text) => {
    expect(fileKind(bytesOf(text))).toBe("text");
  });

  test("a long run of brackets and names is told in time", () => {
    const long = `<html>${"<a class=ocr_page ".repeat(1e4)}${"<p ocr_page=".repeat(1e4)}`;
    expect(fileKind(bytesOf(long))).toBe("hocr");
    expect(fileKind(bytesOf(`<p ${"class = 'a' ".repeat(1e5)} ocr_page`))).toBe("text");
  });
});
