import { TrainingError } from "./training-error.js";
/** Runs a command of training; what the user can mend is told in one sentence, and the exit code is 1. */
export async function runCommand(command) {
    try {
        await command();
    }
    catch (error) {
        if (!(error instanceof Error && isForTheUser(error)))
            throw error;
        process.stderr.write(`${error.message}\n`);
        process.exitCode = 1;
    }
}
function isForTheUser(error) {
    return error instanceof TrainingError || String(error.code).startsWith("ERR_PARSE_ARGS");
}
/** A whole number of at least 1 out of an option's text. @throws TrainingError for anything else */
export function wholeNumber(option, text) {
    if (!/^[1-9]\d{0,5}$/u.test(text))
        throw new TrainingError(`--${option} takes a whole number of at least 1, not "${text}".`);
    return Number(text);
}
