import { beforeAll, describe, expect, test } from "@jest/globals";
import { measureText, restore } from "../src/index.js";
import { loadModel } from "../src/node.js";
import { expectWellFormed } from "../test/restore/token-rules.js";
import { alignLines, type LinePair } from "../training/pages/align-lines.js";
import { composeDocument } from "../training/pages/compose.js";
import { drawPage } from "../training/pages/draw.js";
import { layOut, type TypeSetting } from "../training/pages/layout.js";
import { recognise } from "../training/pages/recognise.js";
import { Random } from "../training/random.js";
import { assertPrograms } from "./required-programs.js";

/** Made up for this test. */
const LINES = [
  "Đội quản lý thủy nông phân công người trực tại các cống lấy nước trong suốt mùa mưa bão.",
  "Chủ hộ nuôi cá lồng trên sông phải đăng ký vị trí đặt lồng và cam kết giữ vệ sinh nguồn nước.",
  "Trường mẫu giáo tổ chức khám mắt cho trẻ em hai lần mỗi năm, kết quả gửi về gia đình.",
  "Trong quý III có 7/9 thôn hoàn thành việc sửa đường, đạt 77,8% kế hoạch giao từ đầu năm.",
  "Cán bộ khuyến nông hướng dẫn bà con chọn giống lúa ngắn ngày và bón phân đúng thời điểm.",
  "Mọi khoản đóng góp của nhân dân được ghi sổ, công khai tại nhà văn hóa thôn vào ngày 05 hằng tháng.",
  "Ban giám sát đầu tư của cộng đồng lập biên bản khi phát hiện vật liệu không đúng thiết kế.",
  "Giao bộ phận kế toán quyết toán kinh phí trước ngày 20 tháng 11 và báo cáo kết quả bằng văn bản.",
];

const SETTING: TypeSetting = {
  family: "Liberation Serif",
  size: 13,
  leading: 1.35,
  textWidth: 450,
  tracking: 0,
  wordSpacing: 0,
  rows: 34,
};
const DPI = 200;

/** The lines set as one page, drawn, and read by Tesseract that knows English only. */
async function recognisedPage(): Promise<LinePair[]> {
  const [page] = layOut(composeDocument(LINES, new Random(4)), SETTING, 1);
  const image = drawPage(page!, { family: SETTING.family, dpi: DPI, skew: 0 });
  const read = await recognise(image, { language: "eng", segmentation: 6, dpi: DPI });
  return alignLines(
    page!.lines.map(({ cells }) => cells.join(" ")),
    read,
  );
}

describe("a page that Tesseract read in the wrong language", () => {
  let pairs: LinePair[] = [];
  beforeAll(async () => {
    assertPrograms();
    pairs = await recognisedPage();
  });

  test("was read line for line, and badly", () => {
    expect(pairs.length).toBeGreaterThan(10);
    const [gold, raw] = [pairs.map(({ truth }) => truth).join("\n"), pairs.map(({ observed }) => observed).join("\n")];
    expect(measureText({ gold, output: raw }).syllable.accuracy).toBeLessThan(0.6);
  });

  test("is restored: nine words in ten and more are right, and the figures stay", async () => {
    const [gold, raw] = [pairs.map(({ truth }) => truth).join("\n"), pairs.map(({ observed }) => observed).join("\n")];
    const restored = restore(raw, { model: await loadModel() });
    const { syllable, numbers } = measureText({ gold, output: restored.text, raw });
    expect(restored.class).toBe("wrong-language");
    expect(syllable.accuracy).toBeGreaterThan(0.9);
    expect(syllable.accuracy).toBeGreaterThan(syllable.harm!.rawAccuracy + 0.3);
    expect(numbers.errors).toBeLessThanOrEqual(1);
    expectWellFormed(restored);
  });
});

describe("a missing program", () => {
  test("is an error that names its Debian package", () => {
    const missing = {
      what: "no-such-program",
      debian: "no-such-package",
      command: ["no-such-program"],
      shows: /./u,
    } as const;
    expect(() => assertPrograms([missing])).toThrow("install the Debian package no-such-package");
  });
});
