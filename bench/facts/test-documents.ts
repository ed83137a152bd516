import type { BuiltDocument } from "./document-builder.js";
import { report } from "./test-templates/report.js";
import type { Subject } from "./test-templates/subject.js";
import { DISASTER } from "./test-templates/subjects/disaster.js";
import { EDUCATION } from "./test-templates/subjects/education.js";
import { HEALTH } from "./test-templates/subjects/health.js";
import { TRANSPORT } from "./test-templates/subjects/transport.js";

export type Template = (subject: Subject, seed: number, year: number) => BuiltDocument;

/** The kinds of documents, each with how many of the test set it gives. */
const KINDS: readonly (readonly [kind: string, count: number, template: Template])[] = [["bao-cao", 12, report]];

const SUBJECTS: readonly Subject[] = [HEALTH, EDUCATION, TRANSPORT, DISASTER];

export interface TestDocument extends BuiltDocument {
  readonly name: string;
  readonly kind: string;
  readonly seed: number;
}

/** The test set: fixed kinds, subjects, years and seeds. */
export function testDocuments(): TestDocument[] {
  let seed = 0;
  return KINDS.flatMap(([kind, count, template]) =>
    Array.from({ length: count }, (_, index): TestDocument => {
      seed++;
      const subject = SUBJECTS[(seed * 5) % SUBJECTS.length]!;
      const year = 2009 + ((seed * 7) % 18);
      return { name: `${kind}-${String(index + 1).padStart(2, "0")}`, kind, seed, ...template(subject, seed, year) };
    }),
  );
}
