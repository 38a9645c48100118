import { expect, test } from 'vitest'
import { readPattern } from '../../../shared/lint/word-pattern'

const faultOf = (written: string) => {
  const read = readPattern(written)
  return 'fault' in read ? read.fault : read.pattern.source
}

test('a city writes words or regular expressions', () => {
  expect(faultOf('台[账帐]|登记本')).toBe('台[账帐]|登记本')
  expect(faultOf('(?:市|县)+人民政府')).toBe('(?:市|县)+人民政府')
  expect(faultOf('[(+*]{2,}')).toBe('[(+*]{2,}')
})

test('what is no pattern is told apart by what is wrong with it', () => {
  expect(['(', ')', '(?<a', '[台', '[台-一]', '*台', '台{2,1}', '\\', '\\p'].map(faultOf)).toEqual([
    'group',
    'group',
    'group',
    'class',
    'order',
    'repeat',
    'order',
    'escape',
    'escape',
  ])
})

test.each([
  '(台+)+',
  '((?:台*))+账',
  '(?:台{2,}|账)*',
  '(a|(b+))*',
  '(a|a)*',
  '(?:台|台账)+。',
  '(.|帐)*',
  '(台?){20}',
])('%s could run without end and is refused before it can', written => {
  expect(faultOf(written)).toBe('slow')
})
