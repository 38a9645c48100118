import type { TrackedChanges } from '../../api'
import { type Progress, UNHEARD } from '../../progress'
import type { ImportComment } from '../import-comment'
import { ImportFailure } from '../import-failure'
import { readComments, readNotes, readThreads } from './comments'
import { readDocument } from './document'
import type { WordLines } from './document-reading'
import { numberPrinter } from './number-printer'
import { readNumbering } from './numbering'
import { openPackage, type WordPackage } from './package'
import { readPart } from './part-reader'
import { readStyleNumbers } from './style-numbers'

/** The lines and margin notes of a Word file. */
export type WordSource = WordLines & { readonly comments: readonly ImportComment[] }

/**
 * Reads a .docx from its own XML: automatic numbers as they print, soft breaks, tables, tracked changes dealt with as asked,
 * comments. Throws ImportFailure: word-not-zip, word-damaged, word-too-large.
 */
export async function readDocx(
  bytes: Uint8Array,
  tracked: TrackedChanges,
  progress: Progress = UNHEARD,
): Promise<WordSource> {
  const zip = await openPackage(bytes)
  const main = await mainPart(zip)
  const parts = await relatedParts(zip, main)
  const numbering = await readNumbering(zip, parts('numbering', 'numbering.xml'))
  const styles = await readStyleNumbers(zip, parts('styles', 'styles.xml'))
  const print = numberPrinter(numbering, style => styles.of(style)?.numId ?? null)
  const footnotes = await readNotes(zip, parts('footnotes', 'footnotes.xml'))
  const endnotes = await readNotes(zip, parts('endnotes', 'endnotes.xml'))
  const noteWords = (element: string, id: string) =>
    (element === 'w:footnoteReference' ? footnotes : endnotes).get(id) ?? ''
  const document = await readDocument(zip, main, { tracked, print, styles, noteWords }, progress)
  if (!document) throw new ImportFailure('word-damaged', main)
  const threads = await readThreads(zip, parts('commentsExtended', 'commentsExtended.xml'))
  const comments = await readComments(zip, parts('comments', 'comments.xml'), document.anchors, threads)
  return { ...document, comments: [...document.changes, ...comments] }
}

/** The part the package names as its document; word/document.xml where it names none. */
async function mainPart(zip: WordPackage): Promise<string> {
  let target = 'word/document.xml'
  await readRelations(zip, '_rels/.rels', (type, to) => {
    if (type === 'officeDocument') target = to.replace(/^\//, '')
  })
  return target
}

async function relatedParts(zip: WordPackage, main: string): Promise<(type: string, usual: string) => string> {
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const targets = new Map<string, string>()
  await readRelations(zip, `${folder}_rels/${main.slice(folder.length)}.rels`, (type, to) => {
    targets.set(type, to.startsWith('/') ? to.slice(1) : folder + to)
  })
  return (type, usual) => targets.get(type) ?? folder + usual
}

async function readRelations(
  zip: WordPackage,
  name: string,
  hear: (type: string, target: string) => void,
): Promise<void> {
  await readPart(zip, name, {
    open(element, attribute) {
      if (element !== 'Relationship') return
      hear(attribute('Type')?.split('/').at(-1) ?? '', attribute('Target') ?? '')
    },
    close() {
      // a relation is one element
    },
    text() {
      // relations hold no words
    },
  })
}
