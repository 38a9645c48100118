import { type Entry, outline } from '../outline'
import { hasTitledPreamble } from '../preamble'
import { isHeading, type Statute, textOf } from '../statute'

/** What the plain text shows beside the official form. */
export type TextOptions = {
  /** 条旨 in 【】 after 第X条; official documents leave them out. */ readonly captions?: true
}

/**
 * A statute as plain text in the official form: title, status, note, 目录 when there are numbered headings, headings, articles
 * indented by two characters, annexes. Lines end with LF.
 */
export function writeText(statute: Statute, options: TextOptions = {}): string {
  const { entries } = outline(statute)
  const numbered = entries.some(entry => isHeading(entry.provision.type) && entry.number > 0)
  const blocks = [
    [statute.title, statute.status].filter(line => line !== ''),
    statute.enactmentNote.split('\n'),
    hasTitledPreamble(statute) ? [] : statute.preamble.map(indented),
    numbered ? contents(entries) : [],
    hasTitledPreamble(statute) ? preambleWithTitle(statute) : [],
    entries.flatMap(entry => provisionLines(entry, options)),
    ...statute.annexes.map(annex => [annex.label, annex.title, ...annex.lines].filter(line => line !== '')),
  ]
  const text = blocks.map(lines => lines.join('\n')).join('\n\n')
  return `${text.replace(/\n{3,}/g, '\n\n').trim()}\n`
}

const preambleWithTitle = ({ preamble: [title = '', ...lines] }: Statute): readonly string[] => [
  spread(title),
  ...lines.map(indented),
]

const indented = (line: string): string => `　　${line}`

function contents(entries: readonly Entry[]): readonly string[] {
  const headings = entries.filter(entry => isHeading(entry.provision.type))
  return ['目　　录', ...headings.map(entry => (entry.provision.type === 'section' ? '　　' : '') + headingLine(entry))]
}

function provisionLines(entry: Entry, options: TextOptions): readonly string[] {
  const { provision, label } = entry
  const words = textOf(provision)
  if (isHeading(provision.type)) return ['', headingLine(entry), '']
  if (provision.type === 'article') return [indented(`${label}　${captionOf(entry, options)}${words}`)]
  return [words.includes('\t') ? words : indented(label + words)]
}

const captionOf = ({ provision }: Entry, { captions }: TextOptions): string =>
  captions && provision.caption !== undefined ? `【${provision.caption}】` : ''

function headingLine({ provision, label }: Entry): string {
  const words = spread(textOf(provision))
  return label === '' ? words : `${label}　${words}`
}

/** Headings of two characters are spread over four: 总　　则. */
const spread = (words: string): string => ([...words].length === 2 ? [...words].join('　　') : words)
