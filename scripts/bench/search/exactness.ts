import { referenceNormalise } from '../../../tests/fixtures/reference-normalise.ts';
import type { DataRow } from '../../../src/site/data-row.ts';
import { mean } from './statistics.ts';

/** How often an engine's answers are right, in percent. */
export interface Exactness {
  /** Queries whose answer is the truth, no article more or less. */
  exact: number;
  /** Of the articles that contain the query, those that were found; mean of the queries that are printed somewhere. */
  recall: number;
  /** Of the articles found, those that contain the query; mean of the queries that found any. */
  precision: number;
  /** The first queries that were not exact. */
  faults: { query: string; truth: number; missed: number; wrong: number }[];
}

const FAULTS_TOLD = 10;

/**
 * The articles that contain each query: what a search in the text itself finds, by a reading that shares no code with
 * the engine's.
 */
export function findTruth(rows: readonly DataRow[], queries: readonly string[]): Set<string>[] {
  const texts = rows.map(({ id, text }) => ({ id, text: referenceNormalise(text) }));
  return queries.map((query) => {
    const term = referenceNormalise(query);
    return new Set(texts.filter(({ text }) => text.includes(term)).map(({ id }) => id));
  });
}

/** Compares answers, ids of articles by query, with the truth. */
export function judge(
  queries: readonly string[],
  truth: readonly ReadonlySet<string>[],
  answers: readonly (readonly string[])[],
): Exactness {
  const judged = queries.map((query, index) => {
    const right = truth[index] ?? new Set<string>();
    const found = new Set(answers[index]);
    return {
      query,
      right: right.size,
      found: found.size,
      both: [...found].filter((id) => right.has(id)).length,
    };
  });
  const isExact = (answer: (typeof judged)[number]) =>
    answer.both === answer.right && answer.both === answer.found;
  const share = (part: number, whole: number) => (100 * part) / whole;
  return {
    exact: share(judged.filter(isExact).length, judged.length),
    recall: mean(judged.filter(({ right }) => right > 0).map(({ both, right }) => share(both, right))),
    precision: mean(judged.filter(({ found }) => found > 0).map(({ both, found }) => share(both, found))),
    faults: judged
      .filter((answer) => !isExact(answer))
      .slice(0, FAULTS_TOLD)
      .map(({ query, right, found, both }) => ({
        query,
        truth: right,
        missed: right - both,
        wrong: found - both,
      })),
  };
}
