import JSZip from 'jszip'

/** The characters of a source by line, read apart from our reader: lines of text, or the words of each paragraph or row of a Word file. */
export async function sourceParagraphs(bytes: Uint8Array): Promise<readonly { text: string; line: number }[]> {
  const lines =
    bytes[0] === 0x50 && bytes[1] === 0x4b ? await wordParagraphs(bytes) : new TextDecoder().decode(bytes).split('\n')
  return lines.map((text, index) => ({ text, line: index + 1 }))
}

async function wordParagraphs(bytes: Uint8Array): Promise<readonly string[]> {
  const zip = await JSZip.loadAsync(bytes)
  const xml = (await zip.file('word/document.xml')?.async('string')) ?? ''
  const blocks =
    xml.replace(/<mc:Fallback>.*?<\/mc:Fallback>/gs, '').match(/<w:tr[ >].*?<\/w:tr>|<w:p[ >].*?<\/w:p>|<w:p\/>/gs) ??
    []
  return blocks.map(block =>
    [...block.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, words = '']) => unescaped(words)).join(''),
  )
}

const unescaped = (words: string): string =>
  words
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&')
