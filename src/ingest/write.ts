import type { ArticleDocument } from '../archive/article.ts';
import { stringifyArticle } from '../archive/document.ts';
import { yearFolder } from '../archive/order.ts';
import type { FinishedPage } from './finish-page.ts';
import type { Relations } from './relate.ts';

/** Files of the articles' folder by path, with slashes: `2026/20260112-changzhi-gaoxinqu-4f2a.md`. */
export type Files = Map<string, string>;

/** The ledger's path below the articles' folder. */
export const LEDGER_FILE = 'ids.tsv';

/** The files that a page is kept in: its articles and its sheet. The same page gives the same bytes. */
export function writePage({ documents, sheet }: FinishedPage): Files {
  return writeArticles(documents).set(`sheets/${sheet.dump}.json`, writeJson(sheet));
}

/** The files that the archive has one of, but for its ledger, which is written piece by piece. */
export function writeIndexes({ discovered, redirects }: Pick<Relations, 'discovered' | 'redirects'>): Files {
  return new Map([
    ['discovered.json', writeJson(discovered)],
    ['redirects.json', writeJson(redirects)],
  ]);
}

/** Articles as Markdown files. */
export function writeArticles(documents: readonly ArticleDocument[]): Files {
  return new Map(documents.map((document) => [articlePath(document), stringifyArticle(document)]));
}

function articlePath({ article }: ArticleDocument): string {
  return `${yearFolder(article)}/${article.id}.md`;
}

/** JSON that reads well in a diff: an entry of a list of objects a line. */
function writeJson(value: object): string {
  if (Array.isArray(value))
    return value.length === 0
      ? '[]\n'
      : `[\n${value.map((item) => `  ${JSON.stringify(item)}`).join(',\n')}\n]\n`;
  const fields = Object.entries(value).map(([key, field]) => {
    const isTable = Array.isArray(field) && typeof field[0] === 'object';
    const json = isTable
      ? `[\n${field.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`
      : JSON.stringify(field);
    return `  ${JSON.stringify(key)}: ${json}`;
  });
  return `{\n${fields.join(',\n')}\n}\n`;
}
