import { type BasePoint, type Editor, Element, Text as Run } from 'slate'
import { ELEMENT_TO_NODE, NODE_TO_INDEX, NODE_TO_PARENT } from 'slate-dom'
import { ReactEditor } from 'slate-react'

/**
 * Lets Slate count on the page as quickly as the page allows. slate-dom copies all words of a run up to a place to count them, several
 * times at every key; but a run is one text node here, whose offsets are Slate's own. Whatever is not so simple is left to slate-dom.
 */
export function countQuickly(): void {
  const { toSlatePoint } = ReactEditor
  ReactEditor.toSlatePoint = (editor, place, options) =>
    pointInRun(editor, ...place) ?? toSlatePoint(editor, place, options)
}

/** Slate's place of an offset in a text node of the page that is a whole run; null when it is none, or not drawn as the editor has it. */
export function pointInRun(editor: Pick<Editor, 'children'>, node: Node, offset: number): BasePoint | null {
  const element = runOf(node)
  const run = element && ELEMENT_TO_NODE.get(element)
  const line = run && NODE_TO_PARENT.get(run)
  if (!run || !Run.isText(run) || !Element.isElement(line)) return null
  const path = [NODE_TO_INDEX.get(line) ?? -1, NODE_TO_INDEX.get(run) ?? -1] as const
  return editor.children[path[0]] === line && line.children[path[1]] === run ? { path: [...path], offset } : null
}

/** The element of the run whose words a text node is; null when it is a filler or the run has other parts. */
function runOf(node: Node): HTMLElement | null {
  if (node.nodeType !== Node.TEXT_NODE) return null
  const words = node.parentElement
  if (!isAlone(words) || !words.hasAttribute('data-slate-string') || words.hasAttribute('data-slate-trailing'))
    return null
  const leaf = words.parentElement
  const run = leaf?.parentElement
  return isAlone(leaf) && isAlone(run) && run.dataset.slateNode === 'text' ? run : null
}

/** Whether an element has one part. */
const isAlone = (element: HTMLElement | null | undefined): element is HTMLElement =>
  element !== null && element !== undefined && element.firstChild !== null && element.firstChild === element.lastChild
