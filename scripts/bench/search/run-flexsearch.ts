// Builds an index with FlexSearch, with its encoder for Chinese, and asks it; as a process that can be measured.
//
//   node scripts/bench/search/run-flexsearch.ts INPUT OUTPUT
import { writeFileSync } from 'node:fs';
import { Charset, Index } from 'flexsearch';
import { normalise } from '../../../src/search/normalise.ts';
import { runWholeIndex } from './whole-index.ts';

/** FlexSearch gives the first hundred unless told. */
const ALL = 1_000_000;

const [, , inputFile = '', outputFile = ''] = process.argv;
const index = new Index({ encoder: Charset.CJK });

const result = runWholeIndex(
  {
    add: (id, text) => {
      index.add(id, normalise(text));
    },
    ask: (query) => index.search(normalise(query), { limit: ALL }).map(Number),
    serialise: () => {
      const parts: string[] = [];
      index.export((_key: string, data: string) => {
        parts.push(data);
      });
      return parts;
    },
  },
  inputFile,
);
writeFileSync(outputFile, JSON.stringify(result));
