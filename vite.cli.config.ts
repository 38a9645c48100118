import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

/** `out/cli.js`: the command line as one file of plain Node, with its libraries inside. */
export default defineConfig({
  ssr: { noExternal: true },
  build: {
    ssr: fileURLToPath(new URL('electron/cli.ts', import.meta.url)),
    target: 'node20',
    outDir: 'out',
    emptyOutDir: false,
    rollupOptions: { output: { format: 'es', entryFileNames: 'cli.js' } },
  },
})
