import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type ErrorCode, VanbanError } from "../../src/errors.js";
import { ALIGNMENT, FORMAT_VERSION, openSections, section, text, writeSections } from "../../src/model/format.js";
import { loadModel } from "../../src/node.js";
import { tinyModelBytes } from "./tiny-model.js";

const whole = tinyModelBytes();

/** The model with something done to its bytes. */
function changed(change: (bytes: Uint8Array, view: DataView) => Uint8Array | undefined): Uint8Array {
  const copy = whole.slice();
  return change(copy, new DataView(copy.buffer)) ?? copy;
}

const VERSION_AT = 8;

const BROKEN: readonly (readonly [what: string, code: ErrorCode, bytes: Uint8Array])[] = [
  ["an empty file", "model-not-a-model", new Uint8Array(0)],
  ["a text", "model-not-a-model", new TextEncoder().encode("Kính gửi: Hợp tác xã\n".repeat(9))],
  ["a few bytes of a text", "model-not-a-model", new TextEncoder().encode("VAT")],
  ["cut inside the mark", "model-truncated", whole.slice(0, 3)],
  ["line ends mended on the way", "model-not-a-model", changed((bytes) => bytes.filter((byte) => byte !== 13))],
  ["cut inside the header", "model-truncated", whole.slice(0, 20)],
  ["cut in half", "model-truncated", whole.slice(0, whole.length >> 1)],
  ["cut by a byte", "model-truncated", whole.slice(0, -1)],
  ["longer than it says", "model-truncated", changed((bytes) => Uint8Array.from([...bytes, 0, 0, 0, 0, 0, 0, 0, 0]))],
  ["one bit changed", "model-checksum", changed((bytes) => bytes.with(-9, bytes.at(-9)! ^ 4))],
  ["the section table changed", "model-checksum", changed((bytes) => bytes.with(30, bytes[30]! ^ 1))],
  ["older", "model-too-old", changed((_, view) => void view.setUint32(VERSION_AT, FORMAT_VERSION - 1, true))],
  ["newer", "model-too-new", changed((_, view) => void view.setUint32(VERSION_AT, FORMAT_VERSION + 1, true))],
  ["a frame with nothing in it", "model-not-a-model", writeSections(new Map())],
];

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "vanban-model-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function loadBytes(name: string, bytes: Uint8Array): Promise<unknown> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return loadModel(path).catch((error: unknown) => error);
}

describe("a model file", () => {
  test("loads as it was written", async () => {
    expect(await loadBytes("whole.vbm", whole)).toMatchObject({ info: { name: "tiny" } });
  });

  test.each(BROKEN)("%s: %s, in one sentence that names the file and the next step", async (what, code, bytes) => {
    const error = await loadBytes(`${what}.vbm`, bytes);
    expect(error).toMatchObject({ name: "VanbanError", code });
    const { message } = error as Error;
    expect(message).toContain(`${what}.vbm`);
    expect(message).toMatch(/(?:install|pass|use|update|train)[^\n]*\.$/u);
  });

  test("the versions of both sides are named", async () => {
    const newer = changed((_, view) => void view.setUint32(VERSION_AT, 77, true));
    expect(await loadBytes("77.vbm", newer)).toMatchObject({
      message: expect.stringMatching(new RegExp(`format 77\\b.*format ${FORMAT_VERSION}\\b`, "u")),
    });
  });

  test("one that is not there", async () => {
    expect(await loadModel(join(folder, "none.vbm")).catch((error: unknown) => error)).toMatchObject({
      code: "model-missing",
    });
  });

  test("any changed byte is found out", () => {
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const copy = whole.slice();
        copy[at]! ^= flip;
        expect(() => openSections(copy)).toThrow(VanbanError);
      }),
    );
  });

  test("a changed number of sections is found out", () => {
    for (let at = 20; at < 24; at++) {
      for (let flip = 1; flip < 256; flip++) {
        const copy = whole.slice();
        copy[at]! ^= flip;
        expect(() => openSections(copy)).toThrow(VanbanError);
      }
    }
  });

  test("cut anywhere, it is found out", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.length - 1 }), (length) => {
        expect(() => openSections(whole.subarray(0, length))).toThrow(VanbanError);
      }),
    );
  });
});

const NAME = fc.stringMatching(/^[a-z][a-z0-9.]{0,15}$/u);

describe("sections", () => {
  test("come back as they were written, wherever in memory the file lies", () => {
    fc.assert(
      fc.property(fc.dictionary(NAME, fc.uint8Array({ maxLength: 40 })), fc.nat(9), (contents, offset) => {
        const file = writeSections(new Map(Object.entries(contents)));
        const somewhere = new Uint8Array(file.length + offset);
        somewhere.set(file, offset);
        const sections = openSections(somewhere.subarray(offset));
        expect([...sections.keys()]).toEqual(Object.keys(contents));
        for (const [name, bytes] of sections) {
          expect([...bytes]).toEqual([...contents[name]!]);
          expect(bytes.byteOffset % ALIGNMENT).toBe(0);
        }
      }),
    );
  });

  test("are views: nothing is copied where the file is aligned", () => {
    const file = writeSections(new Map([["words", new TextEncoder().encode("lúa")]]));
    const sections = openSections(file);
    expect(section(sections, "words").buffer).toBe(file.buffer);
    expect(text(sections, "words")).toBe("lúa");
  });

  test("one that is not there is named", () => {
    expect(() => section(new Map(), "lm1.cost")).toThrow('no section "lm1.cost"');
  });
});
