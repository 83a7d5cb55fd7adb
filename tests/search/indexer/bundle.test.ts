import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { bundleEngine } from '../../../src/search/indexer/bundle.ts';

it('makes one module of the engine that needs nothing beside it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'engine-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  await bundleEngine(folder);
  expect(readdirSync(folder)).toEqual(['engine.js']);
  const path = join(folder, 'engine.js');
  expect(readFileSync(path, 'utf8')).not.toMatch(/\bfrom\s*["']|\brequire\(/);
  const engine = (await import(/* @vite-ignore */ pathToFileURL(path).href)) as Record<string, unknown>;
  expect(Object.keys(engine).toSorted()).toEqual(['normalise', 'open']);
});
