import { Footer, PageNumber, Paragraph, type ParagraphChild, Tab, TextRun } from 'docx'
import { FINGERPRINT } from './styles'
import { run } from './words'

/** Page numbers －N－ in 四号 宋体: on odd pages at the right, on even pages at the left, one character in (domain.md §7.1–7.2). */
export function pageFooters(fingerprint: string, width: number): { default: Footer; even: Footer } {
  const mark = fingerprint === '' ? [] : [run(fingerprint, FINGERPRINT)]
  return {
    default: footer([...mark, tab(), number('－', '－　')], width),
    even: footer([number('　－', '－'), ...(mark.length === 0 ? [] : [tab(), ...mark])], width),
  }
}

const footer = (children: readonly ParagraphChild[], width: number): Footer =>
  new Footer({ children: [new Paragraph({ style: 'footer', rightTabStop: width, children })] })

const tab = (): TextRun => new TextRun({ children: [new Tab()] })

const number = (before: string, after: string): TextRun =>
  new TextRun({ font: { hint: 'eastAsia' }, children: [before, PageNumber.CURRENT, after] })
