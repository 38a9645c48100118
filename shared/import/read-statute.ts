import type { TrackedChanges } from '../api'
import type { Comment } from '../comments'
import { type Progress, UNHEARD, within } from '../progress'
import { markCitations } from '../references/mark'
import type { Id, Provision, Statute } from '../statute'
import { isZip } from './docx/package'
import { type Decode, detectEncoding } from './encoding'
import { htmlLines } from './html'
import type { ImportComment } from './import-comment'
import { ImportFailure } from './import-failure'
import { importedComments } from './imported-comments'
import type { ImportIssue } from './issue'
import { recogniseLines, recogniseStatute } from './recognise'
import { type SourceLine, sourceLines } from './source-line'

/** An imported statute with everything that was irregular in its source. */
export type ReadStatute = {
  readonly statute: Statute
  readonly issues: readonly ImportIssue[]
  /** Whether the source holds tracked changes, so that accepting or rejecting them makes a difference. */
  readonly hasTrackedChanges: boolean
  /** Margin notes, and tracked changes that were kept as such. */
  readonly comments: readonly ImportComment[]
  /** The same as comments of a project, each at the provision and words it stands at. */
  readonly remarks: readonly Comment[]
  /** The lines of the source's 目录: left out of the statute because it is derived from the headings. */
  readonly contents: readonly SourceLine[]
  /** The source line each provision begins in. */
  readonly lines: readonly number[]
}

/** Provisions of a pasted piece; they bear the numbers of the place they are put at. */
export type ReadPiece = { readonly provisions: readonly Provision[]; readonly issues: readonly ImportIssue[] }

/** Larger texts are refused: the longest code has two hundred thousand characters in three thousand lines. */
const MOST_CHARACTERS = 20_000_000
const MOST_LINES = 50_000

/** Reads a statute from plain text or Markdown. Throws ImportFailure 'statute-not-readable' for what is no text. */
export function readStatuteText(text: string, newId: () => Id, progress: Progress = UNHEARD): ReadStatute {
  refuseNoText(text)
  const { lines, issues } = sourceLines(text)
  progress(0.2)
  return readLines(lines, issues, newId, within(progress, 0.2, 1))
}

/** Reads a statute from HTML, as the clipboard holds it. Throws as `readStatuteText`. */
export function readStatuteHtml(html: string, newId: () => Id, progress: Progress = UNHEARD): ReadStatute {
  refuseNoText(html)
  const { lines, issues } = htmlLines(html)
  progress(0.2)
  return readLines(lines, issues, newId, within(progress, 0.2, 1))
}

/** Reads a pasted piece of plain text: no title is looked for, lists may stand alone. */
export function readPieceText(text: string, newId: () => Id): ReadPiece {
  return readPiece(sourceLines(text), newId)
}

/** Reads a pasted piece of HTML in the same way. */
export function readPieceHtml(html: string, newId: () => Id): ReadPiece {
  return readPiece(htmlLines(html), newId)
}

/** Reads a statute from the bytes of a .docx. Rejects with ImportFailure: word-not-zip, word-old-format, word-damaged, word-too-large. */
export async function readStatuteDocx(
  bytes: Uint8Array,
  newId: () => Id,
  { tracked, progress = UNHEARD }: { readonly tracked: TrackedChanges; readonly progress?: Progress },
): Promise<ReadStatute> {
  if (isOldFormat(bytes)) throw new ImportFailure('word-old-format')
  const { readDocx } = await import('./docx/read-docx')
  const { lines, issues, hasTrackedChanges, comments } = await readDocx(bytes, tracked, within(progress, 0, 0.5))
  const found = [...issues, ...comments.map(commentIssue)]
  const read = readLines(lines, found, newId, within(progress, 0.5, 1))
  const remarks = importedComments(read.statute, lines, read.lines, comments, newId)
  return { ...read, hasTrackedChanges, comments, remarks }
}

/** Margin notes and changes are told with the irregularities, where every reader of an import sees them. */
const commentIssue = ({ kind, line, words, text }: ImportComment): ImportIssue =>
  kind === 'note' ? { code: 'word-note', line, text } : { code: `word-${kind}`, line, text: words }

export type FileOptions = {
  readonly tracked: TrackedChanges
  readonly decode: Decode
  /** Hears how much is read; nobody does when it is left out. */
  readonly progress?: Progress
}

/**
 * Reads a statute from a file, told apart by its content: Word, HTML or text in UTF-8, UTF-16 or GB18030. `name` only says
 * whether what is no Word file was meant to be one. Rejects with ImportFailure.
 */
export async function readStatuteFile(
  bytes: Uint8Array,
  name: string,
  newId: () => Id,
  { tracked, decode, progress = UNHEARD }: FileOptions,
): Promise<ReadStatute> {
  if (isZip(bytes)) return readStatuteDocx(bytes, newId, { tracked, progress })
  const text = textIn(bytes, name, decode)
  progress(0.1)
  return isHtml(text)
    ? readStatuteHtml(text, newId, within(progress, 0.1, 1))
    : readStatuteText(text, newId, within(progress, 0.1, 1))
}

/** The text of bytes that are no Word file. Throws ImportFailure for what cannot be text. */
function textIn(bytes: Uint8Array, name: string, decode: Decode): string {
  if (bytes.length === 0) throw new ImportFailure('file-empty')
  if (isOldFormat(bytes)) throw new ImportFailure('word-old-format')
  if (startsWith(bytes, PDF)) throw new ImportFailure('statute-not-readable')
  if (/\.docx$/i.test(name)) throw new ImportFailure('word-not-zip')
  if (bytes.length > MOST_CHARACTERS * 3) throw new ImportFailure('statute-not-readable', 'too large')
  return decode(bytes, detectEncoding(bytes))
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0]
const RTF = [0x7b, 0x5c, 0x72, 0x74, 0x66]
const PDF = [0x25, 0x50, 0x44, 0x46]

/** Word 97–2003, WPS and password-protected files are OLE containers; RTF is older still. */
const isOldFormat = (bytes: Uint8Array): boolean => startsWith(bytes, OLE) || startsWith(bytes, RTF)

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte)

const isHtml = (text: string): boolean => /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html)/i.test(text.slice(0, 500))

/** Refuses what is too long, empty, or more control and replacement signs than words. */
function refuseNoText(text: string): void {
  if (text.length > MOST_CHARACTERS) throw new ImportFailure('statute-not-readable', 'too large')
  if (text.trim() === '') throw new ImportFailure('file-empty')
  const sample = text.slice(0, 20_000)
  const noise = sample.match(/[^\P{Cc}\t\r\n\f\v]|\ufffd|\p{Cs}|\p{Cn}/gu)?.length ?? 0
  if (noise > sample.length * 0.2) throw new ImportFailure('statute-not-readable')
}

function readLines(
  lines: readonly SourceLine[],
  issues: readonly ImportIssue[],
  newId: () => Id,
  progress: Progress,
): ReadStatute {
  if (lines.length === 0) throw new ImportFailure('file-empty')
  if (lines.length > MOST_LINES) throw new ImportFailure('statute-not-readable', 'too large')
  const read = recogniseStatute(lines, newId)
  progress(0.4)
  const statute = markCitations(read.statute, within(progress, 0.4, 1))
  const said = { hasTrackedChanges: false, comments: [], remarks: [] }
  return { ...read, ...said, statute, issues: inOrder([...issues, ...read.issues]) }
}

const inOrder = (issues: readonly ImportIssue[]): readonly ImportIssue[] =>
  [...issues].sort((one, other) => one.line - other.line)

function readPiece(
  source: { readonly lines: readonly SourceLine[]; readonly issues: readonly ImportIssue[] },
  newId: () => Id,
) {
  const read = recogniseLines(source.lines, newId)
  return { ...read, issues: inOrder([...source.issues, ...read.issues]) }
}

/**
 * Reads the lines of a file that is no statute of its own, as a decision to amend is none: Word with its automatic numbers and tracked
 * changes accepted, HTML or text. Rejects with ImportFailure as `readStatuteFile`.
 */
export async function readFileLines(
  bytes: Uint8Array,
  name: string,
  decode: Decode,
  progress: Progress = UNHEARD,
): Promise<readonly string[]> {
  if (isZip(bytes)) {
    const { readDocx } = await import('./docx/read-docx')
    return (await readDocx(bytes, 'accept', progress)).lines.map(line => line.text)
  }
  const text = textIn(bytes, name, decode)
  refuseNoText(text)
  return (isHtml(text) ? htmlLines(text) : sourceLines(text)).lines.map(line => line.text)
}
