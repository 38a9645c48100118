import fc from 'fast-check'
import { expect, test } from 'vitest'
import { closeStep, commit, HISTORY_DEPTH, redo, startHistory, undo } from '../../shared/history'

const start = startHistory('甲')

test('a step is undone to the value before and redone to the value after', () => {
  const history = commit(start, '乙', '改')
  expect(undo(history).present).toBe('甲')
  expect(redo(undo(history)).present).toBe('乙')
})

test('typing in one place is one step until the step is closed', () => {
  const typed = ['乙', '丙'].reduce((history, next) => commit(history, next, '键入', '键入:p1'), start)
  expect(undo(typed).present).toBe('甲')
  const twice = commit(closeStep(typed), '丁', '键入', '键入:p1')
  expect(undo(twice).present).toBe('丙')
})

test('the same value again is no step', () => {
  expect(commit(start, '甲', '改')).toBe(start)
})

test('a new step after undo drops what was undone', () => {
  const history = commit(undo(commit(start, '乙', '改')), '丙', '改')
  expect(redo(history)).toBe(history)
})

test('undo at the start and redo at the end give the same history', () => {
  expect(undo(start)).toBe(start)
  expect(redo(start)).toBe(start)
})

test('only the newest steps are kept', () => {
  const long = Array.from({ length: HISTORY_DEPTH + 10 }, (_, index) => `${index}`).reduce(
    (history, next) => commit(history, next, '改'),
    start,
  )
  expect(long.past.length).toBe(HISTORY_DEPTH)
})

test('any number of steps undone and redone ends where it was', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.option(fc.constantFrom('一', '二'))), { maxLength: 30 }), steps => {
      const end = steps.reduce((history, [value, tag]) => commit(history, value, '改', tag), start)
      const back = end.past.reduce(history => undo(history), end)
      expect(back.present).toBe('甲')
      expect(back.future.reduce(history => redo(history), back).present).toBe(end.present)
    }),
  )
})
