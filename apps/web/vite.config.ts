import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const FRONTS = {
  public: here('./index.html'),
  field: here('./field/index.html'),
  desk: here('./desk/index.html'),
};

/** The service answers GET /api/openapi.json with this copy: the description that the fronts were built against. */
function describeApi(this: { emitFile: (file: { type: 'asset'; fileName: string; source: string }) => void }): void {
  this.emitFile({ type: 'asset', fileName: 'openapi.json', source: readFileSync(here('./openapi.json'), 'utf8') });
}

/** Three fronts to dist/web; `--mode gallery` builds the component gallery, with its fixtures, elsewhere. */
export default defineConfig(({ mode }) => ({
  root: here('.'),
  resolve: {
    alias: [
      { find: '#kernel', replacement: here('../../libs/kernel/src/index.ts') },
      { find: 'node:crypto', replacement: here('./src/no-crypto.ts') },
      { find: /^.*\/serverSentEvents\.gen\.js$/, replacement: here('./src/no-event-stream.ts') },
    ],
  },
  plugins: [{ name: 'api-description', generateBundle: describeApi }],
  oxc: { jsx: { runtime: 'automatic' } },
  build: {
    outDir: here(mode === 'gallery' ? '../../dist/web-gallery' : '../../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    manifest: true,
    sourcemap: false,
    // Files, never data: addresses: the content security policy allows images from this origin only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: mode === 'gallery' ? { gallery: here('./gallery/index.html') } : FRONTS,
      // React's "use client" marks mean nothing here; the warning would hide others.
      onwarn: (warning, warn) => {
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
      treeshake: { moduleSideEffects: (id: string) => !id.includes('/libs/kernel/') },
    },
  },
  server: { host: '127.0.0.1', proxy: { '/api': 'http://127.0.0.1:8080' } },
}));
