import type { Signature } from "../../document/layout.js";
import type { SignatureField } from "./open-pdf.js";

export async function readSignatures(
  _b: Uint8Array,
  fields: readonly SignatureField[],
  _p: string | undefined,
): Promise<Signature[]> {
  return fields.map(({ page, box, shownText }) => ({ page, box, shownText }));
}
