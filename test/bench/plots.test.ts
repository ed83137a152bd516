import { expect, test } from "@jest/globals";
import { reliabilityPlot, riskCoveragePlot } from "../../bench/plots.js";

test("a bin stands where its confidence and its truth meet, as large as its share", () => {
  const svg = reliabilityPlot([
    { from: 0, to: 0.5, count: 1, mean: 0.25, right: 0.5 },
    { from: 0.5, to: 1, count: 3, mean: 1, right: 1 },
    { from: 1, to: 1, count: 0, mean: 0, right: 0 },
  ]);
  expect(svg.match(/<circle/gu)).toHaveLength(2);
  expect(svg).toContain('cx="126.0" cy="206.0" r="7.0"');
  expect(svg).toContain('cx="366.0" cy="46.0" r="12.1"');
});

test("the curve ends at the share of all that is wrong", () => {
  const svg = riskCoveragePlot([
    { coverage: 0.5, risk: 0 },
    { coverage: 1, risk: 0.1 },
  ]);
  expect(svg).toContain("M206.0,366.0 366.0,46.0");
  expect(svg).toContain(">10.0 %<");
});
