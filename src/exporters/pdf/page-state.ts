import type { FontFacts } from "./font-facts.js";
import { IDENTITY, type Matrix } from "./geometry.js";

/** An operation of a stream of the page. `stream` is the tag of a form's object, or {@link PAGE}. */
export interface Place {
  readonly stream: string;
  readonly operation: number;
}

/** The stream of a page's own operators. */
export const PAGE = "page";

/** How text comes out, part of the graphics state and so kept by `q` and given to forms. */
interface TextState {
  readonly mode: number;
  readonly font: FontFacts | undefined;
  /** The `Tf` that set the font. */
  readonly fontSetAt: Place | undefined;
  readonly size: number;
  readonly charSpace: number;
  readonly wordSpace: number;
  /** 1 is as wide as the font says. */
  readonly scale: number;
  readonly rise: number;
  readonly leading: number;
}

/** The part of the graphics state that tells what is seen. */
export interface State extends TextState {
  readonly matrix: Matrix;
  readonly fillAlpha: number;
  readonly strokeAlpha: number;
  /** Blended or masked, so that what lies below shows through. */
  readonly seeThrough: boolean;
  /** Clipped to less than the page. */
  readonly clipped: boolean;
}

export const START: State = {
  mode: 0,
  font: undefined,
  fontSetAt: undefined,
  size: 0,
  charSpace: 0,
  wordSpace: 0,
  scale: 1,
  rise: 0,
  leading: 0,
  matrix: IDENTITY,
  fillAlpha: 1,
  strokeAlpha: 1,
  seeThrough: false,
  clipped: false,
};
