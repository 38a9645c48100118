import { memo } from '../shared/memo'
import type { Project } from '../shared/project'

/**
 * The project as JSON text, letter for letter what JSON.stringify gives. A row or a line that is the same value as at an earlier
 * call is not written anew, so that keeping a whole code after one keystroke costs next to nothing.
 */
export const projectJson = (project: Project): string =>
  objectJson(project, (key, value) =>
    key === 'statute' ? objectJson(project.statute, listJson) : listJson(key, value),
  )

function objectJson(object: object, write: (key: string, value: unknown) => string | undefined): string {
  const members = Object.entries(object).flatMap(([key, value]) => {
    const text = write(key, value)
    return text === undefined ? [] : [`${JSON.stringify(key)}:${text}`]
  })
  return `{${members.join(',')}}`
}

function listJson(_key: string, value: unknown): string | undefined {
  if (!Array.isArray(value)) return json(value)
  return `[${value.map(member => (typeof member === 'object' && member !== null ? memberJson(member) : json(member))).join(',')}]`
}

/** Undefined for what JSON has no word for. */
const json = (value: unknown): string | undefined => JSON.stringify(value)

const memberJson = memo((member: object): string => JSON.stringify(member))
