import type { Flag, FlagCode } from '../archive/flags.ts';

/** Doubts whose message quotes the doubtful words: `“企一策”人企帮扶情况”` */
const QUOTING: ReadonlySet<FlagCode> = new Set<FlagCode>([
  'join-doubled-character',
  'join-lost-character',
  'cut-short',
  'ocr-look-alike',
  'doubled-word',
  'stray-latin',
  'doubled-punctuation',
  'stray-blank',
  'replacement-character',
]);
/** What a message quotes, from its first opening to its last closing mark. */
const QUOTED = /“(.+)”/s;
const QUOTATION_MARK = /[“”]/g;
/** Characters shown on either side of a mark. */
const AROUND = 6;

/**
 * The doubtful words of the article that a flag speaks of, as they are printed; null when it speaks of no words.
 * @param readLine reads the text of the flagged line
 * @example doubtfulWords(join-doubled-character: '“新兴产业|业、未来” meets at a join') // '新兴产业业、未来'
 */
export function doubtfulWords({ code, message }: Flag, readLine: () => string): string | null {
  if (code === 'unbalanced-quotation') return aroundUnopenedMark(readLine());
  if (!QUOTING.has(code)) return null;
  const quoted = QUOTED.exec(message)?.[1] ?? null;
  return code.startsWith('join-') ? (quoted?.replace('|', '') ?? null) : quoted;
}

/** The words round the first closing quotation mark that nothing opened. */
function aroundUnopenedMark(line: string): string | null {
  let depth = 0;
  for (const { 0: mark, index } of line.matchAll(QUOTATION_MARK)) {
    depth += mark === '“' ? 1 : -1;
    if (depth < 0) return line.slice(Math.max(0, index - AROUND), index + AROUND + 1).trim();
  }
  return null;
}
