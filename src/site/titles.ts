import type { Article, ArticleDocument } from '../archive/article.ts';
import { headline } from '../archive/article.ts';
import { getCatalog, readDocument } from './archive.ts';
import { type ArticleTitle, articleTitle } from './article-title.ts';
import { beginning } from './article-words.ts';

/** Characters of the text that stand for a headline that is missing. */
const OPENING_LENGTH = 16;

/** Lists name the same articles again and again; a text is read for it once. */
const openings = new WeakMap<Article, string>();

/** How an article is called; its text is looked at only where no part of it prints a headline. */
export async function readTitle(article: Article): Promise<ArticleTitle> {
  const [lead = article] = (await getCatalog()).parts(article);
  const isPrinted = headline(article) !== null || headline(lead) !== null;
  return articleTitle(article, lead, isPrinted ? '' : await openingOf(article));
}

async function openingOf(article: Article): Promise<string> {
  const known = openings.get(article);
  if (known !== undefined) return known;
  const document: ArticleDocument = await readDocument(article.id);
  const opening = beginning(document, OPENING_LENGTH);
  openings.set(article, opening);
  return opening;
}
