import type { Article } from '../archive/article.ts';
import type { Catalog } from '../archive/catalog.ts';
import type { Kin } from './kinship/kin.ts';
import { wholeWords } from './kinship/word-bounds.ts';

/** An article that is related, with the words that both hold. */
export interface RelatedArticle {
  article: Article;
  phrase: string;
}

/** Characters of the words that are shown. */
const PHRASE = { shortest: 4, longest: 20 };

/**
 * The kin of an article as readers see it. One whose shared characters make no whole words is left out: nothing could
 * be said about why it is shown.
 * @param text of the article, as its kin were found in it
 */
export function relatedArticles(catalog: Catalog, text: string, kin: readonly Kin[]): RelatedArticle[] {
  return kin.flatMap(({ id, phrase: place }) => {
    const article = catalog.article(id);
    const phrase = wholeWords(text, place, PHRASE);
    return article === undefined || phrase === null ? [] : [{ article, phrase }];
  });
}
