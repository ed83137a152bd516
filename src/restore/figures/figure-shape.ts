const DATE = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/u;
const MONTH = /^(\d{1,2})[/-](\d{4})$/u;
const DAY = /^(\d{1,2})\/(\d{1,2})$/u;
const YEARS = /^(\d{4})[-–](\d{4})$/u;
const TIME = /^(\d{1,2})[hg:](\d{2})$/u;

const DAYS = [0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** A year of which official documents speak. */
export function isYear(text: string): boolean {
  return /^(?:19|20)\d\d$/u.test(text);
}

function isMonth(text: string): boolean {
  const month = Number(text);
  return month >= 1 && month <= 12;
}

function isDay(day: string, month: string, year?: string): boolean {
  if (!isMonth(month) || Number(day) < 1 || Number(day) > DAYS[Number(month)]!) return false;
  const leap = year === undefined || (Number(year) % 4 === 0 && Number(year) !== 1900);
  return Number(month) !== 2 || Number(day) < 29 || leap;
}

/** "15/6/2022" with a day that the month has. */
export function isDate(text: string): boolean {
  const [, day, , month, year] = DATE.exec(text) ?? [];
  return year !== undefined && isYear(year) && isDay(day!, month!, year);
}

/** "6/2022". */
export function isMonthOfYear(text: string): boolean {
  const [, month, year] = MONTH.exec(text) ?? [];
  return year !== undefined && isYear(year) && isMonth(month!);
}

/** "15/6". */
function isDayOfMonth(text: string): boolean {
  const [, day, month] = DAY.exec(text) ?? [];
  return month !== undefined && isDay(day!, month);
}

// A plan, a term or a strategy; no document speaks of longer ones.
const LONGEST_PERIOD = 60;

/** "2021-2025": the second year later than the first. */
export function isYearRange(text: string): boolean {
  const [, from, to] = YEARS.exec(text) ?? [];
  if (to === undefined || !isYear(from!) || !isYear(to)) return false;
  return Number(to) > Number(from) && Number(to) - Number(from) <= LONGEST_PERIOD;
}

function isTime(text: string): boolean {
  const [, hour, minute] = TIME.exec(text) ?? [];
  return minute !== undefined && Number(hour) <= 24 && Number(minute) < 60;
}

const INTEGER = /^\d{1,9}$/u;
const THOUSANDS = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d{1,4})?$/u;
const DECIMAL = /^\d{1,6},\d{1,4}$/u;
const SECTIONS = /^\d{1,3}(?:\.\d{1,3}){1,4}$/u;
const FRACTION = /^(?!0\d\d)\d{1,5}\/(?!0\d\d)\d{1,5}$/u;
const RANGE = /^\d{1,4}(?:,\d{1,2})?[-–]\d{1,4}(?:,\d{1,2})?$/u;

/** A number as it is printed in Vietnam, without a unit: "5", "08", "1.250", "90,05", "1.250,5". */
export function isNumber(text: string): boolean {
  return INTEGER.test(text) || THOUSANDS.test(text) || DECIMAL.test(text);
}

/** What may stand before a percent sign: "90,05", "75.5", "5-7". */
export function isRate(text: string): boolean {
  return isNumber(text) || RANGE.test(text) || /^\d{1,3}\.\d{1,2}$/u.test(text);
}

/** Whether the text, of digits and signs, has a shape that documents print. A four-figure part of a date is a year. */
export function hasFigureShape(text: string): boolean {
  if (INTEGER.test(text)) return true;
  if (text.includes("/")) return isDate(text) || isMonthOfYear(text) || isDayOfMonth(text) || FRACTION.test(text);
  if (/[-–]/u.test(text)) return isYearRange(text) || isDate(text) || isMonthOfYear(text) || RANGE.test(text);
  return isNumber(text) || SECTIONS.test(text) || isDate(text) || isTime(text);
}
