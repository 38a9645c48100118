import { expect, test } from 'vitest'
import { deleteBlocks } from '../../../shared/edits/statute-delete'
import { insertProvision } from '../../../shared/edits/statute-insert'
import { changeRank } from '../../../shared/edits/statute-rank'
import { setChildren } from '../../../shared/edits/statute-words'
import { startTracking } from '../../../shared/edits/tracking'
import { emptyProject } from '../../../shared/project'
import { lineBefore, lineMarks } from '../../../shared/tracking/line-marks'
import { statute } from '../../statute'

const ACT = statute`
  条 养犬人应当登记。
  条 有下列情形之一的，处罚款：
  项 未登记；
  条 六十日内答复。
  条 施行。`
const project = startTracking({ ...emptyProject('p'), statute: ACT }, '李某', '2026-03-01T08:00:00.000Z')
const none = { inserted: [], struck: [], gone: [], signs: [] }

test('new words have their places in the present line, words taken away the place where they stood', () => {
  const edited = setChildren(project, 'p4', [{ text: '三十日内书面答复。' }])
  expect([...lineMarks(edited)]).toEqual([
    [
      'p4',
      {
        ...none,
        inserted: [
          { start: 0, end: 2 },
          { start: 4, end: 6 },
        ],
        struck: [{ at: 0, text: '六十' }],
      },
    ],
  ])
})

test('a deleted article is marked below the line before it, or at the first line that is left', () => {
  const second = deleteBlocks(project, ['p2'])
  const gone = [{ name: '第二条', words: '第二条　有下列情形之一的，处罚款：\n（一）未登记；' }]
  expect([...lineMarks(second)]).toEqual([['p1', { ...none, gone }]])
  const first = deleteBlocks(project, ['p1'])
  expect([...lineMarks(first).keys()]).toEqual(['p2'])
  expect([lineBefore(second, 'p2'), lineBefore(first, 'p1')]).toEqual(['p1', 'p2'])
})

test('new lines are marked whole, lines of another rank by a sign', () => {
  const inserted = insertProvision(project, 'p4', { id: 'n', type: 'article', text: '公示。' })
  expect([...lineMarks(inserted)]).toEqual([['n', { ...none, inserted: [{ start: 0, end: 3 }] }]])
  const ranked = changeRank(project, 'p5', 'paragraph')
  expect([...lineMarks(ranked)]).toEqual([['p5', { ...none, signs: ['rank'] }]])
})

test('nothing is marked while nothing is tracked', () => {
  expect([...lineMarks({ ...emptyProject('p'), statute: ACT })]).toEqual([])
})
