import { parseArgs } from 'node:util';

export const USAGE = `Usage: npm run bench -- [ingest] [--dumps 10,1000,10000] [--json FILE]
       npm run bench -- [search] [--articles 30,1000,10000 | --folder DIR [--articles N,…]] [--alone] [--json FILE]`;

const DEFAULT_DUMPS = '10,1000,10000';
const DEFAULT_ARTICLES = '30,1000,10000';

/** What is to be measured; null for what is not. */
export interface BenchOptions {
  ingest: { sizes: number[] } | null;
  search: { sizes: number[] | null; folder: string | null; alone: boolean } | null;
  /** File that takes the figures. */
  json: string | null;
}

/**
 * Reads the command's arguments. Without a subject both are measured; `--dumps` alone means ingest.
 * @throws Error that says what is wrong
 */
export function readBenchOptions(args: readonly string[]): BenchOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      dumps: { type: 'string' },
      articles: { type: 'string' },
      folder: { type: 'string' },
      alone: { type: 'boolean', default: false },
      json: { type: 'string' },
    },
  });
  const { dumps, articles, folder, alone } = values;
  const asksSearch = articles !== undefined || folder !== undefined || alone;
  const [subject, ...rest] = positionals;
  if (rest.length > 0 || (subject !== undefined && subject !== 'ingest' && subject !== 'search')) {
    throw new Error(`Expected "ingest" or "search", found "${positionals.join(' ')}".`);
  }
  if (subject === 'ingest' && asksSearch)
    throw new Error('--articles, --folder and --alone belong to "search".');
  if (subject === 'search' && dumps !== undefined) throw new Error('--dumps belongs to "ingest".');
  const wantsIngest = subject !== 'search';
  const wantsSearch = subject !== 'ingest' && (subject === 'search' || asksSearch || dumps === undefined);
  return {
    ingest: wantsIngest ? { sizes: readSizes(dumps ?? DEFAULT_DUMPS) } : null,
    search: wantsSearch ? { sizes: readArticleSizes(articles, folder), folder: folder ?? null, alone } : null,
    json: values.json ?? null,
  };
}

/** null: as many as the folder holds. */
function readArticleSizes(articles: string | undefined, folder: string | undefined): number[] | null {
  if (articles === undefined && folder !== undefined) return null;
  return readSizes(articles ?? DEFAULT_ARTICLES);
}

function readSizes(text: string): number[] {
  const sizes = text.split(',').map(Number);
  if (sizes.every((size) => Number.isInteger(size) && size > 0)) return sizes;
  throw new Error(`Expected numbers such as 10,1000, found "${text}".`);
}
