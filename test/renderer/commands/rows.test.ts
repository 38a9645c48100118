// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import { addTitled, canTie, linkTo, moveBefore, moveBy, retitle, tie, untie } from '../../../renderer/commands/rows'
import { mergeAll, removeRows } from '../../../renderer/commands/rows-at-once'
import { projectOf, putProject, undoStep, useStore } from '../../../renderer/store'
import { text } from '../../../shared/locales/text'
import { emptyProject } from '../../../shared/project'
import { statute } from '../../statute'

const project = () => projectOf(useStore.getState())
const titles = (list: 'problems' | 'matters' | 'solutions') => project()[list].map(row => row.title)

beforeEach(() => putProject({ ...emptyProject('r'), statute: statute`条 县级人民政府应当检查桥梁。` }, {}))

test('a new row is numbered, chosen and tied to what was chosen in the list before it', () => {
  const problem = addTitled('problem', '桥梁检查少')
  const matter = addTitled('matter', '明确检查次数')
  addTitled('solution', '每年检查两次')
  expect(project()).toMatchObject({
    problems: [{ no: 'P-1', title: '桥梁检查少' }],
    matters: [{ no: 'M-01', problems: [problem] }],
    solutions: [{ no: 'S-01', matters: [matter] }],
  })
  expect(useStore.getState().history.present.chosen?.kind).toBe('solution')
})

test('rows are tied and untied from either end, each a step of its own', () => {
  const problem = addTitled('problem', '桥梁检查少', null)
  const matter = addTitled('matter', '明确检查次数', null)
  const solution = addTitled('solution', '每年检查两次', null)
  tie({ kind: 'matter', id: matter }, { kind: 'problem', id: problem })
  tie({ kind: 'solution', id: solution }, { kind: 'matter', id: matter })
  expect(project().matters[0]?.problems).toEqual([problem])
  expect(project().solutions[0]?.matters).toEqual([matter])
  untie({ kind: 'matter', id: matter }, { kind: 'solution', id: solution })
  untie({ kind: 'problem', id: problem }, { kind: 'matter', id: matter })
  expect([project().matters[0]?.problems, project().solutions[0]?.matters]).toEqual([[], []])
  undoStep()
  expect(project().matters[0]?.problems).toEqual([problem])
})

test('only rows of neighbouring lists can be tied', () => {
  expect([canTie('problem', 'matter'), canTie('solution', 'matter'), canTie('problem', 'solution')]).toEqual([
    true,
    true,
    false,
  ])
})

test('the chosen row moves within its list; a dropped problem takes the type of its neighbours', () => {
  const first = addTitled('problem', '一', null)
  addTitled('problem', '二', null)
  moveBy(-1)
  expect(titles('problems')).toEqual(['二', '一'])
  moveBy(-1)
  expect(titles('problems')).toEqual(['二', '一'])
  moveBefore('problem', first, null, 't1')
  expect(project().problems.at(-1)).toMatchObject({ title: '一', type: 't1' })
})

test('a title is changed, a solution linked to a clause', () => {
  const solution = addTitled('solution', '每年检查', null)
  retitle('solution', solution, '每年检查两次')
  linkTo(solution, { id: 'p1' }, 'liability')
  expect(titles('solutions')).toEqual(['每年检查两次'])
  expect(project().links).toMatchObject([{ solution, words: '第一条', role: 'liability' }])
})

test('deleting asks first and says what is lost; leaving the question deletes nothing', async () => {
  const solution = addTitled('solution', '每年检查两次', null)
  linkTo(solution, { id: 'p1' })
  const left = removeRows('solution', [solution])
  expect(useStore.getState().question?.lines).toEqual(['1 处条款关联将一并删除。'])
  useStore.getState().question?.answer(null)
  await left
  expect(titles('solutions')).toEqual(['每年检查两次'])
  const done = removeRows('solution', [solution])
  useStore.getState().question?.answer('delete')
  await done
  expect([titles('solutions'), project().links]).toEqual([[], []])
})

/** What the open question says; it is left without an answer. */
function questionLeft(): string {
  const { question, settings } = useStore.getState()
  question?.answer(null)
  return question ? text(settings.locale, question.body, question.params) : ''
}

test('before rows are merged or deleted their titles are said, long ones shortened', async () => {
  const long = addTitled('problem', '老旧小区公共区域电动自行车充电设施数量严重不足', null)
  const short = addTitled('problem', '充电口少', null)
  const merging = mergeAll('problem', [short, long])
  expect(questionLeft()).toBe(
    'P-1“老旧小区公共区域电动自行车充电设施数……”的对应关系和条款关联转到 P-2“充电口少”，文字合并，P-1 不再单列。可以撤销。',
  )
  expect(await merging).toBe(false)
  const removing = removeRows('problem', [short, long])
  expect(questionLeft()).toBe(
    'P-2“充电口少”、P-1“老旧小区公共区域电动自行车充电设施数……”将从清单中删除，一次撤销即可全部恢复。',
  )
  expect(await removing).toBe(false)
})

test('in English the rows to be merged are named as English names them', async () => {
  const { settings } = useStore.getState()
  useStore.setState({ settings: { ...settings, locale: 'en' } })
  const [into, one, other] = ['充电口少', '收费不公开', '巡查少'].map(title => addTitled('problem', title, null) ?? '')
  const merging = mergeAll('problem', [into ?? '', one ?? '', other ?? ''])
  expect(questionLeft()).toBe(
    'The ties and clause links of P-2 “收费不公开”, P-3 “巡查少” go to P-1 “充电口少”, the words are put together, and only P-1 is kept of them. It can be undone.',
  )
  expect(await merging).toBe(false)
  useStore.setState({ settings })
})
