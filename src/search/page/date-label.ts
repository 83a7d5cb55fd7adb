/** `2026-01-12`, `2026-01~`, `XXXX-08-28` */
const EDTF = /^(?<year>\d{4}|XXXX)(?:-(?<month>\d{2}))?(?:-(?<day>\d{2}))?(?<about>~)?$/;

/**
 * The date of a hit in words, as the site's lists write it.
 * @example dateLabel({ date: null, issueDate: '2026~' }) // '约2026年见报'
 */
export function dateLabel({ date, issueDate }: { date: string | null; issueDate: string | null }): string {
  if (date !== null) return dateInWords(date);
  return issueDate === null ? '日期不详' : `${dateInWords(issueDate)}见报`;
}

/** `dateInWords('2026-01')` is `2026年1月`. */
export function dateInWords(date: string): string {
  const { year, month, day, about } = EDTF.exec(date)?.groups ?? {};
  if (year === undefined) return date;
  const known = year !== 'XXXX';
  const words = [
    known ? `${Number(year)}年` : '',
    month === undefined ? '' : `${Number(month)}月`,
    day === undefined ? '' : `${Number(day)}日`,
  ].join('');
  return `${about === undefined ? '' : '约'}${words}${known ? '' : '（年份不详）'}`;
}
