import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleDocument } from '../../src/archive/article.ts';
import type { ParkRegistry } from '../../src/archive/parks.ts';
import { listFiles } from '../../src/ingest/content-fs.ts';
import { decode, DecodeError } from '../../src/archive/decode.ts';
import { frameArticle, spreadDay } from './frame-article.ts';

const TEXT_FILE = /\.(?:txt|md)$/i;
/** `# ` */
const HEADING_MARK = /^#+ /;

/**
 * Makes an archive for benchmarks of any texts: an article a file, `.txt` or `.md`, its first line the headline. Days and
 * zones are dealt out in turn, so that they can be filtered by.
 * @throws Error when the folder holds no such file, or one that is no text
 */
export function readFolderArticles(registry: ParkRegistry, folder: string): ArticleDocument[] {
  const texts = listFiles(folder)
    .filter((path) => TEXT_FILE.test(path))
    .map((path) => readText(folder, path));
  if (texts.length === 0) throw new Error(`${folder} holds no .txt or .md file`);
  return texts.map((text, number) => {
    const lines = text.split(/\r?\n/).map((line) => line.trim());
    const [title = '', ...paragraphs] = lines.filter((line) => line !== '');
    const park = registry.parks[number % registry.parks.length];
    return {
      article: frameArticle({
        number,
        title: title.replace(HEADING_MARK, ''),
        date: spreadDay(number, texts.length),
        parks: park === undefined ? [] : [...registry.ancestors(park.id).map(({ id }) => id), park.id],
      }),
      body: paragraphs.map((paragraph) => ({ kind: 'paragraph', text: paragraph })),
    };
  });
}

function readText(folder: string, path: string): string {
  try {
    return decode(readFileSync(join(folder, path))).text;
  } catch (error) {
    throw error instanceof DecodeError ? new Error(`${path}: ${error.message}`) : error;
  }
}
