import { resolve } from 'node:path'
import type { Beginning } from './computer'
import { statOrNull } from './durable-file'
import type { Recents } from './recents'
import type { LeftCopy } from './recovery'
import { EXAMPLE } from './templates'

/** The files named on the command line, made absolute. In a checkout the first word is the program's own folder. */
export function filesIn(words: readonly string[], folder: string, isCheckout: boolean): readonly string[] {
  const names = words.slice(1).filter(word => !word.startsWith('-'))
  return names.slice(isCheckout ? 1 : 0).map(name => resolve(folder, name))
}

/**
 * What the windows of this start begin with: the files and the template asked for (empty when none is), everything a crash left
 * behind, else the file used last, else the worked example on the very first run, else an empty project. Always at least one.
 */
export async function beginnings(
  asked: { readonly files: readonly string[]; readonly template: string },
  left: readonly LeftCopy[],
  recents: Recents,
  firstRun: boolean,
): Promise<readonly Beginning[]> {
  const wanted = new Map<string, Beginning>(asked.files.map(path => [path, { kind: 'file', path }]))
  if (asked.template) wanted.set('', { kind: 'template', id: asked.template })
  for (const copy of left) {
    const path = copy.path !== null && (await statOrNull(copy.path)) ? copy.path : null
    const beginning: Beginning = path === null ? { kind: 'left', copy } : { kind: 'file', path }
    wanted.set(path ?? copy.key, beginning)
  }
  if (wanted.size > 0) return [...wanted.values()]
  const [last] = recents.list()
  if (last && (await statOrNull(recents.pathOf(last.key)))) return [{ kind: 'file', path: recents.pathOf(last.key) }]
  return [firstRun ? { kind: 'template', id: EXAMPLE } : { kind: 'empty' }]
}
