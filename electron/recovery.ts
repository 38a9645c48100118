import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { projectSchema } from '../shared/project'
import { removeIfThere, writeDurably } from './durable-file'
import { isSystemError } from './failure'

const copySchema = z.readonly(z.strictObject({ at: z.number(), path: z.nullable(z.string()), project: projectSchema }))

/** Unsaved work: when it was written (milliseconds since 1970) and the file it belongs to, or null for one never saved. */
export type RecoveryCopy = z.infer<typeof copySchema>

/** A copy that is to be written; its project is JSON text already, see `Api.keepRecovery`. */
export type NewCopy = Omit<RecoveryCopy, 'project'> & { readonly project: string }

/** A copy that was left by a crash, under its key. */
export type LeftCopy = RecoveryCopy & { readonly key: string }

/** The copies of unsaved work in the program's data folder, one for each file or unsaved window. */
export type Recovery = {
  /** Writes a copy; while one is being written only the newest waiting one is kept. */
  readonly keep: (key: string, copy: NewCopy) => Promise<void>
  readonly drop: (key: string) => Promise<void>
  readonly of: (key: string) => Promise<RecoveryCopy | null>
  /** Everything there is, newest first. */
  readonly all: () => Promise<readonly LeftCopy[]>
}

/** The key of a file's copy. */
export const recoveryKey = (path: string): string => createHash('sha256').update(path).digest('hex').slice(0, 32)

/** Opens the folder `recovery` in the program's data folder. */
export async function openRecovery(data: string): Promise<Recovery> {
  const folder = join(data, 'recovery')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const pathOf = (key: string) => join(folder, `${key}.json`)
  const inTurn = turns()
  return {
    keep: (key, copy) => inTurn(key, () => writeDurably(pathOf(key), copyText(copy))),
    drop: key => inTurn(key, () => removeIfThere(pathOf(key))),
    of: key => read(pathOf(key)),
    all: async () => {
      const keys = (await readdir(folder)).filter(name => name.endsWith('.json')).map(name => name.slice(0, -5))
      const copies = await Promise.all(keys.map(async key => ({ key, copy: await read(pathOf(key)) })))
      return copies.flatMap(({ key, copy }) => (copy ? [{ ...copy, key }] : [])).sort((one, other) => other.at - one.at)
    },
  }
}

/** The copy as the file holds it; the project's text goes in as it is. */
const copyText = ({ at, path, project }: NewCopy): string =>
  `{"at":${JSON.stringify(at)},"path":${JSON.stringify(path)},"project":${project}}`

/** Runs the jobs of one key one after the other; a job that was still waiting gives way to a newer one. */
function turns(): (key: string, job: () => Promise<void>) => Promise<void> {
  const running = new Map<string, Promise<void>>()
  const newest = new Map<string, number>()
  return (key, job) => {
    const mine = (newest.get(key) ?? 0) + 1
    newest.set(key, mine)
    const before = running.get(key) ?? Promise.resolve()
    const next = before
      .catch(() => undefined)
      .then(async () => {
        if (newest.get(key) === mine) await job()
      })
    running.set(key, next)
    return next
  }
}

/** A copy that cannot be read is worth nothing and is passed over. */
async function read(path: string): Promise<RecoveryCopy | null> {
  try {
    const result = copySchema.safeParse(JSON.parse(await readFile(path, 'utf8')))
    return result.success ? result.data : null
  } catch (error) {
    if (error instanceof SyntaxError || isSystemError(error)) return null
    throw error
  }
}
