/** What may import what: the one-way flow of the README, checked. @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'archive-imports-nothing-of-ours',
      severity: 'error',
      from: { path: '^src/archive' },
      to: { path: '^(src|scripts)/', pathNot: '^src/archive' },
    },
    {
      name: 'ingest-knows-only-the-archive',
      severity: 'error',
      from: { path: '^src/ingest' },
      to: { path: ['^src/', 'node_modules/astro/'], pathNot: ['^src/(archive|ingest)/'] },
    },
    {
      // What ingest found, it writes; what both need is vocabulary and stands in src/archive.
      name: 'site-knows-only-the-archive',
      severity: 'error',
      from: { path: '^src/site' },
      to: { path: '^src/', pathNot: '^src/(archive|site)/' },
    },
    {
      name: 'only-the-review-page-and-scripts-know-ingest',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(ingest|review)/' },
      to: { path: '^src/ingest' },
    },
    {
      name: 'nothing-imports-pages',
      severity: 'error',
      from: { path: '^(src|scripts)/' },
      to: { path: '^src/pages' },
    },
    {
      name: 'nothing-imports-scripts',
      severity: 'error',
      from: { path: '^src' },
      to: { path: '^scripts' },
    },
    {
      name: 'search-knows-only-the-archive',
      severity: 'error',
      from: { path: '^src/search' },
      to: { path: '^src/', pathNot: '^src/(archive|search)/' },
    },
    {
      name: 'nothing-imports-the-review-page',
      severity: 'error',
      from: { path: '^(src|scripts)/', pathNot: '^src/review' },
      to: { path: '^src/review' },
    },
    {
      name: 'nothing-imports-the-design-page',
      severity: 'error',
      from: { path: '^(src|scripts)/', pathNot: '^src/design' },
      to: { path: '^src/design' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.mjs', '.astro'] },
  },
};
