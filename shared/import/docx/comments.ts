import type { Anchor, ImportComment } from '../import-comment'
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

/** What ties the notes of a Word file into threads, by the name of their last paragraph: the note answered, and whether it is resolved. */
export type Threads = ReadonlyMap<string, { readonly parent: string | null; readonly done: boolean }>

/** Reads which notes answer which; older files have none of it. */
export async function readThreads(zip: WordPackage, name: string): Promise<Threads> {
  const threads = new Map<string, { parent: string | null; done: boolean }>()
  await readPart(zip, name, {
    open(element, attribute) {
      if (element !== 'w15:commentEx') return
      const done = ['1', 'true'].includes(attribute('w15:done') ?? '')
      threads.set(attribute('w15:paraId') ?? '', { parent: attribute('w15:paraIdParent') ?? null, done })
    },
    close() {
      // an entry is one element
    },
    text() {
      // threads hold no words
    },
  })
  return threads
}

type Note = { id: string; paragraph: string; author: string; date: string; text: string }

/** Reads the margin notes of a Word file and puts each at the words it stands at; answers go with the note they answer. */
export async function readComments(
  zip: WordPackage,
  name: string,
  anchors: ReadonlyMap<string, Anchor>,
  threads: Threads,
): Promise<readonly ImportComment[]> {
  const notes = await readMarginNotes(zip, name)
  const known = new Set(notes.map(note => note.paragraph))
  const parentOf = ({ paragraph }: Note): string | null => {
    const parent = threads.get(paragraph)?.parent ?? null
    return parent !== null && parent !== paragraph && known.has(parent) ? parent : null
  }
  return notes.flatMap(note => {
    if (parentOf(note) !== null) return []
    const anchor = anchors.get(note.id)
    const answers = notes.filter(each => note.paragraph !== '' && parentOf(each) === note.paragraph)
    return [
      {
        kind: 'note' as const,
        author: note.author,
        date: note.date,
        text: note.text,
        line: anchor?.line ?? 1,
        words: anchor?.words ?? '',
        ...(anchor ? { anchor } : {}),
        ...(answers.length > 0
          ? { replies: answers.map(each => ({ author: each.author, at: each.date, text: each.text })) }
          : {}),
        ...(threads.get(note.paragraph)?.done ? { resolved: true as const } : {}),
      },
    ]
  })
}

async function readMarginNotes(zip: WordPackage, name: string): Promise<readonly Note[]> {
  const notes: Note[] = []
  let current: Note | null = null
  await readPart(zip, name, {
    open(element, attribute) {
      if (element === 'w:comment')
        current = {
          id: attribute('w:id') ?? '',
          paragraph: '',
          author: attribute('w:author') ?? '',
          date: attribute('w:date') ?? '',
          text: '',
        }
      if (element !== 'w:p' || !current) return
      current.paragraph = attribute('w14:paraId') ?? ''
      if (current.text !== '') current.text += '\n'
    },
    close(element) {
      if (element !== 'w:comment' || !current) return
      notes.push(current)
      current = null
    },
    text(text) {
      if (current) current.text += text
    },
  })
  return notes
}
