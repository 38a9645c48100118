import { expect, test } from 'vitest'
import { coverage } from '../../shared/coverage/coverage'
import { departmentsOf, type ListFilter, NO_FILTER, shownRows } from '../../shared/list-filter'
import { newMatter, newProblem, newSolution } from '../../shared/lists'
import { emptyProject, type Project } from '../../shared/project'

const project: Project = {
  ...emptyProject('f'),
  problems: [
    { ...newProblem('p1', 'P-1', '桥梁检查少'), type: 't1', departments: ['交通运输', '财政'] },
    { ...newProblem('p2', 'P-2', '公路养护经费不足'), type: 't2', departments: ['财政'] },
    {
      ...newProblem('p3', 'P-3', '人手不足'),
      disposition: 'other-means',
      waiver: { reason: '属于机构编制事项', body: '', date: '', by: '', problemText: '人手不足' },
    },
  ],
  matters: [newMatter('m1', 'M-1', '明确检查次数', ['p1']), { ...newMatter('m2', 'M-2'), coDepartments: ['公安'] }],
  solutions: [newSolution('s1', 'S-1', '每年检查两次', ['m1'])],
}

const shown = (filter: Partial<ListFilter>) => {
  const rows = shownRows(project, coverage(project), { ...NO_FILTER, ...filter })
  return rows && [...rows].sort()
}

test('an empty filter narrows nothing', () => {
  expect(shown({})).toBeNull()
  expect(shown({ words: '  ' })).toBeNull()
})

test('words find a row in any list with all it is tied to', () => {
  expect(shown({ words: '每年检查' })).toEqual(['m1', 'p1', 's1'])
  expect(shown({ words: 'p-2' })).toEqual(['p2'])
  expect(shown({ words: '没有的词' })).toEqual([])
})

test('type and department ask for problems', () => {
  expect(shown({ type: 't2' })).toEqual(['p2'])
  expect(shown({ department: '交通运输' })).toEqual(['m1', 'p1', 's1'])
})

test('gaps are what is not answered; a waiver that holds is none', () => {
  expect(shown({ holesOnly: true })).toEqual(['m1', 'm2', 'p1', 'p2', 's1'])
})

test('departments are those of problems and matters, once each', () => {
  expect(departmentsOf(project)).toEqual(['交通运输', '财政', '公安'])
})
