import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { main, run, Stop, top } from './command.mjs'
import { installPackages } from './install.mjs'

/** `npm run corpus [-- FOLDER]`: reads every statute text of a folder (../shared/corpus when none is named) and reports what was not understood. */
await main(async () => {
  installPackages()
  const folder = resolve(process.argv[2] ?? resolve(top, '../shared/corpus'))
  if (!existsSync(folder)) throw new Stop(`There is no folder ${folder}. Name one: npm run corpus -- FOLDER`)
  return run('npx', ['--no-install', 'vitest', 'run', 'test/corpus'], { env: { TRILIST_CORPUS: folder } }).ok ? 0 : 1
})
