import { type DayMention, findDayAtEnd, findDays } from './dates.ts';

/** `征集截止到` `请于` `成立于` before a day: the end of a time, an invitation, a beginning, and no date of a notice. */
const DEADLINE = /(?:截至|截止|至|到|前|(?<!定|已|经)于)\s*(?:明年|次年|今年)?$/;
/** Such words, the year and blanks between them and the day are no longer. */
const LONGEST_DEADLINE = 16;
/** `于…走失`: what the notice is about happened then. */
const LOST_THEN = /^[^。；的]{0,20}(?:遗失|丢失|走失|被盗|失窃|离职|拾得|捡到|拾到)/;
/** `前` `之前` behind it, not 前往. */
const UNTIL_THEN = /^\s*(?:[之以]前|前(?![往后来去])|止|截止)/;
/** `4月14日恢复正常出版`: the end of what is announced. */
const OVER_THEN = /^\s*起?(?:将|可)?(?:恢复|复刊|复工)/;
const ERRATUM = /更正|勘误|致歉/;

/**
 * The day of a notice: the last one that it names, since notices are signed at their end as letters are; none that is
 * only a term, a beginning, an end or an invitation. A correction names the day of the page that it corrects: only the day
 * that it is signed with counts.
 * @param head label, kickers and headline
 * @example dayOfNotice('遗失声明', '公章遗失，声明作废。2024年7月15日') // { year: 2024, month: 7, day: 15, … }
 */
export function dayOfNotice(head: string, body: string): DayMention | null {
  const isDeadline = ({ start, end }: DayMention) =>
    (DEADLINE.test(body.slice(Math.max(0, start - LONGEST_DEADLINE), start)) &&
      !LOST_THEN.test(body.slice(end))) ||
    UNTIL_THEN.test(body.slice(end)) ||
    OVER_THEN.test(body.slice(end));
  const isErratum = ERRATUM.test(head);
  const days = [...findDays(body), ...findDayAtEnd(body)].filter((day) => !isErratum || isSigned(day, body));
  return days.findLast((day) => day.exists && !isDeadline(day)) ?? null;
}

/** Whether a day with its year stands alone in the last line. */
function isSigned({ start, end, year }: DayMention, body: string): boolean {
  return year !== null && /(?:^|\n)\s*$/.test(body.slice(0, start)) && body.slice(end).trim() === '';
}
