import type { Entry, Outline } from '../outline'
import type { CiteTarget, Place } from '../statute'

/**
 * Every place a target stands for: itself, or of a range both ends and all of the same unit between them (of 第十条至第十五条 the six
 * articles). A range whose ends stand in reverse order gives only its ends; what is gone gives nothing.
 */
export function placesOfTarget(outline: Outline, { to, ...start }: CiteTarget): readonly Place[] {
  const first = outline.byId.get(start.id)
  const last = to && outline.byId.get(to.id)
  if (!first) return []
  if (!to || !last) return [start]
  if (isReversed(outline, { ...start, to })) return [start, to]
  const between = outline.entries.slice(first.index + 1, last.index).filter(entry => isBetween(entry, first, last))
  return [start, ...between.map(entry => ({ id: entry.provision.id })), ...(first === last ? [] : [to])]
}

/** Units between the ends of a range: of the ends' type, or of the wider one when the ends differ. */
function isBetween({ provision: { type } }: Entry, first: Entry, last: Entry): boolean {
  if (first.provision.type === 'article' && last.provision.type === 'paragraph') return type === 'paragraph'
  return type === first.provision.type || type === last.provision.type
}

/** Whether a range runs backwards since its ends were moved. */
export function isReversed(outline: Outline, { id, to }: CiteTarget): boolean {
  const first = outline.byId.get(id)
  const last = to && outline.byId.get(to.id)
  return first !== undefined && last !== undefined && last.index < first.index
}
