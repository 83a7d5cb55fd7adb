import { pinyin } from 'pinyin-pro';

export interface AuthorEntry {
  name: string;
  count: number;
}

export interface AuthorGroup {
  /** `A`–`Z`, or `其他` for names that begin with no letter. */
  letter: string;
  authors: AuthorEntry[];
}

const OTHER = '其他';
const LETTER = /^[A-Z]/;

/** Authors by the first letter of their surname's pinyin, as a telephone book has them. */
export function groupAuthors(authors: readonly AuthorEntry[]): AuthorGroup[] {
  const spelt = authors.map((author) => ({
    author,
    spelling: pinyin(author.name, { toneType: 'none', surname: 'head', nonZh: 'consecutive' }).toUpperCase(),
  }));
  const sorted = spelt.toSorted(
    (a, b) => compare(a.spelling, b.spelling) || compare(a.author.name, b.author.name),
  );
  const groups = Map.groupBy(sorted, ({ spelling }) => LETTER.exec(spelling)?.[0] ?? OTHER);
  return Array.from(groups, ([letter, members]) => ({
    letter,
    authors: members.map(({ author }) => author),
  })).toSorted(
    (a, b) => Number(a.letter === OTHER) - Number(b.letter === OTHER) || compare(a.letter, b.letter),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
