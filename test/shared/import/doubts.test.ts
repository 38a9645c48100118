import { expect, test } from 'vitest'
import { doubtsOf, unitsOf } from '../../../shared/import/doubts'
import { readPlainPiece } from '../../../shared/import/plain-piece'
import { readPieceText } from '../../../shared/import/read-statute'
import { textOf } from '../../../shared/statute'

const counter = () => {
  let id = 0
  return () => `n${++id}`
}
const doubts = (text: string) => doubtsOf(readPieceText(text, counter()).issues).map(issue => issue.code)

test('a piece may begin with any number, and raises no doubt while its numbers run on', () => {
  expect(doubts('第五条　甲：\n（三）乙；\n（四）丙。\n第六条　丁')).toEqual([])
  expect(doubts('第五条　甲：\n（一）乙；\n（二）丙。\n第六条　丁：\n（一）戊。')).toEqual([])
  expect(doubts('第十条　甲\n第十条之一　乙\n第十一条　丙')).toEqual([])
})

test('numbers that are skipped, repeated or run backwards raise a doubt', () => {
  expect(doubts('第五条　甲：\n（一）乙；\n（三）丙。')).toEqual(['number-skipped'])
  expect(doubts('第五条　甲\n第五条　乙')).toEqual(['number-repeated'])
  expect(doubts('第五条　甲\n第四条　乙')).toEqual(['number-backwards'])
})

test('units are counted from the highest down', () => {
  const { provisions } = readPieceText('第二章　服务\n第五条　甲：\n（一）乙；\n（二）丙。', counter())
  expect(unitsOf(provisions)).toEqual([
    ['chapter', 1],
    ['article', 1],
    ['item', 2],
  ])
})

test('as mere words every line is a 款 with its label written out', () => {
  const piece = readPlainPiece({ text: '　　第五条　甲：\n\n（三）乙；', html: '' }, counter())
  expect(piece.map(({ type, ...rest }) => [type, textOf({ type, ...rest })])).toEqual([
    ['paragraph', '第五条　甲：'],
    ['paragraph', '（三）乙；'],
  ])
})
