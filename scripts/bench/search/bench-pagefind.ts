import { join } from 'node:path';
import { measure } from '../measure.ts';
import { type Bench, measureInBrowser } from './browser-engine.ts';
import { judge } from './exactness.ts';
import type { EngineFigures } from './figures.ts';
import { pagefindEngine } from './pagefind.ts';
import { scriptPath, type Site, weighFolder } from './site.ts';

/**
 * Measures Pagefind as it comes, for Chinese.
 * @param patience seconds that building may take
 */
export async function benchPagefind(site: Site, bench: Bench, patience: number): Promise<EngineFigures> {
  bench.say('build');
  const build = measure([], scriptPath('build-pagefind.ts'), [site.dist], site.folder, patience);
  const { answers, ...figures } = await measureInBrowser(pagefindEngine(site.dist), bench);
  return {
    engine: 'Pagefind',
    exactness: judge(site.queries.all, site.truth, answers),
    ...figures,
    build,
    index: weighFolder(join(site.dist, 'pagefind')),
  };
}
