import { dict } from '@node-rs/jieba/dict.js';
import { gb2312Characters } from '../../src/search/indexer/gb2312.ts';
import type { Random } from './random.ts';

/** Classes of words, and the dictionary's tags for them. */
const TAGS = {
  noun: ['n', 'nz', 'nt', 'vn', 'j', 'l', 's'],
  verb: ['v', 'vd', 'i'],
  adjective: ['a', 'ad', 'an', 'b', 'z'],
  adverb: ['d'],
  preposition: ['p'],
  conjunction: ['c'],
  place: ['ns'],
  time: ['t'],
  classifier: ['q'],
} as const satisfies Record<string, readonly string[]>;

export type WordClass = keyof typeof TAGS;
export const WORD_CLASSES = Object.keys(TAGS) as WordClass[];

/** A line of the dictionary: `开发区 1095 n` */
const ENTRY = /^(\S+) (\d+) (\S+)$/;
/** Single characters are overrated: the dictionary's counts were taken from novels as much as from newspapers. */
const SINGLE_SHARE = 0.25;

/** Words of a class, each with the sum of all frequencies up to its own. */
interface WordList {
  words: string[];
  sums: number[];
}

/** The words of simplified Chinese, drawn as often as they are used. */
export class Vocabulary {
  readonly #lists: Map<WordClass, WordList>;

  private constructor(lists: Map<WordClass, WordList>) {
    this.#lists = lists;
  }

  /** Reads the dictionary of a word segmenter: 350,000 words with their frequencies and classes. */
  static load(): Vocabulary {
    const characters = new Set(gb2312Characters());
    const classes = new Map<string, WordClass>(
      WORD_CLASSES.flatMap((name) => TAGS[name].map((tag) => [tag, name] as const)),
    );
    const lists = new Map(WORD_CLASSES.map((name): [WordClass, WordList] => [name, { words: [], sums: [] }]));
    for (const line of new TextDecoder().decode(dict).split('\n')) {
      const [, word = '', frequency = '', tag = ''] = ENTRY.exec(line) ?? [];
      const wordClass = classes.get(tag);
      const list = wordClass && lists.get(wordClass);
      if (list === undefined) continue;
      if (!Array.from(word).every((character) => characters.has(character))) continue;
      const weight = Number(frequency) * (word.length === 1 ? SINGLE_SHARE : 1);
      list.words.push(word);
      list.sums.push((list.sums.at(-1) ?? 0) + weight);
    }
    return new Vocabulary(lists);
  }

  /** Draws a word of a class, frequent ones more often. */
  pick(wordClass: WordClass, random: Random): string {
    const { words, sums } = this.#lists.get(wordClass) ?? { words: [], sums: [] };
    const target = random.next() * (sums.at(-1) ?? 0);
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) <= target) low = middle + 1;
      else high = middle;
    }
    return words[low] ?? '';
  }
}
