import type { AstroIntegration } from 'astro';

/**
 * Adds the page of the design system at /design/ to `npm run dev`, and to nothing else: what `npm run build` writes has
 * no such page.
 */
export function design(): AstroIntegration {
  return {
    name: 'design',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        injectRoute({ pattern: '/design', entrypoint: './src/design/pages/index.astro', prerender: false });
      },
      'astro:server:start': ({ logger }) => {
        logger.info('Tokens, type and components are shown at /design/');
      },
    },
  };
}
