import { type Change, compare } from '../diff/compare'
import type { Unit } from '../diff/unit'
import { type Entry, type Outline, outline } from '../outline'
import { type Id, isHeading, type Statute, textOf } from '../statute'
import { applyDecision } from './apply-decision'
import type { HeadingPlace, Operation } from './operation'
import { printedLines } from './printed'

/**
 * The instructions that make the amended act out of the act in force, in the order of the amended text. An article whose
 * words differ only because the articles it cites were renumbered gets none: the closing clause of the decision covers it.
 */
export function decide(act: Statute, amended: Statute, newId: () => Id): readonly Operation[] {
  const sides: Sides = { old: outline(act), fresh: outline(amended) }
  const rows = compare(act, amended).changes.filter(isOfArticles)
  const structural = rows.flatMap(change => operationOf(change, sides, false))
  const renumbered = printedByLabel(outline(applyDecision(act, structural, newId)))
  const operations = rows.flatMap(change => {
    if (change.kind === 'changed' && sameAsPrinted(change, sides, renumbered)) return []
    return operationOf(change, sides, true)
  })
  const frame = frameOperations(act, amended)
  return [...frame.before, ...operations, ...headingOperation(act, amended, operations, newId), ...frame.after]
}

type Sides = { readonly old: Outline; readonly fresh: Outline }

const isOfArticles = ({ old, new: fresh }: Change): boolean =>
  [...old, ...fresh].every(unit => unit.entry.provision.type === 'article')

const blockOf = ({ entries }: Outline, entry: Entry): readonly Entry[] => entries.slice(entry.index, entry.end)
const linesOf = (outline: Outline, unit: Unit): readonly string[] => printedLines(blockOf(outline, unit.entry))
const labels = (units: readonly Unit[]): readonly string[] => units.map(unit => unit.entry.label)

const printedByLabel = (of: Outline): ReadonlyMap<string, string> =>
  new Map(
    of.entries
      .filter(entry => entry.provision.type === 'article')
      .map(entry => [entry.label, printedLines(blockOf(of, entry)).join('\n')]),
  )

function sameAsPrinted({ new: fresh }: Change, sides: Sides, printed: ReadonlyMap<string, string>): boolean {
  return fresh.every(unit => printed.get(unit.entry.label) === linesOf(sides.fresh, unit).join('\n'))
}

function operationOf(change: Change, sides: Sides, withWords: boolean): readonly Operation[] {
  const { kind, old, new: fresh } = change
  const texts = fresh.map(unit => linesOf(sides.fresh, unit))
  switch (kind) {
    case 'same':
      return []
    case 'deleted':
      return labels(old).map(label => ({ kind: 'delete', old: label }))
    case 'added':
      return fresh.map((unit, index) => ({ kind: 'insert', as: unit.entry.label, lines: texts[index] ?? [] }))
    case 'changed':
      return withWords ? [oneParagraph(change, sides) ?? revise(change, texts)] : []
    case 'moved':
      return [revise(change, unchanged(change) ? [] : texts)]
    case 'split':
    case 'merged':
      return [revise(change, texts)]
  }
}

const unchanged = ({ old, new: fresh, parts }: Change): boolean =>
  parts.every(part => part.op === '=') && old[0]?.ranks === fresh[0]?.ranks

/** An article that keeps its number and its order gets no number said. */
function revise({ kind, old, new: fresh }: Change, texts: readonly (readonly string[])[]): Operation {
  const stays = kind === 'changed' && labels(old).join() === labels(fresh).join()
  return { kind: 'revise', old: labels(old), as: stays ? [] : labels(fresh), texts }
}

/** The instruction for an article that keeps its number and changed in one 款 only. */
function oneParagraph({ old, new: fresh }: Change, sides: Sides): Operation | null {
  const [one, other] = [old[0], fresh[0]]
  if (!one || !other || one.entry.label !== other.entry.label) return null
  const [was, is] = [paragraphsOf(sides.old, one), paragraphsOf(sides.fresh, other)]
  if (was.length < 2 && is.length < 2) return null
  const from = was.findIndex((lines, index) => lines.join('\n') !== is[index]?.join('\n'))
  const first = from < 0 ? was.length : from
  const rest = (paragraphs: readonly (readonly string[])[], skip: number) =>
    paragraphs
      .slice(first + skip)
      .flat()
      .join('\n')
  const at = { article: one.entry.label, paragraph: first + 1 }
  if (was.length === is.length && rest(was, 1) === rest(is, 1))
    return { kind: 'revise-paragraph', ...at, lines: is[first] ?? [] }
  if (is.length === was.length + 1 && rest(was, 0) === rest(is, 1))
    return { kind: 'insert-paragraph', ...at, lines: is[first] ?? [] }
  if (was.length === is.length + 1 && rest(was, 1) === rest(is, 0)) return { kind: 'delete-paragraph', ...at }
  return null
}

function paragraphsOf(of: Outline, unit: Unit): readonly (readonly string[])[] {
  const paragraphs: string[][] = []
  const block = blockOf(of, unit.entry)
  printedLines(block).forEach((line, index) => {
    const type = block[index]?.provision.type
    if (type === 'article' || type === 'paragraph') paragraphs.push([line])
    else paragraphs.at(-1)?.push(line)
  })
  return paragraphs
}

/** Headings are restated as a whole when carrying out the other instructions would not leave them as they are to be. */
function headingOperation(act: Statute, amended: Statute, operations: readonly Operation[], newId: () => Id) {
  const wanted = headingPlaces(outline(amended))
  const left = headingPlaces(outline(applyDecision(act, operations, newId)))
  const same = JSON.stringify(wanted) === JSON.stringify(left)
  return same ? [] : [{ kind: 'headings' as const, headings: wanted }]
}

function headingPlaces({ entries }: Outline): readonly HeadingPlace[] {
  return entries.flatMap(({ provision, label, index }) => {
    if (!isHeading(provision.type)) return []
    const next = entries.slice(index).find(entry => entry.provision.type === 'article')
    return [{ label, text: textOf(provision), before: next?.label ?? '' }]
  })
}

function frameOperations(
  act: Statute,
  amended: Statute,
): { before: readonly Operation[]; after: readonly Operation[] } {
  const differs = (one: unknown, other: unknown) => JSON.stringify(one) !== JSON.stringify(other)
  const printed = (of: Statute) => of.annexes.map(({ label, title, lines }) => ({ label, title, lines }))
  return {
    before: [
      ...(act.title === amended.title ? [] : [{ kind: 'title' as const, text: amended.title }]),
      ...(differs(act.preamble, amended.preamble) ? [{ kind: 'preamble' as const, lines: amended.preamble }] : []),
    ],
    after: differs(printed(act), printed(amended)) ? [{ kind: 'annexes', annexes: printed(amended) }] : [],
  }
}
