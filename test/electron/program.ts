import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundled } from '../bundled'

const source = fileURLToPath(new URL('programs/', import.meta.url))

/** Bundles one of programs/ into plain Node, so that it can be run, killed or starved as a process of its own; gives its path. */
export const program = (name: string): Promise<string> => bundled(join(source, `${name}.ts`))

/** Starts a command; gives the process and its first line once that is printed. */
export async function started(
  command: string,
  words: readonly string[],
): Promise<{ child: ChildProcess; line: string }> {
  const child = spawn(command, words, { stdio: ['ignore', 'pipe', 'inherit'] })
  const [data] = await once(child.stdout, 'data')
  return { child, line: String(data).split('\n')[0] ?? '' }
}

/** Runs a command to its end and gives what it printed. */
export async function printed(command: string, words: readonly string[]): Promise<string> {
  const child = spawn(command, words, { stdio: ['ignore', 'pipe', 'inherit'] })
  let text = ''
  child.stdout.on('data', data => {
    text += data
  })
  await once(child, 'close')
  return text.trim()
}

/** Ends a process at once, as a crash or a power cut would. */
export async function killed(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}
