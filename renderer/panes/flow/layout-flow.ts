import type { Flow, FlowEdge, FlowNode } from '../../../shared/flow'
import { inOrderNear } from './in-order-near'

/** A node with its place in the picture, and an edge with its curve; in pixels of the picture. */
export type PlacedNode = FlowNode & {
  readonly x: number
  readonly y: number
  readonly height: number
  /** Rows of words it has room for. */
  readonly rows: number
}
export type PlacedEdge = FlowEdge & { readonly curve: string }
export type PlacedFlow = {
  readonly nodes: readonly PlacedNode[]
  readonly edges: readonly PlacedEdge[]
  readonly height: number
}

/** Height of a node of one row of words, what a second row adds, and the least space between two nodes. */
const NODE = 26
const SECOND_ROW = 16
const GAP = 6

/** Width of a node's box; the curves run between boxes. */
export const NODE_WIDTH = 222

const COLUMNS = [0, 1, 2, 3] as const

/** How often the columns are brought nearer to each other; more changes nothing that can be seen. */
const ROUNDS = 6

/** A column with what it needs: shorter columns have room for two rows of words in each node. */
type Column = { readonly nodes: readonly FlowNode[]; readonly node: number; readonly even: readonly number[] }

/**
 * Places the four columns in their own order, the longest without a gap and the others beside what they are tied to, so that
 * lines are short and what hangs together stands together. The picture is as high as its longest column.
 */
export function layoutFlow(flow: Flow, width: number): PlacedFlow {
  const lists = COLUMNS.map(column => flow.nodes.filter(node => node.column === column))
  const height = Math.max(1, ...lists.map(nodes => nodes.length)) * (NODE + GAP) + GAP
  const columns = lists.map(nodes => columnOf(nodes, height))
  const near = neighbours(flow)
  const middles = new Map(
    columns.flatMap(({ nodes, even }) => nodes.map(({ key }, at) => [key, even[at] ?? 0] as const)),
  )
  for (let round = 0; round < ROUNDS; round += 1)
    for (const column of round % 2 === 0 ? columns : columns.toReversed()) draw(column, near, height, middles)
  const step = (width - NODE_WIDTH) / (COLUMNS.length - 1)
  const nodes = columns.flatMap(({ nodes, node: high }) =>
    nodes.map(node => ({
      ...node,
      x: node.column * step,
      y: (middles.get(node.key) ?? 0) - high / 2,
      height: high,
      rows: high > NODE ? 2 : 1,
    })),
  )
  const byKey = new Map(nodes.map(node => [node.key, node]))
  const edges = flow.edges.map(edge => ({ ...edge, curve: curve(byKey.get(edge.from), byKey.get(edge.to)) }))
  return { nodes, edges, height }
}

/** A column spread over the whole height. */
function columnOf(nodes: readonly FlowNode[], height: number): Column {
  const step = (height - GAP) / Math.max(1, nodes.length)
  const node = step >= NODE + SECOND_ROW + GAP ? NODE + SECOND_ROW : NODE
  return { nodes, node, even: nodes.map((_, index) => GAP / 2 + (index + 0.5) * step) }
}

function neighbours(flow: Flow): ReadonlyMap<string, readonly string[]> {
  const near = new Map<string, string[]>(flow.nodes.map(node => [node.key, []]))
  for (const { from, to } of flow.edges) {
    near.get(from)?.push(to)
    near.get(to)?.push(from)
  }
  return near
}

/** How far a node may be drawn from its even place, so that no column leaves a part of the picture empty. */
const FAR = 3 * NODE

/**
 * Brings the nodes of a column towards the middle of what they are tied to, as far as their order allows. Half of the way only:
 * all the way, columns whose order differs from the clauses' would gather in one heap.
 */
function draw(
  { nodes, node, even }: Column,
  near: ReadonlyMap<string, readonly string[]>,
  height: number,
  middles: Map<string, number>,
): void {
  const wanted = nodes.map(({ key }, index) => {
    const own = even[index] ?? 0
    const ties = near.get(key) ?? []
    const sum = ties.reduce((total, tie) => total + (middles.get(tie) ?? 0), 0)
    const way = ties.length === 0 ? 0 : (sum / ties.length - own) / 2
    return own + Math.max(-FAR, Math.min(FAR, way))
  })
  const placed = inOrderNear(wanted, node + GAP, GAP + node / 2, height - GAP - node / 2)
  nodes.forEach(({ key }, index) => {
    middles.set(key, placed[index] ?? 0)
  })
}

/** From the right edge of one box to the left edge of the other. */
function curve(from: PlacedNode | undefined, to: PlacedNode | undefined): string {
  if (!from || !to) return ''
  const [x0, y0, x1, y1] = [from.x + NODE_WIDTH, from.y + from.height / 2, to.x, to.y + to.height / 2]
  const middle = (x0 + x1) / 2
  return `M${x0},${y0}C${middle},${y0} ${middle},${y1} ${x1},${y1}`
}
