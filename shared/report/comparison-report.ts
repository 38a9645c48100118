import { type Change, compare } from '../diff/compare'
import { alignInOrder } from '../diff/in-order'
import { textLikeness } from '../diff/likeness'
import type { Unit } from '../diff/unit'
import { compareWords, type Part } from '../diff/words'
import { type LocaleId, listed, text } from '../locales/text'
import { outline } from '../outline'
import type { Project } from '../project'
import { type Statute, textOf } from '../statute'
import { headingNote, localeOf } from './heading-note'
import type { Cell, Report } from './report'
import type { Stamp } from './stamp'

/**
 * 修改对照表: the older text, the present draft and what was done, a row an article (domain.md §6–7). What was added or changed
 * is marked in the draft's column, what was deleted in the older one's; numbers of articles are no part of the comparison.
 */
export function comparisonReport(project: Project, older: Statute, stamp: Stamp): Report {
  const locale = localeOf(stamp)
  const { changes, summary } = compare(older, project.statute)
  const lines = { old: linesIn(older), new: linesIn(project.statute) }
  return {
    what: 'comparison',
    title: text(locale, 'compared.title', { title: project.statute.title }),
    note: `${text(locale, 'compared.legend')}\n${headingNote(project, stamp)}`,
    totals: text(locale, 'compared.totals', summary),
    orientation: 'landscape',
    blocks: [
      {
        kind: 'table',
        name: text(locale, 'compared.table'),
        columns: [
          { head: headOf(locale, older, 'compared.older'), share: 35 },
          { head: headOf(locale, project.statute, 'compared.draft'), share: 35 },
          { head: text(locale, 'compared.remark'), share: 30 },
        ],
        rows: changes.map(change => row(locale, change, lines)),
      },
    ],
  }
}

const headOf = (locale: LocaleId, { status }: Statute, key: 'compared.older' | 'compared.draft'): string =>
  text(locale, status === '' ? key : `${key}-status`, { status: status.replace(/[（）()]/g, '') })

/** The same in two columns, without the remarks. */
export function comparisonOfTwoColumns(project: Project, older: Statute, stamp: Stamp): Report {
  const report = comparisonReport(project, older, stamp)
  const blocks = report.blocks.map(block =>
    block.kind === 'prose'
      ? block
      : { ...block, columns: block.columns.slice(0, 2), rows: block.rows.map(cells => cells.slice(0, 2)) },
  )
  return { ...report, what: 'comparison-two', blocks }
}

/** A printed line of an article: its number and its words. */
type Line = { readonly label: string; readonly text: string }
type Lines = (unit: Unit) => readonly Line[]

function linesIn(statute: Statute): Lines {
  const { entries } = outline(statute)
  return ({ entry }) =>
    entries.slice(entry.index, entry.end).map(({ label, provision }) => ({
      label: provision.type === 'article' ? `${label}　` : label,
      text: textOf(provision),
    }))
}

function row(locale: LocaleId, change: Change, lines: { readonly old: Lines; readonly new: Lines }): readonly Cell[] {
  const steps = alignInOrder(
    change.old.flatMap(lines.old),
    change.new.flatMap(lines.new),
    line => line.text,
    (old, fresh) => textLikeness(old.text, fresh.text),
  )
  const marked = steps.map(step => ({ ...step, parts: compareWords(step.old?.text ?? '', step.new?.text ?? '') }))
  const sideOf = (side: 'old' | 'new', drop: '+' | '-') =>
    marked.flatMap(step => {
      const line = step[side]
      return line
        ? [
            sideLine(
              line,
              step.parts.filter(part => part.op !== drop),
            ),
          ]
        : []
    })
  return [
    cellOf(sideOf('old', '+'), text(locale, 'compared.none')),
    cellOf(sideOf('new', '-'), text(locale, 'compared.deleted')),
    { text: remarkOf(locale, change) },
  ]
}

const sideLine = ({ label }: Line, parts: readonly Part[]): readonly Part[] => [{ op: '=', text: label }, ...parts]

function cellOf(lines: readonly (readonly Part[])[], empty: string): Cell {
  if (lines.length === 0) return { text: empty }
  const parts = lines.flatMap((line, index): readonly Part[] =>
    index === 0 ? line : [{ op: '=', text: '\n' }, ...line],
  )
  return { text: parts.map(part => part.text).join(''), parts: parts.filter(part => part.text !== '') }
}

function remarkOf(locale: LocaleId, { kind, old, new: fresh }: Change): string {
  const numbers = (units: readonly Unit[]) =>
    listed(
      locale,
      units.map(unit => unit.entry.label),
    )
  const [was, is] = [numbers(old), numbers(fresh)]
  if (kind === 'same' && was === is) return ''
  return text(locale, was === is ? `compared.kind-${kind}` : `compared.numbered-${kind}`, { old: was, new: is })
}
