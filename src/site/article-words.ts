import { type ArticleDocument, type ArticleType, headline } from '../archive/article.ts';
import { type FlagCode, FLAGS } from '../archive/flags.ts';

const TYPE_NAMES: Record<ArticleType, string> = {
  news: '消息',
  feature: '通讯',
  brief: '简讯',
  continuation: '转版续文',
  notice: '公告',
};

/** What stands where a page prints no headline. */
export const NO_TITLE = '（版面未印标题）';

/** Longest description of a page, in characters: what search engines show of it. */
const DESCRIPTION_LENGTH = 90;

/** The kind of an article in one word: 消息. */
export function typeName(type: ArticleType): string {
  return TYPE_NAMES[type];
}

/** What ingest doubts, each sentence once. */
export function doubtsInWords(codes: readonly FlagCode[]): string[] {
  return Array.from(new Set(codes), (code) => FLAGS[code].text);
}

/** The first paragraph up to a number of characters, cut with …… where it is longer; empty where there is no text. */
export function beginning({ body }: Pick<ArticleDocument, 'body'>, length: number): string {
  const text = body.find((block) => block.kind === 'paragraph')?.text ?? '';
  const characters = Array.from(text);
  return characters.length <= length ? text : `${characters.slice(0, length).join('')}……`;
}

/** One sentence or two about an article for search engines: how it begins, else its headline. */
export function describe(document: ArticleDocument): string {
  return beginning(document, DESCRIPTION_LENGTH) || (headline(document.article) ?? NO_TITLE);
}
