import JSZip from 'jszip'

/** What a test Word file holds beside its body; each the inner XML of its part. */
export type WordParts = {
  readonly numbering?: string
  readonly styles?: string
  readonly comments?: string
  readonly footnotes?: string
}

const SPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const part = (root: string, inner: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><w:${root} ${SPACE} xmlns:mc="urn:mc">${inner}</w:${root}>`

/** A Word file with the given body, as small as Word would open it. */
export async function wordFile(body: string, parts: WordParts = {}): Promise<Uint8Array> {
  const zip = new JSZip()
  zip.file('word/document.xml', part('document', `<w:body>${body}</w:body>`))
  for (const [name, inner] of Object.entries(parts)) zip.file(`word/${name}.xml`, part(name, inner))
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}

/** A paragraph of plain words; `properties` is the inner XML of its w:pPr. */
export const paragraph = (words: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`

/** Properties of a paragraph that is numbered by a list at a level. */
export const numbered = (list: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`

/** A numbering of one instance: levels as [format, text]. */
export function numbering(levels: readonly (readonly [format: string, text: string])[]): string {
  const each = levels.map(
    ([format, text], at) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
  )
  return `<w:abstractNum w:abstractNumId="0">${each.join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
}
