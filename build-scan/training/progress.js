/** Writes lines of progress to standard error, each with the seconds since the start. */
export function progress() {
    const started = performance.now();
    return (message) => {
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        process.stderr.write(`${seconds.padStart(7)} s  ${message}\n`);
    };
}
