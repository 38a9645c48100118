import { expect, test } from 'vitest'
import { titleLine } from '../../../shared/word/title-lines'

test('a title of one line is left alone, a longer one is broken between words into lines of like length', () => {
  expect(titleLine('某市养老服务条例')).toBeNull()
  const title = '某市人民代表大会常务委员会关于加强生活垃圾分类的决定'
  const line = titleLine(title) ?? 0
  expect([title.slice(0, line), title.slice(line)]).toEqual([
    '某市人民代表大会常务委员会',
    '关于加强生活垃圾分类的决定',
  ])
})

test('where no break falls between words the lines are made equal', () => {
  expect(titleLine('甲'.repeat(39))).toBe(20)
  expect(titleLine('a'.repeat(41))).toBe(14)
})
