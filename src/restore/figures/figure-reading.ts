/** One way to read a figure or a code. */
export interface FigureReading {
  /** What was printed, as this reading has it. */
  readonly form: string;
  /** The language model's class word for the form: "<int>", "<year>", "<date>", "<num>" or "<code>". */
  readonly word: string;
  /** Nats; 0 for what was certainly read right. Digits as read are never charged. */
  readonly cost: number;
  readonly reason: "as-read" | "number" | "code";
}
