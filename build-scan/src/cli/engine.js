import { readDictionary } from "../node.js";
import { inFolder } from "./settings.js";
/** Loads the model and the user's dictionaries. Throws a VanbanError of the model or the dictionary. */
export async function restoreOptions(settings, host) {
    const { model, dictionary, tone } = settings;
    const lists = await Promise.all(dictionary.map((name) => readDictionary(inFolder(host.folder, name))));
    return {
        model: await host.loadModel(model === undefined ? undefined : inFolder(host.folder, model)),
        dictionary: lists.flat(),
        ...(tone === undefined ? {} : { tone }),
    };
}
