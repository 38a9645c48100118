/** The page's text nodes of a provision's line, in order; Slate's fillers for empty runs are none. */
export function textNodesOf(line: Element): readonly Node[] {
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT, node =>
    node.parentElement?.closest('[data-slate-zero-width]') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  )
  const nodes: Node[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node)
  return nodes
}

/** The words from start to end of a line, in UTF-16 units, as a range of the page; null when the line is shorter. */
export function rangeIn(nodes: readonly Node[], start: number, end: number): Range | null {
  const from = placeIn(nodes, start, false)
  const to = placeIn(nodes, end, true)
  if (!from || !to) return null
  const range = document.createRange()
  range.setStart(from.node, from.offset)
  range.setEnd(to.node, to.offset)
  return range
}

type At = { readonly node: Node; readonly offset: number }

/** A start stands in the node that begins there, an end in the one that ends there. */
function placeIn(nodes: readonly Node[], offset: number, atEnd: boolean): At | null {
  let left = offset
  for (const node of nodes) {
    const length = node.textContent?.length ?? 0
    if (left < length || (atEnd && left === length)) return { node, offset: left }
    left -= length
  }
  return null
}

/** The provision and the place in its words under a point of the window; null where there are none. */
export function placeUnder(x: number, y: number): { readonly id: string; readonly offset: number } | null {
  const at = document.caretRangeFromPoint(x, y)
  const line = at?.startContainer.parentElement?.closest<HTMLElement>('.statute [data-id]')
  if (!at || !line) return null
  let offset = at.startOffset
  for (const node of textNodesOf(line)) {
    if (node === at.startContainer) return { id: line.dataset.id ?? '', offset }
    offset += node.textContent?.length ?? 0
  }
  return null
}
