import { Bookmark, type FileChild, Paragraph, type Table } from 'docx'
import { type Entry, outline } from '../outline'
import { type HeadingType, isHeading, type ProvisionType, type Statute, textOf } from '../statute'
import { type CommentMark, markedRuns, NO_COMMENTS, overAll, type WordComments } from './comments'
import { headingWords } from './heading-words'
import { plainTable } from './plain-table'
import { ARTICLE_NUMBER, type StyleId } from './styles'
import { run } from './words'

export const RULE_STYLES: Readonly<Record<Exclude<ProvisionType, HeadingType>, StyleId>> = {
  article: 'Article',
  paragraph: 'Paragraph',
  item: 'Item',
  subitem: 'Subitem',
  continuation: 'Continuation',
}

/** One Word paragraph for each provision, in order (rows of tables excepted); headings and articles carry a bookmark with their name (第一章总则, 第一条), lines with comments their marks. */
export function bodyParagraphs(statute: Statute, comments: WordComments = NO_COMMENTS): readonly FileChild[] {
  const { entries } = outline(statute)
  const levels = headingLevels(entries)
  const bookmark = newBookmarks()
  return entries.flatMap((entry, index): readonly FileChild[] => {
    const { id, type } = entry.provision
    const marks = comments.marks.get(id) ?? []
    if (isTableRow(entry)) return isTableRow(entries[index - 1]) ? [] : [tableFrom(entries, index)]
    if (isHeading(type)) return [headingParagraph(entry, levels[type], underHeading(entries, index), bookmark, marks)]
    if (type === 'article') return [articleParagraph(entry, bookmark, marks)]
    return [
      new Paragraph({ style: RULE_STYLES[type], children: markedRuns(textOf(entry.provision), marks, entry.label) }),
    ]
  })
}

/** A row of a table inside the body stands as a line without number whose cells are parted by TAB; neighbouring rows are one table. */
const isTableRow = (entry: Entry | undefined): boolean =>
  (entry?.provision.type === 'paragraph' || entry?.provision.type === 'continuation') &&
  textOf(entry.provision).includes('\t')

function tableFrom(entries: readonly Entry[], first: number): Table {
  const past = entries.findIndex((entry, index) => index > first && !isTableRow(entry))
  const rows = entries.slice(first, past < 0 ? entries.length : past)
  return plainTable(rows.map(({ provision }) => textOf(provision).split('\t')))
}

/** Navigation levels without gaps: an act without 编 has its chapters at the top. */
export function headingLevels(entries: readonly Entry[]): Readonly<Record<HeadingType, StyleId>> {
  const used = new Set(entries.map(entry => entry.provision.type))
  const chapter = 1 + Number(used.has('part')) + Number(used.has('subpart'))
  const style = (level: number): StyleId => `Heading${Math.min(level, 4)}` as StyleId
  return {
    part: 'Heading1',
    subpart: style(used.has('part') ? 2 : 1),
    chapter: style(chapter),
    section: style(chapter + 1),
  }
}

/** A heading right below another one leaves out its free line: the one after the first serves both. */
const underHeading = (entries: readonly Entry[], index: number): boolean => {
  const before = entries[index - 1]
  return before !== undefined && isHeading(before.provision.type)
}

function headingParagraph(
  entry: Entry,
  style: StyleId,
  under: boolean,
  bookmark: Bookmarks,
  marks: readonly CommentMark[],
): Paragraph {
  const words = headingWords(entry)
  return new Paragraph({
    style,
    ...(under ? { spacing: { before: 0 } } : {}),
    children: [...bookmark(words), ...markedRuns(words, overAll(words, marks))],
  })
}

function articleParagraph({ label, provision }: Entry, bookmark: Bookmarks, marks: readonly CommentMark[]): Paragraph {
  const words = textOf(provision)
  return new Paragraph({
    style: 'Article',
    children: [...bookmark(label), run(label, ARTICLE_NUMBER), ...markedRuns(words, marks, '　')],
  })
}

type Bookmarks = (name: string) => readonly Bookmark[]

/** Word's limit on the length of a bookmark's name. */
const NAME_LENGTH = 40

/** Gives each name its bookmark once: Word drops a second one of the same name, and allows no spaces in them. */
function newBookmarks(): Bookmarks {
  const given = new Set<string>()
  return words => {
    const name = words.replace(/[^\p{L}\p{N}]/gu, '').slice(0, NAME_LENGTH)
    if (name === '' || given.has(name)) return []
    given.add(name)
    return [new Bookmark({ id: name, children: [] })]
  }
}
