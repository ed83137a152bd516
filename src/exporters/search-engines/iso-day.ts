const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u;

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/**
 * A date of a fact, to the precision that holds: "2021-02-31", which no calendar has and for which an engine would refuse the
 * whole document, is "2021-02". Undefined where not even the year is one.
 */
export function isoDay(date: string | undefined): string | undefined {
  const [, year = "", month, day] = DATE.exec(date ?? "") ?? [];
  if (Number(year) < 1000) return undefined;
  if (month === undefined || Number(month) < 1 || Number(month) > 12) return year;
  if (day === undefined || !isDay(Number(year), Number(month), Number(day))) return `${year}-${month}`;
  return `${year}-${month}-${day}`;
}

/** The first second of a day, month or year that {@link isoDay} gave, in UTC, counted from 1970. */
export function epochOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return Date.UTC(year, month - 1, date) / 1000;
}
