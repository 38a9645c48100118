import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_EDITOR,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  createEditor as createLexical,
  INSERT_PARAGRAPH_COMMAND,
} from 'lexical'
import { Schema } from 'prosemirror-model'
import { EditorState, TextSelection } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { createEditor, Transforms } from 'slate'
import { Editable, ReactEditor, Slate, withReact } from 'slate-react'

/*
 * The editors we are measured against, each holding the same lines in the plainest way its makers show, with nothing else on the page:
 * bare Slate, ProseMirror and Lexical; the last two also with content-visibility, which makes them faster. The empty page holds one
 * line that the browser alone edits: no editor can be faster than that.
 */

export type Peer = 'slate' | 'prosemirror' | 'lexical' | 'empty page'

/** Shows the lines in an editor and puts the caret into the line at `at`, behind its tenth character. */
function show(peer: Peer, lines: readonly string[], at: number): void {
  const page = document.getElementById('page')
  if (!page) throw new Error('index.html has no element #page')
  page.classList.toggle('visible', peer !== 'slate')
  PEERS[peer](page, lines, at)
}

const PEERS: Readonly<Record<Peer, (page: HTMLElement, lines: readonly string[], at: number) => void>> = {
  slate: (page, lines, at) => createRoot(page).render(<BareSlate lines={lines} at={at} />),
  prosemirror: showProseMirror,
  lexical: showLexical,
  'empty page': showLine,
}

function showLine(page: HTMLElement, lines: readonly string[], at: number): void {
  const line = document.createElement('p')
  line.textContent = lines[at] ?? ''
  page.contentEditable = 'true'
  page.append(line)
  Reflect.set(globalThis, 'focusPeer', () => {
    page.focus()
    getSelection()?.collapse(line.firstChild, 10)
  })
}

function BareSlate({ lines, at }: { readonly lines: readonly string[]; readonly at: number }) {
  const [editor] = useState(() => withReact(createEditor()))
  const value = lines.map((text, index) => ({ id: `${index}`, type: 'article' as const, children: [{ text }] }))
  Reflect.set(globalThis, 'focusPeer', () => {
    ReactEditor.focus(editor)
    Transforms.select(editor, { path: [at, 0], offset: 10 })
  })
  return (
    <Slate editor={editor} initialValue={value}>
      <Editable />
    </Slate>
  )
}

function showProseMirror(page: HTMLElement, lines: readonly string[], at: number): void {
  const schema = new Schema({
    nodes: {
      doc: { content: 'line+' },
      line: { content: 'text*', toDOM: () => ['p', 0], parseDOM: [{ tag: 'p' }] },
      text: {},
    },
  })
  const doc = schema.node(
    'doc',
    null,
    lines.map(line => schema.node('line', null, [schema.text(line)])),
  )
  const view = new EditorView(page, {
    state: EditorState.create({ doc }),
    handleKeyDown: (shown, { key }) => {
      if (key !== 'Enter') return false
      shown.dispatch(shown.state.tr.split(shown.state.selection.from).scrollIntoView())
      return true
    },
  })
  const position = lines.slice(0, at).reduce((sum, line) => sum + line.length + 2, 1) + 10
  Reflect.set(globalThis, 'focusPeer', () => {
    view.focus()
    view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, position)).scrollIntoView())
  })
}

function showLexical(page: HTMLElement, lines: readonly string[], at: number): void {
  page.contentEditable = 'true'
  const editor = createLexical({ namespace: 'peer', onError: error => Promise.reject(error) })
  editor.setRootElement(page)
  editor.registerCommand(CONTROLLED_TEXT_INSERTION_COMMAND, insertWords, COMMAND_PRIORITY_EDITOR)
  editor.registerCommand(INSERT_PARAGRAPH_COMMAND, insertLine, COMMAND_PRIORITY_EDITOR)
  editor.update(() => {
    const root = $getRoot().clear()
    for (const line of lines) root.append($createParagraphNode().append($createTextNode(line)))
  })
  Reflect.set(globalThis, 'focusPeer', () => {
    page.focus()
    editor.update(() => {
      const line = $getRoot().getChildAtIndex(at)
      const words = $isElementNode(line) ? line.getFirstChild() : null
      if ($isTextNode(words)) words.select(10, 10)
    })
  })
}

function insertWords(words: string | InputEvent): boolean {
  const selection = $getSelection()
  const typed = typeof words === 'string' ? words : words.data
  if (typed === null || !$isRangeSelection(selection)) return false
  selection.insertText(typed)
  return true
}

function insertLine(): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return false
  selection.insertParagraph()
  return true
}

Reflect.set(globalThis, 'showPeer', show)
