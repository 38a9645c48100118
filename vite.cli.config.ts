import { chmodSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

/** `out/cli.js`: the command line in plain Node with its libraries inside; what only some commands need lies beside it and is loaded then. */
export default defineConfig({
  plugins: [
    { name: 'executable', closeBundle: () => chmodSync(fileURLToPath(new URL('out/cli.js', import.meta.url)), 0o755) },
  ],
  ssr: { noExternal: true },
  build: {
    ssr: fileURLToPath(new URL('electron/cli.ts', import.meta.url)),
    target: 'node20',
    outDir: 'out',
    emptyOutDir: false,
    rollupOptions: { output: { format: 'es', entryFileNames: 'cli.js', chunkFileNames: 'cli/[name]-[hash].js' } },
  },
})
