import { join, resolve } from 'node:path';

/** Holds `articles/`, `dumps/` and `parks.yaml`; ARCHIVE_FOLDER builds the site of another archive. */
const ARCHIVE_FOLDER = process.env.ARCHIVE_FOLDER ?? 'content';

/** Where the archive's files lie, below the folder the build runs in. */
export const FOLDERS = {
  articles: resolve(ARCHIVE_FOLDER, 'articles'),
  sheets: resolve(ARCHIVE_FOLDER, 'articles', 'sheets'),
  discovered: resolve(ARCHIVE_FOLDER, 'articles', 'discovered.json'),
  redirects: resolve(ARCHIVE_FOLDER, 'articles', 'redirects.json'),
  corrections: resolve(ARCHIVE_FOLDER, 'corrections'),
  dumps: resolve(ARCHIVE_FOLDER, 'dumps'),
  registry: join(ARCHIVE_FOLDER, 'parks.yaml'),
} as const;
