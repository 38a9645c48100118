import { type FileChild, Paragraph } from 'docx'
import { text } from '../locales/text'
import { hasTitledPreamble } from '../preamble'
import { type Progress, UNHEARD } from '../progress'
import type { Project } from '../project'
import { fingerprintOf } from '../report/fingerprint'
import type { Stamp } from '../report/stamp'
import type { Statute } from '../statute'
import { annexParagraphs } from './annex'
import { bodyParagraphs } from './body'
import {
  type CommentMark,
  markedRuns,
  marksByLine,
  NO_COMMENTS,
  overAll,
  type WordComments,
  wordComments,
} from './comments'
import { headingWords, spread } from './heading-words'
import { packDocument, type WordDocument } from './pack'
import { GRID } from './page'
import type { StyleId } from './styles'
import { titleParagraph } from './title-paragraph'
import { tocEntries } from './toc'

/**
 * The draft statute as a .docx in the form of official files (domain.md §7.1–7.2). Numbers are literal text: Word's own Chinese
 * numbering prints 一百〇一. Captions (条旨) are left out; a draft, which has a status line, carries the fingerprint in the page foot.
 */
export function writeDraft(project: Project, stamp: Stamp, progress: Progress = UNHEARD): Promise<Uint8Array> {
  return packDraft(project, stamp, NO_COMMENTS, progress)
}

/** The draft with the open comments as margin notes of Word; comments on the draft as a whole stand at its title. */
export function writeDraftWithComments(
  project: Project,
  stamp: Stamp,
  progress: Progress = UNHEARD,
): Promise<Uint8Array> {
  return packDraft(project, stamp, wordComments(project, stamp), progress)
}

function packDraft(project: Project, stamp: Stamp, comments: WordComments, progress: Progress): Promise<Uint8Array> {
  const { statute } = project
  const fingerprint = stamp.fingerprint ?? fingerprintOf(project)
  const document: WordDocument = {
    title: statute.title,
    stamp,
    fingerprint,
    orientation: 'portrait',
    footMark: statute.status === '' ? '' : text('zh', 'report.fingerprint', { fingerprint }),
    comments: comments.notes,
    children: [
      ...headParagraphs(statute, comments),
      ...openingParagraphs(statute, comments),
      ...restParagraphs(statute, comments),
    ],
  }
  return packDocument(document, progress)
}

function openingParagraphs(statute: Statute, { marks }: WordComments): readonly Paragraph[] {
  const on = marksByLine(statute.preamble, marks.get('preamble') ?? [])
  const preamble = statute.preamble.map((line, index) => preambleParagraph(line, on[index]))
  const toc = tocParagraphs(statute)
  return hasTitledPreamble(statute) ? [...toc, ...preamble] : [...preamble, ...toc]
}

const restParagraphs = (statute: Statute, comments: WordComments): readonly FileChild[] => [
  ...bodyParagraphs(statute, comments),
  ...statute.annexes.flatMap(annex => annexParagraphs(annex, comments.marks.get(annex.id))),
]

function headParagraphs({ title, status, enactmentNote }: Statute, { marks }: WordComments): readonly Paragraph[] {
  const note = enactmentNote.split('\n')
  const onNote = marksByLine(note, marks.get('note') ?? [])
  return [
    titleParagraph('Title', title, { before: 2 * GRID.linePitch }, marks.get('title')),
    ...(status === '' ? [] : [plain('Status', status, marks.get('status'))]),
    ...note.flatMap((line, index) => (line === '' ? [] : [plain('EnactmentNote', line, onNote[index])])),
  ]
}

function tocParagraphs(statute: Statute): readonly Paragraph[] {
  const entries = tocEntries(statute)
  if (entries.length === 0) return []
  return [
    plain('TocHead', spread('目录')),
    ...entries.map(entry =>
      plain(entry.provision.type === 'section' ? 'TocSection' : 'TocChapter', headingWords(entry)),
    ),
  ]
}

/** A preamble's own heading is set as one. */
function preambleParagraph(line: string, marks: readonly CommentMark[] = []): Paragraph {
  const bare = line.replace(/\s/g, '')
  if (bare !== '序言') return plain('Preamble', line, marks)
  return plain('Heading1', spread(bare), overAll(spread(bare), marks))
}

const plain = (style: StyleId, words: string, marks: readonly CommentMark[] = []): Paragraph =>
  new Paragraph({ style, children: markedRuns(words, marks) })
