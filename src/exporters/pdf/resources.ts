import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef, PDFStream } from "@cantoo/pdf-lib";
import { type FontFacts, fontFacts } from "./font-facts.js";
import type { Area, Matrix } from "./geometry.js";
import type { State } from "./page-state.js";

/** An outer object that a content stream paints. */
export interface XObject {
  readonly ref: PDFRef;
  readonly stream: PDFStream;
  readonly kind: "form" | "image" | "other";
}

/** The entry of a resource dictionary: category such as `Font`, then the name in the stream. */
export function resource(resources: PDFDict | undefined, category: string, name: string): unknown {
  const entries = resources?.lookup(PDFName.of(category));
  return entries instanceof PDFDict ? entries.lookup(PDFName.of(name)) : undefined;
}

/** The outer object of a name, undefined where the file has none. */
export function xObject(resources: PDFDict | undefined, name: string): XObject | undefined {
  const entries = resources?.lookup(PDFName.of("XObject"));
  const ref = entries instanceof PDFDict ? entries.get(PDFName.of(name)) : undefined;
  if (!(entries instanceof PDFDict) || !(ref instanceof PDFRef)) return undefined;
  const stream = entries.context.lookup(ref);
  if (!(stream instanceof PDFStream)) return undefined;
  const subtype = String(stream.dict.lookup(PDFName.of("Subtype")));
  return { ref, stream, kind: subtype === "/Form" ? "form" : subtype === "/Image" ? "image" : "other" };
}

const known = new WeakMap<PDFDict, FontFacts>();

/** Facts of the font of a name, read once a font. */
export function fontOf(resources: PDFDict | undefined, name: string): FontFacts | undefined {
  const font = resource(resources, "Font", name);
  if (!(font instanceof PDFDict)) return undefined;
  const facts = known.get(font) ?? fontFacts(font);
  known.set(font, facts);
  return facts;
}

/** The numbers of an array, undefined where it is none or holds anything else. */
function numbersOf(value: unknown, count: number): number[] | undefined {
  if (!(value instanceof PDFArray) || value.size() !== count) return undefined;
  const numbers = value.asArray().map((_, i) => value.lookup(i));
  return numbers.every((one) => one instanceof PDFNumber) ? numbers.map((one) => one.asNumber()) : undefined;
}

/** A rectangle of the file, its corners in any order. */
export function areaOf(value: unknown): Area | undefined {
  const [x0, y0, x1, y1] = numbersOf(value, 4) ?? [];
  if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined) return undefined;
  return { left: Math.min(x0, x1), bottom: Math.min(y0, y1), right: Math.max(x0, x1), top: Math.max(y0, y1) };
}

/** The `Matrix` of a form, the identity where it has none. */
export function matrixOf(dict: PDFDict): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersOf(dict.lookup(PDFName.of("Matrix")), 6) ?? [];
  return [a, b, c, d, e, f];
}

/** What an `ExtGState` changes of what is seen. */
export function stateChange(change: PDFDict): Partial<State> {
  const number = (key: string): number | undefined => {
    const value = change.lookup(PDFName.of(key));
    return value instanceof PDFNumber ? value.asNumber() : undefined;
  };
  const blend = change.lookup(PDFName.of("BM"));
  const mask = change.lookup(PDFName.of("SMask"));
  const isPlain =
    (blend === undefined || ["/Normal", "/Compatible"].includes(String(blend))) &&
    (mask === undefined || String(mask) === "/None");
  const [fillAlpha, strokeAlpha] = [number("ca"), number("CA")];
  const isReset = blend !== undefined || mask !== undefined;
  return {
    ...(fillAlpha === undefined ? {} : { fillAlpha }),
    ...(strokeAlpha === undefined ? {} : { strokeAlpha }),
    ...(isPlain
      ? isReset && blend !== undefined && mask !== undefined
        ? { seeThrough: false }
        : {}
      : { seeThrough: true }),
  };
}

/** Whether every point of a picture hides what lies below. */
export function isOpaque({ dict }: PDFStream): boolean {
  const value = (key: string): unknown => dict.lookup(PDFName.of(key));
  return (
    String(value("ImageMask")) !== "true" &&
    value("Mask") === undefined &&
    value("SMask") === undefined &&
    value("SMaskInData") === undefined &&
    value("OC") === undefined
  );
}
