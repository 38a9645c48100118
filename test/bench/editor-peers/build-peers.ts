import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build } from 'vite'

const here = fileURLToPath(new URL('.', import.meta.url))

/** Bundles the peers' page as the program's own is bundled. Gives the page's path. */
export async function buildPeers(): Promise<string> {
  const outDir = join(here, '../../../.cache/editor-peers')
  await build({
    configFile: false,
    root: here,
    base: './',
    logLevel: 'error',
    plugins: [react()],
    build: { target: 'chrome114', outDir, emptyOutDir: true },
  })
  return join(outDir, 'index.html')
}
