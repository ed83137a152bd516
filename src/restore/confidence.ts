/*
 * From the posterior probability of a reading to the share of such readings that are right, measured on generated garble
 * that nothing was trained on: held-out pages, and the calibration documents of bench/facts. `npm run bench:accuracy --
 * --only calibration` prints the table again, and how far the map holds on documents that it was not fitted on. Between two
 * points the map is straight.
 */
const CALIBRATION: readonly (readonly [posterior: number, right: number])[] = [
  [0, 0],
  [0.26, 0.149],
  [0.36, 0.407],
  [0.452, 0.45],
  [0.549, 0.468],
  [0.651, 0.52],
  [0.753, 0.625],
  [0.854, 0.715],
  [0.928, 0.813],
  [0.968, 0.876],
  [0.986, 0.881],
  [0.9928, 0.919],
  [0.9975, 0.922],
  [1, 0.9957],
];

/** What was read as a figure or left as it was has no rivals in the lattice; so often it is right. */
export const UNRIVALLED = 0.968;

/**
 * What was left as it was read though it is no known word stands because nothing else would do, so its posterior says
 * little: of abbreviations so many are right, of all else so many, on the documents that the map was fitted on.
 */
export const UNKNOWN_RIGHT = { abbreviation: 0.78, other: 0.3 } as const;

/** The calibrated confidence of a posterior probability, both 0 to 1; monotone. */
export function calibrated(posterior: number): number {
  const p = Math.min(1, Math.max(0, posterior));
  for (let i = 1; i < CALIBRATION.length; i++) {
    if (p > CALIBRATION[i]![0]) continue;
    const [x0, y0] = CALIBRATION[i - 1]!;
    const [x1, y1] = CALIBRATION[i]!;
    return y0 + ((p - x0) * (y1 - y0)) / (x1 - x0);
  }
  return 1;
}
