import fc from 'fast-check'
import { expect, test } from 'vitest'
import { carriedSpan } from '../../../shared/edits/carried-span'

/** The words of a span after a text was changed, or null when nothing of them is left. */
function carried(was: string, words: string, now: string): string | null {
  const start = was.indexOf(words)
  const span = carriedSpan(was, now, { start, end: start + words.length })
  return span && now.slice(span.start, span.end)
}

test('words typed before, behind or at the edges of a span do not come to belong to it', () => {
  expect(carried('饲养人应当登记。', '应当', '犬只饲养人应当登记。')).toBe('应当')
  expect(carried('饲养人应当登记。', '应当', '饲养人应当登记犬只。')).toBe('应当')
  expect(carried('饲养人应当登记。', '应当', '饲养人都应当登记。')).toBe('应当')
  expect(carried('饲养人应当登记。', '应当', '饲养人应当及时登记。')).toBe('应当')
})

test('words typed or taken out inside a span change it with them', () => {
  expect(carried('饲养人应当登记。', '应当登记', '饲养人应当及时登记。')).toBe('应当及时登记')
  expect(carried('饲养人应当登记。', '应当登记', '饲养人登记。')).toBe('登记')
})

test('words exchanged for others keep the span; words deleted leave none', () => {
  expect(carried('由市容部门查处。', '市容部门', '由城管部门查处。')).toBe('城管部门')
  expect(carried('由市容部门查处。', '市容', '由城管部门查处。')).toBe('城管')
  expect(carried('由市容部门查处。', '市容', '由部门查处。')).toBe(null)
  expect(carried('由市容部门查处。', '市容部门', '')).toBe(null)
})

test('a change that reaches over an edge takes away what it covers', () => {
  expect(carried('甲乙丙丁戊', '丙丁', '甲丁戊')).toBe('丁')
  expect(carried('甲乙丙丁戊', '丙丁', '甲乙丙戊')).toBe('丙')
  expect(carried('甲乙丙丁戊', '丙丁', '甲乙己戊')).toBe('己')
})

test('halves of rare characters are never cut apart', () => {
  expect(carried('姓𠮷名', '𠮷', '姓𠮸名')).toBe('𠮸')
})

test('a span stays within the text, and keeps its words when the change is elsewhere', () => {
  const words = fc.string({ unit: fc.constantFrom('甲', '乙', '，', '𠮷', '𠮸'), maxLength: 8 })
  fc.assert(
    fc.property(words, words, words, words, words, fc.boolean(), (before, core, after, cut, put, front) => {
      fc.pre(core !== '')
      const was = front ? `${cut}${before}${core}${after}` : `${before}${core}${after}${cut}`
      const now = front ? `${put}${before}${core}${after}` : `${before}${core}${after}${put}`
      const start = (front ? cut.length : 0) + before.length
      const span = carriedSpan(was, now, { start, end: start + core.length })
      expect(span).not.toBe(null)
      if (!span) return
      expect(span.start).toBeGreaterThanOrEqual(0)
      expect(span.end).toBeLessThanOrEqual(now.length)
      expect(now.slice(span.start, span.end)).toBe(core)
    }),
    { numRuns: 2000 },
  )
})
