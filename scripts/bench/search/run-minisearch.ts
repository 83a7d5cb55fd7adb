// Builds an index with MiniSearch, cut into pairs of characters, and asks it; as a process that can be measured.
//
//   node scripts/bench/search/run-minisearch.ts INPUT OUTPUT
import { writeFileSync } from 'node:fs';
import MiniSearch from 'minisearch';
import { normalise } from '../../../src/search/normalise.ts';
import { runWholeIndex } from './whole-index.ts';

const [, , inputFile = '', outputFile = ''] = process.argv;
const index = new MiniSearch<{ id: number; text: string }>({
  fields: ['text'],
  tokenize: pairs,
  processTerm: (term) => term,
});

/** Every overlapping pair of characters; a single character stands for itself. */
function pairs(text: string): string[] {
  if (text.length === 1) return [text];
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, start) => text.slice(start, start + 2));
}

const result = runWholeIndex(
  {
    add: (id, text) => {
      index.add({ id, text: normalise(text) });
    },
    ask: (query) =>
      index
        .search(normalise(query), { combineWith: 'AND', prefix: (term) => term.length === 1 })
        .map(({ id }) => id as number),
    serialise: () => [JSON.stringify(index)],
  },
  inputFile,
);
writeFileSync(outputFile, JSON.stringify(result));
