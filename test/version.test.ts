import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { VERSION } from "../src/version.js";

test("the version in the code is that of the package", () => {
  const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  expect(VERSION).toBe(version);
});
