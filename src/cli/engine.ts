import { type RestoreOptions, scannerReadings } from "../index.js";
import { readDictionary, readScannerProfile } from "../node.js";
import type { Host } from "./host.js";
import { inFolder, type Settings } from "./settings.js";

/** Loads the model, the user's dictionaries and the scanner's profile. Throws a VanbanError of any of them. */
export async function restoreOptions(settings: Settings, host: Host): Promise<RestoreOptions> {
  const { model, dictionary, scanner, tone } = settings;
  const lists = await Promise.all(dictionary.map((name) => readDictionary(inFolder(host.folder, name))));
  const profile = scanner === undefined ? undefined : await readScannerProfile(inFolder(host.folder, scanner));
  return {
    model: await host.loadModel(model === undefined ? undefined : inFolder(host.folder, model)),
    dictionary: lists.flat(),
    ...(profile === undefined ? {} : { scanner: scannerReadings(profile) }),
    ...(tone === undefined ? {} : { tone }),
  };
}
