import { randomUUID } from 'node:crypto'

/** A new id. Loaded only where ids are made: Node's cryptography takes longer to load than a small file to check. */
export const newId = (): string => randomUUID()
