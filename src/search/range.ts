/** `2026`, `2026-04`, `2026-04-12` */
const RANGE_END = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
/** Sorts after every month and day. */
const AFTER_ALL = '~';

/** A stretch of time; both ends belong to it. Empty ends are open. */
export interface TimeRange {
  /** Sorts before or with every time key of the range. */
  first: string;
  /** Sorts after or with every time key of the range. */
  last: string;
}

/** Whether a text is a date that a range may begin or end with: a year, a month or a day. */
export function isRangeEnd(text: string): boolean {
  return RANGE_END.test(text);
}

/**
 * Makes a range of two dates, of which either may be missing; null when both are. A year or a month takes in all its
 * days.
 * @throws RangeError when a date has another form
 * @example makeRange('2024', '2026-04') // everything from 2024-01-01 to 2026-04-30
 */
export function makeRange(from: string | undefined, to: string | undefined): TimeRange | null {
  if (from === undefined && to === undefined) return null;
  for (const [name, value] of Object.entries({ from, to })) {
    if (value !== undefined && !isRangeEnd(value)) {
      throw new RangeError(`${name}: expected a date such as 2026, 2026-04 or 2026-04-12; found "${value}"`);
    }
  }
  return { first: from ?? '', last: to === undefined ? AFTER_ALL : `${to}${AFTER_ALL}` };
}

/**
 * Whether an article's time key lies in a range. A key with an unknown month or day (`2026-00-00`) stands where lists
 * put it, before the days of its year or month. Articles without any year are in no range.
 */
export function isInRange(timeKey: string, range: TimeRange): boolean {
  return timeKey !== '' && timeKey >= range.first && timeKey <= range.last;
}

/** Whether a year or month, `2026` or `2026-04`, lies in a range with all its days. */
export function isWhollyInRange(time: string, range: TimeRange): boolean {
  return time >= range.first && time + AFTER_ALL <= range.last;
}

/** Whether a shard of one year can hold articles of a range; `undated` cannot. */
export function yearMeetsRange(year: number | null, range: TimeRange): boolean {
  if (year === null) return false;
  const name = String(year).padStart(4, '0');
  return `${name}-99-99` >= range.first && name <= range.last;
}
