import { SHAPE, type Shape } from "./candidate.js";
import type { Reading } from "./reading.js";

/** A word of the lexicon in its shape on the page. */
export function shaped(form: string, shape: Shape): string {
  if (shape === SHAPE.upper) return form.toUpperCase();
  if (shape === SHAPE.title) return form.charAt(0).toUpperCase() + form.slice(1);
  return form;
}

/** The text of a reading. `forms` are the lexicon's. */
export function readingText(reading: Reading, forms: readonly string[]): string {
  return reading.form ?? shaped(forms[reading.lexeme]!, reading.shape);
}
