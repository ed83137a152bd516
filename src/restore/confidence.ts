/*
 * From the posterior probability of a reading to the share of such readings that are right, measured on generated
 * garble that nothing was trained on (`npm run bench:accuracy` prints the table again). Between two points the map is
 * straight.
 */
const CALIBRATION: readonly (readonly [posterior: number, right: number])[] = [
  [0, 0],
  [0.35, 0.09],
  [0.55, 0.4],
  [0.71, 0.521],
  [0.858, 0.629],
  [0.928, 0.686],
  [0.968, 0.776],
  [0.9895, 0.905],
  [0.9975, 0.949],
  [1, 0.993],
];

/** What was read as a figure or left as it was has no rivals in the lattice; so often it is right. */
export const UNRIVALLED = 0.96;

/** The calibrated confidence of a posterior probability, both 0 to 1; monotone. */
export function calibrated(posterior: number): number {
  const p = Math.min(1, Math.max(0, posterior));
  for (let i = 1; i < CALIBRATION.length; i++) {
    const [x0, y0] = CALIBRATION[i - 1]!;
    const [x1, y1] = CALIBRATION[i]!;
    if (p <= x1) return y0 + ((p - x0) * (y1 - y0)) / (x1 - x0);
  }
  return 1;
}
