import { groupByLetter, type LetterGroup } from './letter-groups.ts';

export interface AuthorEntry {
  name: string;
  count: number;
}

export type AuthorGroup = LetterGroup<AuthorEntry>;

/** More authors than this are parted into a page a letter. */
export const AUTHORS_ON_ONE_PAGE = 400;

/** Authors named on the first page where there are too many for it. */
const FREQUENT_AUTHORS = 60;

/** Authors by the first letter of their surname's pinyin. */
export function groupAuthors(authors: readonly AuthorEntry[]): AuthorGroup[] {
  return groupByLetter(authors, ({ name }) => name, { isPerson: true });
}

/** Those with the most articles, most first; ties in the order they come in. */
export function frequentAuthors(authors: readonly AuthorEntry[]): AuthorEntry[] {
  return authors.toSorted((a, b) => b.count - a.count).slice(0, FREQUENT_AUTHORS);
}

/** The segment of a letter's page: `letterSegment('A')` is `a`, that of 其他 is `other`. */
export function letterSegment(letter: string): string {
  return /^[A-Z]$/.test(letter) ? letter.toLowerCase() : 'other';
}
