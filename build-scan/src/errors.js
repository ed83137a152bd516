/** A fault of the call, thrown. A fault of the page is an {@link Issue}, returned. */
export class VanbanError extends Error {
    name = "VanbanError";
    code;
    /** @param message one sentence that names the thing at fault, the place, and the next step. */
    constructor(code, message, options) {
        super(message, options);
        this.code = code;
    }
}
