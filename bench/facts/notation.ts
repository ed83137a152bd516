import { dateSlot, yearOf } from "./date-slots.js";
import { Day, dayInline, yearInline } from "./dates.js";
import { type Figure, type FigureFrame, moneyFact, objectOf, share, targetFact } from "./figures.js";
import type { Leniency, Measure, ReferenceFields } from "./gold-fact.js";
import { capitalised, type Inline, marked, plain } from "./marked-text.js";
import { decimalsOf, printed, rounded, twoDigits } from "./numbers.js";
import { department, lowerUnits, provinceName, type Setting } from "./setting.js";

/*
 * Sentences of the templates are written with slots in braces; a slot prints words and states a fact:
 *
 *   {a;120..900;lượt|lượt cán bộ;trên # lượt cán bộ y tế}       a figure: amount (a), total (t), added (+), rate (r),
 *                                                              or one that the conventions leave open (x: optional)
 *   {a;5..7~8..10;lớp;từ # - # lớp}                             a range
 *   {f;102..119/126;xã;# xã đạt chuẩn, chiếm %%}                a fraction, %% its share
 *   {a;186..524%72.5..93.5;hồ sơ;# hồ sơ, chiếm %% tổng số}    a count with a share of a whole that is not printed
 *   {m;120..480;tỷ đồng;thu ngân sách đạt #;thu ngân sách}      money; the last part is its label
 *   {Y} {Y-1} {Y+1} {hết Y} {đến Y+2} {P} {NH}                  năm 2023, ..., giai đoạn 2021 - 2025, năm học 2022 - 2023
 *   {Y=2030}                                                   a year that does not depend on the document's
 *   {Z=2021,2030}                                              such a period
 *   {Q} {H1} {H2} {9T} {M-1}                                    Quý I/2023, 6 tháng đầu năm 2023, ..., tháng 4/2023
 *   {D+20} {N-12} {E+30}                                        a deadline, an event and a day of effect, in days from the issue
 *   {R;Nghị định;63/2014/NĐ-CP;2014-06-26;Chính phủ;về ...}     an instrument with a code
 *   {L;Luật Đất đai;2024} {L;Luật Thi đua, khen thưởng;2013-11-16} {L;Luật Ngân sách nhà nước}   one without
 *   Báo cáo thẩm tra số {K;12/BC-HĐND;2021-12-01}              a code whose type stands before it
 *   {@yt} {tỉnh} {huyện} {xã} {các huyện}                       names, which state nothing
 *
 * The last part of a figure, its object, is its words without the number where it is left out.
 */

export interface Context {
  readonly setting: Setting;
  readonly frame: FigureFrame;
}

/** A sentence with its slots filled; figures take the year that the sentence names, or else that of the frame. */
export function expand(source: string, context: Context): Inline {
  const named = /\{(?:hết |đến )?(?:Y(?!=)|Q|H1|H2|9T|M|NH)[^}]*\}/u.exec(source)?.[0];
  const year = named === undefined ? context.frame.year : yearOf(named.slice(1, -1), context.setting);
  return fill(source, { ...context, frame: { ...context.frame, year } });
}

/** The sentences of one paragraph: a year named by the first holds for all of them. */
export function expandParagraph(sentences: readonly string[], context: Context): Inline {
  const lead = /\{(?:hết |đến )?(?:Y(?!=)|Q|H1|H2|9T|M|NH)[^}]*\}/u.exec(sentences[0] ?? "")?.[0];
  const year = lead === undefined ? context.frame.year : yearOf(lead.slice(1, -1), context.setting);
  const frame = { ...context.frame, year };
  return sentences.map((sentence, index) => [
    index > 0 ? " " : "",
    capitalised(expand(sentence, { ...context, frame })),
  ]);
}

function fill(source: string, context: Context): Inline {
  const parts: Inline[] = [];
  let from = 0;
  for (let open = source.indexOf("{"); open >= 0; open = source.indexOf("{", from)) {
    const end = closing(source, open);
    parts.push(source.slice(from, open), slot(source.slice(open + 1, end), context));
    from = end + 1;
  }
  return [...parts, source.slice(from)];
}

function closing(source: string, open: number): number {
  let depth = 0;
  for (let at = open; at < source.length; at++) {
    if (source[at] === "{") depth++;
    if (source[at] === "}" && --depth === 0) return at;
  }
  throw new Error(`a slot is not closed: ${source}`);
}

/** The parts of a slot, cut at semicolons outside inner slots. */
function fields(slotText: string): string[] {
  const all = [""];
  let depth = 0;
  for (const letter of slotText) {
    if (letter === "{") depth++;
    if (letter === "}") depth--;
    if (letter === ";" && depth === 0) all.push("");
    else all[all.length - 1] += letter;
  }
  return all;
}

function slot(text: string, context: Context): Inline {
  const parts = fields(text);
  switch (parts[0]) {
    case "a":
    case "t":
    case "+":
    case "r":
    case "x":
    case "f":
      return figureSlot(parts, context);
    case "m":
      return moneySlot(parts, context);
    case "R":
      return codedSlot(parts, context);
    case "K":
      return bareCodeSlot(parts, context.setting);
    case "L":
      return uncodedSlot(parts, context.setting);
    default:
      return nameSlot(text, context.setting) ?? dateSlot(text, context.setting);
  }
}

const MEASURES: Readonly<Record<string, Measure>> = {
  a: "amount",
  x: "amount",
  t: "total",
  f: "total",
  "+": "added",
  r: "rate",
};

function figureSlot([sign = "", range = "", unit = "", shown = "", object]: string[], context: Context): Inline {
  const { random } = context.setting;
  const [first = "", second] = range.split("~");
  const [counted = "", stated] = first.split("%");
  const [count = "", whole] = counted.split("/");
  const value = draw(count, random);
  const of = whole === undefined ? undefined : Number(whole);
  const decimals = random.chance(0.8) ? 1 : 2;
  const figure: Figure = {
    measure: MEASURES[sign]!,
    value,
    ...(second !== undefined && { max: draw(second, random) }),
    ...(of !== undefined && { of }),
    ...(of !== undefined && shown.includes("%%") && { percent: share(value, of, decimals) }),
    ...(stated !== undefined && { percent: draw(stated, random) }),
    units: unit === "" ? ["%"] : unit.split("|"),
    shown,
    object: object ?? objectOf(shown),
  };
  const fact = targetFact(figure, context.frame);
  const given =
    sign === "x"
      ? { ...fact, optional: true as const, why: "hardly a figure that the document sets or reports" }
      : fact;
  return marked(given, fill(shownText(figure, count, context.setting), context));
}

function shownText({ value, max, of, percent, shown, measure }: Figure, range: string, setting: Setting): string {
  const decimals = decimalsIn(range);
  const number = (n: number): string =>
    setting.padded && measure !== "rate" && n < 10 && decimals === 0 ? twoDigits(n) : printed(n, decimalsOf(n));
  const counts = of === undefined ? [number(value)] : [`${number(value)}/${number(of)}`];
  if (max !== undefined) counts.push(number(max));
  const text = shown.replace("%%", `${percent === undefined ? "" : printed(percent)}%`);
  const filled = text.replace(/#/gu, () => counts.shift() ?? "#");
  const spaced = setting.spacedPercent ? filled.replace(/(\d)%/gu, "$1 %") : filled;
  return setting.tightUnits ? spaced.replace(/(\d) (km|ha|kg)(?!\p{L})/gu, "$1$2") : spaced;
}

/** A number of the range "120..900", "1.5..3.5" or "100..900:50" (in steps of 50), or the only one given. */
function draw(range: string, random: Setting["random"]): number {
  const [bounds = "", step] = range.split(":");
  const [from = "", to] = bounds.split("..");
  if (to === undefined) return Number(from);
  const unit = step === undefined ? 10 ** -decimalsIn(range) : Number(step);
  const steps = Math.round((Number(to) - Number(from)) / unit);
  return rounded(Number(from) + random.whole(0, steps) * unit, 6);
}

function decimalsIn(range: string): number {
  return Math.max(...range.split(/\.\.|:/u).map((bound) => (bound.split(".")[1] ?? "").length));
}

function moneySlot([, range = "", unit = "", shown = "", label = ""]: string[], context: Context): Inline {
  const fact = moneyFact(draw(range, context.setting.random), unit, { role: "other", label: label || objectOf(shown) });
  return marked(fact, fill(shown.replace("#", fact.stated), context));
}

function codedSlot([, type = "", code = "", iso = "", issuer = "", subject]: string[], context: Context): Inline {
  const inner = subject ? fill(subject, context) : undefined;
  const day = iso === "" ? undefined : dayFrom(iso);
  const fact: ReferenceFields = {
    kind: "reference",
    type,
    code,
    ...(day && { date: day.iso }),
    ...(issuer !== "" && { issuer }),
    ...(inner !== undefined && { subject: plain(inner).replace(/^(?:về việc|về) /u, "") }),
  };
  const date = day ? [" ", dayInline(day, "reference", context.setting.dayForm)] : [];
  return marked(fact, [
    `${type} số ${code}`,
    date,
    issuer && ` của ${issuer}`,
    inner === undefined ? "" : [" ", inner],
  ]);
}

/** A code and a day after a type that stands before the slot, as in "Báo cáo thẩm tra số ...". */
function bareCodeSlot([, code = "", iso = ""]: string[], setting: Setting): Inline {
  const day = dayFrom(iso);
  const fact: ReferenceFields = { kind: "reference", type: "Báo cáo", code, date: day.iso };
  return marked({ ...fact, alt: [{ type: "Báo cáo thẩm tra" }] }, [
    code,
    " ",
    dayInline(day, "reference", setting.dayForm),
  ]);
}

function uncodedSlot([, name = "", when]: string[], setting: Setting): Inline {
  const type = /^(?:Bộ luật|Nghị quyết|Luật|Pháp lệnh|\S+ \S+)/u.exec(name)?.[0] ?? name;
  const fact: ReferenceFields & Leniency = { kind: "reference", type, optional: true, why: "named without a code" };
  const year = when !== undefined && /^\d{4}$/u.test(when) ? yearInline(Number(when), "reference") : undefined;
  const day =
    when !== undefined && year === undefined ? dayInline(dayFrom(when), "reference", lawForm(setting)) : undefined;
  return marked(fact, [name, year || day ? " " : "", year ?? day ?? ""]);
}

/** Laws are cited with the day in words, or as the document writes its other days. */
function lawForm({ dayForm }: Setting): Setting["dayForm"] {
  return dayForm === "short" ? "short" : "words";
}

function dayFrom(iso: string): Day {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  return Day.of(year, month, day);
}

function nameSlot(text: string, setting: Setting): string | undefined {
  if (text.startsWith("@")) return department(setting, text.slice(1));
  const names: Readonly<Record<string, string>> = {
    tỉnh: provinceName(setting),
    huyện: setting.part,
    xã: setting.commune,
    "các huyện": lowerUnits(setting),
  };
  return names[text];
}
