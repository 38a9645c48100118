import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const built = fileURLToPath(new URL('../.cache/test-programs/', import.meta.url))

/** Bundles a TypeScript program of the tests into plain Node, as the product is bundled, to run as a process of its own; gives its path. */
export async function bundled(source: string): Promise<string> {
  const name = basename(source, '.ts')
  const rollupOptions = { output: { format: 'es' as const, entryFileNames: `${name}.mjs` } }
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: source, outDir: built, emptyOutDir: false, target: 'node20', rollupOptions },
  })
  return join(built, `${name}.mjs`)
}
