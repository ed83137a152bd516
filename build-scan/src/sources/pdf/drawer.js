import { VanbanError } from "../../errors.js";
import { openPdfPages } from "./render-page.js";
/** Draws pages of one file, which is opened when the first is asked for. Never rejects. */
export function drawerOf(bytes, options) {
    let file;
    return async ({ number, resolution }) => {
        try {
            file ??= openPdfPages(bytes, options);
            return { image: (await file).render(number, resolution) };
        }
        catch (error) {
            if (error instanceof VanbanError)
                return { code: error.code, message: error.message };
            return { code: undefined, message: error instanceof Error ? error.message : String(error) };
        }
    };
}
