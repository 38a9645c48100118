import type { Page } from '@playwright/test'
import { emptyProject, type Project } from '../../shared/project'
import type { Provision } from '../../shared/statute'
import { provisions } from '../statute'

/** A project whose draft is given in statute notation; ids are p1, p2 … */
export function drafted(source: string | readonly Provision[]): Project {
  const project = emptyProject('draft')
  const list = typeof source === 'string' ? provisions(source) : source
  return { ...project, statute: { ...project.statute, title: '养老服务条例', provisions: list } }
}

/** The draft as the page shows it: label, a bar and the words of each line. */
export const lines = (window: Page): Promise<readonly string[]> =>
  window
    .locator('.statute [data-id]')
    .evaluateAll(all =>
      all.map(line => `${line.getAttribute('data-label') ?? '?'}|${(line.textContent ?? '').replaceAll('\ufeff', '')}`),
    )

/** Puts the caret, or a selection, where a user would put it with the mouse: line (from 1) and characters from its start. */
export async function place(window: Page, from: readonly [number, number], to = from): Promise<void> {
  await window.locator('.statute [data-label]').first().waitFor({ state: 'attached' })
  await window.evaluate(
    ([start, end]) => {
      const point = ([number, offset]: readonly [number, number]): [Node, number] => {
        const line = document.querySelectorAll('.statute [data-id]')[number - 1]
        if (!line) throw new Error(`no line ${number}`)
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT)
        let left = offset
        let last: Node = line
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const { length } = node.textContent ?? ''
          last = node
          if (left <= length) return [node, left]
          left -= length
        }
        return [last, last.textContent?.length ?? 0]
      }
      document.querySelector<HTMLElement>('.statute')?.focus()
      getSelection()?.setBaseAndExtent(...point(start), ...point(end))
    },
    [from, to] as const,
  )
  await window.waitForTimeout(150)
}

/** Where the caret is: the line's number from 1 and the characters before it. */
export const caret = (window: Page): Promise<readonly [number, number]> =>
  window.evaluate(() => {
    const selection = getSelection()
    const node = selection?.focusNode
    const line = (node instanceof Element ? node : node?.parentElement)?.closest('[data-id]')
    if (!selection || !node || !line) return [0, 0] as const
    const range = document.createRange()
    range.setStart(line, 0)
    range.setEnd(node, selection.focusOffset)
    const number = [...document.querySelectorAll('.statute [data-id]')].indexOf(line) + 1
    return [number, range.toString().replaceAll('\ufeff', '').length] as const
  })

/** Copies or pastes with the given contents, as another program would leave them; gives what the clipboard holds after it. */
export const clipboard = (window: Page, kind: 'copy' | 'paste', contents: Readonly<Record<string, string>>) =>
  window.evaluate(
    ([name, held]) => {
      const clipboardData = new DataTransfer()
      for (const [type, words] of Object.entries(held)) clipboardData.setData(type, words)
      const event = new ClipboardEvent(name, { clipboardData, bubbles: true, cancelable: true })
      document.querySelector('.statute')?.dispatchEvent(event)
      return Object.fromEntries(clipboardData.types.map(type => [type, clipboardData.getData(type)]))
    },
    [kind, contents] as const,
  )
