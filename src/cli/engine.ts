import { readDictionary, readScannerProfile } from "../files.js";
import type { RestoreOptions } from "../restoration.js";
import type { Host } from "./host.js";
import { inFolder, type Settings } from "./settings.js";

/** Loads the model, the user's dictionaries and the scanner's profile. Throws a VanbanError of any of them. */
export async function restoreOptions(settings: Settings, host: Host): Promise<RestoreOptions> {
  const { model, dictionary, scanner, tone } = settings;
  const lists = await Promise.all(dictionary.map((name) => readDictionary(inFolder(host.folder, name))));
  const readings = scanner === undefined ? undefined : await readingsOf(inFolder(host.folder, scanner));
  return {
    model: await host.loadModel(model === undefined ? undefined : inFolder(host.folder, model)),
    dictionary: lists.flat(),
    ...(readings === undefined ? {} : { scanner: readings }),
    ...(tone === undefined ? {} : { tone }),
  };
}

/** What a profile says of its scanner. */
async function readingsOf(profile: string): Promise<RestoreOptions["scanner"]> {
  const { scannerReadings } = await import("../index.js");
  return scannerReadings(await readScannerProfile(profile));
}
