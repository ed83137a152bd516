/** How a scanner and its engine read one word, so many times: `read` and `printed` are words without the signs around them. */
export interface ScannerReading {
  readonly read: string;
  readonly printed: string;
  readonly count: number;
}
