// @vitest-environment jsdom
import { ELEMENT_TO_NODE, NODE_TO_INDEX, NODE_TO_PARENT } from 'slate-dom'
import { expect, test } from 'vitest'
import { createStatuteEditor } from '../../../renderer/editor/create-statute-editor'
import { pointInRun } from '../../../renderer/editor/runs-on-page'
import { asValue } from '../../../renderer/editor/value'
import type { Provision } from '../../../shared/statute'

const list: readonly Provision[] = [
  { id: 'a', type: 'article', children: [{ text: '为了' }] },
  { id: 'b', type: 'article', children: [{ text: '依照' }, { text: '第一条', cite: [{ id: 'a' }] }, { text: '' }] },
]

/** The runs of the list on the page, as Slate draws them. */
function drawn() {
  const editor = createStatuteEditor(list)
  const runs = editor.children.map((line, at) => {
    NODE_TO_INDEX.set(line, at)
    NODE_TO_PARENT.set(line, editor)
    if (!('children' in line)) return []
    return line.children.map((run, index) => {
      NODE_TO_INDEX.set(run, index)
      NODE_TO_PARENT.set(run, line)
      const text = 'text' in run ? run.text : ''
      const element = document.createElement('span')
      element.dataset.slateNode = 'text'
      element.innerHTML = `<span data-slate-leaf="true"><span ${text === '' ? 'data-slate-zero-width="n"' : 'data-slate-string="true"'}></span></span>`
      const words = element.querySelector('[data-slate-leaf] > span')
      words?.append(text === '' ? '\ufeff' : text)
      ELEMENT_TO_NODE.set(element, run)
      return words as Element
    })
  })
  return { editor, runs }
}

const wordsOf = (element: Element | undefined): Node => element?.firstChild ?? document

test('a place in the words of a run is the same in Slate', () => {
  const { editor, runs } = drawn()
  expect(pointInRun(editor, wordsOf(runs[0]?.[0]), 2)).toEqual({ path: [0, 0], offset: 2 })
  expect(pointInRun(editor, wordsOf(runs[1]?.[1]), 1)).toEqual({ path: [1, 1], offset: 1 })
})

test('fillers, elements, runs in pieces and lines the editor no longer has are left to slate-dom', () => {
  const { editor, runs } = drawn()
  const [pieces] = runs[1] ?? []
  expect(pointInRun(editor, wordsOf(runs[1]?.[2]), 1)).toBeNull()
  expect(pointInRun(editor, runs[0]?.[0] as Element, 0)).toBeNull()
  pieces?.append('规定')
  expect(pointInRun(editor, wordsOf(pieces), 1)).toBeNull()
  const words = wordsOf(runs[0]?.[0])
  expect(pointInRun(editor, words, 1)).toEqual({ path: [0, 0], offset: 1 })
  editor.children = asValue(list.map(line => ({ ...line })))
  expect(pointInRun(editor, words, 1)).toBeNull()
})
