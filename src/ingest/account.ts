import type { ArticleDocument } from '../archive/article.ts';
import type { Draft, PageDraft } from './draft.ts';
import type { LineRole } from '../archive/sheet.ts';
import type { Line } from '../archive/split.ts';
import { squeeze } from '../archive/squeeze.ts';

/** A page of which ingest lost or invented a character: a fault of ingest, never of the page. */
export class AccountError extends Error {
  override name = 'AccountError';
}

/**
 * Proves that every character of a page that is not blank is in exactly one place: line by line, the segments of
 * articles and furniture make up the line; article by article, the fields are its segments and nothing else.
 * @throws AccountError with dump, line and what was found
 */
export function accountFor(dump: string, lines: readonly Line[], page: PageDraft): void {
  const byLine = new Map<number, string>();
  const segments = [...page.drafts, ...page.furniture].flatMap((part) => part.segments);
  for (const segment of segments) byLine.set(segment.line, (byLine.get(segment.line) ?? '') + segment.text);
  for (const line of lines) {
    const placed = byLine.get(line.number) ?? '';
    if (!isSame(line.text, placed)) {
      throw new AccountError(
        `${dump}: line ${line.number} was not taken over whole: ${squeeze(line.text).length} characters printed, ${squeeze(placed).length} placed. ` +
          'This is a fault of ingest; the page was left as it was.',
      );
    }
  }
}

/**
 * Proves that an article's fields hold its segments' characters, each once.
 * @throws AccountError with dump, line and field
 */
export function accountForArticle(dump: string, draft: Draft, { article, body }: ArticleDocument): void {
  const texts: Partial<Record<LineRole, string>> = {};
  for (const { role, text } of draft.segments) {
    const field = role === 'heading' ? 'body' : role;
    texts[field] = (texts[field] ?? '') + text;
  }
  const printedAs = (role: LineRole) => texts[role] ?? '';
  const fields: [name: string, placed: string, printed: string][] = [
    ['label', article.label ?? '', printedAs('label')],
    ['title', article.title ?? '', printedAs('headline')],
    ['kickers', article.kickers.join(''), printedAs('kicker')],
    ['subtitle', article.subtitle ?? '', printedAs('subtitle')],
    ['byline', article.byline ?? '', printedAs('byline')],
    ['captions', article.captions.join(''), printedAs('caption')],
    ['body', body.map((block) => block.text).join(''), printedAs('body')],
  ];
  for (const [name, placed, printed] of fields) {
    if (!isSame(printed, placed)) {
      throw new AccountError(
        `${dump}: line ${draft.segments[0]?.line ?? 0}: the ${name} of the article that begins there does not hold what is printed. ` +
          'This is a fault of ingest; the page was left as it was.',
      );
    }
  }
}

/** Whether two texts have the same characters, blanks left out. Most are the same with them: nothing is made then. */
function isSame(printed: string, placed: string): boolean {
  return printed === placed || squeeze(printed) === squeeze(placed);
}
