import { expect, test } from 'vitest'
import { fileNameOf } from '../../electron/file-name'

test.each([
  ['泰州市养老服务条例', '泰州市养老服务条例.docx'],
  ['关于“a/b”的决定: 一?', '关于“a b”的决定 一.docx'],
  ['草案.docx', '草案.docx'],
  ['..', 'trilist.docx'],
  ['', 'trilist.docx'],
  ['长'.repeat(200), `${'长'.repeat(80)}.docx`],
])('the title %s makes the file name %s', (title, name) => {
  expect(fileNameOf(title, 'docx')).toBe(name)
})
