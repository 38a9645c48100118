import { chmodSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin, runnerImport } from 'vite'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The texts as one file a language, read when the first text of that language is asked for: a command speaks one. */
const textsByLanguage: Plugin = {
  name: 'texts-by-language',
  async load(id) {
    if (id !== at('shared/locales/tables.ts')) return null
    const { module } = await runnerImport<typeof import('./shared/locales/tables')>(id)
    for (const [locale, table] of Object.entries(module.tables))
      this.emitFile({ type: 'asset', fileName: `cli/texts-${locale}.json`, source: JSON.stringify(table) })
    return `import { readFileSync } from 'node:fs'
const read = locale => JSON.parse(readFileSync(new URL(\`texts-\${locale}.json\`, import.meta.url), 'utf8'))
const known = new Map()
const table = locale => known.get(locale) ?? known.set(locale, read(locale)).get(locale)
export const tables = { get zh() { return table('zh') }, get en() { return table('en') } }`
  },
}

/** `out/cli.js`: the command line in plain Node with its libraries inside; what only some commands need lies beside it and is loaded then. */
export default defineConfig({
  plugins: [
    textsByLanguage,
    {
      name: 'executable',
      writeBundle: ({ dir = '' }, bundle) => {
        chmodSync(join(dir, 'cli.js'), 0o755)
        // The name of a piece changes with what is in it: those of earlier builds would stay for ever.
        for (const name of readdirSync(join(dir, 'cli'))) if (!(`cli/${name}` in bundle)) rmSync(join(dir, 'cli', name))
      },
    },
  ],
  ssr: { noExternal: true },
  build: {
    ssr: at('electron/cli.ts'),
    ssrEmitAssets: true,
    target: 'node20',
    outDir: 'out',
    emptyOutDir: false,
    rollupOptions: { output: { format: 'es', entryFileNames: 'cli.js', chunkFileNames: 'cli/[name]-[hash].js' } },
  },
})
