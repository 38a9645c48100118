import { type BasePoint, type BaseRange, Editor, type Operation, Range, Text, Transforms } from 'slate'

/**
 * Keeps citations what they are while one types: words typed at a citation's edge stand beside it, and a citation whose own
 * words change becomes plain text until it reads as a citation again.
 */
export function withCitations(editor: Editor): Editor {
  const { apply, insertText } = editor

  editor.insertText = (text, options) => {
    if (atCitationEdge(editor, editor.selection)) editor.marks = {}
    insertText(text, options)
  }

  editor.apply = operation => {
    const path = citationChangedBy(editor, operation)
    apply(operation)
    if (path) Transforms.unsetNodes(editor, 'cite', { at: path, match: Text.isText })
  }

  return editor
}

const citeOf = (editor: Editor, path: number[]): unknown => {
  const node = Editor.hasPath(editor, path) ? Editor.node(editor, path)[0] : null
  return node && Text.isText(node) ? node.cite : undefined
}

function atCitationEdge(editor: Editor, selection: BaseRange | null): boolean {
  if (!selection || Range.isExpanded(selection)) return false
  const { path, offset } = selection.anchor
  if (citeOf(editor, path) === undefined) return false
  return offset === 0 || offset === endOf(editor, selection.anchor)
}

const endOf = (editor: Editor, { path }: BasePoint): number => Editor.end(editor, path).offset

/** The citation whose words an operation changes from within, or null. */
function citationChangedBy(editor: Editor, operation: Operation): number[] | null {
  if (operation.type !== 'insert_text' && operation.type !== 'remove_text') return null
  return citeOf(editor, operation.path) === undefined ? null : operation.path
}
