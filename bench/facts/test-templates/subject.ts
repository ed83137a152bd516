/** A field of administration: the sentences from which documents of every kind about it are put together. */
export interface Subject {
  readonly key: string;
  /** The years in which its sentences can be written. */
  readonly years: readonly [from: number, to: number];
  /** The department in charge, as a key of the setting. */
  readonly lead: string;
  /** The room of the office that drafts such documents: "VX". */
  readonly room: string;
  /** What is done, as a noun phrase: "công tác bảo vệ, chăm sóc sức khỏe nhân dân". */
  readonly topic: string;
  /** A shorter name: "y tế". */
  readonly field: string;
  /** A project with a budget, as a noun phrase. */
  readonly project: string;
  /** Legal grounds with the years in which they are cited. */
  readonly grounds: readonly (readonly [from: number, to: number, ground: string])[];
  /** Reported figures. */
  readonly results: readonly string[];
  /** Figures to be reached. */
  readonly targets: readonly string[];
  /** Sentences without figures: what went well, what did not, what is to be done. */
  readonly praise: readonly string[];
  readonly weak: readonly string[];
  readonly measures: readonly string[];
  /** Agencies ("@yt" or a name) and their duties. */
  readonly duties: readonly (readonly [agency: string, ...sentences: string[]])[];
}
