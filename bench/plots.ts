import type { ReliabilityBin } from "./calibration.js";

/** A share of the tokens, the surest first, and the share of them that is wrong. */
export interface Coverage {
  readonly coverage: number;
  readonly risk: number;
}

const SIDE = 320;
const MARGIN = 46;
const WHOLE = SIDE + 2 * MARGIN;

type Point = readonly [x: number, y: number];

/** Both axes from 0 to 1 of a square, y upwards. */
const place = ([x, y]: Point): string => `${(MARGIN + x * SIDE).toFixed(1)},${(MARGIN + (1 - y) * SIDE).toFixed(1)}`;

interface Axis {
  readonly title: string;
  readonly labels: readonly (readonly [at: number, text: string])[];
}

const text = (x: number, y: number, words: string, more = ""): string =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="middle"${more}>${words}</text>`;

function axes(across: Axis, up: Axis): string {
  const below = MARGIN + SIDE;
  const middle = MARGIN + SIDE / 2;
  return [
    `<path class="axis" d="M${place([0, 1])} ${place([0, 0])} ${place([1, 0])}"/>`,
    ...across.labels.map(([at, words]) => text(MARGIN + at * SIDE, below + 16, words)),
    ...up.labels.map(([at, words]) => text(MARGIN - 20, below - at * SIDE + 4, words)),
    text(middle, below + 36, across.title),
    text(12, middle, up.title, ` transform="rotate(-90 12 ${middle})"`),
  ].join("\n");
}

function picture(title: string, parts: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WHOLE} ${WHOLE}" width="${WHOLE}" height="${WHOLE}" role="img">
<title>${title}</title>
<style>
svg { background: #fff; font: 11px sans-serif; fill: #222 }
.axis { fill: none; stroke: #222 }
.ideal { stroke: #999; stroke-dasharray: 4 4 }
.curve { fill: none; stroke: #0b5d53; stroke-width: 2 }
.bin { fill: #0b5d53 }
</style>
${parts.join("\n")}
</svg>
`;
}

const TENTHS: Axis["labels"] = [0, 0.2, 0.4, 0.6, 0.8, 1].map((at) => [at, String(at)]);
const LARGEST_DOT = 14;

/** What confidence says against what is so; the area of a dot is the share of the tokens. */
export function reliabilityPlot(bins: readonly ReliabilityBin[]): string {
  const all = bins.reduce((sum, { count }) => sum + count, 0);
  const dots = bins
    .filter(({ count }) => count > 0)
    .map(({ count, mean, right }) => {
      const [x, y] = place([mean, right]).split(",");
      const radius = Math.max(2, LARGEST_DOT * Math.sqrt(count / all));
      return `<circle class="bin" cx="${x}" cy="${y}" r="${radius.toFixed(1)}"/>`;
    });
  return picture("Confidence of tokens and the share that is right", [
    axes({ title: "confidence", labels: TENTHS }, { title: "right", labels: TENTHS }),
    `<path class="ideal" d="M${place([0, 0])} ${place([1, 1])}"/>`,
    ...dots,
  ]);
}

/** More points than this cannot be seen. */
const MOST_POINTS = 400;

/** How many of the surest tokens are wrong, by how many are taken. */
export function riskCoveragePlot(curve: readonly Coverage[]): string {
  const most = Math.max(0.001, ...curve.slice(Math.floor(curve.length / 10)).map(({ risk }) => risk));
  const step = Math.max(1, Math.floor(curve.length / MOST_POINTS));
  const points = curve.filter((_, index) => index % step === 0 || index === curve.length - 1);
  const line = points.map(({ coverage, risk }) => place([coverage, Math.min(1, risk / most)]));
  const labels: Axis["labels"] = [0, 0.5, 1].map((at) => [at, `${(at * most * 100).toFixed(1)} %`]);
  const shares: Axis["labels"] = [0, 0.2, 0.4, 0.6, 0.8, 1].map((at) => [at, `${at * 100} %`]);
  return picture("Share of wrong tokens among the surest", [
    axes({ title: "the surest tokens taken", labels: shares }, { title: "wrong among them", labels }),
    `<path class="curve" d="M${line.join(" ")}"/>`,
  ]);
}
