import { type Project, projectSchema } from './project'

/**
 * The same project with new ids for itself and everything in it, so that two projects begun from one template share none.
 * `newId` gives a new random id at each call. Ids are found by their fields, references to them by their value: ids are random
 * or made for the template, so no wording is equal to one.
 */
export function withFreshIds(project: Project, newId: () => string): Project {
  const fresh = new Map<string, string>()
  collect(project, id => fresh.set(id, fresh.get(id) ?? newId()))
  return projectSchema.parse(replaced(project, fresh))
}

function collect(value: unknown, found: (id: string) => void): void {
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'id' && typeof inner === 'string') found(inner)
    else collect(inner, found)
  }
}

function replaced(value: unknown, fresh: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return fresh.get(value) ?? value
  if (Array.isArray(value)) return value.map(inner => replaced(inner, fresh))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, replaced(inner, fresh)]))
}
