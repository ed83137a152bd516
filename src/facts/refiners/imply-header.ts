import { documentTypes } from "../dictionary.js";
import type { Draft, Search } from "../draft.js";
import type { HeaderFact } from "../fact.js";
import { writtenOut } from "../name-case.js";
import { optional } from "../optional.js";
import { anyCaseOf, END, pattern, START } from "../phrase.js";
import { oneLine, plain } from "../plain.js";
import { refineKind } from "./by-paragraph.js";

const TYPES = documentTypes
  .filter(({ group, code }) => group === "administrative" && code !== "")
  .map(({ name }) => name);
/** "Ủy ban nhân dân tỉnh ban hành kế hoạch", "UBND huyện Mộc Châu xây dựng Đề án": the document speaks of itself. */
const ISSUES = pattern(
  `${START}((?:Ủy ban nhân dân|UBND|Hội đồng nhân dân|HĐND) (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn)(?: \\p{Lu}\\p{L}*){0,4}) (?:ban hành|xây dựng) (${anyCaseOf(TYPES)})${END}`,
  "u",
);
const PLACE = /(?<!\p{L})(tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn) (\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){0,3})/gu;
/** A document says what it is in its first paragraphs. */
const FIRST = 4;

/** "Ủy ban nhân dân tỉnh" with the name of the only province that the subject names; undefined where it names none. */
function fullName(issuer: string, subject: string): string | undefined {
  const level = /(tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn)$/u.exec(issuer)?.[1];
  if (level === undefined) return writtenOut(issuer);
  const names = new Set(
    Array.from(subject.matchAll(PLACE)).flatMap(([, kind, name = ""]) => (kind === level ? [name] : [])),
  );
  const [name] = names;
  return names.size === 1 && name !== undefined ? writtenOut(`${issuer} ${name}`) : undefined;
}

/** Issuer and kind as the first sentences give them. */
function implied(header: Draft<HeaderFact>, { reading }: Search): Pick<HeaderFact, "issuer" | "type"> {
  for (const paragraph of reading.body.slice(0, FIRST)) {
    const found = ISSUES.exec(paragraph.plain);
    if (!found) continue;
    const type = documentTypes.find(({ name }) => plain(name).toLowerCase() === found[2]?.toLowerCase());
    const issuer = fullName(oneLine(found[1] ?? ""), plain(header.subject ?? ""));
    return { ...optional("issuer", issuer), ...(type ? { type: { code: type.code, name: type.name } } : {}) };
  }
  return {};
}

/** Where the letterhead is lost, takes issuer and kind from the sentence in which the document names itself; implied. */
export function implyHeader(search: Search): Draft[] {
  return refineKind(search.found, "header", (header) => {
    if (header.type !== undefined || header.issuer !== undefined) return header;
    const { issuer, type } = implied(header, search);
    if (issuer === undefined && type === undefined) return header;
    return { ...header, ...optional("issuer", issuer), ...optional("type", type), given: "implied" };
  });
}
