import type { Random } from "../random.js";

const TYPES = ["QĐ", "KH", "NQ", "TB", "BC", "CV", "TTr", "CT", "HD", "TT", "NĐ", "CTr", "ĐA", "GM", "TTLT", "QC"];
const AGENCIES = [
  ...["UBND", "HĐND", "CP", "TTg", "BTC", "BKHĐT", "BNNPTNT", "BNV", "BCĐ", "VPĐP", "STC", "SNN", "SNV", "SKHĐT"],
  ...["SXD", "SGTVT", "BGDĐT", "SGDĐT", "BXD", "BTNMT", "STNMT", "UBMTTQ", "TU", "HU", "BTP", "SCT", "VP", "VPUBND"],
  ...["BYT", "SYT", "BHXH", "LĐTBXH", "BLĐTBXH", "SVHTTDL", "TW", "QH", "NHNN", "KBNN", "PNV", "KTHT"],
];
const UNITS = ["triệu đồng", "tỷ đồng", "đồng", "ha", "km", "m2", "người", "hộ", "xã", "thôn", "tấn", "m3", "%"];
const SURNAMES = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý"];
const MIDDLES = ["Văn", "Thị", "Hữu", "Đức", "Xuân", "Quang", "Minh", "Ngọc", "Thanh", "Đình", "Công", "Thu"];
const GIVEN = ["Hùng", "Hương", "Thủy", "Dũng", "Tuấn", "Ngân", "Yến", "Quỳnh", "Sơn", "Phúc", "Hạnh", "Việt", "Ước"];

// Made-up names, numbers and references in the forms that offices print: no value comes from a real document.

/** A document code such as 1234/QĐ-UBND or 12/2018/TT-BTC. */
export function code(random: Random): string {
  const number = random.whole(1, random.chance(0.5) ? 99 : 4000);
  const year = random.chance(0.3) ? `/${random.whole(1995, 2026)}` : "";
  return `${twoDigits(number)}${year}/${random.pick(TYPES)}-${random.pick(AGENCIES)}`;
}

/** A date in words or in figures. */
function date(random: Random): string {
  const [day, month, year] = [random.whole(1, 31), random.whole(1, 12), random.whole(1995, 2026)];
  const written = `ngày ${twoDigits(day)} tháng ${twoDigits(month)} năm ${year}`;
  return random.chance(0.5) ? written : `${twoDigits(day)}/${random.chance(0.5) ? twoDigits(month) : month}/${year}`;
}

/** A number with its unit, with a full stop between thousands and a comma before decimals. */
export function amount(random: Random): string {
  const whole = String(random.whole(1, 10 ** random.whole(1, 7))).replace(/(?<=\d)(?=(?:\d{3})+$)/gu, ".");
  const decimals = random.chance(0.4) ? `,${random.whole(1, random.chance(0.5) ? 9 : 99)}` : "";
  const unit = random.pick(UNITS);
  return `${whole}${decimals}${unit === "%" ? "" : " "}${unit}`;
}

/** A count out of a total, such as 3/12 xã. */
export function fraction(random: Random): string {
  const total = random.whole(2, 200);
  return `${random.whole(1, total)}/${total} ${random.pick(["xã", "tiêu chí", "thôn", "hộ", "đơn vị", "chỉ tiêu"])}`;
}

/** A name of three syllables. */
export function person(random: Random): string {
  return `${random.pick(SURNAMES)} ${random.pick(MIDDLES)} ${random.pick(GIVEN)}`;
}

/** A document of some type with its code and date. */
export function reference(random: Random): string {
  const kind = random.pick(["Quyết định", "Nghị quyết", "Kế hoạch", "Thông tư", "Công văn", "Nghị định", "Tờ trình"]);
  return `${kind} số ${code(random)} ngày ${date(random).replace(/^ngày /u, "")}`;
}

/** A few words that can stand inside any sentence, and hold figures. */
export function clause(random: Random): string {
  const [from, to] = [random.whole(1998, 2024), random.whole(1, 6)];
  return random.pick([
    () => `(theo ${reference(random)})`,
    () => `đạt ${random.whole(1, 100)},${random.whole(0, 99)}%`,
    () => `(${fraction(random)}, bằng ${random.whole(1, 100)}%)`,
    () => `giai đoạn ${from}-${from + to}`,
    () => `với kinh phí ${amount(random)}`,
    () => `(${amount(random)})`,
    () => `trước ngày ${date(random).replace(/^ngày /u, "")}`,
    () => `(ông ${person(random)})`,
    () => `từ ${amount(random)} xuống còn ${amount(random)}`,
  ])();
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
