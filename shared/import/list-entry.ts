import type { BodyLine } from './body-line'
import type { ImportIssue } from './issue'
import type { ListForm, Mark } from './mark'
import { plainUnit, type Unit } from './unit'

type ListMark = Extract<Mark, { kind: 'list' }>
type OpenList = { readonly form: ListForm; readonly number: number }

/** The list that is open while a body is read, and the list of 目 inside its last item. */
export type OpenLists = { readonly item: OpenList | null; readonly subitem: OpenList | null }
export const noLists: OpenLists = { item: null, subitem: null }

/**
 * Reads a line with the mark of a list as an item or 目 of the lists that are open, or begins one. Null when the mark is no
 * list's (1.5倍…, 一、 in running text): the line is then a paragraph with its words as they stand.
 */
export function readListEntry(
  line: BodyLine,
  mark: ListMark,
  lists: OpenLists,
  before: Unit | undefined,
  issues: ImportIssue[],
): { readonly unit: Unit; readonly lists: OpenLists } | null {
  if (mark.form === 'bracket') return itemEntry(line, mark)
  if (mark.form === 'dun' || mark.form === 'stem') {
    if (lists.item?.form === mark.form && lists.item.number + 1 === mark.number) return itemEntry(line, mark)
    if (lists.item !== null && lists.item.form !== mark.form) return deeper(line, lists, issues)
    return beginsList(line, mark, before) ? itemEntry(line, mark) : null
  }
  return subitemEntry(line, mark, lists, issues)
}

/** A first entry begins a list after the colon of its lead, or when a second one follows in the same article. */
const beginsList = (line: BodyLine, mark: ListMark, before: Unit | undefined): boolean =>
  mark.number === 1 && (/[：:]$/.test(before?.text ?? '') || line.next.get(mark.form) === 2)

const unitOf = (type: 'item' | 'subitem', line: BodyLine, mark: ListMark): Unit => ({
  type,
  text: mark.rest,
  line: line.line,
  number: mark.number,
  suffix: 0,
  label: mark.label,
})

function itemEntry(line: BodyLine, mark: ListMark) {
  return { unit: unitOf('item', line, mark), lists: { item: { form: mark.form, number: mark.number }, subitem: null } }
}

function subitemEntry(line: BodyLine, mark: ListMark, lists: OpenLists, issues: ImportIssue[]) {
  const open = lists.subitem
  const goesOn = open?.form === mark.form && open.number + 1 === mark.number
  if (!goesOn && open !== null && open.form !== mark.form && mark.number === 1) return deeper(line, lists, issues)
  const digitsFollow = mark.form === 'point' && /^[0-9０-９]/.test(mark.rest)
  if (digitsFollow && !goesOn && line.next.get('point') !== 2) return null
  if (!goesOn && mark.number !== 1 && open?.form !== mark.form)
    return open === null ? null : deeper(line, lists, issues)
  return { unit: unitOf('subitem', line, mark), lists: { ...lists, subitem: { form: mark.form, number: mark.number } } }
}

/** A level below 目, which statutes do not have: kept word for word as a further paragraph. */
function deeper(line: BodyLine, lists: OpenLists, issues: ImportIssue[]) {
  issues.push({ code: 'level-below-subitem', line: line.line, text: line.text.slice(0, 20) })
  return { unit: plainUnit('continuation', line.text, line.line), lists }
}
