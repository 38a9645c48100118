import type { ImportComment } from '../import-comment'
import type { WordPackage } from './package'
import { readPart } from './part-reader'

/** Words of the footnotes or endnotes of a Word file, by their ids; the lines Word draws above them have none. */
export async function readNotes(zip: WordPackage, name: string): Promise<ReadonlyMap<string, string>> {
  const notes = new Map<string, string>()
  let id: string | null = null
  await readPart(zip, name, {
    open(element, attribute) {
      if (element === 'w:footnote' || element === 'w:endnote') id = attribute('w:id') ?? ''
    },
    close(element) {
      if (element === 'w:footnote' || element === 'w:endnote') id = null
    },
    text(text) {
      if (id !== null) notes.set(id, (notes.get(id) ?? '') + text)
    },
  })
  return notes
}

/** Reads the margin notes of a Word file and puts each at the words it stands at. */
export async function readComments(
  zip: WordPackage,
  name: string,
  anchors: ReadonlyMap<string, { readonly line: number; readonly words: string }>,
): Promise<readonly ImportComment[]> {
  const comments: ImportComment[] = []
  let current: { id: string; author: string; date: string; text: string } | null = null
  await readPart(zip, name, {
    open(element, attribute) {
      if (element === 'w:comment')
        current = {
          id: attribute('w:id') ?? '',
          author: attribute('w:author') ?? '',
          date: attribute('w:date') ?? '',
          text: '',
        }
      if (element === 'w:p' && current && current.text !== '') current.text += '\n'
    },
    close(element) {
      if (element !== 'w:comment' || !current) return
      const { id, ...comment } = current
      comments.push({ kind: 'note', ...comment, ...(anchors.get(id) ?? { line: 1, words: '' }) })
      current = null
    },
    text(text) {
      if (current) current.text += text
    },
  })
  return comments
}
