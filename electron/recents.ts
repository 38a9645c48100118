import { createHash } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import * as z from 'zod/mini'
import type { Recent } from '../shared/api'
import { AppError } from './failure'
import { type JsonStore, jsonStore } from './json-store'

const recentsSchema = z.readonly(z.array(z.readonly(z.strictObject({ path: z.string(), at: z.number() }))))
type Entry = z.infer<typeof recentsSchema>[number]

/** How many files opened before are remembered. */
const DEPTH = 12

/** Files opened before, newest first; the window sees keys, never paths. */
export type Recents = {
  readonly list: () => readonly Recent[]
  /** The path behind a key; throws `file-missing` for a key that is not in the list. */
  readonly pathOf: (key: string) => string
  readonly add: (path: string, at: number) => Promise<void>
  readonly forget: (path: string) => Promise<void>
}

/** Opens recents.json in the program's data folder. */
export async function openRecents(folder: string): Promise<Recents> {
  const store: JsonStore<readonly Entry[]> = await jsonStore(join(folder, 'recents.json'), recentsSchema, [])
  const without = (path: string) => store.value().filter(entry => entry.path !== path)
  return {
    list: () => store.value().map(asRecent),
    pathOf: key => {
      const entry = store.value().find(each => keyOf(each.path) === key)
      if (!entry) throw new AppError('file-missing')
      return entry.path
    },
    add: (path, at) => store.change([{ path, at }, ...without(path)].slice(0, DEPTH)),
    forget: path => store.change(without(path)),
  }
}

const keyOf = (path: string): string => createHash('sha256').update(path).digest('hex').slice(0, 16)

const asRecent = ({ path, at }: Entry): Recent => ({
  key: keyOf(path),
  name: basename(path),
  folder: basename(dirname(path)),
  at,
})
