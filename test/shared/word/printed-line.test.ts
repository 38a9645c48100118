import { expect, test } from 'vitest'
import { printedLinesOf } from '../../../shared/word/printed-line'
import { statute } from '../../statute'

const lines = (preamble: readonly string[]) =>
  printedLinesOf({
    ...statute`
    章 总纲
    条 一。`,
    title: '大纲',
    status: '',
    preamble,
  }).map(({ style, label, text }) => `${style}: ${label}${text}`)

test('a preamble under its own title is printed after the contents list, other words before the body above it', () => {
  expect(lines(['序言', '第一段。'])).toEqual([
    'Title: 大纲',
    'TocHead: 目　　录',
    'TocChapter: 第一章　总　　纲',
    'Heading1: 序　　言',
    'Preamble: 第一段。',
    'Heading1: 第一章　总　　纲',
    'Article: 第一条　一。',
  ])
  expect(lines(['说明。']).slice(0, 3)).toEqual(['Title: 大纲', 'Preamble: 说明。', 'TocHead: 目　　录'])
})
