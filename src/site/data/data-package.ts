import { NEWSPAPER, SITE_NAME } from '../site-name.ts';
import type { DataFile } from './data-files.ts';
import { TERMS_SUMMARY } from './terms.ts';

/** What the description of the data set needs to know of the archive. */
export interface DataPackageInput {
  files: readonly DataFile[];
  version: string;
  /** The newest day that an article has: `2026-04-04`. */
  newest: string | null;
  /** Absolute address of `/data/`; null while the site does not know where it is served. */
  homepage: string | null;
}

/** `/data/datapackage.json`: the data set as Frictionless Data Package (version 1) describes it. */
export function dataPackage({ files, version, newest, homepage }: DataPackageInput) {
  return {
    profile: 'data-package',
    name: 'science-herald-zones',
    title: `${NEWSPAPER}开发区报道数据`,
    description: `${SITE_NAME}所收的全部文章和开发区名录。${newest === null ? '' : `最新一篇的日期是${newest}。`}`,
    version,
    ...(homepage === null ? {} : { homepage }),
    // No open licence: the texts are the newspaper's.
    licenses: [
      {
        name: 'other-closed',
        title: TERMS_SUMMARY,
        ...(homepage === null ? {} : { path: `${homepage}#terms` }),
      },
    ],
    sources: [{ title: NEWSPAPER }],
    keywords: ['开发区', '高新区', '经开区', '示范区', '山西', NEWSPAPER],
    resources: files.map((file) => ({
      profile: file.format === 'csv' ? 'tabular-data-resource' : 'data-resource',
      name: file.path.replace('.', '-'),
      path: file.path,
      title: file.title,
      description: file.description,
      format: file.format,
      mediatype: file.mediatype,
      encoding: 'utf-8',
      bytes: file.bytes,
      hash: `sha256:${file.sha256}`,
      ...(file.format === 'csv'
        ? {
            dialect: {
              delimiter: ',',
              lineTerminator: '\r\n',
              quoteChar: '"',
              doubleQuote: true,
              header: true,
            },
          }
        : {}),
      schema: file.schema,
    })),
  };
}
