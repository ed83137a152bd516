import { afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { createCanvas, type SKRSContext2D } from "@napi-rs/canvas";
import { ingest } from "../src/node.js";
import { TemporaryFolder } from "../test/archive/temporary-folder.js";
import { assertPrograms, TESSERACT_VIETNAMESE } from "./required-programs.js";

const DPI = 200;
const POINT = DPI / 72;
const [WIDTH, HEIGHT] = [Math.round(8.27 * DPI), 5 * DPI];

type Line = readonly [text: string, across: number, y: number, size: number];

const LINES: readonly Line[] = [
  ["ỦY BAN NHÂN DÂN", 0.27, 60, 12],
  ["TỈNH BẮC SƠN", 0.27, 76, 12],
  ["Số: 214/BC-UBND", 0.27, 100, 13],
  ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 0.68, 60, 12],
  ["Độc lập - Tự do - Hạnh phúc", 0.68, 76, 12],
  ["Bắc Sơn, ngày 14 tháng 3 năm 2019", 0.68, 100, 13],
  ["BÁO CÁO", 0.5, 170, 14],
  ["Kết quả thực hiện nhiệm vụ quý I năm 2019", 0.5, 188, 14],
  ["Thực hiện chỉ đạo của Thủ tướng Chính phủ, Ủy ban nhân dân tỉnh báo cáo như sau:", 0.5, 225, 13],
];

/** A red frame with the mark in it, set askew under the number, as a clerk does. */
function stamp(page: SKRSContext2D, mark: string, degrees: number): void {
  page.translate(WIDTH * 0.27, 124 * POINT);
  page.rotate((degrees * Math.PI) / 180);
  page.strokeStyle = "#b8252f";
  page.fillStyle = "#b8252f";
  page.lineWidth = 2 * POINT;
  page.font = `bold ${16 * POINT}px "Liberation Sans"`;
  const width = page.measureText(mark).width + 16 * POINT;
  page.strokeRect(-width / 2, -15 * POINT, width, 22 * POINT);
  page.fillText(mark, 0, 2 * POINT);
}

function scan(mark: string, degrees: number): Uint8Array {
  const canvas = createCanvas(WIDTH, HEIGHT);
  const page = canvas.getContext("2d");
  page.fillStyle = "#f4f2ec";
  page.fillRect(0, 0, WIDTH, HEIGHT);
  page.fillStyle = "#222222";
  page.textAlign = "center";
  for (const [text, across, y, size] of LINES) {
    page.font = `${size * POINT}px "Liberation Serif"`;
    page.fillText(text, WIDTH * across, y * POINT);
  }
  if (mark !== "") stamp(page, mark, degrees);
  return canvas.toBuffer("image/png");
}

let folder: TemporaryFolder;
beforeEach(() => {
  folder = new TemporaryFolder();
});
afterEach(() => folder.remove());

describe("the stamp on a scan", () => {
  beforeAll(() => assertPrograms([TESSERACT_VIETNAMESE]));

  test("is seen, and nothing of its page is kept where such are refused", async () => {
    const marks: readonly [string, number][] = [
      ["MẬT", 0],
      ["TỐI MẬT", -4],
      ["TUYỆT MẬT", 2],
    ];
    for (const [mark, degrees] of marks) folder.write(`in/${mark}.png`, scan(mark, degrees));
    folder.write("in/none.png", scan("", 0));
    const told: Record<string, string> = {};
    const options = {
      out: `${folder.path}/out`,
      refuseSecret: true,
      pdf: false,
      reading: { ocrEngine: "native" },
    } as const;
    for await (const event of ingest(`${folder.path}/in`, options)) {
      if (event.type === "refused") told[event.name] = event.secrecy;
      else if (event.type === "done" || event.type === "failed") told[event.name] = event.type;
    }
    expect(told).toEqual({
      ...Object.fromEntries(marks.map(([mark]) => [`${mark}.png`, mark])),
      "none.png": "done",
    });
    expect(folder.files("out").filter((name) => name.includes("MẬT"))).toEqual([]);
  });
});
