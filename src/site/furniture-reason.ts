import { isColumnLabel, isImprint } from '../ingest/furniture.ts';

/** Words that are compared: blanks and marks differ between two readings of a column. */
const NO_WORD = /[^\p{L}\p{N}]/gu;
/** Fewest characters by which a line is known as another reading of the same text. */
const LEAST_REPEATED = 8;

/**
 * Why a line of a printed page belongs to no article, as far as the line itself tells.
 * @param texts of the lines that belong to articles
 * @example furnitureReason('责编:王某 版式:李某', []) // '编辑署名或报社联系方式'
 */
export function furnitureReason(text: string, texts: readonly string[]): string {
  if (isImprint(text)) return '编辑署名或报社联系方式';
  if (isColumnLabel(text)) return '栏目名';
  const words = text.replace(NO_WORD, '');
  const isRepeated =
    words.length >= LEAST_REPEATED && texts.some((other) => other.replace(NO_WORD, '').includes(words));
  return isRepeated ? '与本版别处文字重复' : '不属于任何一篇文章';
}
