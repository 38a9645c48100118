import { expect, test } from 'vitest'
import { layoutFlow } from '../../../../renderer/panes/flow/layout-flow'
import type { Flow, FlowNode } from '../../../../shared/flow'

const node = (key: string, column: FlowNode['column']): FlowNode => ({
  key,
  column,
  choice: { kind: 'problem', id: key },
  name: key,
  title: '',
  verdict: null,
})
const chain = (...keys: readonly string[]) =>
  keys.slice(1).map((to, index) => ({ from: keys[index] ?? '', to, state: 'valid' as const }))

const FLOW: Flow = {
  nodes: [
    ...['P1', 'P2'].map(key => node(key, 0)),
    ...['M1', 'M2'].map(key => node(key, 1)),
    ...['S1', 'S2'].map(key => node(key, 2)),
    ...['C1', 'C2', 'C3', 'C4', 'C5', 'C6'].map(key => node(key, 3)),
  ],
  edges: [...chain('P1', 'M1', 'S1', 'C1'), ...chain('P2', 'M2', 'S2', 'C6')],
}

test('every column keeps its order, and no two nodes of it touch', () => {
  const { nodes, height } = layoutFlow(FLOW, 1200)
  for (const column of [0, 1, 2, 3]) {
    const own = nodes.filter(each => each.column === column)
    expect(own.map(each => each.key)).toEqual(FLOW.nodes.filter(each => each.column === column).map(each => each.key))
    own.slice(1).forEach((each, index) => {
      expect(each.y).toBeGreaterThanOrEqual((own[index]?.y ?? 0) + (own[index]?.height ?? 0))
    })
    expect(own.every(each => each.y >= 0 && each.y + each.height <= height)).toBe(true)
  }
})

test('short columns stand beside what they are tied to, with two rows of words', () => {
  const { nodes, height } = layoutFlow(FLOW, 1200)
  const of = (key: string) => nodes.find(each => each.key === key)
  expect(of('P1')?.y).toBeLessThan(height / 3)
  expect(of('P2')?.y).toBeGreaterThan(height / 2)
  expect([of('P1')?.rows, of('C1')?.rows]).toEqual([2, 1])
})

test('an empty picture has no nodes and no curves', () => {
  expect(layoutFlow({ nodes: [], edges: [] }, 1200)).toMatchObject({ nodes: [], edges: [] })
})
