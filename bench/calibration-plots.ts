import { mkdirSync, writeFileSync } from "node:fs";
import { loadModel } from "../src/node.js";
import { calibrationError, type Judged, judgeTokens, reliability } from "./calibration.js";
import { restoreLabelled } from "./labelled-garble.js";
import { type Coverage, reliabilityPlot, riskCoveragePlot } from "./plots.js";
import { fromRoot } from "./root.js";
import { table } from "./table.js";

/**
 * The confidence of tokens on the test documents of `bench/facts`, which nothing was fitted on, as two pictures in
 * `docs/calibration`, and the figures of both.
 */
const TENTHS = Array.from({ length: 11 }, (_, tenth) => tenth / 10);
const SHOWN = [0.5, 0.8, 0.9, 0.95, 0.98, 1];

/** The surest tokens first: of each share of them, how many are wrong. */
function coverages(judged: readonly Judged[]): Coverage[] {
  const surest = [...judged].sort((a, b) => b.p - a.p);
  let wrong = 0;
  return surest.map(({ right }, index) => {
    wrong += 1 - right;
    return { coverage: (index + 1) / surest.length, risk: wrong / (index + 1) };
  });
}

const model = await loadModel(fromRoot("models/vanban.vbm"));
const judged = restoreLabelled("test", model).flatMap(({ gold, restored }) =>
  judgeTokens(gold, restored).map(({ token, right }) => ({ p: token.confidence, right: right ? 1 : 0, weight: 1 })),
);
const bins = reliability(judged, TENTHS);
const curve = coverages(judged);
const at = (share: number): Coverage => curve[Math.max(0, Math.round(share * curve.length) - 1)]!;
const folder = fromRoot("docs/calibration");
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/reliability.svg`, reliabilityPlot(bins));
writeFileSync(`${folder}/risk-coverage.svg`, riskCoveragePlot(curve));
console.log(`${judged.length} tokens, expected calibration error ${calibrationError(bins).toFixed(4)}\n`);
console.log(
  table(
    ["surest", "right", "confidence at least"],
    SHOWN.map((share) => [
      `${share * 100} %`,
      `${((1 - at(share).risk) * 100).toFixed(2)} %`,
      [...judged].sort((a, b) => b.p - a.p)[Math.max(0, Math.round(share * judged.length) - 1)]!.p.toFixed(3),
    ]),
  ),
);
