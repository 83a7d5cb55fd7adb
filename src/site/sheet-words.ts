import type { Sheet } from '../archive/sheet.ts';
import { dateInWords, issueInWords } from './date-words.ts';
import type { ReasonForNoText } from './sheet-text.ts';

/**
 * What a printed page is called: `2025年3月18日 A2版`; `日期不详的版面` when nothing is known.
 */
export function sheetTitle({ issue }: Pick<Sheet, 'issue'>): string {
  if (issue.page === null) return issue.date === null ? '日期不详的版面' : `${dateInWords(issue.date)}的版面`;
  return issueInWords(issue) ?? '';
}

/** What stands on a printed page: `文章5篇，另有1则公告因含个人号码不予公开，1篇文章已撤下`. */
export function sheetContents({
  articles,
  withheld,
  withdrawn,
}: Pick<Sheet, 'articles' | 'withheld' | 'withdrawn'>): string {
  const missing = [
    ...(withheld === 0 ? [] : [`${withheld}则公告因含个人号码不予公开`]),
    ...(withdrawn === 0 ? [] : [`${withdrawn}篇文章已撤下`]),
  ];
  return `文章${articles.length}篇${missing.length === 0 ? '' : `，另有${missing.join('，')}`}`;
}

const NO_TEXT_SENTENCES: Record<ReasonForNoText, string> = {
  gone: '本库没有这张版面的识读文字。',
  unreadable: '这张版面的识读文字暂时读不出来，修复之前只列文章。',
  changed: '这张版面的识读文字有改动，重新整理之前只列文章。',
};

/** What stands in place of a sheet's lines where they can't be shown. */
export function noTextInWords(reason: ReasonForNoText): string {
  return NO_TEXT_SENTENCES[reason];
}
