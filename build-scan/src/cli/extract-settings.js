import { InvalidArgumentError, Option } from "commander";
import { FACT_KINDS, TT02_ELEMENTS, VanbanError } from "../index.js";
import { EXTRACT_FORMATS } from "./extract-formats.js";
import { messagesIn } from "./messages.js";
import { addSettings } from "./settings.js";
/** Options that mean nothing in the other formats, and would be forgotten there without a word. */
const ONLY_WITH = [
    { option: "--kind", isGiven: ({ kind }) => kind.length > 0, formats: ["table", "json", "csv"] },
    { option: "--separator", isGiven: ({ separator }) => separator !== undefined, formats: ["csv", "tt02"] },
    { option: "--field", isGiven: ({ field }) => Object.keys(field).length > 0, formats: ["tt02"] },
    { option: "--extra", isGiven: ({ extra }) => extra === true, formats: ["tt02"] },
];
/** Elements that no two documents share. */
const OF_ONE_DOCUMENT = ["DocCode", "DocOrdinal"];
/** The format that was asked for. Throws a VanbanError `bad-argument` where the options do not go together. */
export function formatOf(settings, files, language) {
    const messages = messagesIn(language);
    const fault = (message) => new VanbanError("bad-argument", message);
    const format = settings.format ?? (settings.json === true ? "json" : "table");
    if (settings.json === true && format !== "json")
        throw fault(messages.twoFormats(format));
    const lost = ONLY_WITH.find(({ isGiven, formats }) => isGiven(settings) && !formats.includes(format));
    if (lost !== undefined)
        throw fault(messages.optionOfFormat(lost.option, lost.formats));
    if (format === "csv" && settings.out === undefined && settings.kind.length !== 1) {
        throw fault(messages.oneKind(FACT_KINDS));
    }
    const shared = files > 1 ? OF_ONE_DOCUMENT.find((element) => settings.field[element] !== undefined) : undefined;
    if (shared !== undefined)
        throw fault(messages.oneDocument(shared));
    return format;
}
function addKind(value, before) {
    const kind = FACT_KINDS.find((one) => one === value);
    if (kind === undefined)
        throw new InvalidArgumentError(`Give one of ${FACT_KINDS.join(", ")}.`);
    return before.includes(kind) ? before : [...before, kind];
}
/** `FileCode=G09.10`; the case of the name does not count. */
function addField(value, before) {
    const [, name = "", text = ""] = /^([^=]*)=(.*)$/su.exec(value) ?? [];
    const element = TT02_ELEMENTS.find((one) => one.toLowerCase() === name.trim().toLowerCase());
    if (element === undefined)
        throw new InvalidArgumentError(`Give NAME=VALUE; names are ${TT02_ELEMENTS.join(", ")}.`);
    return { ...before, [element]: text.trim() };
}
/** Adds the options of `vanban extract` to those that all commands over files share. */
export function addExtractSettings(command) {
    return addSettings(command)
        .addOption(new Option("--format <name>", "table, json, csv or tt02, the record of Circular 02/2019/TT-BNV (default: table)").choices(EXTRACT_FORMATS))
        .addOption(new Option("--kind <kind>", `only facts of this kind; may be given several times (${FACT_KINDS.join(", ")})`)
        .argParser(addKind)
        .default([], "all"))
        .addOption(new Option("--separator <sign>", 'between cells of csv and tt02: "," or ";", then with a decimal comma (default: ",")').choices([",", ";"]))
        .addOption(new Option("--field <name=value>", "an element of the tt02 record that no page states; may be given several times")
        .argParser(addField)
        .default({}, "none"))
        .option("--extra", "columns beside the Circular in tt02: file, signatory, secrecy, urgency, recipients, confidence");
}
