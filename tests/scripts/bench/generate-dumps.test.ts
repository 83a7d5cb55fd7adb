import { describe, expect, test } from 'vitest';
import { generateDump } from '../../../scripts/bench/generate-dumps.ts';
import { ingestDumps, zones } from '../../ingest/ingest-folder.ts';

const PAGES = 40;
const generated = Array.from({ length: PAGES }, (_, number) => generateDump(zones.registry, number));

describe('made-up pages', () => {
  test('are the same for the same number, and others for others', () => {
    expect(generateDump(zones.registry, 3)).toEqual(generated[3]);
    expect(new Set(generated.map(({ text }) => text)).size).toBe(PAGES);
  });

  test('are read as they were meant: articles, authors, sections, captions, every paragraph whole', () => {
    const { documents } = ingestDumps(
      generated.map(({ name, text }) => ({ name, bytes: Buffer.from(text), sidecar: {} })),
    );
    const read = documents.map(({ article, body }) => ({
      label: article.label,
      title: article.title,
      authors: article.authors,
      headings: body.filter(({ kind }) => kind === 'heading').map((block) => block.text),
      captions: article.captions,
      paragraphs: body.filter(({ kind }) => kind === 'paragraph').map((block) => block.text),
    }));
    expect(read).toEqual(generated.flatMap(({ articles }) => articles));
  });
});
