import { Low } from 'lowdb'
import type * as z from 'zod/mini'
import { durableAdapter } from './durable-adapter'

/** A small file of the program's own (settings, recent files): a value that is read once and written at every change. */
export type JsonStore<Value> = {
  readonly value: () => Value
  readonly change: (next: Value) => Promise<void>
}

/**
 * Opens such a file. What cannot be read as its schema counts as `fallback`: these are preferences, and a program that
 * does not start because of them would be worse than one that forgot them.
 */
export async function jsonStore<Value>(
  path: string,
  schema: z.ZodMiniType<Value>,
  fallback: Value,
): Promise<JsonStore<Value>> {
  const read = (bytes: Uint8Array): Value => {
    const result = schema.safeParse(parsedOrNull(new TextDecoder().decode(bytes)))
    return result.success ? result.data : fallback
  }
  const db = new Low<Value>(durableAdapter(path, { read, write: value => JSON.stringify(value, null, 2) }), fallback)
  await db.read()
  return {
    value: () => db.data,
    change: async next => {
      db.data = next
      await db.write()
    },
  }
}

function parsedOrNull(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
