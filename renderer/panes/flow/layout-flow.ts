import { sankey, sankeyLinkHorizontal } from 'd3-sankey'
import type { Flow, FlowEdge, FlowNode } from '../../../shared/flow'

/** A node with its place in the picture, and an edge with its curve; in pixels of the picture. */
export type PlacedNode = FlowNode & { readonly x: number; readonly y: number; readonly height: number }
export type PlacedEdge = FlowEdge & { readonly curve: string }
export type PlacedFlow = {
  readonly nodes: readonly PlacedNode[]
  readonly edges: readonly PlacedEdge[]
  readonly height: number
}

/** Height of a node that can be read, and the space between two. */
const NODE = 26
const GAP = 8

/** Width of a node's box; the curves run between boxes. */
export const NODE_WIDTH = 210

/** Places the four columns so that few curves cross; the picture grows downwards with the longest column. */
export function layoutFlow(flow: Flow, width: number): PlacedFlow {
  const longest = Math.max(1, ...[0, 1, 2, 3].map(column => flow.nodes.filter(node => node.column === column).length))
  const height = longest * (NODE + GAP)
  const layout = sankey<FlowNode, FlowEdge & { value: number }>()
    .nodeId(node => node.key)
    .nodeAlign(node => node.column)
    .nodeWidth(NODE_WIDTH)
    .nodePadding(GAP)
    .extent([
      [0, GAP],
      [width, height],
    ])
  const placed = layout({
    // Every node counts the same, whatever hangs on it: the picture is a list that can be read.
    nodes: flow.nodes.map(node => ({ ...node, fixedValue: 1 })),
    links: flow.edges.map(edge => ({ ...edge, source: edge.from, target: edge.to, value: 0.01 })),
  })
  const curve = sankeyLinkHorizontal()
  return {
    height: height + GAP,
    nodes: placed.nodes.map(node => ({
      ...node,
      x: node.x0 ?? 0,
      y: ((node.y0 ?? 0) + (node.y1 ?? 0)) / 2 - NODE / 2,
      height: NODE,
    })),
    edges: placed.links.map(link => ({ from: link.from, to: link.to, state: link.state, curve: curve(link) ?? '' })),
  }
}
