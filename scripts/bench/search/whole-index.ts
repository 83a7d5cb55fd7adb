import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** A search engine whose index is shipped whole. Articles are known by number. */
export interface WholeIndexEngine {
  add: (number: number, text: string) => void;
  /** Numbers of all articles found. */
  ask: (query: string) => number[];
  /** The index as it would be shipped, a part at a time. */
  serialise: () => string[];
}

/** What building one and asking it gave. */
export interface WholeIndexAnswers {
  /** Of the index as it would be shipped, packed. */
  bytes: number;
  /** Numbers of the articles found, by query. */
  answers: number[][];
  milliseconds: number[];
  /** Of asking a second time. */
  againMilliseconds: number[];
}

/**
 * Builds an index of the texts in a file and asks it.
 * @param inputFile JSON: `{"texts": […], "queries": […]}`
 */
export function runWholeIndex(engine: WholeIndexEngine, inputFile: string): WholeIndexAnswers {
  const { texts, queries } = JSON.parse(readFileSync(inputFile, 'utf8')) as WholeIndexInput;
  for (const [number, text] of texts.entries()) engine.add(number, text);
  const ask = (query: string) => {
    const began = performance.now();
    const answer = engine.ask(query);
    return { answer, milliseconds: performance.now() - began };
  };
  const asked = queries.map(ask);
  const again = queries.map(ask);
  const parts = engine.serialise();
  return {
    bytes: parts.reduce((sum, part) => sum + gzipSync(part).length, 0),
    answers: asked.map(({ answer }) => answer),
    milliseconds: asked.map(({ milliseconds }) => milliseconds),
    againMilliseconds: again.map(({ milliseconds }) => milliseconds),
  };
}

/** What the engines are given. */
export interface WholeIndexInput {
  texts: string[];
  queries: string[];
}
