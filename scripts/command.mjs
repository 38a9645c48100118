import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The checkout's top folder. */
export const top = fileURLToPath(new URL('..', import.meta.url))

/** A step that cannot be done here: the sentence says what is missing and which command mends it. */
export class Stop extends Error {}

/**
 * Runs a program in the checkout and shows what it prints. Options: `env` adds variables, `minutes` is the time limit,
 * `quiet` keeps its output. Gives `{ ok, output }`; `output` is empty unless quiet.
 */
export function run(command, args, { env = {}, minutes = 30, quiet = false } = {}) {
  const result = spawnSync(command, args, {
    cwd: top,
    env: { ...process.env, ...env },
    stdio: quiet ? 'pipe' : 'inherit',
    encoding: 'utf8',
    timeout: minutes * 60_000,
    maxBuffer: 256 * 1024 * 1024,
    shell: process.platform === 'win32' && !command.endsWith('.exe'),
  })
  return { ok: result.status === 0, output: `${result.stdout ?? ''}${result.stderr ?? ''}` }
}

/** Runs npm itself, the same one that runs this script. */
export function npm(args, options) {
  const self = process.env.npm_execpath
  return self?.endsWith('.js') ? run(process.execPath, [self, ...args], options) : run('npm', args, options)
}

/** Runs a script's body: a `Stop` is printed as the sentence it is, and every failure makes the exit code non-zero. */
export async function main(body) {
  try {
    process.exitCode = await body()
  } catch (error) {
    console.error(error instanceof Stop ? `\n${error.message}` : error)
    process.exitCode = 1
  }
}
