import { expect, test } from 'vitest'
import { detectEncoding } from '../../../shared/import/encoding'
import { readStatuteFile } from '../../../shared/import/read-statute'
import { newIds, shown } from './read'

const TEXT = '甲条例\n第一条　为了保护河道，制定本条例。\n第二条　施行。\n'
/** 甲条例\n第一条 一。 in GB 18030. */
const GB = new Uint8Array([
  0xbc, 0xd7, 0xcc, 0xf5, 0xc0, 0xfd, 0x0a, 0xb5, 0xda, 0xd2, 0xbb, 0xcc, 0xf5, 0x20, 0xd2, 0xbb, 0xa1, 0xa3,
])
const utf8 = new TextEncoder().encode(TEXT)
const utf16 = new Uint8Array(Buffer.from(TEXT, 'utf16le'))
const swapped = utf16.map((_, at) => utf16[at ^ 1] ?? 0)

test('encodings are told by mark, by zero bytes and by form', () => {
  expect(detectEncoding(utf8)).toBe('utf-8')
  expect(detectEncoding(new Uint8Array([0xef, 0xbb, 0xbf, ...utf8]))).toBe('utf-8')
  expect(detectEncoding(new Uint8Array([0xff, 0xfe, ...utf16]))).toBe('utf-16le')
  expect(detectEncoding(utf16)).toBe('utf-16le')
  expect(detectEncoding(new Uint8Array([0xfe, 0xff, ...swapped]))).toBe('utf-16be')
  expect(detectEncoding(swapped)).toBe('utf-16be')
  expect(detectEncoding(GB)).toBe('gb18030')
})

test('a few damaged signs do not make UTF-8 another encoding', () => {
  const damaged = new Uint8Array(utf8)
  damaged[30] = 0xff
  expect(detectEncoding(damaged)).toBe('utf-8')
  expect(detectEncoding(utf8.slice(0, utf8.length - 2))).toBe('utf-8')
})

test('a file is read in whatever encoding it is', async () => {
  const decode = (bytes: Uint8Array, encoding: string) => new TextDecoder(encoding).decode(bytes)
  const read = (bytes: Uint8Array) => readStatuteFile(bytes, 'a.txt', newIds(), { tracked: 'accept', decode })
  expect(shown(await read(GB))).toEqual(['条 第一条 一。'])
  for (const bytes of [utf8, utf16, swapped])
    expect(shown(await read(bytes))).toEqual(['条 第一条 为了保护河道，制定本条例。', '条 第二条 施行。'])
  expect(shown(await read(new TextEncoder().encode('<!doctype html><p>甲条例</p><p>第一条 一。</p>')))).toEqual([
    '条 第一条 一。',
  ])
})
