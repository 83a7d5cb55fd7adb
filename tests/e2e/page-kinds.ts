import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readRows, SITE_FOLDER } from './site-folder.ts';

/** One address of each kind of page, as far as the archive has it. */
export function pageKinds(): string[] {
  const rows = readRows();
  const [newest] = rows;
  const dated = rows.find(({ date }) => date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date));
  const [year = '', month = '', day = ''] = dated?.date?.split('-') ?? [];
  return [
    '/',
    '/parks/',
    '/parks/by-articles/',
    '/parks/by-name/',
    '/parks/by-kind/',
    '/dates/',
    '/dates/coverage/',
    '/authors/',
    '/sheets/',
    '/about/',
    '/about/search/',
    '/about/cite/',
    '/about/privacy/',
    '/data/',
    '/search/',
    '/404.html',
    ...(newest === undefined ? [] : [newest.url, `/sheets/${newest.source.dump}/`]),
    ...[
      '/dates/undated/',
      `/sheets/year/${year}/`,
      '/sheets/year/undated/',
      `/dates/${year}/undated/`,
    ].filter((path) => existsSync(join(SITE_FOLDER, path, 'index.html'))),
    // Articles that are set otherwise than most: without headline, with doubts, in two parts.
    ...[
      rows.find(({ title }) => title === null),
      rows.find(({ flags }) => flags.includes('ocr-look-alike')),
      rows.find(({ continues }) => continues !== undefined),
    ].flatMap((row) => row?.url ?? []),
    // A zone with articles and one without.
    ...rows
      .flatMap(({ parks }) => parks.slice(0, 1))
      .slice(0, 1)
      .map((id) => `/parks/${id}/`),
    ...readdirSync(join(SITE_FOLDER, 'parks'))
      .filter((id) => existsSync(join(SITE_FOLDER, 'parks', id, 'index.html')) && !id.startsWith('by-'))
      .filter((id) => !rows.some(({ parks, mentions }) => parks.includes(id) || mentions.includes(id)))
      .slice(0, 1)
      .map((id) => `/parks/${id}/`),
    ...rows
      .flatMap(({ authors }) => authors)
      .slice(0, 1)
      .map((name) => `/authors/${encodeURIComponent(name)}/`),
    ...(dated === undefined
      ? []
      : [`/dates/${year}/`, `/dates/${year}/${month}/`, `/dates/${year}/${month}/${day}/`]),
  ];
}
