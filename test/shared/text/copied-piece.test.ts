import { expect, test } from 'vitest'
import { copiedPiece, pieceHtml, pieceText } from '../../../shared/text/copied-piece'
import { statute } from '../../statute'

const draft = statute`
  章 总则
  条 甲乙
  项 丙丁
  款 戊`
const place = (id: string, offset: number) => ({ id, offset })

test('whole lines are copied with their numbers', () => {
  const piece = copiedPiece(draft, { from: place('p1', 0), to: place('p4', 1) })
  expect(pieceText(piece)).toBe('　　第一章　总则\n　　第一条　甲乙\n　　（一）丙丁\n　　戊')
})

test('a line that is copied from its middle on bears no number', () => {
  const piece = copiedPiece(draft, { from: place('p2', 1), to: place('p3', 1) })
  expect(pieceText(piece)).toBe('　　乙\n　　（一）丙')
})

test('words within a line are copied as words', () => {
  expect(pieceText(copiedPiece(draft, { from: place('p2', 0), to: place('p2', 1) }))).toBe('甲')
})

test('Word gets headings in the middle, labels in 黑体 and no markup of the text', () => {
  const marked = statute`条 甲<乙>`
  expect(pieceHtml(copiedPiece(marked, { from: place('p1', 0), to: place('p1', 4) }))).toBe(
    '<p style="text-indent:32pt;mso-char-indent-count:2.0;font-size:16pt;font-family:仿宋_GB2312,仿宋"><span style="font-family:黑体">第一条</span>　甲&lt;乙&gt;</p>',
  )
})
