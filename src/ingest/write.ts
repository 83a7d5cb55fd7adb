import type { ArticleDocument } from '../archive/article.ts';
import { stringifyArticle } from '../archive/document.ts';
import { yearFolder } from '../archive/order.ts';
import type { Archive } from './archive-pages.ts';
import { stringifyLedger } from './ids.ts';

/** Files of the articles' folder by path, with slashes: `2026/20260112-changzhi-gaoxinqu-4f2a.md`. */
export type Files = Map<string, string>;

/** The files that an archive is kept in. The same archive gives the same bytes. */
export function write(archive: Archive): Files {
  const files = writeArticles(archive.documents);
  for (const sheet of archive.sheets) files.set(`sheets/${sheet.dump}.json`, writeJson(sheet));
  files.set('discovered.json', writeJson(archive.discovered));
  files.set('redirects.json', writeJson(archive.redirects));
  files.set('ids.tsv', stringifyLedger(archive.ledger));
  return files;
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
