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

/** The shape in which a core seems to stand on the page: capitals that it has by chance are few. */
export function shapeOf(core: string): Shape {
  const letters = core.match(/\p{L}/gu) ?? [];
  const capitals = letters.filter((letter) => letter !== letter.toLowerCase()).length;
  if (capitals >= 2 && capitals * 2 >= letters.length) return SHAPE.upper;
  const [first = ""] = letters;
  return first === first.toLowerCase() ? SHAPE.lower : SHAPE.title;
}
