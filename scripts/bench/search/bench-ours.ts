import { join } from 'node:path';
import { measure } from '../measure.ts';
import { type Bench, measureInBrowser } from './browser-engine.ts';
import { judge } from './exactness.ts';
import type { ArchiveFigures, EngineFigures } from './figures.ts';
import { bytesByKind, ourEngine } from './ours.ts';
import { measureSessions } from './sessions.ts';
import { scriptPath, type Site, weighFolder } from './site.ts';

/** Measures the archive's own engine: more than the others, because it is ours to better. */
export async function benchOurs(
  site: Site,
  bench: Bench,
): Promise<{ figures: EngineFigures } & Pick<ArchiveFigures, 'sessions' | 'coldByKind'>> {
  bench.say('build');
  const build = measure([], scriptPath('build-ours.ts'), [site.dist], site.folder);
  const { answers, cold, ...figures } = await measureInBrowser(ourEngine, bench);
  return {
    figures: {
      engine: 'ours',
      exactness: judge(site.queries.all, site.truth, answers),
      cold,
      ...figures,
      build,
      index: weighFolder(join(site.dist, 'search')),
    },
    sessions: await measureSessions(site.rows, bench),
    coldByKind: bytesByKind(cold.answers),
  };
}
