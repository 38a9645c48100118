import { outline } from '../outline'
import { hasTitledPreamble } from '../preamble'
import { type Id, isHeading, type Statute, textOf } from '../statute'
import { headingLevels, RULE_STYLES } from './body'
import { headingWords, spread } from './heading-words'
import type { StyleId } from './styles'
import { tocEntries } from './toc'

/** A paragraph of a printed statute: its style, the number set before the text (第十二条, （三）), the text, and the provision it is. */
export type PrintedLine = {
  readonly style: StyleId
  readonly label: string
  readonly text: string
  readonly provision?: Id
}

/** Every paragraph of a statute as it is printed, in order; rows of tables are lines whose cells are parted by TAB. */
export function printedLinesOf(statute: Statute): readonly PrintedLine[] {
  const line = (style: StyleId, text: string): PrintedLine => ({ style, label: '', text })
  const head = [
    line('Title', statute.title),
    line('Status', statute.status),
    ...statute.enactmentNote.split('\n').map(text => line('EnactmentNote', text)),
  ]
  const annexes = statute.annexes.flatMap(annex => [
    line('AnnexLabel', annex.label),
    line('AnnexTitle', annex.title),
    ...annex.lines.map(text => line('AnnexText', text)),
  ])
  return [...head, ...openingLines(statute), ...bodyLines(statute), ...annexes].filter(
    ({ label, text }) => label + text !== '',
  )
}

function openingLines(statute: Statute): readonly PrintedLine[] {
  const titled = hasTitledPreamble(statute)
  const preamble = statute.preamble.map(
    (text, index): PrintedLine =>
      titled && index === 0
        ? { style: 'Heading1', label: '', text: spread('序言') }
        : { style: 'Preamble', label: '', text },
  )
  return titled ? [...tocLines(statute), ...preamble] : [...preamble, ...tocLines(statute)]
}

function tocLines(statute: Statute): readonly PrintedLine[] {
  const entries = tocEntries(statute)
  if (entries.length === 0) return []
  const style = (type: string): StyleId => (type === 'section' ? 'TocSection' : 'TocChapter')
  return [
    { style: 'TocHead', label: '', text: spread('目录') },
    ...entries.map(entry => ({ style: style(entry.provision.type), label: '', text: headingWords(entry) })),
  ]
}

function bodyLines(statute: Statute): readonly PrintedLine[] {
  const { entries } = outline(statute)
  const levels = headingLevels(entries)
  return entries.map(entry => {
    const { type, id: provision } = entry.provision
    if (isHeading(type)) return { style: levels[type], label: '', text: headingWords(entry), provision }
    const text = textOf(entry.provision)
    return { style: RULE_STYLES[type], label: entry.label, text: type === 'article' ? `　${text}` : text, provision }
  })
}
