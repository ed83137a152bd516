/** How a scanner and its engine read one word, so many times: `read` and `printed` are words without the signs around them. */
export interface ScannerReading {
  readonly read: string;
  readonly printed: string;
  /** How often, 1 at least. */
  readonly count: number;
}
