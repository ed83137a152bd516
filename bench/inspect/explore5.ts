import { measureShares } from "../../src/restore/text-shares.js";
import { fromRoot } from "../root.js";
import { knownPages } from "./known-pages.js";
import { DEVELOPMENT } from "./page-sets.js";
import { textOf } from "./truth.js";
const pages = await knownPages(DEVELOPMENT, { corpus: fromRoot("../shared/corpus"), kept: fromRoot("training/.cache/inspect"), log: () => {} });
for (const sort of new Set(pages.map(p => p.sort))) {
  const rows = pages.filter(p => p.sort === sort).map(p => { const t = textOf(p); const s = measureShares(t); const c = p.lines.flat().flatMap(w => w.confidence ?? []);
    const lone = (t.match(/(?<![\p{L}\p{N}.,])[bcdghklmnpqrstvxđ](?![\p{L}\p{N}).])/gu) ?? []).length / Math.max(1, s.words);
    return { em: s.emptied, lone, both: s.emptied + lone, conf: c.length ? c.reduce((a, b) => a + b, 0) / c.length : 1 }; });
  const d = (f: (r: (typeof rows)[0]) => number) => { const v = rows.map(f).sort((a, b) => a - b); return `${v.slice(0, 3).map(x => x.toFixed(3)).join(" ")} .. ${v.slice(-3).map(x => x.toFixed(3)).join(" ")}`; };
  console.log(sort, "lone", d(r => r.lone), "both", d(r => r.both), "conf", d(r => r.conf));
}
