import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { main, npm, run, top } from './command.mjs'
import { e2e } from './e2e.mjs'
import { electronRuntime } from './electron-runtime.mjs'
import { unitFailures, windowFailures } from './failures.mjs'
import { installPackages } from './install.mjs'
import { needLibraries, needOffice, needVirtualDisplay } from './system-packages.mjs'

const VITEST = join(top, '.cache/vitest.json')
const E2E = join(top, '.cache/e2e.json')

/** `npm test`: whatever is missing, then every runner; all run, also after one failed. What failed is named at the end, the last line adds up. */
await main(async () => {
  installPackages()
  needLibraries((await electronRuntime()).path)
  needVirtualDisplay()
  needOffice()
  const build = await timed('build', () => one(npm(['run', '-s', 'build']).ok))
  const results = [
    build,
    await once('biome', ['biome', 'check', '.']),
    await once('types', ['tsc', '-b']),
    await once('knip', ['knip']),
    await timed('vitest', unit),
    await timed('e2e', () => (build.failed ? one(false) : endToEnd())),
  ]
  const sum = part => results.reduce((total, result) => total + result[part], 0)
  for (const failure of results.flatMap(({ failures = [] }) => failures)) console.log(`\nFAILED ${failure}`)
  console.log()
  for (const { name, passed, failed, seconds } of results)
    console.log(`${name}: ${passed} passed, ${failed} failed (${seconds} s)`)
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
  return sum('failed') === 0 ? 0 : 1
})

/** A runner that passes or fails as a whole. */
function one(ok) {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 }
}

function once(name, words) {
  return timed(name, () => one(run('npx', ['--no-install', ...words]).ok))
}

/** Runs one runner under a headline and gives its name, its counts and its seconds. */
async function timed(name, work) {
  console.log(`\n── ${name}`)
  const start = Date.now()
  return { name, ...(await work()), seconds: Math.round((Date.now() - start) / 1000) }
}

function unit() {
  rmSync(VITEST, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${VITEST}`]
  const { ok } = run('npx', ['--no-install', 'vitest', 'run', ...reporters])
  const report = read(VITEST)
  const { numPassedTests: passed, numFailedTests: failed } = report ?? { numPassedTests: 0, numFailedTests: 1 }
  return { ...atLeastOneFailed(ok, passed, failed), failures: unitFailures(report) }
}

async function endToEnd() {
  rmSync(E2E, { force: true })
  const ok = await e2e([])
  const report = read(E2E)
  const { expected, unexpected, flaky } = report?.stats ?? { expected: 0, unexpected: 1, flaky: 0 }
  return { ...atLeastOneFailed(ok, expected, unexpected + flaky), failures: windowFailures(report) }
}

/** A runner that ended badly without a failed test, such as a file that does not load, counts as one failure. */
function atLeastOneFailed(ok, passed, failed) {
  return { passed, failed: ok ? failed : Math.max(failed, 1) }
}

function read(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null
}
