import type { DefaultTreeAdapterTypes } from 'parse5'

export type HtmlNode = DefaultTreeAdapterTypes.Node
export type HtmlElement = DefaultTreeAdapterTypes.Element

/** An attribute of an element; empty where it has none, or is no element. */
export function attribute(node: HtmlNode, name: string): string {
  return 'attrs' in node ? (node.attrs.find(each => each.name === name)?.value ?? '') : ''
}

/** A node and all below it in the order of the text. It goes as deep as a hostile page does, so it keeps its own stack. */
export function* nodesIn(node: HtmlNode): Generator<HtmlNode> {
  const waiting = [node]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next
    if ('childNodes' in next) waiting.push(...next.childNodes.toReversed())
  }
}

/** All words below a node, as they stand. */
export function wordsIn(node: HtmlNode): string {
  let words = ''
  for (const each of nodesIn(node))
    if (each.nodeName === '#text') words += (each as DefaultTreeAdapterTypes.TextNode).value
  return words
}

/** Whether something is true of a node, or of one below it. */
export function someIn(node: HtmlNode, wanted: (node: HtmlNode) => boolean): boolean {
  for (const each of nodesIn(node)) if (wanted(each)) return true
  return false
}
