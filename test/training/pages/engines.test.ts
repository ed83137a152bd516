import { describe, expect, test } from "@jest/globals";
import { type EngineCommand, engineCommand } from "../../../training/pages/engines.js";

function command(language: string, dpi = 200): EngineCommand {
  return engineCommand({ language, segmentation: 6, dpi, legacyData: "data/old" });
}

describe("engineCommand", () => {
  test("a language is read by Tesseract's engine of today, with the data of the system", () => {
    expect(command("fra")).toEqual({
      program: "tesseract",
      options: ["stdin", "stdout", "-l", "fra", "--psm", "6", "--dpi", "200"],
    });
  });

  test("a language of the legacy kind by its engine of before, with data of its own", () => {
    const { program, options } = command("fra-legacy");
    expect(program).toBe("tesseract");
    const text = options.join(" ");
    expect(text).toContain("-l fra --psm 6");
    expect(text).toContain("--tessdata-dir data/old --oem 0");
  });

  test("Ocrad by its alphabet; scans whose letters are too small for it are doubled", () => {
    expect(command("ocrad-ascii").options).toEqual(["--format=utf8", "--charset=ascii", "-"]);
    expect(command("ocrad-latin", 150)).toEqual({
      program: "ocrad",
      options: ["--format=utf8", "--charset=iso-8859-15", "--scale=2", "-"],
    });
  });
});
