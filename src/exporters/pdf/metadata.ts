import { type PDFCatalog, type PDFContext, PDFDict, PDFHexString, PDFName, PDFString } from "@cantoo/pdf-lib";
import { VERSION } from "../../version.js";
import { isoDate, pdfDate } from "./pdf-date.js";
import type { PdfHeader } from "./pdf-task.js";
import { srgbProfile } from "./srgb-profile.js";
import { type Description, xmpPacket } from "./xmp.js";

const PRODUCER = `vanban ${VERSION}`;
/** Keys of the document information that are this program's own. */
const ORIGINAL = "VanbanOriginalSHA256";
const SIGNATURES = "VanbanSignaturesRemoved";

/** What the caller knows of a file. */
export interface FileFacts {
  readonly header: PdfHeader | undefined;
  readonly modified: Date | undefined;
  readonly originalSha256: string;
  readonly removedSignatures: number;
  readonly language: string | undefined;
  readonly instance: string;
  readonly claimsPdfA: boolean;
}

function textOf(info: PDFDict, key: string): string | undefined {
  const value = info.lookup(PDFName.of(key));
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
}

/** "Quyết định 15/2024/QĐ-UBND: Về việc …", of what is known. */
function titleOf({ type, code, subject }: PdfHeader): string | undefined {
  const what = [type?.name, code].filter((part) => part !== undefined).join(" ");
  return [what, subject].filter((part) => part !== undefined && part !== "").join(": ") || undefined;
}

/** The document information: what the original says stays where nothing better is known. */
function writeInfo(context: PDFContext, facts: FileFacts): PDFDict {
  const old = context.lookup(context.trailerInfo.Info);
  const info = context.obj({});
  for (const [key, value] of old instanceof PDFDict ? old.entries() : []) info.set(key, value);
  const set = (key: string, text: string | undefined): void => {
    if (text !== undefined) info.set(PDFName.of(key), PDFHexString.fromText(text));
  };
  set("Title", facts.header && titleOf(facts.header));
  set("Author", facts.header?.issuer);
  set("Producer", PRODUCER);
  info.set(PDFName.of(ORIGINAL), PDFString.of(facts.originalSha256));
  if (facts.removedSignatures > 0) info.set(PDFName.of(SIGNATURES), PDFString.of(String(facts.removedSignatures)));
  // The time of this change is known only where it is given: the same input makes the same file.
  info.delete(PDFName.of("ModDate"));
  if (facts.modified) info.set(PDFName.of("ModDate"), PDFString.of(pdfDate(facts.modified)));
  context.trailerInfo.Info = context.register(info);
  return info;
}

function descriptionOf(info: PDFDict, facts: FileFacts): Description {
  const created = textOf(info, "CreationDate");
  return {
    title: textOf(info, "Title"),
    author: textOf(info, "Author"),
    subject: textOf(info, "Subject"),
    keywords: textOf(info, "Keywords"),
    creatorTool: textOf(info, "Creator"),
    producer: PRODUCER,
    created: created === undefined ? undefined : isoDate(created),
    modified: facts.modified && isoDate(pdfDate(facts.modified)),
    language: facts.language,
    originalSha256: facts.originalSha256,
    removedSignatures: facts.removedSignatures,
    instance: facts.instance,
    claimsPdfA: facts.claimsPdfA,
  };
}

/** Writes document information, XMP packet, language and file identifier. */
export function writeMetadata(context: PDFContext, catalog: PDFCatalog, facts: FileFacts): void {
  const info = writeInfo(context, facts);
  const packet = Buffer.from(xmpPacket(descriptionOf(info, facts)), "utf8");
  // Unpacked, so that programs that know no PDF find it.
  const stream = context.stream(packet, { Type: "Metadata", Subtype: "XML" });
  catalog.set(PDFName.of("Metadata"), context.register(stream));
  if (facts.language !== undefined) catalog.set(PDFName.of("Lang"), PDFString.of(facts.language));
  const id = (hex: string): PDFHexString => PDFHexString.of(hex.slice(0, 32).toUpperCase());
  context.trailerInfo.ID = context.obj([id(facts.originalSha256), id(facts.instance)]);
}

/** Says that colours without a profile are sRGB, where the file does not say anything of the kind. */
export function writeOutputIntent(context: PDFContext, catalog: PDFCatalog): void {
  if (catalog.lookup(PDFName.of("OutputIntents")) !== undefined) return;
  const profile = context.register(context.flateStream(srgbProfile(), { N: 3 }));
  const intent = context.obj({
    Type: "OutputIntent",
    S: "GTS_PDFA1",
    OutputConditionIdentifier: PDFString.of("sRGB IEC61966-2.1"),
    Info: PDFString.of("sRGB IEC61966-2.1"),
    DestOutputProfile: profile,
  });
  catalog.set(PDFName.of("OutputIntents"), context.obj([context.register(intent)]));
}
