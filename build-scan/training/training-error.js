/** Something that whoever trains can mend: a program, a font or a file that is missing. The message is one sentence. */
export class TrainingError extends Error {
    name = "TrainingError";
}
