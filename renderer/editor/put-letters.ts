import { type Editor, Point, Range } from 'slate'
import { ReactEditor } from 'slate-react'
import { pointInRun } from './runs-on-page'

/**
 * Puts words that somebody types, outside a composition and with nothing selected, into the run where the caret is: into the editor's
 * value first and, where it makes no more of them than that, into the page's own text node, so that React finds it as it wants it.
 * The window's own way of putting a letter takes twice as long, React's makes a new text node, off which underlines fall. Gives true when
 * it was done, else Slate does it.
 */
export function hearLetters(editor: Editor, event: InputEvent): boolean {
  const { inputType, data } = event
  if (inputType !== 'insertText' || !data || event.isComposing || ReactEditor.isComposing(editor)) return false
  const [target] = event.getTargetRanges()
  const { selection } = editor
  if (!target?.collapsed || !selection || !Range.isCollapsed(selection)) return false
  const { startContainer: words, startOffset: offset } = target
  const point = pointInRun(editor, words, offset)
  if (!point || !(words instanceof Text) || !Point.equals(point, selection.anchor)) return false
  event.preventDefault()
  const wanted = words.data.slice(0, offset) + data + words.data.slice(offset)
  editor.insertText(data)
  const [line = -1, run = -1] = point.path
  const now = editor.children[line]
  const made = now && 'children' in now ? now.children[run] : undefined
  if (made && 'text' in made && made.text === wanted) words.insertData(offset, data)
  return true
}
