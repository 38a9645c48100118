import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { main, run, Stop, top } from './command.mjs'
import { installPackages } from './install.mjs'

/**
 * `npm run corpus [-- lint]`: reads every statute of ../shared/corpus and reports what was not understood; the texts are no part of the
 * project. A word runs only the checks of test/corpus whose names begin with it.
 */
await main(async () => {
  installPackages()
  const folder = resolve(top, '../shared/corpus')
  if (!existsSync(folder)) throw new Stop(`There are no statutes to read: put their texts into ${folder}`)
  return run('npx', ['--no-install', 'vitest', 'run', `test/corpus/${process.argv[2] ?? ''}`]).ok ? 0 : 1
})
