import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';

/** A word of a text. */
export interface TaggedWord {
  word: string;
  /** Where it begins in the text. */
  start: number;
  /** Its part of speech as jieba writes it: `n` a noun, `vn` a verb used as one, `x` a mark. */
  tag: string;
}

let jieba: Jieba | null = null;

/** The words of a text with their parts of speech, marks included: joined they are the text. */
export function tagWords(text: string): TaggedWord[] {
  jieba ??= Jieba.withDict(dict);
  let end = 0;
  return jieba.tag(text).map(({ word, tag }) => {
    const start = end;
    end += word.length;
    return { word, start, tag };
  });
}
