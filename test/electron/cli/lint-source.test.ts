import { expect, test } from 'vitest'
import { SMALL, trilist } from './trilist'

test('what reading a file mends is told among the findings, with its place and what it was read as', async () => {
  const text = SMALL.replace('市容管理规定', '某市市容管理规定').replace(
    '并在三日内公示结果。',
    '并公示下列结果：\n(一)清洗时间；\n（二)清洗数量。',
  )
  const { code, out } = await trilist(['lint', '-', '--json'], text)
  const { findings, counts } = JSON.parse(out)
  expect(findings.filter(({ rule }: { rule: string }) => rule === 'PUN-05')).toMatchObject([
    { severity: 'error', at: { article: 2, paragraph: 1, item: 1 }, text: '(一)', fix: '（一）' },
    { severity: 'error', at: { article: 2, paragraph: 1, item: 2 }, text: '（二)', fix: '（二）' },
  ])
  expect(counts['PUN-05']).toBe(2)
  expect(code).toBe(1)
})

test('the forms the number of a 目 is written in are no fault', async () => {
  const text = SMALL.replace(
    '并在三日内公示结果。',
    '并公示下列结果：\n（一）清洗情况：\n1．时间；\n2．数量；\n（二）其他情况。',
  )
  const { out } = await trilist(['lint', '-', '--json'], text)
  expect(JSON.parse(out).counts['NUMF-04']).toBeUndefined()
})
