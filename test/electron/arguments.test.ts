import { expect, test } from 'vitest'
import { ARGUMENTS } from '../../electron/arguments'
import { titled } from './folder'

const fits = (method: keyof typeof ARGUMENTS, ...values: unknown[]) => ARGUMENTS[method].safeParse(values).success

test('what the window may send fits the contract', () => {
  expect(fits('save', titled('一'))).toBe(true)
  expect(fits('newProject', 'elderly-care')).toBe(true)
  expect(fits('changeSettings', { locale: 'en' })).toBe(true)
  expect(fits('exportDocument', { project: titled('一'), what: 'draft', format: 'docx' })).toBe(true)
})

test('anything else is refused: wrong types, more than asked, paths for template names', () => {
  expect(fits('save', { ...titled('一'), extra: 1 })).toBe(false)
  expect(fits('save')).toBe(false)
  expect(fits('open', '/etc/passwd')).toBe(false)
  expect(fits('newProject', '../../secret')).toBe(false)
  expect(fits('changeSettings', { zoom: 99 })).toBe(false)
  expect(fits('exportDocument', { project: titled('一'), what: 'draft', format: 'exe' })).toBe(false)
})
