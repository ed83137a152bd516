import { describe, expect, test } from "@jest/globals";
import { type CaseToken, parseCasePhrases, restoreCase } from "../../src/restore/letter-case.js";

const LIST = [
  "# phrase\tform\tlines",
  "sở y tế\tSở Y tế\t900",
  "hội nông dân\tHội Nông dân\t500",
  "kho bạc nhà nước\tKho bạc Nhà nước\t800",
  "cục hải quan\tCục Hải quan\t40",
  "khỏi\tkhỏi\t606",
  "broken\trow of other words\t3",
].join("\n");

const PHRASES = parseCasePhrases(LIST);

/**
 * Words as `form` (read as it stands) or `form<raw`, lines divided by `/`; punctuation before and after is cut off, and
 * `=` before a word makes it fixed.
 */
function paragraph(text: string): CaseToken[] {
  return text.split(" / ").flatMap((line, index) =>
    line.split(" ").map((word) => {
      const [, lead = "", fixed = "", form = "", raw = form, trail = ""] =
        /^([-“(]*)(=?)([^<.,:;)]+)(?:<([^.,:;)]+))?([.,:;)]*)$/u.exec(word) ?? [];
      return { form, raw, fixed: fixed !== "", line: index, lead, trail, sure: raw === form };
    }),
  );
}

const restored = (text: string): string => restoreCase(paragraph(text), PHRASES).join(" ");

describe("evidence of the letters", () => {
  test("words that were read as they stand keep their case", () => {
    const text = "bà Kim ngụ tại XÃ nhà Và về";
    expect(restored(text)).toBe(text);
  });

  test("letters of two shapes settle the case of a word that was misread", () => {
    expect(restored("ghi ĐIỂM<DIEM hai Đình<Dinh ba đình<dinh bốn")).toBe("ghi ĐIỂM hai Đình ba đình bốn");
  });

  test("a small look-alike is small, also where a sentence begins", () => {
    expect(restored("rồi. vườn<vuon cây")).toBe("rồi vườn cây");
  });

  test("sizes inside a word can be compared", () => {
    expect(restored("NHẬN Mục<Muc BẢNG")).toBe("NHẬN Mục BẢNG");
  });

  test("a capital vowel for a mark that was lost is no capital", () => {
    expect(restored("bữa ĂN<An trưa, phải ĐỂ<dE dành, ghế ĐẦU<DAu tiên")).toBe("bữa ăn trưa phải để dành ghế Đầu tiên");
  });

  test("a figure or a sign is small inside a sentence and big where one begins", () => {
    expect(restored("làng Ở<6 ven biển. ở<6 đó")).toBe("làng ở ven biển Ở đó");
  });

  test("a letter that counts the items of a list is not raised", () => {
    expect(restored("c<©) Nhà trẻ")).toBe("c Nhà trẻ");
  });
});

describe("the line", () => {
  test("a doubtful word among capitals is in capitals", () => {
    expect(restored("HỘI THI số<sÔ HAI ở<6 NHÀ")).toBe("HỘI THI SỐ HAI Ở NHÀ");
  });

  test("a lone doubtful capital syllable among small letters is not", () => {
    expect(restored("nằm trên HỒ<HO nhỏ gần làng")).toBe("nằm trên Hồ nhỏ gần làng");
  });

  test("an abbreviation says nothing of its neighbours", () => {
    expect(restored("HTX TỔ<TO HTX bên")).toBe(restored("=HTX TỔ<TO =HTX bên"));
    expect(restored("HTX TỔ<TO HTX bên")).toBe("HTX Tổ HTX bên");
  });

  test("one small letter among capitals may be the misread one", () => {
    expect(restored("BIỂN GHI<GHi HÀNG")).toBe("BIỂN GHI HÀNG");
    expect(restored("lúc Ghi<GHi hàng")).toBe("lúc Ghi hàng");
  });

  test("the capitals of another line don't count", () => {
    expect(restored("THÔNG BÁO / Tổ<TO / NHẬN HÀNG")).toBe("THÔNG BÁO Tổ NHẬN HÀNG");
  });

  test("a word alone in its line is as the channel made it", () => {
    expect(restored("TỔ<TO")).toBe("TỔ");
    expect(restored("Tổ<TO")).toBe("Tổ");
  });
});

describe("position", () => {
  test("an item of a list begins with a capital where nothing of the letter was read", () => {
    expect(restored("Gồm: / -lập<1ap bảng, / rồi lập<1ap sổ")).toBe("Gồm Lập bảng rồi lập sổ");
    expect(restored("a) lập<1ap bảng")).toBe("a Lập bảng");
  });

  test("a dash inside a line is no list mark", () => {
    expect(restored("bảng này -lập<1ap lại")).toBe("bảng này lập lại");
  });

  test("three points end no sentence", () => {
    expect(restored("bàn, ghế... lập<1ap lại")).toBe("bàn ghế lập lại");
  });
});

describe("phrases", () => {
  test("settle a letter that was not read", () => {
    expect(restored("do cục<(uc Hải quan giữ")).toBe("do Cục Hải quan giữ");
  });

  test("don't run across punctuation", () => {
    expect(restored("do cục<(uc, Hải quan giữ")).toBe("do cục Hải quan giữ");
  });

  test("a strong one corrects a look-alike that was read as it stands", () => {
    expect(restored("nhờ sở Y tế cấp")).toBe("nhờ Sở Y tế cấp");
    expect(restored("nhờ kho bạc Nhà nước cấp")).toBe("nhờ Kho bạc Nhà nước cấp");
  });

  test("not where its other words disagree, it is rare, or the letter has two shapes", () => {
    for (const text of ["nhờ sở y tế cấp", "nhờ cục Hải quan cấp", "nhờ hội Nông dân cấp"]) {
      expect(restored(text)).toBe(text);
    }
  });

  test("a word that is always small loses a capital of the engine's making, but not after a name or in front of a line", () => {
    expect(restored("ra Khỏi<Khói nhà")).toBe("ra khỏi nhà");
    expect(restored("bà Lan Khỏi<Khói nhà")).toBe("bà Lan Khỏi nhà");
    expect(restored("ra / Khỏi<Khói nhà")).toBe("ra Khỏi nhà");
  });

  test("rows whose form has other letters are left out", () => {
    expect([...PHRASES.phrases.keys()]).toHaveLength(5);
    expect(PHRASES.phrases.get("sở y tế")).toEqual({ words: ["Sở", "Y", "tế"], lines: 900 });
  });
});

describe("names", () => {
  test("a letter that was not read follows its neighbours", () => {
    expect(restored("bà Phạm lệ<1e Hằng đến")).toBe("bà Phạm Lệ Hằng đến");
    expect(restored("bà Phạm, lệ<1e Hằng đến")).toBe("bà Phạm lệ Hằng đến");
  });
});

describe("what stays", () => {
  test("capitals inside a syllable never survive", () => {
    expect(restored("bức tưỜng cũ, ngôi NHà mới")).toBe("bức tường cũ ngôi Nhà mới");
  });

  test("abbreviations, formulas and fixed words", () => {
    const text = "theo =tRanG TTr GDĐT về CaO và mA";
    expect(restored(text)).toBe(text.replace("=", ""));
    expect(restored("theo TTr<TTi HTX<htX")).toBe("theo TTr HTX");
  });

  test("no letter becomes another, whatever was read", () => {
    const forms = ["straße", "İzmir", "đường", "NGHĨA", "Quốc", "x", "ﬁn", ""];
    const raws = ["STRAGE", "6", "D", "", "wOc", "1|", "ÂÊÔ", "ở"];
    for (const around of ["LỚN", "nhỏ"]) {
      const words = forms.flatMap((form) => raws.map((raw) => ({ form, raw })));
      const tokens = words.flatMap((word) => [
        { ...word, fixed: false, line: 0, lead: "", trail: "", sure: false },
        { form: around, raw: around, fixed: false, line: 0, lead: "", trail: "", sure: true },
      ]);
      const result = restoreCase(tokens, PHRASES);
      expect(result.map((word) => word.toLowerCase())).toEqual(tokens.map(({ form }) => form.toLowerCase()));
    }
  });

  test("an empty paragraph", () => {
    expect(restoreCase([], PHRASES)).toEqual([]);
  });
});
