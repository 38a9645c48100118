import { Document, DocumentGridType, type FileChild, type ICommentOptions, Packer, PageOrientation } from 'docx'
import { type Progress, UNHEARD, within } from '../progress'
import type { Stamp } from '../report/stamp'
import { coreXml } from './core'
import { fontTableXml } from './fonts'
import { pageFooters } from './footers'
import { GRID, LANDSCAPE_TEXT_WIDTH, PAGE, TEXT_WIDTH } from './page'
import { settingsXml } from './settings'
import { stylesXml } from './styles'

/** A document of ours: what it holds and how its pages lie. `fingerprint` is always among its properties. */
export type WordDocument = {
  readonly title: string
  readonly stamp: Stamp
  readonly fingerprint: string
  readonly orientation: 'portrait' | 'landscape'
  /** In the foot of every page; empty for none. */
  readonly footMark: string
  readonly children: readonly FileChild[]
  /** Margin notes; their places are marked in `children`. */
  readonly comments?: readonly ICommentOptions[]
}

/**
 * Packs a document as .docx. Styles, settings, fonts and properties are our own parts: the library has no words for some of what
 * they say, and would take the time from the clock. `progress` hears how much is written.
 */
export async function packDocument(document: WordDocument, progress: Progress = UNHEARD): Promise<Uint8Array> {
  const { title, stamp, fingerprint, orientation, footMark, children, comments = [] } = document
  const width = orientation === 'portrait' ? TEXT_WIDTH : LANDSCAPE_TEXT_WIDTH
  const file = new Document({
    title,
    creator: stamp.person,
    evenAndOddHeaderAndFooters: true,
    customProperties: [{ name: 'TrilistFingerprint', value: fingerprint }],
    ...(comments.length > 0 ? { comments: { children: comments } } : {}),
    sections: [
      {
        properties: { ...pageOf(orientation), ...GRIDDED },
        footers: pageFooters(footMark, width),
        children: told(children, within(progress, 0.1, 0.8)),
      },
    ],
  })
  const parts = [
    { path: 'word/styles.xml', data: stylesXml() },
    { path: 'word/settings.xml', data: settingsXml(orientation) },
    { path: 'word/fontTable.xml', data: fontTableXml() },
    { path: 'docProps/core.xml', data: coreXml(title, stamp) },
  ]
  return new Uint8Array(await Packer.toArrayBuffer(file, false, parts))
}

/** The same children, every hundredth of which says so when the library comes to write it: packing a code takes it half a second. */
function told(children: readonly FileChild[], progress: Progress): FileChild[] {
  const step = Math.max(1, Math.floor(children.length / 100))
  return children.map((child, index) => {
    if (index % step !== 0) return child
    const write = child.prepForXml.bind(child)
    child.prepForXml = context => {
      progress(index / children.length)
      return write(context)
    }
    return child
  })
}

const GRIDDED = { grid: { type: DocumentGridType.LINES_AND_CHARS, ...GRID } }

/** A landscape page is the portrait page turned: the binding edge comes to lie at the top. */
function pageOf(orientation: WordDocument['orientation']) {
  const { width, height, top, bottom, left, right, footer } = PAGE
  return orientation === 'portrait'
    ? { page: { size: { width, height }, margin: { top, bottom, left, right, footer, header: 851 } } }
    : {
        page: {
          size: { width, height, orientation: PageOrientation.LANDSCAPE },
          margin: { top: left, bottom: right, left: bottom, right: top, footer: 851, header: 851 },
        },
      }
}
