import { builtinModules } from 'node:module'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { bundledLicences } from './electron/bundled-licences.mjs'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const licences = bundledLicences(at('assets/fonts'))
const nodeExternal = ['electron', /^electron\//, /^node:/, ...builtinModules]

/** One file builds everything: the renderer, the Electron main process, the preload, the browser shell and the command line. */
export default defineConfig({
  root: at('renderer'),
  base: '/',
  publicDir: false,
  plugins: [react(), licences.write()],
  // The shell replaces the placeholder by a fresh nonce in every response: styles are allowed by nonce only.
  html: { cspNonce: '__CSP_NONCE__' },
  css: { transformer: 'lightningcss' },
  worker: {
    format: 'es',
    plugins: () => [licences.collect()],
    // Worker scripts live in a folder of their own, because only they are served with 'wasm-unsafe-eval'.
    rolldownOptions: { output: { entryFileNames: 'workers/[name]-[hash].js', chunkFileNames: 'workers/[name]-[hash].js' } },
  },
  environments: {
    client: {
      build: { outDir: at('dist/renderer'), emptyOutDir: true, target: 'chrome130', chunkSizeWarningLimit: 2500 },
    },
    main: {
      consumer: 'server',
      resolve: { noExternal: true, external: ['electron'], conditions: ['node', 'import', 'default'] },
      build: {
        outDir: at('dist/electron'),
        emptyOutDir: true,
        target: 'node20',
        sourcemap: true,
        minify: false,
        rolldownOptions: {
          input: {
            main: at('electron/main.ts'),
            'browser-shell': at('electron/browser-shell.ts'),
            'browser-run': at('electron/browser/run-browser-shell.ts'),
          },
          external: nodeExternal,
          output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunk-[name]-[hash].js' },
        },
      },
    },
    preload: {
      consumer: 'server',
      resolve: { noExternal: true, external: ['electron'] },
      build: {
        outDir: at('dist/preload'),
        emptyOutDir: true,
        target: 'chrome130',
        minify: false,
        rolldownOptions: {
          input: { preload: at('electron/preload.ts') },
          external: nodeExternal,
          output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
        },
      },
    },
    cli: {
      consumer: 'server',
      // @react-pdf/renderer stays outside: bundled, it cannot find its fonts.
      resolve: {
        noExternal: true,
        external: ['@react-pdf/renderer', 'react', 'react/jsx-runtime'],
        conditions: ['node', 'import', 'default'],
      },
      build: {
        outDir: at('dist/cli'),
        emptyOutDir: true,
        target: 'node20',
        sourcemap: true,
        minify: false,
        rolldownOptions: {
          input: { cli: at('electron/cli.ts') },
          external: [...nodeExternal, '@react-pdf/renderer', 'react', /^react\//],
          output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunk-[name]-[hash].js' },
        },
      },
    },
  },
  builder: {
    async buildApp(builder) {
      for (const name of ['client', 'main', 'preload', 'cli']) {
        const environment = builder.environments[name]
        if (environment !== undefined) await builder.build(environment)
      }
    },
  },
  test: {
    root: at('.'),
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          root: at('.'),
          include: ['tests/{unit,content,scenarios,migrations}/**/*.test.ts'],
          environment: 'node',
          // A busy machine is no fault of what is tested.
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: { name: 'dom', root: at('.'), include: ['tests/unit/**/*.test.tsx'], environment: 'jsdom', testTimeout: 20_000 },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          root: at('.'),
          include: ['tests/{e2e,faults}/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          // After everything else: what waits for a browser should not wait for a processor.
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'documents',
          root: at('.'),
          include: ['tests/documents/**/*.test.ts'],
          environment: 'node',
          globalSetup: at('tests/documents/support/make-documents.ts'),
          // Most of the time other programs work, each on one processor.
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
