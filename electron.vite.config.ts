import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

// Electron 25, the runtime on closed networks, cannot load an ESM main and is Node 18 / Chromium 114.
const node = (name: string, ...inputs: readonly string[]) => ({
  build: {
    target: 'node18',
    externalizeDeps: false as const,
    outDir: `out/${name}`,
    rollupOptions: {
      input: inputs.map(at),
      external: ['electron'],
      // What main and worker share gets a chunk of its own: main must not run the worker by importing from it.
      preserveEntrySignatures: 'strict' as const,
      output: { format: 'cjs' as const, entryFileNames: '[name].cjs' },
    },
  },
})

export default defineConfig({
  main: node('main', 'electron/main.ts', 'electron/worker.ts'),
  preload: node('preload', 'electron/preload.ts'),
  renderer: {
    root: at('renderer'),
    plugins: [react()],
    build: {
      target: 'chrome114',
      minify: true,
      outDir: at('out/renderer'),
      rollupOptions: {
        input: at('renderer/index.html'),
        output: {
          codeSplitting: {
            groups: [
              // One file each for the first screen and for what the others share: each file more is a request they wait for.
              { name: 'window', tags: ['$initial'], priority: 1 },
              { name: 'later', minShareCount: 2 },
            ],
          },
        },
      },
    },
  },
})
