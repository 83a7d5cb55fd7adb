// Writes src/search/traditional.ts, the table that lets a reader type traditional characters. Run it again when
// opencc-js is updated:
//
//   node scripts/make-traditional.ts && npx prettier --write src/search/traditional.ts
import { writeFileSync } from 'node:fs';
import TSCharacters from 'opencc-js/dict/TSCharacters';
import STCharacters from 'opencc-js/dict/STCharacters';
import { gb2312Characters } from '../src/search/indexer/gb2312.ts';

const TARGET = new URL('../src/search/traditional.ts', import.meta.url);

/**
 * Characters that OpenCC folds although the 通用规范汉字表 (2013) lists them as standard, most of them for names
 * (王昇, 李祕), and GB 2312 does not know them.
 */
const STANDARD_TODAY = '昇扞氾蒐祕陞谿釐脩';

/** `'丟 丢|並 并'` → `[['丟', ['丢']], ['並', ['并']]]` */
function readDictionary(text: string): [from: string, to: string[]][] {
  return text.split('|').map((entry) => {
    const [from = '', ...to] = entry.split(' ');
    return [from, to];
  });
}

const toSimplified = readDictionary(TSCharacters);
const writtenToday = new Set([
  ...gb2312Characters(),
  ...Array.from(STANDARD_TODAY),
  ...toSimplified.flatMap(([, to]) => to),
  ...readDictionary(STCharacters).map(([from]) => from),
]);

const pairs = toSimplified.flatMap(([from, to]) => {
  const [target] = to;
  const oneToOne = to.length === 1 && target?.length === 1 && from.length === 1 && from !== target;
  const stable = from === from.normalize('NFKC') && target === target?.normalize('NFKC');
  return oneToOne && stable && !writtenToday.has(from) ? [{ from, target }] : [];
});

writeFileSync(
  TARGET,
  `// Written by scripts/make-traditional.ts from the dictionaries of OpenCC (Apache License 2.0). Do not edit.

/** Traditional characters that simplified writing never uses. */
export const TRADITIONAL =
  '${pairs.map(({ from }) => from).join('')}';

/** The simplified form of each, in the same order. */
export const SIMPLIFIED =
  '${pairs.map(({ target }) => target).join('')}';
`,
);
console.log(`${pairs.length} characters written to ${TARGET.pathname}`);
