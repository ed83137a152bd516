/*
 * From the posterior probability of a reading to the share of such readings that are right, measured on generated garble
 * that nothing was trained on: held-out pages, and the calibration documents of bench/facts. `npm run bench:accuracy --
 * --only calibration` prints the table again, and how far the map holds on documents that it was not fitted on. Between two
 * points the map is straight.
 */
const CALIBRATION: readonly (readonly [posterior: number, right: number])[] = [
  [0, 0],
  [0.253, 0.143],
  [0.348, 0.25],
  [0.455, 0.418],
  [0.552, 0.483],
  [0.655, 0.629],
  [0.752, 0.634],
  [0.855, 0.709],
  [0.925, 0.783],
  [0.968, 0.87],
  [0.986, 0.904],
  [0.993, 0.926],
  [0.9976, 0.963],
  [1, 0.9974],
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
