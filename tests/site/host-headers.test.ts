import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headersFile, HOST_RULES } from '../../src/site/host-headers.ts';
import { parseHeaders } from '../../src/site/server.ts';

/** The examples of the README: ```` ```nginx … ``` ```` */
const EXAMPLE = /```(?<host>nginx|caddy)\n(?<text>.*?)```/gs;

describe('the headers of the host', () => {
  test('stand below the path that the site is served at', () => {
    const rules = parseHeaders(headersFile('/herald'));
    const headersOf = (path: string) =>
      rules
        .filter(({ pattern }) => pattern.test(path))
        .flatMap(({ headers }) => headers.map(([name]) => name));
    expect(headersOf('/herald/_astro/a.css')).toContain('Cache-Control');
    expect(headersOf('/herald/_astro/a.css')).toContain('Content-Security-Policy');
    expect(headersOf('/herald/about/')).not.toContain('Cache-Control');
    expect(headersOf('/_astro/a.css')).toEqual([]);
  });

  test.each(['/', '', '/herald', '/herald/'])('come out of the file of base "%s" as they went in', (base) => {
    expect(parseHeaders(headersFile(base)).map(({ headers }) => Object.fromEntries(headers))).toEqual(
      HOST_RULES.map(({ headers }) => headers),
    );
    expect(headersFile(base)).not.toContain('//');
  });

  test('are the same in the README for nginx and Caddy', () => {
    const examples = [...readFileSync('README.md', 'utf8').matchAll(EXAMPLE)].map(({ groups }) => groups);
    expect(examples.map((example) => example?.host)).toEqual(['nginx', 'caddy']);
    for (const example of examples) {
      for (const [name, value] of HOST_RULES.flatMap(({ headers }) => Object.entries(headers))) {
        expect(example?.text, example?.host).toContain(name);
        expect(example?.text, example?.host).toContain(`"${value}"`);
      }
    }
  });
});
