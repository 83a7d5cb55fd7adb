import type { ArticleDocument } from '../archive/article.ts';
import type { Draft, PageDraft } from './draft.ts';
import type { Line } from './split.ts';

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
  for (const segment of segments)
    byLine.set(segment.line, (byLine.get(segment.line) ?? '') + squeeze(segment.text));
  for (const line of lines) {
    const printed = squeeze(line.text);
    const placed = byLine.get(line.number) ?? '';
    if (printed !== placed) {
      throw new AccountError(
        `${dump}: line ${line.number} was not taken over whole: ${printed.length} characters printed, ${placed.length} placed. ` +
          'This is a fault of ingest; the page was left as it was.',
      );
    }
  }
}

/**
 * Proves that an article's fields hold its segments' characters, each once.
 * @throws AccountError with dump and field
 */
export function accountForArticle(dump: string, draft: Draft, { article, body }: ArticleDocument): void {
  const segmentsOf = (...roles: string[]) =>
    squeeze(
      draft.segments
        .filter((segment) => roles.includes(segment.role))
        .map((segment) => segment.text)
        .join(''),
    );
  const fields: [name: string, placed: string, printed: string][] = [
    ['label', article.label ?? '', segmentsOf('label')],
    ['title', article.title ?? '', segmentsOf('headline')],
    ['kickers', article.kickers.join(''), segmentsOf('kicker')],
    ['subtitle', article.subtitle ?? '', segmentsOf('subtitle')],
    ['byline', article.byline ?? '', segmentsOf('byline')],
    ['captions', article.captions.join(''), segmentsOf('caption')],
    ['body', body.map((block) => block.text).join(''), segmentsOf('body', 'heading')],
  ];
  for (const [name, placed, printed] of fields) {
    if (squeeze(placed) !== printed) {
      throw new AccountError(
        `${dump}: ${article.id}: ${name} does not hold what is printed. This is a fault of ingest.`,
      );
    }
  }
}

function squeeze(text: string): string {
  return text.replace(/\s/g, '');
}
