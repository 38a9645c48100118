import type { WordPackage } from './package'
import { readPart } from './part-reader'

type Style = { basedOn: string; numId: string | null; level: number | null }

/** The numbering a paragraph style gives its paragraphs, its own or that of the style it is based on; null when none. */
export type StyleNumbers = (style: string) => { readonly numId: string; readonly level: number | null } | null

/** Reads from styles.xml what numbers paragraphs: numbered headings get their 第X章 from there. */
export async function readStyleNumbers(
  zip: WordPackage,
  name: string,
): Promise<{ readonly of: StyleNumbers; readonly byDefault: string }> {
  const styles = new Map<string, Style>()
  let current: Style | null = null
  let byDefault = ''
  await readPart(zip, name, {
    open(element, attribute) {
      if (element === 'w:style') {
        const id = attribute('w:styleId') ?? ''
        current = { basedOn: '', numId: null, level: null }
        styles.set(id, current)
        if (attribute('w:type') === 'paragraph' && attribute('w:default') === '1') byDefault = id
      } else if (element === 'w:basedOn' && current) current.basedOn = attribute('w:val') ?? ''
      else if (element === 'w:numId' && current) current.numId = attribute('w:val') ?? null
      else if (element === 'w:ilvl' && current) current.level = Number(attribute('w:val'))
    },
    close(element) {
      if (element === 'w:style') current = null
    },
    text() {
      // styles.xml holds no words
    },
  })
  return { of: style => inherited(styles, style), byDefault }
}

function inherited(styles: ReadonlyMap<string, Style>, id: string): { numId: string; level: number | null } | null {
  let level: number | null = null
  let style = styles.get(id)
  for (let depth = 0; style && depth < 20; depth++) {
    level ??= style.level
    if (style.numId !== null) return style.numId === '0' ? null : { numId: style.numId, level }
    style = styles.get(style.basedOn)
  }
  return null
}
