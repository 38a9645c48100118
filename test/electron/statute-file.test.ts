import { expect, test } from 'vitest'
import { readStatuteFile } from '../../electron/statute-file'
import { textOf } from '../../shared/statute'

const options = { tracked: 'accept', newId: () => 'id' } as const
const lines = '养老服务条例\n第一条　为了保障老年人权益，制定本条例。\n'
const read = async (bytes: Uint8Array, name = 'a.txt') => {
  const { statute } = await readStatuteFile(bytes, name, options)
  return [statute.title, ...statute.provisions.map(textOf)]
}
const wanted = ['养老服务条例', '为了保障老年人权益，制定本条例。']

test('a text is read in the encodings Chinese files have', async () => {
  const gb18030 = [0xd1, 0xf8, 0xc0, 0xcf, 0x0a, 0xb5, 0xda, 0xd2, 0xbb, 0xcc, 0xf5, 0xa1, 0xa1, 0xbc, 0xd7, 0xa1, 0xa3]
  expect(await read(new TextEncoder().encode(lines))).toEqual(wanted)
  expect(await read(new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(lines)]))).toEqual(wanted)
  expect(await read(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(lines, 'utf16le')]))).toEqual(wanted)
  expect(await read(new Uint8Array(gb18030))).toEqual(['养老', '甲。'])
})

test.each([
  ['an empty file', '', 'a.txt', 'file-empty'],
  ['text under a Word name', lines, 'a.docx', 'word-not-zip'],
  ['an old Word file', '\xd0\xcf\x11\xe0\xa1\xb1', 'a.doc', 'word-old-format'],
  ['a PDF', '%PDF-1.7', 'a.pdf', 'statute-not-readable'],
  ['a picture', '\x89PNG\r\n\x1a\n\0\0\0', 'a.png', 'statute-not-readable'],
  ['a zip that is no Word file', 'PK\x03\x04 not really', 'a.docx', 'word-damaged'],
])('%s is refused by name', async (_, content, name, code) => {
  await expect(
    readStatuteFile(Buffer.from(content, content === lines ? 'utf8' : 'latin1'), name, options),
  ).rejects.toMatchObject({ code })
})
