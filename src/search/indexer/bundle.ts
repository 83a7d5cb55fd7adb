import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ENTRY = fileURLToPath(new URL('../engine.ts', import.meta.url));

/** Bundles the engine into one ES module: `FOLDER/engine.js`. */
export async function bundleEngine(folder: string): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      // Library mode leaves the white space of ES modules in; nobody bundles this one again.
      rolldownOptions: { output: { minify: true } },
      lib: { entry: ENTRY, formats: ['es'], fileName: () => 'engine.js' },
    },
  });
}
