import JSZip from 'jszip'
import { expect, test } from 'vitest'
import { ImportFailure } from '../../../shared/import/import-failure'
import { readStatuteDocx, readStatuteFile } from '../../../shared/import/read-statute'
import { wordFile } from './word-file'

const OPTIONS = {
  tracked: 'accept',
  decode: (bytes: Uint8Array, encoding: string) => new TextDecoder(encoding).decode(bytes),
} as const

/** The code a source fails with, and that it took less than two seconds of computing and little memory to say so. */
async function failure(bytes: Uint8Array, name = 'draft.docx'): Promise<string> {
  const memory = process.memoryUsage().rss
  let { code, milliseconds } = await attempt(bytes, name)
  expect((process.memoryUsage().rss - memory) / 1e6).toBeLessThan(400)
  // The collection of what the test itself made before may fall into the first attempt.
  for (let more = 2; more > 0 && milliseconds >= 2_000; more--) ({ code, milliseconds } = await attempt(bytes, name))
  expect(milliseconds).toBeLessThan(2_000)
  return code
}

async function attempt(bytes: Uint8Array, name: string): Promise<{ code: string; milliseconds: number }> {
  const start = process.cpuUsage()
  const error = await readStatuteFile(bytes, name, () => 'i', OPTIONS).catch((error: unknown) => error)
  const { user, system } = process.cpuUsage(start)
  const code = error instanceof ImportFailure ? error.code : String(error)
  return { code, milliseconds: (user + system) / 1000 }
}

async function zipped(files: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const zip = new JSZip()
  for (const [name, words] of Object.entries(files)) zip.file(name, words)
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 9 } })
}

/** Overwrites the sizes the zip declares for its first entry, in its local header and in the directory. */
function lying(bytes: Uint8Array, size: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  const directory = view.getUint32(bytes.length - 6, true)
  view.setUint32(22, size, true)
  view.setUint32(directory + 24, size, true)
  return bytes
}

const OPEN = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'

test('a part of a hundred megabytes is refused, and one that hides its size too', async () => {
  const bomb = await zipped({ 'word/document.xml': `${OPEN}${' '.repeat(100_000_000)}` })
  expect(bomb.length).toBeLessThan(200_000)
  expect(await failure(bomb)).toBe('word-too-large')
  expect(await failure(lying(bomb, 1_000))).toBe('word-too-large')
})

test('endless paragraphs and bottomless nesting are refused', async () => {
  expect(await failure(await zipped({ 'word/document.xml': `${OPEN}${'<w:p/>'.repeat(4_000_000)}` }))).toBe(
    'word-too-large',
  )
  expect(await failure(await zipped({ 'word/document.xml': `${OPEN}${'<w:ins>'.repeat(3_000)}` }))).toBe(
    'word-too-large',
  )
})

test('entities are not expanded: a document type makes the file a damaged one', async () => {
  const laughs = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"]>'
  expect(
    await failure(await zipped({ 'word/document.xml': `${laughs}${OPEN}<w:p><w:r><w:t>&b;</w:t></w:r></w:p>` })),
  ).toBe('word-damaged')
  expect(await failure(await zipped({ 'word/document.xml': `${OPEN}<w:p><w:r><w:t>&xxe;</w:t></w:r></w:p>` }))).toBe(
    'word-damaged',
  )
})

test('broken parts, a zip of something else and a torn zip are damaged files', async () => {
  expect(await failure(await zipped({ 'word/document.xml': `${OPEN}<w:p><w:r></w:p>` }))).toBe('word-damaged')
  expect(await failure(await zipped({ 'xl/workbook.xml': '<workbook/>' }))).toBe('word-damaged')
  const whole = await wordFile('<w:p><w:r><w:t>第一条　一。</w:t></w:r></w:p>')
  expect(await failure(whole.slice(0, whole.length - 40))).toBe('word-damaged')
})

test('a zip of very many entries is refused before they are read', async () => {
  const many = new JSZip()
  for (let at = 0; at < 5_001; at++) many.file(`f${at}`, '')
  expect(await failure(await many.generateAsync({ type: 'uint8array' }))).toBe('word-too-large')
})

test('old Word, WPS, RTF, PDF and other files say what they are, whatever their name', async () => {
  const ole = new Uint8Array(600)
  ole.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  expect(await failure(ole)).toBe('word-old-format')
  expect(await failure(ole, 'draft.wps')).toBe('word-old-format')
  expect(await failure(new TextEncoder().encode('{\\rtf1 x'), 'draft.doc')).toBe('word-old-format')
  expect(await failure(new TextEncoder().encode('%PDF-1.7'), 'draft.pdf')).toBe('statute-not-readable')
  expect(await failure(new Uint8Array(4_000), 'draft.docx')).toBe('word-not-zip')
  expect(await failure(new Uint8Array(4_000), 'draft.txt')).toBe('statute-not-readable')
  expect(await failure(new Uint8Array(0), 'draft.txt')).toBe('file-empty')
  expect(await readStatuteDocx(new Uint8Array([1, 2]), () => 'i', { tracked: 'accept' }).catch(String)).toContain(
    'word-not-zip',
  )
})

test('lines made to slow a reader down are read in time that grows with their length', {
  timeout: 60_000,
}, async () => {
  const slow = [' ', '\t', '*', '.', '（', '第', '第一条', '1.', '《', '—'].map(sign => `条${sign.repeat(200_000)}x`)
  const start = process.cpuUsage()
  await readStatuteFile(new TextEncoder().encode(slow.join('\n')), 'slow.txt', () => 'i', OPTIONS)
  await readStatuteFile(new TextEncoder().encode('附件\n第一章\n甲\n'.repeat(16_000)), 'slow.txt', () => 'i', OPTIONS)
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(20_000)
})
