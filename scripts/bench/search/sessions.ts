import type { QueryOptions } from '../../../src/search/engine.ts';
import type { DataRow } from '../../../src/site/data-row.ts';
import { type Bench, EXCERPTS, inFreshProfile } from './browser-engine.ts';
import { excerptsOf, ourEngine, queryArchive } from './ours.ts';
import { totalBytes } from './server.ts';

/** One thing that a reader does: asks, and looks at a page of ten results. */
interface Step {
  query: string;
  options?: QueryOptions;
  /** From 0. */
  page?: number;
}

export interface SessionFigures {
  name: string;
  bytes: number;
  requests: number;
}

/** What three readers do who have never been here. */
function planSessions(rows: readonly DataRow[], { queries }: Bench): { name: string; steps: Step[] }[] {
  const [first = '', second = '', third = '', fourth = ''] = queries.words;
  const [phrase = ''] = queries.printed.filter(({ length }) => length === 4);
  const park = rows.find(({ parks, text }) => parks.length > 0 && text.includes(second))?.parks[0];
  const parks = park === undefined ? [] : [park];
  return [
    { name: 'a word, two pages of results', steps: [{ query: first }, { query: first, page: 1 }] },
    {
      name: 'a word, in a zone, then in a year, second page',
      steps: [
        { query: second },
        { query: second, options: { parks } },
        { query: second, options: { from: '2024', to: '2024' } },
        { query: second, options: { from: '2024', to: '2024' }, page: 1 },
      ],
    },
    {
      name: 'two words, one word, a phrase',
      steps: [{ query: `${third} ${fourth}` }, { query: third }, { query: phrase }],
    },
  ];
}

/** Measures what whole visits take. */
export async function measureSessions(rows: readonly DataRow[], bench: Bench): Promise<SessionFigures[]> {
  const figures: SessionFigures[] = [];
  for (const { name, steps } of planSessions(rows, bench)) {
    bench.say(`session: ${name}`);
    await inFreshProfile(bench, async (page) => {
      await ourEngine.start(page);
      for (const { query, options = {}, page: number = 0 } of steps) {
        const { ids } = await queryArchive(page, query, options);
        await excerptsOf(page, ids.slice(number * EXCERPTS, (number + 1) * EXCERPTS), query, false);
      }
      const answers = bench.server.take();
      figures.push({ name, bytes: totalBytes(answers), requests: answers.length });
    });
  }
  return figures;
}
