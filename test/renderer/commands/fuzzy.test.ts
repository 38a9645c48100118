import { expect, test } from 'vitest'
import { fuzzyScore } from '../../../renderer/commands/fuzzy'

test('letters must come in order, in either language', () => {
  expect(fuzzyScore('导出草案（Word）…', '导草')).toBeGreaterThan(0)
  expect(fuzzyScore('Export draft (Word)…', 'exdr')).toBeGreaterThan(0)
  expect(fuzzyScore('导出草案（Word）…', '草导')).toBe(0)
})

test('together and early is better', () => {
  expect(fuzzyScore('新增问题', '问题')).toBeGreaterThan(fuzzyScore('问题以其他方式解决', '问解'))
  expect(fuzzyScore('保存', '保存')).toBeGreaterThan(fuzzyScore('另存为并保存', '保存'))
})

test('no words fit everything; case and blanks do not matter', () => {
  expect(fuzzyScore('Save as…', '')).toBe(1)
  expect(fuzzyScore('Save as…', 'SAVEAS')).toBeGreaterThan(0)
})
