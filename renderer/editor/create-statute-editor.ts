import { createEditor, Editor } from 'slate'
import { withReact } from 'slate-react'
import type { Provision } from '../../shared/statute'
import { asValue } from './value'
import { withCitations } from './with-citations'
import { withStructure } from './with-structure'

/** How many provisions are drawn as one block that the window skips while it is out of sight. */
const CHUNK = 30

/** The editor of one statute. Its value is the statute's list of provisions itself. */
export function createStatuteEditor(provisions: readonly Provision[]): Editor {
  const editor = withStructure(withCitations(withReact(createEditor())))
  editor.getChunkSize = node => (Editor.isEditor(node) ? CHUNK : null)
  editor.children = asValue(provisions)
  return editor
}
