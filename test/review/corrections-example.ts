import type { Correction, Corrections } from "../../src/review/corrections.js";

export const SHA256: string = "5".repeat(64);

/** A decision on the token "cua" that stands between "dan" and "tinh". */
export const DECISION: Correction = {
  place: { token: 3, sourceAt: { start: 12, end: 15 }, raw: "cua", before: "dan", after: "tinh" },
  suggested: "cửa",
  decided: "của",
  kind: "alternative",
  when: "2026-11-25T08:30:00.000Z",
};

export const CORRECTIONS: Corrections = {
  format: "vanban/corrections@1",
  document: { sha256: SHA256, name: "a.pdf" },
  engine: { vanban: "0.1.0", model: "vanban 3" },
  reviewer: "Nguyễn Thị A",
  decisions: [DECISION],
  facts: [
    {
      kind: "money",
      sourceAt: { start: 20, end: 32 },
      text: "12 tỷ đồng",
      verdict: "right",
      when: "2026-11-25T08:31:00.000Z",
    },
  ],
};
