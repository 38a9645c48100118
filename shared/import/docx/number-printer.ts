import { formatWordNumber } from './number-format'
import type { Abstract, Level, Numbering } from './numbering'

/** Counts the numbered paragraphs of a document in order and gives the number each prints, with a space after it as Word sets one. */
export type NumberPrinter = (numId: string, level: number | null, style: string) => string

/** A fresh count. `linked` gives the numbering a numbering style stands for. */
export function numberPrinter(numbering: Numbering, linked: (style: string) => string | null): NumberPrinter {
  const counts = new Map<string, Map<number, number>>()
  const begun = new Set<string>()
  return (numId, wanted, style) => {
    const instance = numbering.instances.get(numId)
    if (!instance || numId === '0') return ''
    const abstractId = resolveAbstract(numbering, instance.abstract, linked)
    const abstract = numbering.abstracts.get(abstractId)
    const level = (at: number) => instance.levels.get(at) ?? abstract?.levels.get(at)
    const at = wanted ?? styleLevel(abstract, style)
    const own = level(at)
    if (!own) return ''
    const count = counts.get(abstractId) ?? new Map<number, number>()
    counts.set(abstractId, count)
    const restart = instance.starts.get(at)
    if (restart !== undefined && !begun.has(`${numId}/${at}`)) count.set(at, restart - 1)
    begun.add(`${numId}/${at}`)
    countOn(count, at, level)
    return printLevel(own, count, level)
  }
}

type LevelAt = (at: number) => Level | undefined

function countOn(count: Map<number, number>, at: number, level: LevelAt): void {
  count.set(at, (count.get(at) ?? (level(at)?.start ?? 1) - 1) + 1)
  for (const below of [...count.keys()]) if (below > at && restarts(level(below), at)) count.delete(below)
}

/** The label of a level; Word's TAB or space after it becomes one full-width space. Bullets print no number. */
function printLevel(own: Level, count: ReadonlyMap<number, number>, level: LevelAt): string {
  if (own.format === 'bullet') return ''
  const printed = own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const named = level(Number(digit) - 1)
    const value = count.get(Number(digit) - 1) ?? named?.start ?? 1
    return formatWordNumber(own.legal ? 'decimal' : (named?.format ?? 'decimal'), value)
  })
  return printed === '' || own.suffix === 'nothing' ? printed : `${printed}\u3000`
}

/** A level begins again after one above it, unless the file says never (0) or only after a certain level (from 1). */
const restarts = (level: Level | undefined, after: number): boolean =>
  level?.restart === null || level === undefined || (level.restart > 0 && after < level.restart)

function styleLevel(abstract: Abstract | undefined, style: string): number {
  for (const [at, level] of abstract?.levels ?? []) if (style !== '' && level.style === style) return at
  return 0
}

function resolveAbstract(numbering: Numbering, id: string, linked: (style: string) => string | null): string {
  const abstract = numbering.abstracts.get(id)
  if (!abstract || abstract.numStyleLink === '' || abstract.levels.size > 0) return id
  for (const [other, each] of numbering.abstracts) if (each.styleLink === abstract.numStyleLink) return other
  return numbering.instances.get(linked(abstract.numStyleLink) ?? '')?.abstract ?? id
}
