import { expect, test } from 'vitest'
import { touchesLinks } from '../../../shared/coverage/touched-links'
import { linkClause } from '../../../shared/edits/link-clauses'
import { deleteBlocks } from '../../../shared/edits/statute-delete'
import { moveBlock } from '../../../shared/edits/statute-move'
import { backspaceAt } from '../../../shared/edits/typing-range'
import { newSolution } from '../../../shared/lists'
import { emptyProject, type Project } from '../../../shared/project'
import { statute } from '../../statute'

const project: Project = {
  ...emptyProject('test'),
  statute: statute`
    章 总则
    条 甲
    款 乙
    章 管理
    条 丙
    款 丁
    条 戊`,
  solutions: [newSolution('s', 'S-01', '方案')],
}
const linked = linkClause(project, 'l', 's', { id: 'p6' }, 'main')
const joined = (id: string): Project => {
  const result = backspaceAt(linked, id)
  if ('refused' in result) throw new Error(result.refused)
  return result.project
}

test('only what a linked article is made of matters, the order of articles, and headings', () => {
  expect([
    touchesLinks(linked, joined('p3')),
    touchesLinks(linked, joined('p6')),
    touchesLinks(linked, joined('p7')),
    touchesLinks(linked, deleteBlocks(linked, ['p3'])),
    touchesLinks(linked, deleteBlocks(linked, ['p5'])),
    touchesLinks(linked, deleteBlocks(linked, ['p1'])),
    touchesLinks(linked, moveBlock(linked, 'p7', 'p5')),
    touchesLinks(linked, linked),
    touchesLinks(project, deleteBlocks(project, ['p5'])),
  ]).toEqual([false, true, true, false, true, true, true, false, false])
})
