import { expect, test } from 'vitest'
import { readListsJson } from '../../../shared/sheet/lists-json'
import { listsJson } from '../../../shared/sheet/write-lists-json'
import { ids, smallProject } from './lists-project'

test('lists written as JSON and read into the same draft are the same lists', () => {
  const project = smallProject()
  const read = readListsJson(JSON.parse(JSON.stringify(listsJson(project))), project, ids('n'))
  if (!('project' in read)) throw new Error(read.where)
  expect(read.issues).toEqual([])
  const written = (value: unknown) =>
    JSON.parse(JSON.stringify(value).replaceAll(/"typeId":"[^"]*"|"id":"(?:t|n)\d+"/g, '"id":0'))
  const withoutNotes = { ...project, problems: project.problems.map(problem => ({ ...problem, notes: {} })) }
  expect(written(listsJson(read.project))).toEqual(written(listsJson(withoutNotes)))
})

test('rows are named by number, ties stand at both ends, links are cited with their role', () => {
  expect(listsJson(smallProject())).toMatchObject({
    problems: [
      { id: 'P-1', typeId: 't1', urgency: '高', disposition: 'legislate', matterIds: ['M-01'] },
      { id: 'P-2', disposition: 'other_means', dispositionReason: '国家已有规定', matterIds: [] },
    ],
    matters: [{ id: 'M-01', problemIds: ['P-1'], solutionIds: ['S-01', 'S-02'] }],
    solutions: [
      {
        id: 'S-01',
        matterIds: ['M-01'],
        clauseLinks: [
          { label: '第一条第二款', role: '主要条款' },
          { label: '第二条', role: '法律责任' },
        ],
      },
      { id: 'S-02', clauseLinks: [] },
    ],
  })
})
