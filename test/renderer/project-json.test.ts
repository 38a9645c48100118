import { expect, test } from 'vitest'
import { projectJson } from '../../renderer/project-json'
import { newProblem } from '../../shared/lists'
import { emptyProject, type Project } from '../../shared/project'
import { provision } from '../../shared/statute'

const project: Project = {
  ...emptyProject('a'),
  problems: [newProblem('P1', 'P-1', '“停车难”\n与老旧小区')],
  statute: {
    ...emptyProject('a').statute,
    title: '条例',
    preamble: ['为了…', ''],
    provisions: [provision('a', 'article', '一'), { ...provision('b', 'item', '二'), held: { number: 3, suffix: 1 } }],
  },
}

test('a project is written letter for letter as JSON.stringify writes it', () => {
  expect(projectJson(project)).toBe(JSON.stringify(project))
  expect(projectJson(emptyProject('b'))).toBe(JSON.stringify(emptyProject('b')))
})

test('after an edit the edited line is written anew and all else stays', () => {
  projectJson(project)
  const [first, second] = project.statute.provisions
  const edited = {
    ...project,
    statute: { ...project.statute, provisions: [provision('a', 'article', '改'), second, first] },
  }
  expect(projectJson(edited as Project)).toBe(JSON.stringify(edited))
})

test('what is left undefined is left out', () => {
  const odd = { ...project, tracking: undefined } as unknown as Project
  expect(projectJson(odd)).toBe(JSON.stringify(odd))
})
