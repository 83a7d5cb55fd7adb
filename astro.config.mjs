import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { design } from './src/design/integration.ts';
import { review } from './src/review/integration.ts';
import { hostHeaders } from './src/site/host-headers.ts';
import { archiveSitemap } from './src/site/sitemap.ts';

// Astro would let an environment variable of this name take the place of the base path in every address.
delete process.env.BASE_URL;

// SITE_URL: where the archive is served (https://archive.example.org); without it, pages name no absolute address.
// BASE_PATH: the path below it (/herald).
export default defineConfig({
  ...(process.env.SITE_URL ? { site: process.env.SITE_URL } : {}),
  base: process.env.BASE_PATH ?? '/',
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  // A sitemap names absolute addresses only.
  integrations: [mdx(), hostHeaders(), review(), design(), ...(process.env.SITE_URL ? archiveSitemap() : [])],
  vite: {
    plugins: [tailwindcss()],
    // Astro marks modules of MDX pages with a directive of its own; the bundler's warning about it helps nobody.
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
});
