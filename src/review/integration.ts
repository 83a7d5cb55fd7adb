import type { AstroIntegration } from 'astro';

/**
 * Adds the archivists' review page below /review/ to `npm run dev`, and to nothing else: what `npm run build` writes has
 * no such page. It shows what ingest makes of the dumps as they are now, so it is rendered anew at each request.
 */
export function review(): AstroIntegration {
  return {
    name: 'review',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        injectRoute({ pattern: '/review', entrypoint: './src/review/pages/index.astro', prerender: false });
        injectRoute({
          pattern: '/review/[dump]',
          entrypoint: './src/review/pages/dump.astro',
          prerender: false,
        });
      },
      'astro:server:start': ({ logger }) => {
        logger.info('What ingest doubts is shown at /review/');
      },
    },
  };
}
