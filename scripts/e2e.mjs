import { main, run } from './command.mjs'
import { electronRuntime } from './electron-runtime.mjs'
import { hasDisplay, needLibraries, needVirtualDisplay } from './system-packages.mjs'

/** Runs Playwright on the real program, on a virtual display where there is none; further words go to Playwright. */
export async function e2e(args) {
  const { path } = await electronRuntime()
  needLibraries(path)
  needVirtualDisplay()
  const playwright = [process.execPath, 'node_modules/@playwright/test/cli.js', 'test', ...args]
  const virtual = ['xvfb-run', '-a', '-s', '-screen 0 1600x1000x24']
  const [command, ...words] = hasDisplay() ? playwright : [...virtual, ...playwright]
  return run(command, words, { minutes: 60 }).ok
}

if (process.argv[1]?.endsWith('e2e.mjs')) await main(async () => ((await e2e(process.argv.slice(2))) ? 0 : 1))
