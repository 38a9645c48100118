import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { main, run, Stop, top } from './command.mjs'
import { installPackages } from './install.mjs'

/**
 * `npm run corpus [-- lint] [-- FOLDER]`: reads every statute text of a folder (../shared/corpus when none is named) and reports what was
 * not understood; with the beginning of a check's name in test/corpus only that check.
 */
await main(async () => {
  installPackages()
  const [first, second] = process.argv.slice(2)
  const check = first && names().find(name => name.startsWith(first))
  const folder = resolve((check ? second : first) ?? resolve(top, '../shared/corpus'))
  if (!existsSync(folder)) throw new Stop(`There is no folder ${folder}. Name one: npm run corpus -- FOLDER`)
  const tests = check ? `test/corpus/${check}` : 'test/corpus'
  return run('npx', ['--no-install', 'vitest', 'run', tests], { env: { TRILIST_CORPUS: folder } }).ok ? 0 : 1
})

function names() {
  return readdirSync(join(top, 'test/corpus')).filter(name => name.endsWith('.test.ts'))
}
