import type { MouseEvent } from 'react'
import { Editor, Text } from 'slate'
import { citedPlaces } from './cited-places'
import { goTo } from './travel'

/** Ctrl- or Cmd-click on a citation goes to what it names. True when it did. */
export function hearCitationClick(event: MouseEvent): boolean {
  if (!event.ctrlKey && !event.metaKey) return false
  const cite = event.target instanceof Element ? event.target.closest('.cite') : null
  const place = cite && citedPlaces(cite)[0]
  if (!place) return false
  event.preventDefault()
  goTo(place.id)
  return true
}

/** Goes to what the citation at the caret names, on either side of it; true when there is one. */
export function followCitationAtCaret(editor: Editor): boolean {
  if (!editor.selection) return false
  const { focus } = editor.selection
  const [line, run] = focus.path
  const near = [run, focus.offset === 0 ? (run ?? 0) - 1 : (run ?? 0) + 1]
  const target = near
    .map(index => [line ?? 0, index ?? 0])
    .filter(path => (path[1] ?? -1) >= 0 && Editor.hasPath(editor, path))
    .map(path => Editor.node(editor, path)[0])
    .flatMap(node => (Text.isText(node) && node.cite ? node.cite : []))[0]
  if (!target) return false
  goTo(target.id)
  return true
}
