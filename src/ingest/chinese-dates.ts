const DIGITS = '〇一二三四五六七八九';
/** `二〇二四年七月十六日`, the nought in any of its forms. */
const FULL_DATE =
  /([〇○零OＯo一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/g;

/** A full date in Chinese numerals, and where it stands. */
export interface ChineseDate {
  year: number;
  month: number;
  day: number;
  start: number;
  end: number;
}

/**
 * Finds full dates in Chinese numerals, as notices, letters and old-style headers print them.
 * @example findChineseDates('二〇二四年七月十六日') // [{ year: 2024, month: 7, day: 16, start: 0, end: 10 }]
 */
export function findChineseDates(text: string): ChineseDate[] {
  if (!text.includes('年') || text.search(FULL_DATE) < 0) return [];
  return Array.from(
    text.matchAll(FULL_DATE),
    ({ index, 0: whole, 1: year = '', 2: month = '', 3: day = '' }) => ({
      year: Number(year.replace(/./g, digitOf)),
      month: numberOf(month),
      day: numberOf(day),
      start: index,
      end: index + whole.length,
    }),
  );
}

/** The same dates in figures: `二〇二四年七月十六日 星期二` → `2024年7月16日 星期二`. */
export function withDatesInFigures(text: string): string {
  let result = '';
  let copied = 0;
  for (const { year, month, day, start, end } of findChineseDates(text)) {
    result += `${text.slice(copied, start)}${year}年${month}月${day}日`;
    copied = end;
  }
  return copied === 0 ? text : result + text.slice(copied);
}

function digitOf(character: string): string {
  return String(Math.max(0, DIGITS.indexOf(character)));
}

/** `七` → 7, `十` → 10, `十六` → 16, `二十` → 20, `二十六` → 26 */
function numberOf(numeral: string): number {
  const [tens, units] = numeral.includes('十') ? numeral.split('十') : ['〇', numeral];
  return (
    (tens === '' ? 1 : Number(digitOf(tens ?? ''))) * 10 + (units === '' ? 0 : Number(digitOf(units ?? '')))
  );
}
