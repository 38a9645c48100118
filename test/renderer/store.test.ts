// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import {
  ask,
  change,
  dismiss,
  endStep,
  isUnsaved,
  look,
  notify,
  projectOf,
  putProject,
  redoStep,
  undoStep,
  useStore,
} from '../../renderer/store'
import { emptyProject, type Project } from '../../shared/project'

const first = emptyProject('s')
const stage = (name: string) => (project: Project) => ({ ...project, info: { ...project.info, stage: name } })
const stageNow = () => projectOf(useStore.getState()).info.stage
const state = () => useStore.getState()

beforeEach(() => putProject(first, { saved: first, notices: [] }))

test('a change is a step with its name, undone and done again', () => {
  change(stage('一审'), 'shell.step-info')
  expect([stageNow(), state().history.past.at(-1)?.label, isUnsaved(state())]).toEqual([
    '一审',
    'shell.step-info',
    true,
  ])
  undoStep()
  expect([stageNow(), isUnsaved(state())]).toEqual(['', false])
  redoStep()
  expect(stageNow()).toBe('一审')
})

test('an edit that changes nothing is no step', () => {
  change(project => project, 'shell.step-info')
  expect(state().history.past).toEqual([])
})

test('equal tags in a row are one step until it is ended', () => {
  change(stage('一'), 'shell.step-info', { tag: 'typing' })
  change(stage('一审'), 'shell.step-info', { tag: 'typing' })
  endStep()
  change(stage('一审前'), 'shell.step-info', { tag: 'typing' })
  expect(state().history.past).toHaveLength(2)
})

test('looking somewhere is no step, but is remembered with the moment', () => {
  change(stage('一审'), 'shell.step-info', { chosen: { kind: 'problem', id: 'p' } })
  look({ chosen: { kind: 'matter', id: 'm' } })
  expect([state().history.past.length, state().history.present.chosen]).toEqual([1, { kind: 'matter', id: 'm' }])
})

test('what is said stays until it is dismissed', () => {
  notify('bad', 'shell.app')
  notify('good', 'shell.exported', { name: 'a.docx' }, 'show-exported')
  expect(state().notices.map(notice => notice.tone)).toEqual(['bad', 'good'])
  dismiss(state().notices[0]!.id)
  expect(state().notices.map(notice => notice.action)).toEqual(['show-exported'])
})

test('what is said again is shown once; the oldest gives way before the notices reach the tools, faults last', () => {
  notify('bad', 'shell.app')
  for (const count of [1, 2, 2, 3, 4]) notify('info', 'draft.pasted-issues', { count })
  expect(state().notices.map(({ tone, params }) => [tone, params])).toEqual([
    ['bad', {}],
    ['info', { count: 2 }],
    ['info', { count: 3 }],
    ['info', { count: 4 }],
  ])
})

test('a question waits for its answer and is gone then', async () => {
  const answer = ask({ title: 'shell.app', body: 'shell.app', answers: [] })
  state().question?.answer('save')
  expect([await answer, state().question]).toEqual(['save', null])
})
