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

/** slate-react takes throttle and debounce from lodash; why it gets ours is said there. */
const slateTimers = {
  name: 'slate-timers',
  enforce: 'pre' as const,
  resolveId: (name: string) => (/^lodash\/(?:throttle|debounce)$/.test(name) ? `\0${name}` : null),
  load: (id: string) =>
    id.startsWith('\0lodash/')
      ? `export { ${id.slice('\0lodash/'.length)} as default } from ${JSON.stringify(at('renderer/editor/slate-timers.ts'))}`
      : null,
}

export default defineConfig({
  main: node('main', 'electron/main.ts', 'electron/worker.ts'),
  preload: node('preload', 'electron/preload.ts'),
  renderer: {
    root: at('renderer'),
    plugins: [slateTimers, react()],
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
