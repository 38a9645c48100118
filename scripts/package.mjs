import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { main, npm, run, Stop, top } from './command.mjs'
import { electronRuntime } from './electron-runtime.mjs'
import { installPackages } from './install.mjs'

/**
 * `npm run package [-- --release]`: the unpacked program of this system in dist/. With the old runtime of closed networks it is a
 * trial only, is named so, and `--release` refuses it. `--no-build` packs what the last build made.
 */
await main(async () => {
  installPackages()
  const runtime = await electronRuntime()
  if (runtime.old && process.argv.includes('--release'))
    throw new Stop(
      `Electron ${runtime.version} is the old runtime and is not packaged for release. Run first, with a network that reaches it: npx install-electron`,
    )
  const built = process.argv.includes('--no-build') || npm(['run', '-s', 'build'], { quiet: true }).ok
  if (!built) throw new Stop('The build failed. Run: npm run build')
  const output = join(top, 'dist', runtime.old ? 'trial' : 'release')
  if (!builder(runtime, output)) throw new Stop('electron-builder failed; what it said is above.')
  const [folder] = readdirSync(output).filter(
    name => existsSync(join(output, name, 'resources')) || name.endsWith('.app'),
  )
  console.log(`\nThe program is in ${join(output, folder ?? '')}`)
  if (runtime.old)
    console.log(`It runs on Electron ${runtime.version}, the old runtime: for trying it out, not for release.`)
  return 0
})

/** electron-builder takes every *.asar for a file; the old runtime's default app is a folder, which no package needs. */
function withoutDefaultApp(runtime) {
  if (!runtime.old) return runtime.folder
  const folder = join(top, '.cache/package-runtime')
  rmSync(folder, { recursive: true, force: true })
  cpSync(runtime.folder, folder, {
    recursive: true,
    dereference: true,
    filter: source => !source.endsWith('default_app.asar'),
  })
  return folder
}

function builder(runtime, output) {
  const options = {
    electronDist: withoutDefaultApp(runtime),
    electronVersion: runtime.version,
    'directories.output': output,
  }
  const words = Object.entries(options).map(([key, value]) => `-c.${key}=${value}`)
  return run('npx', ['--no-install', 'electron-builder', '--dir', '--publish', 'never', ...words]).ok
}
