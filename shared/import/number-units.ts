import { newCounter } from '../counter'
import { labelOf } from '../label'
import { type HeldNumber, type Id, type Provision, provision, type Statute } from '../statute'
import type { ImportIssue } from './issue'
import type { Unit } from './unit'

/**
 * Makes provisions of what was read. A number that counting would not give is held, so that nothing is renumbered by being
 * read; 第十条之一 after 第十条 is an inserted article. Labels that were written irregularly are reported with their regular form.
 */
export function numberUnits(
  units: readonly Unit[],
  chapters: Statute['chapterNumbering'],
  newId: () => Id,
  issues: ImportIssue[],
): readonly Provision[] {
  const count = newCounter(chapters)
  return units.map(unit => {
    const bare = bareProvision(unit, newId())
    const { number, path } = count(bare)
    const counted = { number, suffix: unit.type === 'article' ? path.suffix : 0 }
    if (unit.number === null) return bare
    reportLabel(unit, labelOf(bare, unit.number, unit.suffix), issues)
    if (counted.number === unit.number && (unit.type !== 'article' || counted.suffix === unit.suffix)) return bare
    const held = { ...withoutInserted(bare), held: { number: unit.number, suffix: unit.suffix } }
    count(held)
    reportNumber(unit, counted, issues)
    return held
  })
}

/** Chapters that begin again with 第一章 in a later part restart in every part. */
export function chapterNumberingOf(units: readonly Unit[]): Statute['chapterNumbering'] {
  let parts = 0
  let chapters = 0
  for (const { type, number } of units) {
    if (type === 'part') parts++
    if (type === 'chapter' && number === 1 && chapters > 0 && parts > 1) return 'restarting'
    if (type === 'chapter') chapters++
  }
  return 'continuous'
}

function bareProvision(unit: Unit, id: Id): Provision {
  return {
    ...provision(id, unit.type, unit.text),
    ...(unit.caption === undefined ? {} : { caption: unit.caption }),
    ...(unit.type === 'article' && unit.suffix > 0 ? { inserted: true as const } : {}),
    ...(unit.unnumbered ? { unnumbered: true as const } : {}),
  }
}

function withoutInserted(from: Provision): Provision {
  const { inserted: _inserted, ...rest } = from
  return rest
}

function reportLabel(unit: Unit, regular: string, issues: ImportIssue[]): void {
  const printed = unit.label.replace(/\s/g, '')
  if (printed === regular) return
  const code = unit.type === 'item' && /[、．.]$/.test(printed) ? 'list-form' : 'label-form'
  issues.push({ code, line: unit.line, text: unit.label, readAs: regular })
}

function reportNumber({ number, suffix, line, label }: Unit, counted: HeldNumber, issues: ImportIssue[]): void {
  const place = (number ?? 0) * 100 + suffix
  const wanted = counted.number * 100 + counted.suffix
  const before = counted.suffix > 0 ? wanted - 1 : wanted - 100
  const code = place === before ? 'number-repeated' : place > wanted ? 'number-skipped' : 'number-backwards'
  issues.push({ code, line, text: label })
}
