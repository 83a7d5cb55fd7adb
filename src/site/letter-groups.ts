import { pinyin } from 'pinyin-pro';

export interface LetterGroup<Item> {
  /** `A`–`Z`, or `其他` for names that begin with no letter. */
  letter: string;
  items: Item[];
}

/** Where names stand that begin with no letter. */
export const OTHER = '其他';
const LETTER = /^[A-Z]/;

/**
 * Puts things in order of their names' pinyin, by first letter, as a telephone book has them.
 * @param isPerson the first character is a surname, read as surnames are (单 is Shan)
 */
export function groupByLetter<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  { isPerson = false } = {},
): LetterGroup<Item>[] {
  const spelt = items.map((item) => {
    const name = nameOf(item);
    const surname = isPerson ? 'head' : 'off';
    const spelling = pinyin(name, { toneType: 'none', surname, nonZh: 'consecutive' }).toUpperCase();
    return { item, name, spelling };
  });
  const sorted = spelt.toSorted((a, b) => compare(a.spelling, b.spelling) || compare(a.name, b.name));
  const groups = Map.groupBy(sorted, ({ spelling }) => LETTER.exec(spelling)?.[0] ?? OTHER);
  return Array.from(groups, ([letter, members]) => ({
    letter,
    items: members.map(({ item }) => item),
  })).toSorted(
    (a, b) => Number(a.letter === OTHER) - Number(b.letter === OTHER) || compare(a.letter, b.letter),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
