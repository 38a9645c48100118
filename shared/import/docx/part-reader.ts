import { SaxesParser } from 'saxes'
import { type Progress, UNHEARD } from '../../progress'
import { ImportFailure } from '../import-failure'
import { inflatePart, type WordPackage } from './package'

/** An attribute of an element by name; undefined when it has none. */
export type Attribute = (name: string) => string | undefined

/** What a reader of a part hears. Names bear the prefix `w:` for WordprocessingML, whatever prefix the file uses. */
export type PartListener = {
  readonly open: (name: string, attribute: Attribute) => void
  readonly close: (name: string) => void
  readonly text: (text: string) => void
}

/** More elements or deeper nesting than any draft has: the longest code has a hundred thousand elements. */
const MOST_ELEMENTS = 600_000
const DEEPEST = 2_000

/** Reads one XML part of a Word file. Gives false when it is missing; throws ImportFailure when it is broken or hostile. */
export async function readPart(
  zip: WordPackage,
  name: string,
  listener: PartListener,
  progress: Progress = UNHEARD,
): Promise<boolean> {
  const parser = new SaxesParser({ xmlns: false, position: false })
  let prefix = 'w'
  let elements = 0
  let depth = 0
  const named = (name: string) =>
    prefix !== 'w' && name.startsWith(`${prefix}:`) ? `w${name.slice(prefix.length)}` : name
  parser.on('doctype', () => {
    throw new ImportFailure('word-damaged', 'DOCTYPE')
  })
  parser.on('error', error => {
    throw new ImportFailure('word-damaged', error.message)
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (elements++ === 0) prefix = wordPrefix(attributes)
    if (elements > MOST_ELEMENTS || ++depth > DEEPEST) throw new ImportFailure('word-too-large')
    listener.open(named(name), wanted => attributes[prefix === 'w' ? wanted : wanted.replace(/^w:/, `${prefix}:`)])
  })
  parser.on('closetag', ({ name }) => {
    depth--
    listener.close(named(name))
  })
  parser.on('text', listener.text)
  parser.on('cdata', listener.text)
  const found = await inflatePart(zip, name, chunk => parser.write(chunk), progress)
  if (found) parser.close()
  return found
}

function wordPrefix(attributes: Readonly<Record<string, string>>): string {
  for (const [name, value] of Object.entries(attributes))
    if (name.startsWith('xmlns:') && /wordprocessingml(?:\/2006)?\/main$/.test(value)) return name.slice(6)
  return 'w'
}
