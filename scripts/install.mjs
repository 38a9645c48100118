import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { npm, Stop, top } from './command.mjs'

/** Node versions below this one cannot run the build. */
const OLDEST_NODE = [20, 19]

/** Installs the npm packages when they are missing or not those of the lock file. */
export function installPackages() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]))
    throw new Stop(
      `Node ${OLDEST_NODE.join('.')} or newer is needed; this is ${process.version}. See https://nodejs.org`,
    )
  if (isFresh()) return
  console.log('Installing npm packages …')
  const limits = ['--fetch-timeout=60000', '--fetch-retries=2', '--no-audit', '--no-fund']
  if (!npm(['ci', ...limits], { minutes: 15 }).ok)
    throw new Stop('The npm packages could not be installed. With a network that reaches the registry, run: npm ci')
}

/** Is every package of the lock file there in its version? Those that are only for other systems may be missing. */
function isFresh() {
  const installed = packagesIn(join(top, 'node_modules/.package-lock.json'))
  const wanted = Object.entries(packagesIn(join(top, 'package-lock.json')))
  return wanted.every(([path, { version, optional }]) => {
    if (path === '' || (optional && !installed[path])) return true
    return installed[path]?.version === version
  })
}

const packagesIn = file => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {})
