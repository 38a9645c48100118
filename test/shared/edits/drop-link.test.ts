import { expect, test } from 'vitest'
import { dropLink } from '../../../shared/edits/link-clauses'
import { linkAnswersTables } from '../../../shared/report/link-answers'
import { greening } from '../coverage/fixtures'

test('a link that is dropped leaves a record of what it said, by whom and why', () => {
  const [link] = greening.links
  const dropped = dropLink(greening, link!.id, { by: '王五', at: '2026-03-01T08:00:00.000Z' }, '改由第九条落实')
  expect(dropped.links.some(({ id }) => id === link!.id)).toBe(false)
  expect(dropped.droppedLinks).toEqual([
    {
      solution: link!.solution,
      words: link!.words,
      role: link!.role,
      by: '王五',
      at: '2026-03-01T08:00:00.000Z',
      reason: '改由第九条落实',
    },
  ])
  const [table] = linkAnswersTables('zh', dropped)
  expect(table!.rows.map(row => row.map(cell => cell.text))).toEqual([
    ['2026-03-01', '王五', expect.stringContaining('S-01'), link!.words, '取消关联', '改由第九条落实'],
  ])
  expect(linkAnswersTables('zh', greening)).toEqual([])
})
