import { expect, test } from 'vitest'
import { findAll } from '../../../shared/find/find-all'
import { byPlace } from '../../../shared/find/places'
import { newMatter } from '../../../shared/lists'
import { emptyProject, type Project } from '../../../shared/project'
import { statute } from '../../statute'

test('hits are counted by head, chapter, annex and list', () => {
  const project: Project = {
    ...emptyProject('w'),
    statute: {
      ...statute`
        条 犬只。
        章 总则
        条 犬只登记，犬只免疫。
        章 附则
        节 犬只
        条 犬只。`,
      title: '犬只条例',
      annexes: [{ id: 'x', label: '附件', title: '犬只名录', lines: [] }],
    },
    matters: [newMatter('b', 'M-1', '犬只登记')],
  }
  const query = { words: '犬只', regex: false, whole: false, matchCase: false, anyWidth: false, scope: 'all' } as const
  const { hits } = findAll(project, query, () => 0)
  expect(byPlace(project, hits).map(({ owner, heading, hits: all }) => [owner, heading, all.length])).toEqual([
    ['head', null, 1],
    ['provision', null, 1],
    ['provision', 'p2', 2],
    ['provision', 'p4', 2],
    ['annex', null, 1],
    ['matter', null, 1],
  ])
})
