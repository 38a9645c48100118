import { basename, dirname } from 'node:path'
import { type Given, Refusal } from './command'

/** The option that names the output file, and the one that lets an existing file be replaced. */
export const OUTPUT_OPTIONS = {
  output: { type: 'string', short: 'o' },
  force: { type: 'boolean' },
} as const

/** The output file's path. Refuses when none is given, or when it exists and `--force` is not. Called before any work is done. */
export async function outputPath(given: Given): Promise<string> {
  const path = given.value('output')
  if (path === null || path === '') throw new Refusal('cli.output-missing')
  const { statOrNull } = await import('../durable-file')
  if (!(await statOrNull(dirname(path)))) throw new Refusal('cli.folder-missing', { name: dirname(path) })
  if (!given.flag('force') && (await statOrNull(path))) throw new Refusal('cli.output-exists', { name: basename(path) })
  return path
}

/** Writes the output file in one piece, or not at all. */
export async function writeOutput(path: string, content: string | Uint8Array): Promise<void> {
  const { writeDurably } = await import('../durable-file')
  await writeDurably(path, content)
}

/** Prints one JSON value. */
export const printJson = (given: Given, value: unknown): void => given.around.out(`${JSON.stringify(value, null, 1)}\n`)
